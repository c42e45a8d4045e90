package id.sigap.embedded.fault;

import java.io.IOException;
import java.util.Map;
import java.util.Random;

import org.h2.store.fs.FilePath;

/** Whether there is power, and the moment it goes. Every write and force passes here, one at a time. */
final class Power {

    private final Map<String, UnforcedFile> files;
    private boolean lost;
    private boolean stalled;
    private int operationsLeft = Integer.MAX_VALUE;
    private Random random = new Random(0);

    Power(Map<String, UnforcedFile> files) {
        this.files = files;
    }

    interface Operation<T> {
        T run() throws IOException;
    }

    synchronized <T> T operation(Operation<T> operation) throws IOException {
        require();
        if (operationsLeft != Integer.MAX_VALUE && --operationsLeft <= 0) {
            lose(random);
        }
        require();
        return operation.run();
    }

    /** A disk that takes its time: forces wait until it goes on. */
    synchronized void stall() {
        stalled = true;
    }

    synchronized void goOn() {
        stalled = false;
        notifyAll();
    }

    synchronized void awaitNotStalled() throws IOException {
        while (stalled && !lost) {
            try {
                wait();
            } catch (InterruptedException e) {
                throw new IOException("interrupted while the disk was stalled", e);
            }
        }
    }

    synchronized void require() throws IOException {
        if (lost) {
            throw new IOException("the power is lost");
        }
    }

    /** Renaming and deleting declare no IOException. */
    synchronized void requireForNames() {
        if (lost) {
            throw new IllegalStateException("the power is lost");
        }
    }

    synchronized void lose(Random how) {
        if (lost) {
            return;
        }
        lost = true;
        notifyAll();
        operationsLeft = Integer.MAX_VALUE;
        // a test may have deleted the directory of an earlier one
        files.keySet().removeIf(path -> !FilePath.get(path).exists());
        files.forEach((path, file) -> {
            try (var channel = FilePath.get(path).open("rw")) {
                file.lose(how, channel);
            } catch (IOException e) {
                throw new IllegalStateException("could not let " + path + " lose power", e);
            }
        });
        files.clear();
    }

    synchronized void loseAt(int operation, Random how) {
        operationsLeft = operation;
        random = how;
    }

    synchronized boolean isLost() {
        return lost;
    }

    synchronized void restore() {
        lost = false;
        stalled = false;
        operationsLeft = Integer.MAX_VALUE;
    }
}
