package id.sigap.incident.linking.application;

import java.io.IOException;
import java.io.InputStream;

import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

import id.sigap.incident.linking.model.LinkPolicy;
import id.sigap.incident.policy.PolicyFile;

/** {@code linking.yml}. A mistake in it stops the start. */
public final class LinkPolicyFile {

    private static final JsonMapper JSON = JsonMapper.builder().enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS).build();

    private LinkPolicyFile() {}

    public static LinkPolicy read(InputStream yaml) throws IOException {
        return JSON.convertValue(PolicyFile.load(yaml), LinkPolicy.class);
    }
}
