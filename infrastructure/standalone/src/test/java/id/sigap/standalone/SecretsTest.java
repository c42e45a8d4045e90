package id.sigap.standalone;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class SecretsTest {

    @TempDir
    Path dir;

    @Test
    void a_secret_is_made_once_and_kept_where_only_its_owner_can_read_it() throws Exception {
        Path file = dir.resolve("new/secrets.properties");
        String first = new Secrets(file).get("client.sigap-bff");

        assertThat(new Secrets(file).get("client.sigap-bff")).isEqualTo(first).hasSizeGreaterThan(40);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
    }

    @Test
    void no_two_secrets_and_no_two_installations_are_alike() {
        Secrets secrets = new Secrets(dir.resolve("a"));

        assertThat(secrets.get("one")).isNotEqualTo(secrets.get("two")).isNotEqualTo(new Secrets(dir.resolve("b")).get("one"));
        assertThat(Base64.getDecoder().decode(secrets.key("nik-key"))).hasSize(32);
    }
}
