package id.sigap.standalone;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The services, each its own application context in this process, started side by side and stopped in order. */
final class Services {

    private final List<ConfigurableApplicationContext> running = Collections.synchronizedList(new ArrayList<>());

    /** @param arguments its settings as command-line properties, which win over the environment of this process */
    record Service(String name, Class<?> application, List<String> arguments) {}

    void start(List<Service> services, Progress progress) {
        ExecutorService starters = Executors.newFixedThreadPool(services.size());
        try {
            List<Future<?>> starting = new ArrayList<>();
            for (Service service : services) {
                starting.add(starters.submit(() -> progress.step(service.name(), () -> running.add(start(service)))));
            }
            for (Future<?> one : starting) {
                one.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while starting", e);
        } finally {
            starters.shutdown();
        }
    }

    private static ConfigurableApplicationContext start(Service service) {
        SpringApplication application = new SpringApplication(service.application());
        application.setRegisterShutdownHook(false);
        application.setLogStartupInfo(false);
        List<String> arguments = new ArrayList<>(service.arguments());
        arguments.add("--spring.config.name=" + service.name());
        arguments.add("--spring.main.banner-mode=off");
        return application.run(arguments.toArray(String[]::new));
    }

    /** The edge first, so that no new work comes in; each context then stops its consumers and its relay. */
    void stop() {
        List<ConfigurableApplicationContext> order = new ArrayList<>(running);
        order.sort((a, b) -> Boolean.compare(isEdge(b), isEdge(a)));
        order.forEach(ConfigurableApplicationContext::close);
    }

    private static boolean isEdge(ConfigurableApplicationContext context) {
        return "command-center".equals(context.getEnvironment().getProperty("sigap.service"));
    }
}
