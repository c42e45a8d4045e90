package id.sigap.embedded;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.mongodb.client.MongoClients;

/** All that was ever acknowledged, to be found in the store again. */
final class Ledger {

    private final Map<String, Long> versions = new HashMap<>();

    void add(Writers writers) {
        writers.inserted.keySet().forEach(id -> versions.put(id, 0L));
        versions.putAll(writers.versions);
    }

    int size() {
        return versions.size();
    }

    /** Sentences about what is not as it was acknowledged. */
    List<String> missingAt(String uri) {
        var missing = new ArrayList<String>();
        var found = new HashMap<String, Long>();
        try (var client = MongoClients.create(uri)) {
            Writers.documents(client).find().forEach(d -> found.put(d.getString("_id"), d.get("version", 0L)));
        }
        versions.forEach((id, version) -> {
            if (found.getOrDefault(id, -1L) < version) {
                missing.add("%s was acknowledged at version %d, is %d".formatted(id, version, found.getOrDefault(id, -1L)));
            }
        });
        return missing;
    }
}
