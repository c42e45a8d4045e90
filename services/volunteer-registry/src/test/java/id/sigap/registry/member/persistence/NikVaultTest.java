package id.sigap.registry.member.persistence;

import java.util.Base64;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import id.sigap.registry.member.model.SealedNik;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class NikVaultTest {

    static final String NIK = "9908132606980029";

    final NikVault vault = new NikVault(key(1));

    @Test
    void a_number_is_shown_masked_and_stored_unreadable() {
        SealedNik sealed = vault.seal(NIK, "tomi");

        assertThat(vault.masked(sealed, "tomi")).isEqualTo("9908********0029");
        assertThat(sealed.sealed() + sealed.blindIndex()).doesNotContain(NIK).doesNotContain("9908");
    }

    @Test
    void equal_numbers_have_one_blind_index_and_never_one_sealed_text() {
        SealedNik first = vault.seal(NIK, "tomi");
        SealedNik second = vault.seal(NIK, "someone else");

        assertThat(second.blindIndex()).isEqualTo(first.blindIndex());
        assertThat(vault.seal(NIK, "tomi").sealed()).isNotEqualTo(first.sealed());
        assertThat(vault.seal("9908132606980030", "tomi").blindIndex()).isNotEqualTo(first.blindIndex());
        assertThat(new NikVault(key(2)).seal(NIK, "tomi").blindIndex()).isNotEqualTo(first.blindIndex());
    }

    @Test
    void a_number_moved_to_another_person_or_opened_with_another_key_stays_shut() {
        SealedNik sealed = vault.seal(NIK, "tomi");

        assertThatThrownBy(() -> vault.masked(sealed, "bayu")).isInstanceOf(IllegalStateException.class).hasMessageNotContaining(NIK).hasNoCause();
        assertThatThrownBy(() -> new NikVault(key(2)).masked(sealed, "tomi")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void without_a_key_nothing_is_sealed_and_nothing_shown() {
        NikVault closed = new NikVault("  ");

        assertThat(closed.isOpen()).isFalse();
        assertThat(closed.masked(vault.seal(NIK, "tomi"), "tomi")).isNull();
        assertThatThrownBy(() -> closed.seal(NIK, "tomi")).isInstanceOf(NullPointerException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"geheim", "AAAA", "not base64!"})
    void a_weak_key_is_refused_without_being_repeated(String weak) {
        assertThatThrownBy(() -> new NikVault(weak)).isInstanceOf(IllegalStateException.class).hasMessageContaining("32 random bytes").hasMessageNotContaining(weak);
    }

    static String key(int n) {
        byte[] bytes = new byte[32];
        bytes[0] = (byte) n;
        return Base64.getEncoder().encodeToString(bytes);
    }
}
