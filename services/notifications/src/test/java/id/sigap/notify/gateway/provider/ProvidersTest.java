package id.sigap.notify.gateway.provider;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import id.sigap.notify.FakeProviders;
import id.sigap.notify.FakeProviders.Mood;
import id.sigap.notify.address.model.Address;
import id.sigap.notify.address.model.Channel;
import id.sigap.notify.gateway.application.Gateways;
import id.sigap.notify.gateway.model.Handover;
import id.sigap.notify.gateway.model.Outgoing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Each provider in its own protocol, over HTTP, in every mood. */
class ProvidersTest {

    final FakeProviders fake = new FakeProviders();

    @AfterEach
    void stop() {
        fake.stop();
    }

    static Map<String, String> settings(FakeProviders fake) {
        return fake.arguments().stream().map(a -> a.substring(2).split("=", 2)).collect(Collectors.toMap(a -> a[0], a -> a[1]));
    }

    static Gateways gateways(Map<String, String> settings) {
        GatewayProperties properties = new Binder(new MapConfigurationPropertySource(settings))
                .bindOrCreate("sigap.gateways", Bindable.of(GatewayProperties.class));
        return new GatewayConfiguration().gateways(properties, new SimpleMeterRegistry(), Clock.systemUTC());
    }

    static Outgoing message(Channel channel, String text) {
        return new Outgoing(new Address(channel, channel == Channel.TELEGRAM ? "8000000123" : "+628000000123"), text, Instant.now().minusSeconds(60));
    }

    @Test
    void each_speaks_its_protocol() {
        Gateways gateways = gateways(settings(fake));

        for (Channel channel : Channel.values()) {
            assertThat(gateways.send(message(channel, "Laporan & kode: H3WP9C ±3 100%"))).isEqualTo(new Handover.Taken());
        }

        assertThat(fake.to("+628000000123")).containsExactly(new FakeProviders.Sent("SMS", "+628000000123", "text", "Laporan & kode: H3WP9C ±3 100%"));
        assertThat(fake.to("628000000123")).extracting(FakeProviders.Sent::kind).containsExactly("text");
        assertThat(fake.to("8000000123")).extracting(FakeProviders.Sent::channel).containsExactly("TELEGRAM");
    }

    @ParameterizedTest
    @CsvSource({
        "SMS, TOO_MANY, Later", "SMS, UNWELL, Later", "SMS, BROKEN, Unknown", "SMS, REFUSES, Refused", "SMS, HANG_UP, Unknown",
        "WHATSAPP, TOO_MANY, Later", "WHATSAPP, BROKEN, Unknown", "WHATSAPP, REFUSES, Refused", "WHATSAPP, HANG_UP, Unknown",
        "TELEGRAM, TOO_MANY, Later", "TELEGRAM, BROKEN, Unknown", "TELEGRAM, REFUSES, Refused", "TELEGRAM, HANG_UP, Unknown"})
    void what_a_provider_makes_of_a_message_is_understood(Channel channel, Mood mood, String handover) {
        fake.next(mood);
        assertThat(gateways(settings(fake)).send(message(channel, "a")).getClass().getSimpleName()).isEqualTo(handover);
        // whatever came of it, it was asked once
        assertThat(fake.asked()).isEqualTo(1);
    }

    @Test
    void telegram_is_left_alone_for_as_long_as_it_asks() {
        Gateways gateways = gateways(settings(fake));
        fake.next(Mood.TOO_MANY);

        assertThat(gateways.send(message(Channel.TELEGRAM, "satu"))).isEqualTo(new Handover.Later(Duration.ofSeconds(2)));
        assertThat(gateways.send(message(Channel.TELEGRAM, "dua"))).isInstanceOfSatisfying(Handover.Later.class,
                later -> assertThat(later.after()).isLessThanOrEqualTo(Duration.ofSeconds(2)));
        assertThat(fake.to("8000000123")).isEmpty();
    }

    @Test
    void a_day_after_they_wrote_only_a_template_goes_by_whatsapp() {
        Outgoing late = new Outgoing(new Address(Channel.WHATSAPP, "+628000000123"), "Selesai", Instant.now().minus(Duration.ofHours(24)));

        assertThat(gateways(settings(fake)).send(late)).isEqualTo(new Handover.Taken());
        assertThat(fake.to("628000000123")).containsExactly(new FakeProviders.Sent("WHATSAPP", "628000000123", "template", "Selesai"));

        Map<String, String> without = settings(fake);
        without.put("sigap.gateways.whatsapp.template", "");
        assertThat(gateways(without).send(late)).isEqualTo(new Handover.Refused("WINDOW_CLOSED"));
    }

