package id.sigap.incident.figures.application;

import java.io.IOException;
import java.io.InputStream;

import tools.jackson.databind.json.JsonMapper;

import id.sigap.incident.figures.model.FigurePolicy;
import id.sigap.incident.policy.PolicyFile;

/** {@code figures.yml}. A mistake in it stops the start. */
public final class FigurePolicyFile {

    private static final JsonMapper JSON = new JsonMapper();

    private FigurePolicyFile() {}

    public static FigurePolicy read(InputStream yaml) throws IOException {
        return JSON.convertValue(PolicyFile.load(yaml), FigurePolicy.class);
    }
}
