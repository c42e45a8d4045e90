package id.sigap.identity.account;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import id.sigap.identity.Browser;
import id.sigap.identity.TestIssuer;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(OutputCaptureExtension.class)
class SeedAccountsIT {

    @TempDir
    private Path folder;

    @Test
    void passwords_are_invented_once_readable_only_for_the_owner_and_never_logged(CapturedOutput output)
            throws IOException {
        var file = folder.resolve("data/demo-accounts.json");
        try (var first = TestIssuer.start(file, "seeded")) {
            assertThat(first.accounts().find("kabid").orElseThrow().password()).startsWith("{bcrypt}$2a$");
        }
        var accounts = DemoAccounts.read(file);

        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(accounts.accounts()).hasSize(102).extracting(DemoAccount::password).doesNotHaveDuplicates()
                .allSatisfy(password -> assertThat(password).matches("([a-z2-9]{4}-){3}[a-z2-9]{4}"));
        assertThat(accounts.accounts()).noneSatisfy(a -> assertThat(output.getAll()).contains(a.password()));
        assertThat(accounts.main()).hasSize(6);

        var written = Files.readAllBytes(file);
        try (var second = TestIssuer.start(file, "seeded")) {
            assertThat(Files.readAllBytes(file)).isEqualTo(written);
            assertThat(new Browser().fillIn(second, "kabid", second.password("kabid")).statusCode()).isEqualTo(302);
        }
    }

    @Test
    void a_crash_between_file_and_store_is_made_good_by_the_next_start() {
        var file = folder.resolve("demo-accounts.json");
        new DemoAccounts(DemoAccounts.invented("pasaman").accounts().stream()
                .map(a -> a.withPassword("from before the crash")).toList()).write(file);

        try (var next = TestIssuer.start(file, "seeded-after-crash")) {
            assertThat(new Browser().fillIn(next, "piket1", "from before the crash").statusCode()).isEqualTo(302);
        }
    }
}
