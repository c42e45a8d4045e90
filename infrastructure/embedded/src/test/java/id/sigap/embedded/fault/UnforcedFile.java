package id.sigap.embedded.fault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;

/** The sectors of one file that were written and not forced, each with every content it had meanwhile. */
final class UnforcedFile {

    static final int SECTOR = 512;

    private final TreeMap<Long, List<byte[]>> sectors = new TreeMap<>();
    private long size = -1;

    synchronized long size(long forced) {
        return Math.max(size, forced);
    }

    synchronized void write(ByteBuffer source, long position, FileChannel forced) throws IOException {
        var at = position;
        while (source.hasRemaining()) {
            var sector = at / SECTOR;
            var from = (int) (at % SECTOR);
            var length = Math.min(SECTOR - from, source.remaining());
            var content = latest(sector, forced).clone();
            source.get(content, from, length);
            sectors.computeIfAbsent(sector, s -> new ArrayList<>()).add(content);
            at += length;
        }
        size = Math.max(size(forced.size()), at);
    }

    synchronized int read(ByteBuffer target, long position, FileChannel forced) throws IOException {
        var length = (int) Math.min(target.remaining(), size(forced.size()) - position);
        if (length <= 0) {
            return -1;
        }
        for (var left = length; left > 0;) {
            var at = position + length - left;
            var from = (int) (at % SECTOR);
            var part = Math.min(SECTOR - from, left);
            target.put(latest(at / SECTOR, forced), from, part);
            left -= part;
        }
        return length;
    }

    synchronized void force(FileChannel forced) throws IOException {
        var whole = size(forced.size());
        for (var sector : sectors.entrySet()) {
            put(sector.getKey(), sector.getValue().getLast(), whole, forced);
        }
        sectors.clear();
    }

    synchronized void cut(long newSize, FileChannel forced) throws IOException {
        force(forced);
        forced.truncate(newSize);
        size = newSize;
    }

    /** Each sector keeps the forced content or any later one; the file is as long as its last surviving sector. */
    synchronized void lose(Random random, FileChannel forced) throws IOException {
        var whole = size(forced.size());
        var everything = random.nextInt(4) == 0;
        for (var sector : sectors.entrySet()) {
            var kept = everything ? 0 : random.nextInt(sector.getValue().size() + 1);
            if (kept > 0) {
                put(sector.getKey(), sector.getValue().get(kept - 1), whole, forced);
            }
        }
        sectors.clear();
    }

    private byte[] latest(long sector, FileChannel forced) throws IOException {
        var contents = sectors.get(sector);
        if (contents != null) {
            return contents.getLast();
        }
        var content = ByteBuffer.allocate(SECTOR);
        while (content.hasRemaining() && forced.read(content, sector * SECTOR + content.position()) > 0) {
            continue;
        }
        return content.array();
    }

    private static void put(long sector, byte[] content, long whole, FileChannel forced) throws IOException {
        var length = (int) Math.min(SECTOR, whole - sector * SECTOR);
        var bytes = ByteBuffer.wrap(content, 0, length);
        while (bytes.hasRemaining()) {
            forced.write(bytes, sector * SECTOR + bytes.position());
        }
    }
}
