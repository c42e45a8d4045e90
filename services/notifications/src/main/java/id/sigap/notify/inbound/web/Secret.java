package id.sigap.notify.inbound.web;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.jspecify.annotations.Nullable;

import id.sigap.kit.web.Problem;

/** A secret shared with a provider. Comparing takes equally long however much of a guess is right. */
final class Secret {

    private static final String SCHEME = "sha256=";
    private static final int SIGNATURE = 64;

    private final byte[] value;

    Secret(String value) {
        this.value = value.strip().getBytes(StandardCharsets.UTF_8);
    }

    /** @throws Problem 404 when there is none: what is not configured is not there */
    void requireDoor() {
        if (value.length == 0) {
            throw Problem.notFound("Pintu ini tidak dibuka.");
        }
    }

    boolean is(@Nullable String claimed) {
        byte[] other = claimed == null ? new byte[0] : claimed.getBytes(StandardCharsets.UTF_8);
        // digests are equally long, so not even the length is told
        return value.length > 0 && MessageDigest.isEqual(sha256(value), sha256(other)) && claimed != null;
    }

    /** Whether it signed this body: {@code sha256=<HMAC-SHA256 in hexadecimal>}. */
    boolean signed(byte[] body, @Nullable String header) {
        if (value.length == 0 || header == null || !header.startsWith(SCHEME) || header.length() != SCHEME.length() + SIGNATURE) {
            return false;
        }
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(value, "HmacSHA256"));
            return MessageDigest.isEqual(mac.doFinal(body), HexFormat.of().parseHex(header, SCHEME.length(), header.length()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return "Secret[...]";
    }
}