    @Test
    void more_than_a_gateway_can_send_in_a_second_waits() {
        Map<String, String> slow = settings(fake);
        slow.put("sigap.gateways.sms.per-second", "2");
        Gateways gateways = gateways(slow);

        List<Handover> made = java.util.stream.IntStream.range(0, 6).mapToObj(i -> gateways.send(message(Channel.SMS, "a" + i))).toList();

        assertThat(made).filteredOn(Handover.Taken.class::isInstance).hasSizeBetween(2, 4);
        assertThat(made).filteredOn(Handover.Later.class::isInstance).isNotEmpty();
        assertThat(fake.to("+628000000123")).hasSize((int) made.stream().filter(Handover.Taken.class::isInstance).count());
    }

    @Test
    void a_gateway_that_is_down_is_left_alone_after_some_tries() {
        Gateways gateways = gateways(settings(fake));
        fake.next(Mood.UNWELL, Mood.UNWELL, Mood.UNWELL, Mood.UNWELL);
        for (int i = 0; i < 4; i++) {
            assertThat(gateways.send(message(Channel.SMS, "a"))).isInstanceOf(Handover.Later.class);
        }
        // it would be kind now, but is not asked
        assertThat(gateways.send(message(Channel.SMS, "a"))).isInstanceOf(Handover.Later.class);
        assertThat(fake.to("+628000000123")).isEmpty();
        assertThat(gateways.send(message(Channel.TELEGRAM, "a"))).isEqualTo(new Handover.Taken());
    }

    @Test
    void two_machines_that_answer_each_other_come_to_an_end() {
        Map<String, String> settings = settings(fake);
        settings.put("sigap.gateways.most-an-hour", "3");
        Gateways gateways = gateways(settings);
        for (int i = 0; i < 3; i++) {
            assertThat(gateways.send(message(Channel.TELEGRAM, "a"))).isEqualTo(new Handover.Taken());
        }
        assertThat(gateways.send(message(Channel.TELEGRAM, "a"))).isEqualTo(new Handover.Refused(Gateways.TOO_MANY));
        assertThat(gateways.send(message(Channel.SMS, "a"))).isEqualTo(new Handover.Taken());
    }

    @ParameterizedTest
    @EnumSource(Channel.class)
    void what_cannot_be_reached_was_not_sent(Channel channel) {
        Gateways gateways = gateways(settings(fake));
        fake.stop();
        assertThat(gateways.send(message(channel, "a"))).isInstanceOf(Handover.Later.class);
    }

    @ParameterizedTest
    @EnumSource(Channel.class)
    void without_settings_there_is_no_way_out_and_nobody_is_written_to_who_has_no_number(Channel channel) {
        assertThat(gateways(Map.of()).send(message(channel, "a"))).isEqualTo(new Handover.Refused(Gateways.NO_GATEWAY));
        assertThat(gateways(settings(fake)).send(new Outgoing(new Address(channel, "DINSOS"), "a", Instant.now())))
                .isEqualTo(new Handover.Refused(Gateways.NO_ADDRESS));
    }

    @ParameterizedTest
    @CsvSource({"telegram.token, ../../x", "telegram.token, 1", "whatsapp.phone, 1/../2", "sms.url, 'http://a b'"})
    void settings_that_could_lead_elsewhere_are_refused_at_the_start(String name, String value) {
        assertThatThrownBy(() -> gateways(Map.of("sigap.gateways." + name, value))).rootCause().isInstanceOf(Exception.class);
    }

    @Test
    void no_secret_is_in_what_a_log_would_show() {
        GatewayProperties properties = new Binder(new MapConfigurationPropertySource(settings(fake))).bind("sigap.gateways", Bindable.of(GatewayProperties.class)).get();
        assertThat(properties.toString()).doesNotContain(FakeProviders.SMS_PASSWORD, FakeProviders.WHATSAPP_TOKEN, FakeProviders.TELEGRAM_TOKEN);
    }
}
