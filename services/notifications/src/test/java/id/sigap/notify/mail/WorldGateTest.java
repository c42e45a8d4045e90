package id.sigap.notify.mail;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import id.sigap.kit.Ids;
import id.sigap.kit.World;
import id.sigap.notify.Mailbox;
import id.sigap.notify.mail.application.Notice;
import id.sigap.notify.mail.application.Post;
import id.sigap.notify.mail.contact.Contact;
import id.sigap.notify.mail.smtp.Handover;
import id.sigap.notify.mail.smtp.MailProperties;
import id.sigap.notify.mail.smtp.MailServer;
import id.sigap.notify.mail.smtp.WorldGate;
import id.sigap.notify.place.PlaceNames;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Real letters over real SMTP: what is an exercise never reaches the real server. */
class WorldGateTest {

    static final Mailbox real = new Mailbox();
    static final Mailbox sink = new Mailbox();

    @AfterAll
    static void stop() {
        real.stop();
        sink.stop();
    }

    static WorldGate gate(String host, String sinkHost) {
        return new WorldGate(new MailProperties(host, real.port(), false, "", "", "sigap@sigap.example", new MailProperties.Sink(sinkHost, sink.port())),
                new SimpleMeterRegistry());
    }

    /** The rule. Throws an AssertionError when the gate lets an exercise out, or swallows what is real. */
    static void keepsTheWorldsApart(Function<World, Optional<MailServer>> gate) {
        Post post = new Post(gate, id -> new Contact("Upik", "upik@contoh.example"), new PlaceNames(), "sigap@sigap.example", "http://sigap.example");
        String exercise = Ids.fresh();
        String earnest = Ids.fresh();
        assertThat(post.send(notice(exercise, new World(Ids.fresh())))).isEqualTo(Handover.TAKEN);
        assertThat(post.send(notice(earnest, World.REAL))).isEqualTo(Handover.TAKEN);
        assertThat(real.about(exercise)).isEmpty();
        assertThat(sink.about(exercise)).singleElement().satisfies(mail -> assertThat(mail.subject()).startsWith("LATIHAN: "));
        assertThat(sink.about(earnest)).isEmpty();
        assertThat(real.about(earnest)).singleElement().satisfies(mail -> assertThat(mail.subject()).doesNotContain("LATIHAN"));
    }

    @Test
    void an_exercise_ends_in_the_sink_and_the_real_world_at_the_real_server() {
        keepsTheWorldsApart(gate("127.0.0.1", "127.0.0.1")::serverFor);
    }

    @Test
    void gates_that_confuse_the_worlds_are_noticed() {
        WorldGate sound = gate("127.0.0.1", "127.0.0.1");
        List<Function<World, Optional<MailServer>>> broken = List.of(world -> sound.serverFor(World.REAL),
                world -> sound.serverFor(new World(Ids.fresh())), world -> sound.serverFor(world.isReal() ? new World(Ids.fresh()) : World.REAL));
        for (var gate : broken) {
            assertThatThrownBy(() -> keepsTheWorldsApart(gate)).isInstanceOf(AssertionError.class);
        }
    }

    @Test
    void without_a_server_of_its_own_a_world_has_none_and_never_borrows_the_other() {
        assertThat(gate("", "127.0.0.1").serverFor(World.REAL)).isEmpty();
        assertThat(gate("127.0.0.1", "").serverFor(new World(Ids.fresh()))).isEmpty();
        Post post = new Post(gate("127.0.0.1", "")::serverFor, id -> new Contact("Upik", "upik@contoh.example"), new PlaceNames(), "a@b.example", "");
        assertThat(post.send(notice(Ids.fresh(), new World(Ids.fresh())))).isEqualTo(Handover.REFUSED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mail.sigap.example", "MAIL.sigap.example"})
    void a_sink_that_is_the_real_server_is_refused_at_the_start(String host) {
        MailProperties.Sink same = new MailProperties.Sink("mail.sigap.example", 25);
        assertThatThrownBy(() -> new MailProperties(host, 25, false, "", "", "a@b.example", same)).hasMessageContaining("sink");
        assertThatCode(() -> new MailProperties("127.0.0.1", 25, false, "", "", "a@b.example", new MailProperties.Sink("127.0.0.1", 25)))
                .doesNotThrowAnyException();
    }

    static Notice notice(String alert, World world) {
        return new Notice(alert, 1, world, Ids.fresh(), "INCIDENT_URGENT", "KRITIS", "banjir", "13.08.05", Ids.fresh(), Instant.now(), null);
    }
}
