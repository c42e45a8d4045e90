package id.sigap.embedded.mongo;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.jspecify.annotations.Nullable;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;

/** Documents and keys as bytes. */
final class Bson {

    private static final int STRING = 0x02;

    private Bson() {
    }

    static byte[] encode(Document document) {
        var buffer = Unpooled.buffer(512);
        BsonEncoder.encodeDocument(document, buffer);
        return bytes(buffer);
    }

    static Document decode(byte[] bytes) {
        return BsonDecoder.decodeBson(Unpooled.wrappedBuffer(bytes));
    }

    /**
     * A value as a key: its type, then the value, so that strings sort as they read and UUIDv7 sort by time. Numbers
     * that are equal have equal keys whatever their type, as MongoDB has it.
     */
    static byte[] key(@Nullable Object value) {
        var normal = new KeyValue(Arrays.asList(value)).normalized().get(0);
        var buffer = Unpooled.buffer(64);
        var type = BsonEncoder.determineType(normal);
        buffer.writeByte(type);
        if (type == STRING) {
            buffer.writeCharSequence((String) normal, StandardCharsets.UTF_8);
        } else {
            BsonEncoder.encodeValue(type, normal, buffer);
        }
        return bytes(buffer);
    }

    /** The value of a key; {@link Missing} where it is null, since positions must be something. */
    static Object value(byte[] key) {
        if (key[0] == STRING) {
            return new String(key, 1, key.length - 1, StandardCharsets.UTF_8);
        }
        return Missing.ofNullable(BsonDecoder.decodeValue(key[0], Unpooled.wrappedBuffer(key, 1, key.length - 1)));
    }

    /** The fields of a unique index as one key. */
    static byte[] key(KeyValue values) {
        var document = new Document();
        for (int i = 0; i < values.size(); i++) {
            var value = values.get(i);
            document.put(Integer.toString(i), value instanceof Missing ? null : value);
        }
        return encode(document);
    }

    static KeyValue values(byte[] key) {
        return new KeyValue(decode(key).values());
    }

    private static byte[] bytes(ByteBuf buffer) {
        return Arrays.copyOf(buffer.array(), buffer.readableBytes());
    }
}
