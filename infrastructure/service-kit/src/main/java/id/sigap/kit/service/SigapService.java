package id.sigap.kit.service;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/**
 * Marks the application class of a service. Instead of configuring whatever happens to be on the class path it imports the
 * auto-configurations listed in {@code META-INF/spring/id.sigap.kit.service.SigapService.imports}: in the one-process edition all
 * services share one class path, and a service must not grow a mail server or a login page because its neighbour has one. What
 * only one service needs it imports itself with {@link ImportAutoConfiguration}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@SpringBootConfiguration(proxyBeanMethods = false)
@ImportAutoConfiguration
@ComponentScan(excludeFilters = @ComponentScan.Filter(type = org.springframework.context.annotation.FilterType.CUSTOM, classes = TypeExcludeFilter.class))
@ConfigurationPropertiesScan
@Import({StoreConfiguration.class, TellingConfiguration.class, HearingConfiguration.class, WebConfiguration.class, RequestGuards.class, TracingConfiguration.class,
        SecurityConfiguration.class, PeerConfiguration.class})
public @interface SigapService {}
