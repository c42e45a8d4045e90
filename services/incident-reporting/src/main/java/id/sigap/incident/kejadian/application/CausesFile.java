package id.sigap.incident.kejadian.application;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

import id.sigap.incident.kejadian.model.Causes;

/** {@code grouping.yml}. A mistake in it stops the start. */
public final class CausesFile {

    private static final JsonMapper JSON = JsonMapper.builder().enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS).build();

    private CausesFile() {}

    public static Causes read(InputStream yaml) throws IOException {
        try (yaml) {
            Object file = new Yaml(new SafeConstructor(new LoaderOptions())).load(new String(yaml.readAllBytes(), StandardCharsets.UTF_8));
            return JSON.convertValue(file, Causes.class);
        }
    }
}
