package id.sigap.notify.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.client.HttpClientErrorException;

import id.sigap.notify.mail.contact.AddressBook;
import id.sigap.notify.mail.contact.Contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class AddressBookTest {

    Instant now = Instant.parse("2022-02-25T01:00:00Z");
    Supplier<Contact> registry = () -> new Contact("Upik", "upik@contoh.example");
    final AddressBook book = new AddressBook(id -> registry.get(), new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    });

    @Test
    void the_registry_is_asked_each_time() {
        book.of("a");
        registry = () -> new Contact("Upik", "new@contoh.example");

        assertThat(book.of("a").email()).isEqualTo("new@contoh.example");
    }

    @Test
    void while_it_is_dead_its_last_answer_counts_for_a_day() {
        book.of("a");
        registry = () -> {
            throw new IllegalStateException("dead");
        };
        now = now.plus(Duration.ofHours(24));
        assertThat(book.of("a").email()).isEqualTo("upik@contoh.example");
        assertThatThrownBy(() -> book.of("b")).hasMessage("dead");
        now = now.plusSeconds(1);
        assertThatThrownBy(() -> book.of("a")).hasMessage("dead");
    }

    @Test
    void who_is_gone_from_the_registry_is_gone_from_the_book() {
        book.of("a");
        registry = () -> {
            throw HttpClientErrorException.create(HttpStatus.NOT_FOUND, "", HttpHeaders.EMPTY, new byte[0], null);
        };
        assertThatThrownBy(() -> book.of("a")).isInstanceOf(HttpClientErrorException.NotFound.class);
        registry = () -> {
            throw new IllegalStateException("dead");
        };
        assertThatThrownBy(() -> book.of("a")).hasMessage("dead");
    }

    @Test
    void an_address_is_not_for_logs() {
        assertThat(book.of("a").toString()).doesNotContain("Upik").doesNotContain("@");
    }
}
