package id.sigap.incident.hazard.cap;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

/** Breaks a good payload in the ways networks, people and enemies do. Seeded: what failed once fails again. */
public final class HazardFuzz {

    private static final String[] TOKENS = {"<", ">", "&", "\"", "{", "}", "[", "]", ",", ":", "-", "0", "1e999", "NaN", "null", "\u0000", "\uD83D", "  ",
        "<!DOCTYPE a>", "]]>", "<a>", "</a>", "99999999999999999999", "-0", "é", "2026-02-30T25:61:61+99:99", "IV", "XX", ";", "km"};

    private HazardFuzz() {}

    public static byte[] mutate(Random random, byte[] good) {
        byte[] bytes = good;
        for (int n = random.nextInt(1, 6); n > 0; n--) {
            bytes = once(random, bytes);
        }
        return bytes;
    }

    private static byte[] once(Random random, byte[] in) {
        int at = in.length == 0 ? 0 : random.nextInt(in.length);
        int until = Math.min(in.length, at + random.nextInt(1, 40));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        switch (random.nextInt(6)) {
            case 0 -> out.writeBytes(Arrays.copyOf(in, at));
            case 1 -> {
                out.writeBytes(Arrays.copyOf(in, at));
                out.writeBytes(Arrays.copyOfRange(in, until, in.length));
            }
            case 2 -> {
                out.writeBytes(Arrays.copyOf(in, until));
                out.writeBytes(Arrays.copyOfRange(in, at, in.length));
            }
            case 3 -> {
                out.writeBytes(Arrays.copyOf(in, at));
                out.writeBytes(TOKENS[random.nextInt(TOKENS.length)].getBytes(StandardCharsets.UTF_8));
                out.writeBytes(Arrays.copyOfRange(in, at, in.length));
            }
            case 4 -> {
                out.writeBytes(Arrays.copyOf(in, at));
                out.writeBytes(TOKENS[random.nextInt(TOKENS.length)].getBytes(StandardCharsets.UTF_8));
                out.writeBytes(Arrays.copyOfRange(in, until, in.length));
            }
            default -> {
                byte[] copy = in.clone();
                if (copy.length > 0) {
                    copy[at] = (byte) random.nextInt(256);
                }
                out.writeBytes(copy);
            }
        }
        return out.toByteArray();
    }
}
