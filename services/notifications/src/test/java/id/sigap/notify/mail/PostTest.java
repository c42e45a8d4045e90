package id.sigap.notify.mail;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import id.sigap.kit.Ids;
import id.sigap.kit.World;
import id.sigap.notify.Mailbox;
import id.sigap.notify.mail.application.Post;
import id.sigap.notify.mail.contact.Contact;
import id.sigap.notify.mail.smtp.Handover;
import id.sigap.notify.mail.smtp.MailProperties;
import id.sigap.notify.mail.smtp.WorldGate;
import id.sigap.notify.place.PlaceNames;

import static org.assertj.core.api.Assertions.assertThat;

/** What becomes of a letter when servers and addresses are not as they should be. */
class PostTest {

    static Post post(int port, Function<String, Contact> contacts) {
        WorldGate gate = new WorldGate(new MailProperties("127.0.0.1", port, false, "", "", "sigap@sigap.example", new MailProperties.Sink("", 25)),
                new SimpleMeterRegistry());
        return new Post(gate::serverFor, contacts, new PlaceNames(), "sigap@sigap.example", "http://sigap.example");
    }

    static final Function<String, Contact> UPIK = id -> new Contact("Upik \"Si\" Ábad\r\nBcc: x@y.example", "upik@contoh.example");

    @Test
    void a_name_is_only_a_name_whatever_is_in_it() {
        Mailbox box = new Mailbox();
        String alert = Ids.fresh();

        assertThat(post(box.port(), UPIK).send(WorldGateTest.notice(alert, World.REAL))).isEqualTo(Handover.TAKEN);

        assertThat(box.about(alert)).singleElement().satisfies(mail -> assertThat(mail.recipients()).isEqualTo(1));
        box.stop();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nothing", "a@b.example, c@d.example", "a@b.example\r\nBcc: c@d.example", "@"})
    void an_address_that_is_none_or_several_is_not_written_to(String email) {
        Mailbox box = new Mailbox();
        String alert = Ids.fresh();

        assertThat(post(box.port(), id -> new Contact("Upik", email)).send(WorldGateTest.notice(alert, World.REAL))).isEqualTo(Handover.REFUSED);

        assertThat(box.about(alert)).isEmpty();
        box.stop();
    }

    @Test
    void a_registry_or_server_that_is_away_is_a_refusal_and_after_some_the_server_is_left_alone() {
        Mailbox box = new Mailbox();
        box.stop();
        Post post = post(box.port(), UPIK);

        for (int i = 0; i < 6; i++) {
            assertThat(post.send(WorldGateTest.notice(Ids.fresh(), World.REAL))).isEqualTo(Handover.REFUSED);
        }
        box.start();
        // the breaker is open: the server would be there again, but is not asked yet
        assertThat(post.send(WorldGateTest.notice(Ids.fresh(), World.REAL))).isEqualTo(Handover.REFUSED);
        assertThat(post(box.port(), id -> {
            throw new IllegalStateException("registry");
        }).send(WorldGateTest.notice(Ids.fresh(), World.REAL))).isEqualTo(Handover.REFUSED);
        box.stop();
    }

    @Test
    void a_refused_address_is_a_refusal_and_does_not_make_the_server_look_dead() throws IOException {
        try (FakeServer server = new FakeServer("220 hello", "250 hello", "250 ok", "550 no such person")) {
            Post post = post(server.port(), UPIK);
            for (int i = 0; i < 8; i++) {
                assertThat(post.send(WorldGateTest.notice(Ids.fresh(), World.REAL))).isEqualTo(Handover.REFUSED);
            }
            assertThat(server.conversations()).isEqualTo(8);
        }
    }

    @Test
    void a_conversation_that_breaks_off_after_the_letter_is_unknown() throws IOException {
        try (FakeServer server = new FakeServer("220 hello", "250 hello", "250 ok", "250 ok", "354 go on")) {
            assertThat(post(server.port(), UPIK).send(WorldGateTest.notice(Ids.fresh(), World.REAL))).isEqualTo(Handover.UNKNOWN);
        }
    }

    /** Says its lines one per command (the letter counts as one) and hangs up. */
    static final class FakeServer implements AutoCloseable {

        private final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        private final List<Socket> heard = new ArrayList<>();

        FakeServer(String... lines) throws IOException {
            Thread.ofVirtual().start(() -> {
                while (!socket.isClosed()) {
                    try (Socket caller = socket.accept()) {
                        heard.add(caller);
                        talk(caller, lines);
                    } catch (IOException e) {
                        // the caller hung up, or the test is over
                    }
                }
            });
        }

        private static void talk(Socket caller, String[] lines) throws IOException {
            var in = new java.io.BufferedReader(new java.io.InputStreamReader(caller.getInputStream(), StandardCharsets.US_ASCII));
            for (int i = 0; i < lines.length; i++) {
                caller.getOutputStream().write((lines[i] + "\r\n").getBytes(StandardCharsets.US_ASCII));
                String line = in.readLine();
                while (line != null && lines[i].startsWith("354") && !line.equals(".")) {
                    line = in.readLine();
                }
            }
        }

        int port() {
            return socket.getLocalPort();
        }

        int conversations() {
            return heard.size();
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
