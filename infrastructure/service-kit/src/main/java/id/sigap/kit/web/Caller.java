package id.sigap.kit.web;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;

/**
 * Who makes this request, from the access token.
 *
 * @param id person id, or the service's name
 * @param regions dotted Kemendagri codes; each covers itself and everything below it; {@code id} covers the country
 * @param scopes what a service was given, empty for people
 */
public record Caller(String id, String name, Set<Role> roles, List<String> regions, Set<String> scopes) {

    static Caller of(Jwt token) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (String role : strings(token, "roles")) {
            Arrays.stream(Role.values()).filter(r -> r.name().equals(role)).forEach(roles::add);
        }
        String name = token.getClaimAsString("name");
        return new Caller(token.getSubject(), name == null ? token.getSubject() : name, roles, strings(token, "regions"),
                Set.copyOf(scopes(token)));
    }

    private static List<String> strings(Jwt token, String claim) {
        List<String> values = token.getClaimAsStringList(claim);
        return values == null ? List.of() : List.copyOf(values);
    }

    private static Collection<String> scopes(Jwt token) {
        Object scope = token.getClaim("scope");
        return switch (scope) {
            case null -> List.of();
            case String text -> List.of(text.split(" "));
            case Collection<?> many -> many.stream().map(String::valueOf).toList();
            default -> List.of();
        };
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    public boolean hasAny(Role... wanted) {
        return Arrays.stream(wanted).anyMatch(roles::contains);
    }

    /** Whether one of the caller's regions is this region or lies above it, compared on whole segments. */
    public boolean covers(@Nullable String region) {
        return regions.stream().anyMatch(mine -> mine.equals("id")
                || (region != null && (region.equals(mine) || region.startsWith(mine + "."))));
    }

    /** Refuses a caller from elsewhere. A thing whose region is unknown belongs to whoever covers its whole kabupaten or more. */
    public void requireRegion(@Nullable String region) {
        boolean unknown = region == null && regions.stream().anyMatch(mine -> mine.equals("id") || mine.split("\\.").length <= 2);
        if (!unknown && !covers(region)) {
            throw Problem.forbidden("region", "Wilayah ini di luar wewenang Anda.");
        }
    }
}
