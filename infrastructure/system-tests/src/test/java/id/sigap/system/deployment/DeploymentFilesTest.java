package id.sigap.system.deployment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * The compose file and the Kubernetes files are not run here; they are parsed and held against the rules of the house and
 * against what the services' own configuration asks for. Each rule is shown to fail on a file that breaks it.
 */
class DeploymentFilesTest {

    private static final Path ROOT = root();
    private static final Map<String, Integer> SERVICES = Map.of("command-center", 8080, "volunteer-registry", 8081,
            "incident-reporting", 8082, "resource-dispatch", 8083, "notifications", 8084, "identity", 8090);
    /** May stay empty outside a demo. */
    private static final Set<String> OPTIONAL = Set.of("SIGAP_REGISTRY_SEED");
    private static final Pattern SECRET_NAME = Pattern.compile("(?i).*(password|secret|key|token|mongodb_uri).*");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{(SIGAP_[A-Z_]+)(:([^}]*))?}");

    @Test
    void compose_keeps_the_rules() throws IOException {
        assertThat(composeProblems(Files.readString(ROOT.resolve("docker-compose.yml")))).isEmpty();
    }

    @Test
    void kubernetes_keeps_the_rules() throws IOException {
        assertThat(kubernetesProblems(resources(ROOT.resolve("k8s/overlays/local")))).isEmpty();
    }

    @Test
    void what_kustomize_makes_of_it_keeps_the_rules_too() throws Exception {
        assumeTrue(Stream.of(System.getenv("PATH").split(":")).anyMatch(dir -> Files.isExecutable(Path.of(dir, "kubectl"))),
                "kubectl is not installed; the files were read without it");
        Process kustomize = new ProcessBuilder("kubectl", "kustomize", ROOT.resolve("k8s/overlays/local").toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        String rendered = new String(kustomize.getInputStream().readAllBytes());
        assertThat(kustomize.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(kustomize.exitValue()).isZero();
        List<Map<String, Object>> objects = documents(rendered);
        assertThat(kubernetesProblems(objects)).isEmpty();
        assertThat(objects).filteredOn(object -> !object.get("kind").equals("Namespace"))
                .allMatch(object -> "sigap".equals(at(object, "metadata", "namespace")));
    }

    @ParameterizedTest
    @CsvSource({
        "mongo:8.0.21, mongo:latest, image", "apache/kafka:4.1.2, apache/kafka, image",
        "read_only: true, read_only: false, read_only", "cap_drop: [ALL], cap_drop: [], cap_drop",
        "'user: \"10001:10001\"', 'user: root', user", "mem_limit: 512m, mem_swappiness: 1, mem_limit",
        "${SIGAP_SECRET_REGISTRY:?}, hunter2, SIGAP_CLIENT_SECRET", "http://volunteer-registry:8081, http://volunteer-registry:9999, port",
        "localhost:8084/actuator/health/liveness, localhost:8084/actuator/health, liveness",
        "'[\"8080:8080\"]', '[\"8080:8080\", \"8081:8081\"]', ports",
        "'  resource-dispatch:\n', '  dispatcher:\n', resource-dispatch",
    })
    void a_compose_file_that_breaks_a_rule_is_caught(String good, String bad, String complaint) throws IOException {
        String compose = Files.readString(ROOT.resolve("docker-compose.yml"));
        assertThat(compose).contains(good);
        assertThat(composeProblems(compose.replace(good, bad))).anyMatch(problem -> problem.contains(complaint));
    }

    @ParameterizedTest
    @CsvSource({
        "image: sigap/notifications:0.1.0, image: sigap/notifications:latest, image",
        "runAsNonRoot: true, runAsNonRoot: false, runAsNonRoot",
        "readOnlyRootFilesystem: true, readOnlyRootFilesystem: false, readOnlyRootFilesystem", "'drop: [ALL]', 'drop: []', drop",
        "RuntimeDefault, Unconfined, seccomp", "'limits: {cpu: \"1\", memory: 512Mi}', 'claims: []', limits",
        "/actuator/health/liveness, /actuator/health, liveness", "/actuator/health/readiness, /actuator/info, readiness",
        "'valueFrom: {secretKeyRef: {name: notifications, key: client-secret}}', 'value: hunter2', SIGAP_CLIENT_SECRET",
        "allowPrivilegeEscalation: false, allowPrivilegeEscalation: true, allowPrivilegeEscalation",
        "containerPort: 8084, containerPort: 8094, port",
    })
    void a_kubernetes_file_that_breaks_a_rule_is_caught(String good, String bad, String complaint) throws IOException {
        String deployment = Files.readString(ROOT.resolve("k8s/base/notifications/deployment.yaml"));
        assertThat(deployment).contains(good);
        List<Map<String, Object>> objects = new ArrayList<>(resources(ROOT.resolve("k8s/overlays/local")));
        objects.removeIf(object -> object.get("kind").equals("Deployment")
                && "notifications".equals(at(object, "metadata", "name")));
        assertThat(kubernetesProblems(objects)).anyMatch(problem -> problem.contains("notifications"));
        objects.addAll(documents(deployment.replace(good, bad)));
        assertThat(kubernetesProblems(objects)).anyMatch(problem -> problem.contains(complaint));
    }

    private static List<String> composeProblems(String text) throws IOException {
        List<String> problems = new ArrayList<>();
        Map<String, Object> services = map(documents(text).getFirst().get("services"));
        services.forEach((name, value) -> {
            Map<String, Object> service = map(value);
            check(problems, pinned(string(service.get("image"))), name + ": image is not pinned");
            check(problems, Boolean.TRUE.equals(service.get("read_only")), name + ": read_only");
            check(problems, List.of("ALL").equals(service.get("cap_drop")), name + ": cap_drop");
            check(problems, string(service.get("security_opt")).contains("no-new-privileges"), name + ": security_opt");
            check(problems, string(service.get("user")).matches("[1-9][0-9]*:[1-9][0-9]*"), name + ": user is root");
            check(problems, service.containsKey("mem_limit") && service.containsKey("cpus"), name + ": mem_limit and cpus");
            environment(service).forEach((variable, setting) -> check(problems,
                    !SECRET_NAME.matcher(variable).matches() || isReference(setting), name + ": a value for " + variable));
            Object ports = service.get("ports");
            check(problems, ports == null || List.of(port(name) + ":" + port(name)).equals(ports)
                    && Set.of("command-center", "identity").contains(name), name + ": ports");
        });
        SERVICES.forEach((name, port) -> {
            if (!services.containsKey(name)) {
                problems.add(name + " is missing");
                return;
            }
            Map<String, Object> service = map(services.get(name));
            check(problems, string(at(service, "healthcheck", "test")).contains("localhost:" + port + "/actuator/health/liveness"),
                    name + ": health is not its liveness on port " + port);
            check(problems, string(at(service, "build", "args", "MODULE")).endsWith("/" + name), name + ": MODULE");
            unset(name, environment(service).keySet()).forEach(variable -> problems.add(name + ": " + variable + " is not set"));
        });
        Map<String, Object> registry = map(services.getOrDefault("volunteer-registry", Map.of()));
        addresses(environment(registry)).forEach(problems::add);
        return problems;
    }

    private static List<String> kubernetesProblems(List<Map<String, Object>> objects) throws IOException {
        List<String> problems = new ArrayList<>();
        Map<String, Object> shared = new TreeMap<>();
        objects.stream().filter(object -> object.get("kind").equals("ConfigMap")).forEach(object -> shared.putAll(map(object.get("data"))));
        addresses(shared).forEach(problems::add);
        Set<String> workloads = new HashSet<>();
        for (Map<String, Object> object : objects) {
            check(problems, !object.get("kind").equals("Secret"), "a Secret is in the files");
            if (at(object, "spec", "template", "spec") != null) {
                String name = string(at(object, "metadata", "name"));
                workloads.add(name);
                podProblems(problems, name, map(at(object, "spec", "template", "spec")), shared);
            }
            if (object.get("kind").equals("Service") && SERVICES.containsKey(string(at(object, "metadata", "name")))) {
                String name = string(at(object, "metadata", "name"));
                check(problems, string(at(object, "spec", "ports")).contains("port=" + port(name)), name + ": service port");
            }
        }
        SERVICES.keySet().stream().filter(name -> !workloads.contains(name)).forEach(name -> problems.add(name + " is missing"));
        return problems;
    }

    private static void podProblems(List<String> problems, String name, Map<String, Object> pod, Map<String, Object> shared) {
        check(problems, Boolean.TRUE.equals(at(pod, "securityContext", "runAsNonRoot")), name + ": runAsNonRoot");
        check(problems, "RuntimeDefault".equals(at(pod, "securityContext", "seccompProfile", "type")), name + ": seccomp");
        check(problems, Boolean.FALSE.equals(pod.get("automountServiceAccountToken")), name + ": automountServiceAccountToken");
        for (Object item : (List<?>) pod.get("containers")) {
            Map<String, Object> container = map(item);
            Map<String, Object> security = map(container.getOrDefault("securityContext", Map.of()));
            check(problems, pinned(string(container.get("image"))), name + ": image is not pinned");
            check(problems, Boolean.FALSE.equals(security.get("allowPrivilegeEscalation")), name + ": allowPrivilegeEscalation");
            check(problems, Boolean.TRUE.equals(security.get("readOnlyRootFilesystem")), name + ": readOnlyRootFilesystem");
            check(problems, List.of("ALL").equals(at(security, "capabilities", "drop")), name + ": drop");
            check(problems, at(container, "resources", "limits", "memory") != null, name + ": limits");
            Set<String> given = new TreeSet<>(shared.keySet());
            for (Object entry : container.get("env") instanceof List<?> list ? list : List.of()) {
                String variable = string(map(entry).get("name"));
                given.add(variable);
                boolean byReference = at(map(entry), "valueFrom", "secretKeyRef") != null;
                check(problems, byReference || !SECRET_NAME.matcher(variable).matches(), name + ": a value for " + variable);
            }
            if (SERVICES.containsKey(name)) {
                serviceProblems(problems, name, container);
                unset(name, given).forEach(variable -> problems.add(name + ": " + variable + " is not set"));
            }
        }
    }

    private static void serviceProblems(List<String> problems, String name, Map<String, Object> container) {
        String health = "/actuator/health/";
        check(problems, string(container.get("ports")).contains("containerPort=" + port(name)), name + ": port");
        check(problems, (health + "liveness").equals(at(container, "livenessProbe", "httpGet", "path")), name + ": liveness");
        check(problems, (health + "readiness").equals(at(container, "readinessProbe", "httpGet", "path")), name + ": readiness");
    }

    /** Peers are found at their own name and port. */
    private static List<String> addresses(Map<String, Object> environment) {
        Map<String, String> peers = Map.of("REGISTRY", "volunteer-registry", "REPORTING", "incident-reporting",
                "DISPATCH", "resource-dispatch", "NOTIFICATIONS", "notifications");
        List<String> problems = new ArrayList<>();
        peers.forEach((variable, name) -> check(problems,
                ("http://" + name + ":" + port(name)).equals(environment.get("SIGAP_" + variable + "_URL")),
                "SIGAP_" + variable + "_URL is not the name and port of " + name));
        return problems;
    }

    /** What the service's configuration reads from the environment and has no default for that could be right elsewhere. */
    private static Set<String> unset(String service, Set<String> given) {
        Set<String> wanted = new TreeSet<>();
        Path own = ROOT.resolve(service.equals("identity") ? "infrastructure" : "services")
                .resolve(service + "/src/main/resources/" + service + ".yml");
        List<Path> files = service.equals("identity") ? List.of(own)
                : List.of(own, ROOT.resolve("infrastructure/service-kit/src/main/resources/sigap-kit.yml"));
        for (Path file : files) {
            if (!Files.exists(file)) {
                return Set.of(ROOT.relativize(file) + " does not exist, so what it needs");
            }
            Matcher placeholder = PLACEHOLDER.matcher(read(file));
            while (placeholder.find()) {
                String fallback = placeholder.group(3);
                if (fallback == null || fallback.isEmpty() || fallback.contains("localhost") || fallback.contains("127.0.0.1")) {
                    wanted.add(placeholder.group(1));
                }
            }
        }
        wanted.removeAll(OPTIONAL);
        wanted.removeAll(given);
        return wanted;
    }

    /** An image of one version: no tag, latest and a bare major version all move. */
    private static boolean pinned(String image) {
        return image.matches("[a-z0-9./-]+:[0-9]+[.][0-9]+[.][0-9]+[A-Za-z0-9._-]*");
    }

    /** Taken from the environment, and compose refuses to start without it. */
    private static boolean isReference(Object setting) {
        return string(setting).matches("[^$]*[$]\\{[A-Z_]+:\\?}.*");
    }

    private static Map<String, Object> environment(Map<String, Object> service) {
        return map(service.getOrDefault("environment", Map.of()));
    }

    private static int port(String service) {
        return SERVICES.getOrDefault(service, 0);
    }

    private static void check(List<String> problems, boolean good, String problem) {
        if (!good) {
            problems.add(problem);
        }
    }

    /** All objects a kustomization reaches, as they are written, without its patches. */
    private static List<Map<String, Object>> resources(Path folder) throws IOException {
        List<Map<String, Object>> objects = new ArrayList<>();
        for (Object resource : (List<?>) documents(Files.readString(folder.resolve("kustomization.yaml"))).getFirst().get("resources")) {
            Path path = folder.resolve(string(resource)).normalize();
            objects.addAll(Files.isDirectory(path) ? resources(path) : documents(Files.readString(path)));
        }
        return objects;
    }

    private static List<Map<String, Object>> documents(String text) {
        LoaderOptions strict = new LoaderOptions();
        strict.setAllowDuplicateKeys(false);
        List<Map<String, Object>> documents = new ArrayList<>();
        new Yaml(strict).loadAll(text).forEach(document -> documents.add(map(document)));
        return documents;
    }

    private static Object at(Map<String, Object> object, String... path) {
        Object value = object;
        for (String name : path) {
            value = value instanceof Map<?, ?> map ? map.get(name) : null;
        }
        return value;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }

    private static String string(Object value) {
        return String.valueOf(value);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("docker-compose.yml"))) {
            folder = folder.getParent();
        }
        return folder;
    }
}
