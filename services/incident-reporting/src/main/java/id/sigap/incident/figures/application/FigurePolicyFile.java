package id.sigap.incident.figures.application;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

import tools.jackson.databind.json.JsonMapper;

import id.sigap.incident.figures.model.FigurePolicy;

/** {@code figures.yml}. A mistake in it stops the start. */
public final class FigurePolicyFile {

    private static final JsonMapper JSON = new JsonMapper();

    private FigurePolicyFile() {}

    public static FigurePolicy read(InputStream yaml) throws IOException {
        try (yaml) {
            Object file = new Yaml(new SafeConstructor(new LoaderOptions())).load(new String(yaml.readAllBytes(), StandardCharsets.UTF_8));
            return JSON.convertValue(file, FigurePolicy.class);
        }
    }
}
