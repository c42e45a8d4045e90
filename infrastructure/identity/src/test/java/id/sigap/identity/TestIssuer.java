package id.sigap.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.security.crypto.password.PasswordEncoder;

import id.sigap.embedded.EmbeddedStore;
import id.sigap.embedded.EmbeddedStoreConfig;
import id.sigap.identity.account.Accounts;
import id.sigap.identity.account.DemoAccount;
import id.sigap.identity.account.DemoAccounts;

/** The real application on the real embedded store, its clock in the test's hand. One store and one issuer per JVM. */
public final class TestIssuer implements AutoCloseable {

    public static final String EDGE = "http://edge.example:8080";
    public static final String SECRET = "only-for-this-test-";
    private static final List<String> CONFIDENTIAL = List.of("sigap-bff", "volunteer-registry", "incident-reporting",
            "resource-dispatch", "notifications", "command-center");
    private static final Path FOLDER = temporaryFolder();
    private static final EmbeddedStore STORE = new EmbeddedStore(EmbeddedStoreConfig.in(FOLDER.resolve("store")));
    private static final TestIssuer SHARED;

    static {
        STORE.start();
        SHARED = start(FOLDER.resolve("demo-accounts.json"), "identity");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            SHARED.close();
            STORE.stop();
        }));
    }

    private final ConfigurableApplicationContext context;
    private final Path credentials;
    private final String uri;

    private TestIssuer(ConfigurableApplicationContext context, Path credentials, String uri) {
        this.context = context;
        this.credentials = credentials;
        this.uri = uri;
    }

    public static TestIssuer shared() {
        return SHARED;
    }

    /** Starts one more on the same store, in a database of its own or in that of another one. */
    public static TestIssuer start(Path credentials, String database, String... more) {
        int port = freePort();
        var uri = "http://localhost:" + port;
        var args = new ArrayList<>(List.of("--spring.config.name=identity", "--server.port=" + port,
                "--sigap.identity.issuer=" + uri, "--sigap.identity.edge-urls=" + EDGE,
                "--sigap.identity.seed=pasaman", "--sigap.identity.credentials-file=" + credentials,
                "--spring.mongodb.uri=" + STORE.uri(), "--spring.mongodb.database=" + database));
        CONFIDENTIAL.forEach(id -> args.add("--sigap.identity.clients." + id + ".secret=" + SECRET + id));
        for (var own : more) {
            args.removeIf(arg -> arg.startsWith(own.substring(0, own.indexOf('=') + 1)));
            args.add(own);
        }
        var context = new SpringApplicationBuilder(IdentityApplication.class, Instruments.class)
                .registerShutdownHook(false).run(args.toArray(String[]::new));
        return new TestIssuer(context, credentials, uri);
    }

    public String uri() {
        return uri;
    }

    public URI at(String path) {
        return URI.create(uri + path);
    }

    public TestClock clock() {
        return context.getBean(TestClock.class);
    }

    public Accounts accounts() {
        return context.getBean(Accounts.class);
    }

    /** How many passwords were compared with a hash so far. */
    public int passwordChecks() {
        return context.getBean(Instruments.class).checks.get();
    }

    public DemoAccount account(String username) {
        return DemoAccounts.read(credentials).accounts().stream().filter(a -> a.username().equals(username))
                .findFirst().orElseThrow();
    }

    public String password(String username) {
        return account(username).password();
    }

    public Map<String, ?> beansOf(Class<?> type) {
        return context.getBeansOfType(type);
    }

    @Override
    public void close() {
        context.close();
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("sigap-identity");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Instruments implements BeanPostProcessor {

        final AtomicInteger checks = new AtomicInteger();

        @Bean
        @Primary
        static TestClock testClock() {
            return new TestClock();
        }

        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            return bean instanceof PasswordEncoder encoder ? new Counting(encoder, checks) : bean;
        }
    }

    private record Counting(PasswordEncoder encoder, AtomicInteger checks) implements PasswordEncoder {

        @Override
        public String encode(CharSequence password) {
            return encoder.encode(password);
        }

        @Override
        public boolean matches(CharSequence password, String encoded) {
            checks.incrementAndGet();
            return encoder.matches(password, encoded);
        }

        @Override
        public boolean upgradeEncoding(String encoded) {
            return encoder.upgradeEncoding(encoded);
        }
    }
}
