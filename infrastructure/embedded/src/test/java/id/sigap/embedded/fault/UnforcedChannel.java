package id.sigap.embedded.fault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;

import org.h2.store.fs.FileBaseDefault;

/** An open file of the {@link PowerLossFileSystem}. */
final class UnforcedChannel extends FileBaseDefault {

    private final Power power;
    private final UnforcedFile file;
    private final FileChannel forced;

    UnforcedChannel(Power power, UnforcedFile file, FileChannel forced) {
        this.power = power;
        this.file = file;
        this.forced = forced;
    }

    @Override
    public long size() throws IOException {
        power.require();
        return file.size(forced.size());
    }

    @Override
    public int read(ByteBuffer target, long position) throws IOException {
        power.require();
        return file.read(target, position, forced);
    }

    @Override
    public int write(ByteBuffer source, long position) throws IOException {
        return power.operation(() -> {
            var length = source.remaining();
            file.write(source, position, forced);
            return length;
        });
    }

    @Override
    public void force(boolean metaData) throws IOException {
        power.awaitNotStalled();
        power.operation(() -> {
            file.force(forced);
            return true;
        });
    }

    @Override
    protected void implTruncate(long size) throws IOException {
        power.operation(() -> {
            if (size < file.size(forced.size())) {
                file.cut(size, forced);
            }
            return true;
        });
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) throws IOException {
        return forced.tryLock(position, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
        forced.close();
    }
}
