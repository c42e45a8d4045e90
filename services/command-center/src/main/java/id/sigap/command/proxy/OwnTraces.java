package id.sigap.command.proxy;

import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Whether a request is traced is decided here: a stranger cannot have all of theirs recorded, or join somebody else's trace. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class OwnTraces extends OncePerRequestFilter {

    private static final Set<String> THEIRS = Set.of("traceparent", "tracestate", "baggage");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean traced = THEIRS.stream().anyMatch(name -> request.getHeader(name) != null);
        chain.doFilter(traced ? new Untraced(request) : request, response);
    }

    private static final class Untraced extends HttpServletRequestWrapper {

        Untraced(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getHeader(String name) {
            return isTheirs(name) ? null : super.getHeader(name);
        }

        @Override
        public Enumeration<String> getHeaders(String name) {
            return isTheirs(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
        }

        @Override
        public Enumeration<String> getHeaderNames() {
            List<String> ours = Collections.list(super.getHeaderNames()).stream().filter(name -> !isTheirs(name)).toList();
            return Collections.enumeration(ours);
        }

        private static boolean isTheirs(String name) {
            return THEIRS.contains(name.toLowerCase(Locale.ROOT));
        }
    }
}
