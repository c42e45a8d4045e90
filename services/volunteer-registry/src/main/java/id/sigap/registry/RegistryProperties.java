package id.sigap.registry;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param seed name of the roster to start with ({@code pasaman}), empty for none
 * @param nikKey 32 random bytes in Base64 that NIK are sealed with; empty: NIK are refused
 */
@ConfigurationProperties("sigap.registry")
public record RegistryProperties(@DefaultValue("") String seed, @DefaultValue("") String nikKey) {

    /** The key is not for logs. */
    @Override
    public String toString() {
        return "RegistryProperties[seed=" + seed + "]";
    }
}
