package id.sigap.embedded.mongo;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/** Looks into a document's bytes without decoding them. */
final class RawDocument {

    static final int STRING = 0x02;
    private static final int DOCUMENT = 0x03;
    private static final int ARRAY = 0x04;
    private static final int NULL = 0x0A;
    private static final int UNDEFINED = 0x06;
    private static final int EMPTY = 5;

    private final byte[] bytes;
    private final ByteBuffer numbers;

    RawDocument(byte[] bytes) {
        this.bytes = bytes;
        this.numbers = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /**
     * Whether a query may find something at this path.
     *
     * @param path  field names, UTF-8
     * @param oneOf the texts it has to be one of, UTF-8; null for anything but null
     * @param inArray whether an empty array is as good as nothing
     * @return false only when it certainly does not; true also for whatever lies in an array
     */
    boolean mayHave(byte[][] path, byte @Nullable [][] oneOf, boolean inArray) {
        return mayHave(0, path, 0, oneOf, inArray);
    }

    private boolean mayHave(int document, byte[][] path, int depth, byte @Nullable [][] oneOf, boolean inArray) {
        for (int at = document + 4; bytes[at] != 0;) {
            int type = bytes[at++];
            var name = at;
            while (bytes[at] != 0) {
                at++;
            }
            var value = at + 1;
            if (Arrays.equals(bytes, name, at, path[depth], 0, path[depth].length)) {
                return mayMatch(type, value, path, depth + 1, oneOf, inArray);
            }
            var size = size(type, value);
            if (size < 0) {
                return true;
            }
            at = value + size;
        }
        return false;
    }

    private boolean mayMatch(int type, int value, byte[][] path, int depth, byte @Nullable [][] oneOf, boolean inArray) {
        if (type == NULL || type == UNDEFINED) {
            return false;
        }
        if (type == ARRAY) {
            return !inArray || depth == path.length || numbers.getInt(value) > EMPTY;
        }
        if (depth < path.length) {
            return type == DOCUMENT && mayHave(value, path, depth, oneOf, inArray);
        }
        return oneOf == null || type == STRING && isOneOf(value, oneOf);
    }

    private boolean isOneOf(int value, byte[][] texts) {
        var length = numbers.getInt(value) - 1;
        for (var text : texts) {
            if (Arrays.equals(bytes, value + 4, value + 4 + length, text, 0, text.length)) {
                return true;
            }
        }
        return false;
    }

    /** Bytes of a value; -1 for a type we do not step over. */
    private int size(int type, int value) {
        return switch (type) {
            case 0x01, 0x09, 0x11, 0x12 -> 8;
            case STRING -> 4 + numbers.getInt(value);
            case DOCUMENT, ARRAY -> numbers.getInt(value);
            case 0x05 -> 5 + numbers.getInt(value);
            case 0x07 -> 12;
            case 0x08 -> 1;
            case NULL, UNDEFINED -> 0;
            case 0x10 -> 4;
            case 0x13 -> 16;
            default -> -1;
        };
    }
}
