package id.sigap.kit.peer;

import java.util.List;

import org.springframework.security.authentication.AbstractAuthenticationToken;

/** The service itself, as the holder of its client credentials. */
final class ServicePrincipal extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;
    private final String service;

    ServicePrincipal(String service) {
        super(List.of());
        this.service = service;
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public Object getPrincipal() {
        return service;
    }

    @Override
    public boolean equals(Object other) {
        return super.equals(other) && other instanceof ServicePrincipal p && p.service.equals(service);
    }

    @Override
    public int hashCode() {
        return service.hashCode();
    }
}
