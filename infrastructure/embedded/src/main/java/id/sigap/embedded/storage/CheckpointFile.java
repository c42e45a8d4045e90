package id.sigap.embedded.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Map;

import org.h2.mvstore.SFChunk;
import org.h2.mvstore.SingleFileStore;
import org.jspecify.annotations.Nullable;

/**
 * The MVStore file, changed only in whole checkpoints.
 *
 * <p>MVStore takes a chunk for valid when its header and footer are, without a checksum over what is between; it
 * finds its newest chunk by looking around; and it writes over the space a commit frees within that commit. After a
 * power cut, which keeps any of the unforced writes and not others, that may open an old or a mixed state. So what a
 * checkpoint writes is collected here and carried out by a {@link DoubleWrite}: the file goes from one complete, cleanly
 * closed state to the next, whatever happens.
 */
final class CheckpointFile extends SingleFileStore {

    private final DoubleWrite doubleWrite;
    private volatile @Nullable Pages collected;

    CheckpointFile(Map<String, Object> config, DoubleWrite doubleWrite) {
        super(config);
        this.doubleWrite = doubleWrite;
    }

    /** From here to {@link #end} nothing is written; what would be is collected. */
    void begin() {
        collected = new Pages();
    }

    /** Leaves the file as a clean shutdown would, and forces it all. */
    void end() {
        super.writeCleanShutdown();
        var pages = collected;
        if (pages == null) {
            throw new IllegalStateException("no checkpoint has begun");
        }
        try {
            doubleWrite.save(pages);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        carryOut(pages);
        collected = null;
    }

    /** Opens the file, locks it against other processes, and completes what a power cut may have interrupted. */
    void openAndComplete(String name) throws IOException {
        open(name, false, null);
        carryOut(doubleWrite.last());
    }

    /** By the parent's own channel: closing another one would release the lock on the file. */
    private void carryOut(Pages pages) {
        pages.forEach((position, bytes) -> super.writeFully(null, position, bytes), super::truncate);
        super.sync();
    }

    @Override
    protected void writeFully(@Nullable SFChunk chunk, long pos, ByteBuffer bytes) {
        var pages = collected;
        if (pages == null) {
            super.writeFully(chunk, pos, bytes);
            return;
        }
        setSize(Math.max(size(), pos + bytes.remaining()));
        pages.write(pos, bytes);
    }

    @Override
    public ByteBuffer readFully(@Nullable SFChunk chunk, long pos, int length) {
        var pages = collected;
        var written = pages == null ? null : pages.read(pos, length);
        return written == null ? super.readFully(chunk, pos, length) : written;
    }

    @Override
    public void sync() {
        if (collected == null) {
            super.sync();
        }
    }

    @Override
    public void truncate(long newSize) {
        var pages = collected;
        if (pages == null) {
            super.truncate(newSize);
            return;
        }
        setSize(Math.min(size(), newSize));
        pages.truncate(newSize);
    }
}
