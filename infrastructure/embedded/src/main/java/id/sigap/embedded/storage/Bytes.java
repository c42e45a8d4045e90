package id.sigap.embedded.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** A growing byte array, big-endian; a ByteArrayOutputStream that neither locks nor copies. */
final class Bytes {

    /** Somewhere bytes go. */
    interface Sink {
        void accept(ByteBuffer bytes) throws IOException;
    }

    private byte[] array;
    private int size;

    Bytes(int capacity) {
        array = new byte[capacity];
    }

    void put(byte[] source, int from, int length) {
        room(length);
        System.arraycopy(source, from, array, size, length);
        size += length;
    }

    void putByte(int value) {
        room(1);
        array[size++] = (byte) value;
    }

    void putInt(int value) {
        room(4);
        array[size++] = (byte) (value >>> 24);
        array[size++] = (byte) (value >>> 16);
        array[size++] = (byte) (value >>> 8);
        array[size++] = (byte) value;
    }

    void putBlock(byte[] block) {
        putInt(block.length);
        put(block, 0, block.length);
    }

    byte[] array() {
        return array;
    }

    int size() {
        return size;
    }

    void clear() {
        size = 0;
        if (array.length > 1 << 20) {
            array = new byte[4096];
        }
    }

    private void room(int more) {
        if (size + more > array.length) {
            array = Arrays.copyOf(array, Math.max(array.length * 2, size + more));
        }
    }
}
