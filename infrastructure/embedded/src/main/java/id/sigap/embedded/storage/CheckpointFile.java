package id.sigap.embedded.storage;

import java.nio.ByteBuffer;
import java.util.Map;

import org.h2.mvstore.SFChunk;
import org.h2.mvstore.SingleFileStore;
import org.jspecify.annotations.Nullable;

/**
 * The MVStore file, with two rules MVStore alone does not keep.
 *
 * <p><b>A chunk is visible only when it is whole.</b> MVStore takes a chunk for valid when its header and footer are,
 * without a checksum over what is between. A power cut that kept both and lost the middle would be opened as the
 * newest state. So a chunk is written without its first sector and forced; the first sector follows, and is forced
 * before the store header may point to it.
 *
 * <p><b>Write-ahead.</b> A checkpoint runs beside the writers and may catch the effect of a change whose journal
 * record is not on disk yet, or half of a change of two maps. So before a chunk becomes visible, the journal is
 * forced past everything the chunk can contain.
 */
final class CheckpointFile extends SingleFileStore {

    private static final int SECTOR = 512;

    private final boolean forcing;
    private Runnable writeAhead = () -> { };

    CheckpointFile(Map<String, Object> config, boolean forcing) {
        super(config);
        this.forcing = forcing;
    }

    /** @param barrier returns when the journal is on disk past every change that has begun */
    void writeAhead(Runnable barrier) {
        writeAhead = barrier;
    }

    @Override
    protected void writeFully(@Nullable SFChunk chunk, long pos, ByteBuffer bytes) {
        if (pos == 0) {
            // the store header: two copies, each in a sector and with a checksum of its own
            super.writeFully(chunk, pos, bytes);
            return;
        }
        var head = bytes.slice(bytes.position(), SECTOR);
        var body = bytes.slice(bytes.position() + SECTOR, bytes.remaining() - SECTOR);
        super.writeFully(chunk, pos + SECTOR, body);
        sync();
        writeAhead.run();
        super.writeFully(chunk, pos, head);
        sync();
        bytes.position(bytes.limit());
    }

    @Override
    public void sync() {
        if (forcing) {
            super.sync();
        }
    }
}
