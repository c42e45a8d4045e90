package id.sigap.standalone;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import id.sigap.command.CommandCenterApplication;
import id.sigap.dispatch.ResourceDispatchApplication;
import id.sigap.identity.IdentityApplication;
import id.sigap.incident.IncidentReportingApplication;
import id.sigap.notify.NotificationsApplication;
import id.sigap.registry.VolunteerRegistryApplication;
import id.sigap.standalone.Services.Service;
import id.sigap.standalone.lan.LocalAuthority;

/** Which services run in this process, on which ports, with which settings. Ports: architecture section 3. */
final class Plan {

    private final Options options;
    private final Infrastructure infrastructure;
    private final Secrets secrets;
    private final @Nullable LocalAuthority authority;

    /** @param authority of this installation when other machines may reach it */
    Plan(Options options, Infrastructure infrastructure, Secrets secrets, @Nullable LocalAuthority authority) {
        this.authority = authority;
        this.options = options;
        this.infrastructure = infrastructure;
        this.secrets = secrets;
    }

    List<Service> services() {
        return List.of(
                new Service("identity", IdentityApplication.class, identity()),
                service("command-center", CommandCenterApplication.class, 0, edge()),
                service("volunteer-registry", VolunteerRegistryApplication.class, 1,
                        "--sigap.registry.seed=pasaman", "--sigap.registry.nik-key=" + secrets.key("nik-key")),
                service("incident-reporting", IncidentReportingApplication.class, 2),
                service("resource-dispatch", ResourceDispatchApplication.class, 3),
                service("notifications", NotificationsApplication.class, 4,
                        "--sigap.mail.sink.host=localhost", "--sigap.mail.sink.port=" + (options.port() + 14),
                        "--sigap.mail.host=" + env("SIGAP_MAIL_HOST", "localhost"),
                        "--sigap.mail.port=" + env("SIGAP_MAIL_PORT", String.valueOf(options.port() + 14)),
                        "--sigap.edge-url=" + options.edge()));
    }

    /** Only the edge is for other machines, and only when it was told their name for this one. */
    private String[] edge() {
        List<String> arguments = new ArrayList<>(List.of("--sigap.edge.bff-client-secret=" + secrets.get("client.sigap-bff"),
                "--sigap.edge.scrape-token=" + secrets.get("scrape")));
        if (authority != null) {
            String pem = authority.serverFile().toUri().toString();
            arguments.addAll(List.of("--server.ssl.certificate=" + pem, "--server.ssl.certificate-private-key=" + pem,
                    "--server.ssl.enabled-protocols=TLSv1.3,TLSv1.2", "--sigap.edge.issuer-behind=true"));
        }
        return arguments.toArray(String[]::new);
    }

    private List<String> identity() {
        List<String> arguments = new ArrayList<>(List.of(
                "--server.port=" + (options.port() + 10), "--server.address=127.0.0.1",
                "--spring.mongodb.uri=" + infrastructure.mongoUri(), "--sigap.identity.issuer=" + options.issuer(),
                "--sigap.identity.edge-urls=" + String.join(",", options.edges()), "--sigap.identity.seed=pasaman",
                "--sigap.identity.credentials-file=" + options.data().resolve("demo-accounts.json")));
        if (authority != null) {
            arguments.addAll(List.of("--server.servlet.context-path=" + Options.ISSUER_PATH, "--server.servlet.session.cookie.secure=true",
                    "--server.forward-headers-strategy=native", "--server.tomcat.remoteip.remote-ip-header=X-Sigap-For",
                    "--server.tomcat.remoteip.protocol-header=X-Sigap-Proto", "--server.tomcat.remoteip.host-header=X-Sigap-Host",
                    "--server.tomcat.remoteip.port-header=X-Sigap-Port"));
        }
        for (String client : List.of("sigap-bff", "volunteer-registry", "incident-reporting", "resource-dispatch", "notifications", "command-center")) {
            arguments.add("--sigap.identity.clients." + client + ".secret=" + secrets.get("client." + client));
        }
        return arguments;
    }

    private Service service(String name, Class<?> application, int offset, String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "--server.port=" + (options.port() + offset), "--server.address=" + (offset == 0 && authority != null ? "0.0.0.0" : "127.0.0.1"),
                "--sigap.mongodb-uri=" + infrastructure.mongoUri(), "--sigap.kafka-bootstrap=" + infrastructure.bootstrap(),
                "--sigap.issuer-uri=" + options.issuer(), "--sigap.issuer-internal-uri=" + options.issuerInternal(),
                "--sigap.client-secret=" + secrets.get("client." + name),
                "--sigap.urls.registry=" + local(1), "--sigap.urls.reporting=" + local(2), "--sigap.urls.dispatch=" + local(3),
                "--sigap.urls.notifications=" + local(4)));
        arguments.addAll(List.of(more));
        return new Service(name, application, arguments);
    }

    private String local(int offset) {
        return "http://localhost:" + (options.port() + offset);
    }

    private static String env(String name, String otherwise) {
        String value = System.getenv(name);
        return value == null || value.isBlank() ? otherwise : value;
    }
}
