package id.sigap.notify.mail.contact;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** Personal data: used for one message and forgotten; never stored, never logged. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Contact(String name, @Nullable String email) {

    @Override
    public String toString() {
        return "Contact[...]";
    }
}
