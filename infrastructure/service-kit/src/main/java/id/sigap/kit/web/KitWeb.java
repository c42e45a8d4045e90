package id.sigap.kit.web;

import java.util.List;
import java.util.Map;

import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;
import org.springframework.util.unit.DataSize;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the gate, the arguments, the body limit and the problem details in front of every endpoint. */
@Configuration(proxyBeanMethods = false)
@Import({ProblemAdvice.class, RequiredBody.class, ApiDescription.class})
public class KitWeb implements WebMvcConfigurer {

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new Gate());
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new Arguments());
    }

    /** {@code sigap.larger-bodies} names the paths that take more than the usual limit, with {@code *} for any one segment. */
    @Bean
    FilterRegistrationBean<BodyLimit> bodyLimit(Environment environment) {
        Map<String, DataSize> larger = Binder.get(environment).bind("sigap.larger-bodies", Bindable.mapOf(String.class, DataSize.class)).orElse(Map.of());
        FilterRegistrationBean<BodyLimit> registration = new FilterRegistrationBean<>(new BodyLimit(larger));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
        return registration;
    }
}
