package id.sigap.embedded.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.zip.CRC32C;

import org.h2.store.fs.FilePath;

/**
 * Makes many writes to a file one: they are first written and forced here, under a checksum. After a power cut in the
 * middle of carrying them out they are carried out again; doing so twice changes nothing.
 *
 * <pre>header   magic "SIGAPD01" (8), length n (8), CRC-32C of the content (4), CRC-32C of these (4); content (n)</pre>
 */
final class DoubleWrite {

    private static final long MAGIC = 0x5349474150443031L;
    private static final int HEADER = 24;
    private static final long KEEP_AT_MOST = 64L << 20;

    private final FilePath copy;
    private final boolean working;

    /** @param working false only in a test that shows what the copy is for */
    DoubleWrite(FilePath copy, boolean working) {
        this.copy = copy;
        this.working = working;
    }

    /** Returns what a power cut may have interrupted, nothing when it was not even begun. */
    Pages last() throws IOException {
        if (!copy.exists() || copy.size() < HEADER) {
            return new Pages();
        }
        try (var channel = copy.open("r")) {
            var header = read(channel, 0, HEADER);
            var length = header.getLong(8);
            if (header.getLong(0) != MAGIC || header.getInt(20) != checksum(header.slice(0, 20))
                    || length > copy.size() - HEADER) {
                return new Pages();
            }
            var content = read(channel, HEADER, Math.toIntExact(length));
            return checksum(content.duplicate()) == header.getInt(16) ? Pages.deserialize(content) : new Pages();
        }
    }

    void save(Pages pages) throws IOException {
        if (!working) {
            return;
        }
        try (var channel = copy.open("rw")) {
            if (channel.size() > KEEP_AT_MOST) {
                channel.truncate(KEEP_AT_MOST);
            }
            var end = new long[] {HEADER};
            var crc = new CRC32C();
            pages.serialize(bytes -> {
                crc.update(bytes.duplicate());
                var length = bytes.remaining();
                JournalFile.write(channel, bytes, end[0]);
                end[0] += length;
            });
            var header = ByteBuffer.allocate(HEADER).putLong(MAGIC).putLong(end[0] - HEADER).putInt((int) crc.getValue());
            header.putInt(checksum(header.duplicate().flip())).flip();
            JournalFile.write(channel, header, 0);
            channel.force(false);
        }
    }

    private static ByteBuffer read(FileChannel channel, long position, int length) throws IOException {
        var bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes, position + bytes.position()) < 0) {
                throw new IOException("the copy of the last checkpoint ended early");
            }
        }
        return bytes.flip();
    }

    private static int checksum(ByteBuffer bytes) {
        var crc = new CRC32C();
        crc.update(bytes);
        return (int) crc.getValue();
    }
}
