package id.sigap.command.proxy;

import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.RequestHttpHeadersFilter;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;

/** What goes on to a service carries the person's token and nothing of the browser's session. */
@Component
class AsThatPerson implements RequestHttpHeadersFilter {

    @Override
    public HttpHeaders apply(HttpHeaders headers, ServerRequest request) {
        if (!request.requestPath().value().startsWith("/api/")) {
            return headers;
        }
        HttpHeaders onward = new HttpHeaders();
        onward.putAll(headers);
        onward.remove(HttpHeaders.COOKIE);
        onward.remove("X-XSRF-TOKEN");
        if (SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken user) {
            onward.setBearerAuth(user.getToken().getTokenValue());
        }
        return onward;
    }
}
