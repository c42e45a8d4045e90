package id.sigap.incident.photo.application;

import java.util.List;
import java.util.Optional;

import org.bson.Document;
import org.bson.types.Binary;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.InsertManyOptions;

import id.sigap.incident.photo.image.Studio;
import id.sigap.kit.Ids;
import id.sigap.kit.World;

/**
 * Where the pictures lie: one document for each size of each, found by id and never changed. A picture counts for nothing until its
 * report names it; it is written first, so that none that is named is ever missing. They are no {@code Documents}: they tell nothing, and
 * what looks through all documents for untold events should not have to pass megabytes of pixels.
 */
public final class PhotoFiles {

    private static final int TAKEN = 11_000;

    private final MongoCollection<Document> files;

    public PhotoFiles(MongoDatabase database) {
        files = database.getCollection("photo-files");
    }

    public enum Size { THUMBNAIL, FULL }

    /** @param digest of what was sent: two that race for one photo id do not write over each other */
    static String fileOf(String reportId, String photoId, String digest) {
        return Ids.derived("photo-file", reportId, photoId, digest);
    }

    /** The same again writes nothing. */
    void keep(World world, String reportId, String file, Studio.Print print) {
        try {
            files.insertMany(List.of(document(world, reportId, file, Size.FULL, print.full()), document(world, reportId, file, Size.THUMBNAIL, print.thumbnail())),
                    new InsertManyOptions().ordered(false));
        } catch (MongoBulkWriteException e) {
            if (e.getWriteConcernError() != null || e.getWriteErrors().stream().anyMatch(w -> w.getCode() != TAKEN)) {
                throw e;
            }
        }
    }

    Optional<byte[]> read(String file, Size size) {
        return Optional.ofNullable(files.find(Filters.eq("_id", id(file, size))).first()).map(d -> d.get("bytes", Binary.class).getData());
    }

    /** Only what no report names. */
    void drop(String file) {
        files.deleteMany(Filters.in("_id", List.of(id(file, Size.FULL), id(file, Size.THUMBNAIL))));
    }

    private static Document document(World world, String reportId, String file, Size size, byte[] bytes) {
        return new Document("_id", id(file, size)).append("schema", 1).append("world", world.id()).append("reportId", reportId).append("bytes", new Binary(bytes));
    }

    private static String id(String file, Size size) {
        return file + (size == Size.FULL ? ".full" : ".thumbnail");
    }
}
