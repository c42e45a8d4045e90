package id.sigap.embedded.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;
import java.util.function.LongConsumer;

import org.jspecify.annotations.Nullable;

/**
 * What one checkpoint does to its file, in order. Read by whoever reads the file meanwhile.
 *
 * <pre>operation   position (8), length (4), bytes; length -1 cuts the file at the position</pre>
 */
final class Pages {

    private static final int CUT = -1;

    private record Operation(long position, byte @Nullable [] bytes) { }

    private final List<Operation> operations = new CopyOnWriteArrayList<>();

    void write(long position, ByteBuffer source) {
        var bytes = new byte[source.remaining()];
        source.get(bytes);
        operations.add(new Operation(position, bytes));
    }

    void truncate(long size) {
        operations.add(new Operation(size, null));
    }

    /** The last content written over a range; null when it is in the file, as it was. */
    @Nullable ByteBuffer read(long position, int length) {
        for (var operation : operations.reversed()) {
            var bytes = operation.bytes();
            if (bytes != null && operation.position() <= position && position + length <= operation.position() + bytes.length) {
                return ByteBuffer.wrap(bytes, (int) (position - operation.position()), length).slice();
            }
        }
        return null;
    }

    void serialize(Bytes.Sink sink) throws IOException {
        for (var operation : operations) {
            var bytes = operation.bytes();
            sink.accept(ByteBuffer.allocate(12).putLong(operation.position()).putInt(bytes == null ? CUT : bytes.length).flip());
            if (bytes != null) {
                sink.accept(ByteBuffer.wrap(bytes));
            }
        }
    }

    /** Does it, one operation after the other. */
    void forEach(BiConsumer<Long, ByteBuffer> writing, LongConsumer cutting) {
        for (var operation : operations) {
            if (operation.bytes() == null) {
                cutting.accept(operation.position());
            } else {
                writing.accept(operation.position(), ByteBuffer.wrap(operation.bytes()));
            }
        }
    }

    static Pages deserialize(ByteBuffer content) {
        var pages = new Pages();
        while (content.hasRemaining()) {
            var position = content.getLong();
            var length = content.getInt();
            if (length == CUT) {
                pages.truncate(position);
            } else {
                pages.write(position, content.slice(content.position(), length));
                content.position(content.position() + length);
            }
        }
        return pages;
    }
}
