package id.sigap.embedded.fault;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;

import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * A file system whose power can be cut (fault F21). What was written and not yet forced is held back from the real
 * file; when the power goes, each unforced 512-byte sector keeps, independently of all others, any one of the contents
 * it had since it was last forced. So writes are lost, reordered and torn, as a disk and its cache may do.
 *
 * <p>Names (creating, renaming, deleting) and cutting a file take effect at once: code that relies on the order of
 * those is not caught. One machine per JVM: all files of the scheme lose power together.
 *
 * <pre>
 * var config = EmbeddedStoreConfig.in(dir).withFileSystem(PowerLossFileSystem.install());
 * ...
 * PowerLossFileSystem.losePower(random);      // every open file fails from now on
 * PowerLossFileSystem.restorePower();         // what survived can be opened
 * </pre>
 */
public final class PowerLossFileSystem extends FilePathWrapper {

    private static final String SCHEME = "unsynced";
    private static final Map<String, UnforcedFile> FILES = new ConcurrentHashMap<>();
    private static final Power POWER = new Power(FILES);

    /** Registers the file system with H2 and returns the scheme to put in front of a path. */
    public static String install() {
        FilePath.register(new PowerLossFileSystem());
        return SCHEME + ":";
    }

    /** Cuts the power now. */
    public static void losePower(Random random) {
        POWER.lose(random);
    }

    /** Cuts the power at the n-th write or force from now, in the middle of whatever needs it. */
    public static void losePowerAt(int operation, Random random) {
        POWER.loseAt(operation, random);
    }

    public static boolean isPowerLost() {
        return POWER.isLost();
    }

    /** Lets every force wait, as a disk does that is busy or failing. */
    public static void stallForces() {
        POWER.stall();
    }

    public static void goOnForcing() {
        POWER.goOn();
    }

    /** Lets files be opened again, with what survived. */
    public static void restorePower() {
        POWER.restore();
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        POWER.require();
        var base = getBase().open(mode);
        var file = FILES.computeIfAbsent(getBase().toString(), path -> new UnforcedFile());
        return new UnforcedChannel(POWER, file, base);
    }

    @Override
    public InputStream newInputStream() throws IOException {
        return Channels.newInputStream(open("r"));
    }

    @Override
    public long size() {
        var file = FILES.get(getBase().toString());
        return file == null ? super.size() : file.size(super.size());
    }

    @Override
    public void moveTo(FilePath newName, boolean atomicReplace) {
        POWER.requireForNames();
        super.moveTo(newName, atomicReplace);
        var file = FILES.remove(getBase().toString());
        var target = newName.unwrap().toString();
        if (file == null) {
            FILES.remove(target);
        } else {
            FILES.put(target, file);
        }
    }

    @Override
    public void delete() {
        POWER.requireForNames();
        FILES.remove(getBase().toString());
        super.delete();
    }
}
