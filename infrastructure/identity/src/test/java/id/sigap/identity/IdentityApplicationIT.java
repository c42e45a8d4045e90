package id.sigap.identity;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class IdentityApplicationIT {

    @ParameterizedTest
    @ValueSource(strings = {"", "tooshort"})
    void it_does_not_start_without_real_secrets(String secret, @TempDir Path folder) {
        assertThatThrownBy(() -> TestIssuer.start(folder.resolve("demo.json"), "refused",
                "--sigap.identity.clients.notifications.secret=" + secret))
                .rootCause().hasMessageContaining("sigap.identity.clients.notifications.secret");
    }

    @Test
    void writes_wait_for_the_majority_and_the_journal() {
        var client = (MongoClient) TestIssuer.shared().beansOf(MongoClient.class).values().iterator().next();

        assertThat(client.getWriteConcern()).isEqualTo(WriteConcern.MAJORITY.withJournal(true));
        assertThat(client.getReadConcern()).isEqualTo(ReadConcern.MAJORITY);
    }
}
