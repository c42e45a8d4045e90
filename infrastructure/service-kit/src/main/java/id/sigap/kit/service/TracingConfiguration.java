package id.sigap.kit.service;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.micrometer.tracing.autoconfigure.MicrometerTracingAutoConfiguration;
import org.springframework.boot.micrometer.tracing.opentelemetry.autoconfigure.OpenTelemetryTracingAutoConfiguration;
import org.springframework.boot.micrometer.tracing.opentelemetry.autoconfigure.otlp.OtlpTracingAutoConfiguration;
import org.springframework.boot.opentelemetry.autoconfigure.OpenTelemetrySdkAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.function.SingletonSupplier;

import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;

import id.sigap.kit.trace.Traces;

/** Traces, where somebody collects them. Where nobody does there is no tracer at all: even a span that is not recorded costs each request a little. */
@Configuration(proxyBeanMethods = false)
class TracingConfiguration {

    @Bean
    Traces traces(ObjectProvider<Tracer> tracer, ObjectProvider<Propagator> propagator) {
        return new Traces(SingletonSupplier.ofNullable(tracer::getIfAvailable), SingletonSupplier.ofNullable(propagator::getIfAvailable));
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnBooleanProperty("management.tracing.export.otlp.enabled")
    @ImportAutoConfiguration({MicrometerTracingAutoConfiguration.class, OpenTelemetryTracingAutoConfiguration.class,
            OtlpTracingAutoConfiguration.class, OpenTelemetrySdkAutoConfiguration.class})
    static class Collected {}
}
