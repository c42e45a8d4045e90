package id.sigap.embedded.storage;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.function.Consumer;
import java.util.zip.CRC32C;

import org.h2.store.fs.FilePath;

/**
 * The two files a journal alternates between, and how their bytes are read back.
 *
 * <pre>
 * header   magic "SIGAPJ01" (8), generation (8), CRC-32C of both (4), zeros up to 32
 * record   length n (4), CRC-32C of generation, offset and payload (4), payload (n)
 * </pre>
 * Files are overwritten in place and never cut on the normal path, so that forcing them does not have to grow them.
 * What an earlier generation left behind fails the checksum, because generation and offset are part of it.
 */
final class JournalFile {

    static final int HEADER = 32;
    static final int RECORD = 8;
    private static final long MAGIC = 0x5349474150_4A3031L;
    private static final long KEEP_AT_MOST = 64L << 20;

    private final FilePath[] paths;

    JournalFile(FilePath dir) {
        paths = new FilePath[] {FilePath.get(dir + "/journal-0.log"), FilePath.get(dir + "/journal-1.log")};
    }

    /** Opens the file of a generation for writing from its header on, dropping the size a burst may have left. */
    FileChannel begin(long generation) throws IOException {
        var channel = path(generation).open("rw");
        if (channel.size() > KEEP_AT_MOST) {
            channel.truncate(KEEP_AT_MOST);
        }
        var header = ByteBuffer.allocate(HEADER).putLong(MAGIC).putLong(generation);
        header.putInt(checksum(generation, MAGIC, header.array(), 0)).rewind();
        write(channel, header, 0);
        return channel;
    }

    static void write(FileChannel channel, ByteBuffer bytes, long position) throws IOException {
        var at = position;
        while (bytes.hasRemaining()) {
            at += channel.write(bytes, at);
        }
    }

    static int checksum(long generation, long offset, byte[] payload, int length) {
        var crc = new CRC32C();
        crc.update(ByteBuffer.allocate(16).putLong(generation).putLong(offset).flip());
        crc.update(payload, 0, length);
        return (int) crc.getValue();
    }

    /** Returns whether the file of this generation was begun; if so, its sound records have been given to the reader. */
    boolean replay(long generation, Consumer<ByteBuffer> reader) throws IOException {
        var path = path(generation);
        if (!path.exists() || path.size() < HEADER) {
            return false;
        }
        try (var in = new DataInputStream(new BufferedInputStream(path.newInputStream(), 1 << 16))) {
            if (in.readLong() != MAGIC || in.readLong() != generation
                    || in.readInt() != checksum(generation, MAGIC, new byte[0], 0)) {
                return false;
            }
            in.skipNBytes(HEADER - 20);
            records(in, generation, path.size(), reader);
            return true;
        }
    }

    /** The highest generation either file claims to be, 0 when there is none. */
    long newest() throws IOException {
        long newest = 0;
        for (var path : paths) {
            if (path.exists() && path.size() >= HEADER) {
                try (var in = new DataInputStream(path.newInputStream())) {
                    var generation = in.readLong() == MAGIC ? in.readLong() : 0;
                    if (generation > newest && in.readInt() == checksum(generation, MAGIC, new byte[0], 0)) {
                        newest = generation;
                    }
                }
            }
        }
        return newest;
    }

    private static void records(DataInputStream in, long generation, long size, Consumer<ByteBuffer> reader)
            throws IOException {
        long offset = HEADER;
        try {
            while (true) {
                var length = in.readInt();
                var checksum = in.readInt();
                if (length <= 0 || length > size - offset - RECORD) {
                    return;
                }
                var payload = in.readNBytes(length);
                if (payload.length < length || checksum(generation, offset, payload, length) != checksum) {
                    return;
                }
                reader.accept(ByteBuffer.wrap(payload));
                offset += RECORD + length;
            }
        } catch (EOFException end) {
            // a file that ends on a record: nothing was torn
        }
    }

    private FilePath path(long generation) {
        return paths[(int) (generation & 1)];
    }
}
