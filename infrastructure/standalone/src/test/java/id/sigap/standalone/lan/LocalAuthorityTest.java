package id.sigap.standalone.lan;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.cert.CertPathValidator;
import java.security.cert.CertificateFactory;
import java.security.cert.CertificateParsingException;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocket;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class LocalAuthorityTest {

    static final Instant NOW = Instant.parse("2026-11-25T08:00:00Z");
    static final Hosts POSKO = Hosts.parse("posko.local, 192.168.7.20");

    @TempDir
    Path folder;

    @Test
    void the_edge_shows_a_certificate_for_every_host_and_for_this_machine() throws Exception {
        X509Certificate server = server(open(POSKO, NOW));

        assertThat(names(server))
                .containsExactly("posko.local", "192.168.7.20", "localhost", "127.0.0.1");
        assertThat(server.getExtendedKeyUsage()).containsExactly("1.3.6.1.5.5.7.3.1");
        assertThat(server.getBasicConstraints()).isEqualTo(-1);
        assertThat(Duration.between(server.getNotBefore().toInstant(), server.getNotAfter().toInstant())).isLessThanOrEqualTo(Duration.ofDays(397));
    }

    @Test
    void the_authority_signs_servers_of_the_poskos_network_and_nothing_else() throws Exception {
        LocalAuthority authority = open(POSKO, NOW);
        X509Certificate certificate = authority.certificate();

        assertThat(certificate.getBasicConstraints()).as("path length").isZero();
        assertThat(certificate.getKeyUsage()[5]).as("signs certificates").isTrue();
        assertThat(certificate.getCriticalExtensionOIDs()).contains("2.5.29.30");
        validate(server(authority), certificate);
        Identity stolen = Identity.read(folder.resolve("authority.pem"));
        Certificates thief = new Certificates(Clock.fixed(NOW, ZoneOffset.UTC));
        validate(thief.server(Hosts.parse("posko2.local,10.1.2.3"), stolen).certificate(), certificate);
        for (String foreign : List.of("bank.example", "local.example", "8.8.8.8", "192.169.1.1")) {
            assertThatThrownBy(() -> validate(thief.server(Hosts.parse(foreign), stolen).certificate(), certificate))
                    .as(foreign).hasMessageContaining("constraints");
        }
    }

    @Test
    void keys_can_be_read_by_their_owner_alone() throws IOException {
        open(POSKO, NOW);

        for (String file : List.of("authority.pem", "server.pem")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(file)))).isEqualTo("rw-------");
        }
        try (var files = Files.list(folder)) {
            assertThat(files).as("no half file stays behind").hasSize(2);
        }
    }

    @Test
    void a_phone_trusts_the_authority_once_and_the_edges_certificate_is_renewed_in_time() throws Exception {
        LocalAuthority first = open(POSKO, NOW);
        X509Certificate shown = server(first);

        assertThat(server(open(POSKO, NOW.plus(Duration.ofDays(365))))).isEqualTo(shown);
        LocalAuthority late = open(POSKO, NOW.plus(Duration.ofDays(367)));

        assertThat(first.isFresh()).isTrue();
        assertThat(late.isFresh()).isFalse();
        assertThat(late.fingerprint()).isEqualTo(first.fingerprint());
        assertThat(server(late)).isNotEqualTo(shown);
        assertThat(server(late).getNotAfter()).isAfter(Date.from(NOW.plus(Duration.ofDays(700))));
    }

    @Test
    void another_private_host_needs_a_new_certificate_but_no_new_trust() throws Exception {
        LocalAuthority before = open(POSKO, NOW);

        LocalAuthority after = open(Hosts.parse("posko.local,192.168.8.99"), NOW);

        assertThat(after.fingerprint()).isEqualTo(before.fingerprint());
        assertThat(names(server(after))).contains("192.168.8.99").doesNotContain("192.168.7.20");
    }

    @Test
    void a_host_the_authority_may_not_sign_for_needs_a_new_one() {
        LocalAuthority before = open(POSKO, NOW);

        LocalAuthority after = open(Hosts.parse("sigap.pasaman.example"), NOW);

        assertThat(after.isFresh()).isTrue();
        assertThat(after.fingerprint()).isNotEqualTo(before.fingerprint());
        assertThat(open(Hosts.parse("sigap.pasaman.example"), NOW).isFresh()).isFalse();
    }

    @Test
    void a_torn_file_is_made_anew() throws IOException {
        open(POSKO, NOW);
        Files.writeString(folder.resolve("server.pem"), "-----BEGIN PRIVATE KEY-----\nMIGH");

        X509Certificate server = server(open(POSKO, NOW));

        assertThat(server.getSubjectX500Principal().getName()).isEqualTo("CN=posko.local");
    }

    @Test
    void a_client_that_trusts_the_authority_and_no_other_shakes_hands() throws Exception {
        LocalAuthority authority = open(POSKO, Instant.now());
        LocalAuthority other = LocalAuthority.open(folder.resolve("other"), POSKO, Clock.systemUTC());

        handshake(authority, authority);
        assertThatThrownBy(() -> handshake(authority, other)).isInstanceOf(SSLHandshakeException.class);
    }

    private static void handshake(LocalAuthority server, LocalAuthority trusted) throws Exception {
        try (var listening = (SSLServerSocket) server.serving().getServerSocketFactory().createServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> {
                try (var one = listening.accept()) {
                    one.getInputStream().read();
                } catch (IOException e) {
                    // the client says what it did not like
                }
            });
            try (var client = (SSLSocket) trusted.trusting().getSocketFactory().createSocket("localhost", listening.getLocalPort())) {
                SSLParameters asBrowsersDo = client.getSSLParameters();
                asBrowsersDo.setEndpointIdentificationAlgorithm("HTTPS");
                client.setSSLParameters(asBrowsersDo);
                client.startHandshake();
            }
        }
    }

    /** As a browser does: with the constraints of the authority's certificate, which Java heeds only inside the path. */
    private static void validate(X509Certificate server, X509Certificate authority) throws Exception {
        TrustAnchor anchor = new TrustAnchor(authority.getSubjectX500Principal(), authority.getPublicKey(), null);
        PKIXParameters parameters = new PKIXParameters(Set.of(anchor));
        parameters.setRevocationEnabled(false);
        parameters.setDate(Date.from(NOW));
        CertPathValidator.getInstance("PKIX").validate(CertificateFactory.getInstance("X.509").generateCertPath(List.of(server, authority)), parameters);
    }

    private LocalAuthority open(Hosts hosts, Instant now) {
        return LocalAuthority.open(folder, hosts, Clock.fixed(now, ZoneOffset.UTC));
    }

    private static X509Certificate server(LocalAuthority authority) {
        return Objects.requireNonNull(Identity.read(authority.serverFile())).certificate();
    }

    private static List<String> names(X509Certificate certificate) throws CertificateParsingException {
        return certificate.getSubjectAlternativeNames().stream().map(name -> name.get(1).toString()).toList();
    }
}
