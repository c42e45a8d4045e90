package id.sigap.bench.machine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a process has used so far, from Linux' {@code /proc}.
 *
 * @param cpuMs user and system time of all its threads, in milliseconds
 * @param rssMb resident memory now, in MB of 2^20 bytes
 */
public record Usage(long cpuMs, long rssMb) {

    /** Linux counts processor time in ticks of 10 ms on every platform we run on (USER_HZ). */
    private static final long TICK_MS = 10;

    public static Usage of(long pid) {
        try {
            String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
            // the second field is a name in parentheses that may hold spaces
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            long ticks = Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
            long rssKb = Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream().filter(line -> line.startsWith("VmRSS"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", ""))).findFirst().orElse(0);
            return new Usage(ticks * TICK_MS, rssKb / 1024);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Usage since(Usage before) {
        return new Usage(cpuMs - before.cpuMs, rssMb);
    }
}
