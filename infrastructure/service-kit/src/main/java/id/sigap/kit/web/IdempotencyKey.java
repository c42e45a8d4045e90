package id.sigap.kit.web;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

import id.sigap.kit.Ids;
import id.sigap.kit.World;
import id.sigap.kit.document.Change;
import id.sigap.kit.document.Documents;
import id.sigap.kit.document.Versioned;

/**
 * The caller's name for one intention, from the {@code Idempotency-Key} header (1 to 200 printable characters): however often
 * it arrives, one thing is made, and everybody gets the same answer. Another body under the same key is refused with 422.
 */
public record IdempotencyKey(String value) {

    /** Fields in one order and no detours, so that equal requests have equal digests. */
    private static final JsonMapper CANONICAL = JsonMapper.builder().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS).build();

    public IdempotencyKey {
        if (value.isBlank() || value.length() > 200 || !value.chars().allMatch(c -> c > 32 && c < 127)) {
            throw Problem.invalid("Idempotency-Key", "1 sampai 200 karakter ASCII tanpa spasi");
        }
    }

    /** The id of the thing this key makes: the same for the same caller, world and route, different for everybody else. */
    public String idFor(Caller caller, World world, String route) {
        return Ids.derived("idempotency", caller.id(), world.id(), route, value);
    }

    /** Creates it, or gives back what this key made before. */
    public static <T> Documents.Inserted<T> create(Documents<T> documents, String id, World world, Object request, Change<T> change) {
        String digest = digest(request);
        Documents.Inserted<T> inserted = documents.insert(id, world, change, digest);
        Versioned<T> document = inserted.document();
        if (!inserted.created() && !digest.equals(document.digest())) {
            throw Problem.unprocessable("idempotency-key-reused", "Kunci ini sudah dipakai untuk isi yang lain. Gunakan kunci baru.");
        }
        return inserted;
    }

    /** SHA-256 of the canonical JSON of a request. */
    public static String digest(Object request) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(CANONICAL.writeValueAsBytes(request)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
