package id.sigap.incident.kejadian.application;

import java.io.IOException;
import java.io.InputStream;

import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

import id.sigap.incident.kejadian.model.Causes;
import id.sigap.incident.policy.PolicyFile;

/** {@code grouping.yml}. A mistake in it stops the start. */
public final class CausesFile {

    private static final JsonMapper JSON = JsonMapper.builder().enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS).build();

    private CausesFile() {}

    public static Causes read(InputStream yaml) throws IOException {
        return JSON.convertValue(PolicyFile.load(yaml), Causes.class);
    }
}
