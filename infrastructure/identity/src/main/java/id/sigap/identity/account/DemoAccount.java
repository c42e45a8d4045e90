package id.sigap.identity.account;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** An invented person who may sign in; the password is known only in the file written at first start. */
public record DemoAccount(String username, @Nullable String password, String personId, String name,
        List<String> roles, List<String> regions) {

    DemoAccount withPassword(@Nullable String newPassword) {
        return new DemoAccount(username, newPassword, personId, name, roles, regions);
    }

    @Override
    public String toString() {
        return "DemoAccount[" + username + "]";
    }
}
