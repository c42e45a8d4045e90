package id.sigap.identity.signin;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.session.HttpSessionEventPublisher;

import id.sigap.identity.IdentityProperties;
import id.sigap.identity.account.Accounts;

/** Everything that is not a protocol endpoint: the form and the health check; the rest is denied. */
@Configuration(proxyBeanMethods = false)
class WebSecurity {

    @Bean
    @Order(2)
    SecurityFilterChain pages(HttpSecurity http, Attempts attempts, Accounts accounts, PasswordEncoder encoder,
            SignInPage page, SignInAnswers answers, IdentityProperties properties) {
        var success = new SavedRequestAwareAuthenticationSuccessHandler();
        success.setDefaultTargetUrl(properties.edgeUrls().getFirst().toString());
        return http
                .authenticationManager(new ProviderManager(new GuardedSignIn(attempts, accounts, encoder)))
                .authorizeHttpRequests(requests -> requests
                        .requestMatchers(HttpMethod.GET, "/", "/login", "/actuator/health", "/actuator/health/**")
                        .permitAll()
                        .requestMatchers("/error").permitAll()
                        .anyRequest().denyAll())
                .formLogin(form -> form.loginPage("/login").successHandler(success).failureHandler(answers))
                .exceptionHandling(errors -> errors.accessDeniedHandler(answers)
                        .authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED)))
                .logout(AbstractHttpConfigurer::disable)
                .headers(headers -> headers
                        .contentSecurityPolicy(policy -> policy.policyDirectives(page.policy()))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER)))
                .build();
    }

    /** Tells the registry of sessions, which puts the session's hash into ID tokens, that a session has ended. */
    @Bean
    HttpSessionEventPublisher sessionEvents() {
        return new HttpSessionEventPublisher();
    }
}
