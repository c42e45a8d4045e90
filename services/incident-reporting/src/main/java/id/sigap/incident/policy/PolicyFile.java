package id.sigap.incident.policy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** A YAML file of plain values: it can name no class. */
public final class PolicyFile {

    private PolicyFile() {}

    /** Maps, lists, texts and numbers; the stream is closed. */
    public static Object load(InputStream yaml) throws IOException {
        try (yaml) {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(new String(yaml.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
