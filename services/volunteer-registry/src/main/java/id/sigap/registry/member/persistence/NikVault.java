package id.sigap.registry.member.persistence;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Objects;

import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import org.jspecify.annotations.Nullable;

import id.sigap.registry.member.model.SealedNik;

/**
 * Keeps NIK (national identity numbers) unreadable at rest: AES-256-GCM with the person's id as additional data, so a number moved to another
 * person does not open, and a blind index (HMAC-SHA256) to find duplicates without reading. Both keys are derived from the one
 * configured key. The leading {@code 1:} names the key's generation, for the day it is rotated.
 */
public final class NikVault {

    private static final String GENERATION = "1:";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final @Nullable SecretKey sealing;
    private final @Nullable SecretKey blinding;
    private final SecureRandom random = new SecureRandom();

    /** @param key 32 random bytes in Base64; empty: this registry stores no NIK at all */
    public NikVault(String key) {
        if (key.isBlank()) {
            sealing = null;
            blinding = null;
            return;
        }
        byte[] master = decode(key);
        sealing = new SecretKeySpec(mac(new SecretKeySpec(master, "HmacSHA256"), "nik/seal"), "AES");
        blinding = new SecretKeySpec(mac(new SecretKeySpec(master, "HmacSHA256"), "nik/blind"), "HmacSHA256");
    }

    private static byte[] decode(String key) {
        try {
            byte[] master = Base64.getDecoder().decode(key.strip());
            if (master.length == 32) {
                return master;
            }
        } catch (IllegalArgumentException e) {
            // said below, without the key
        }
        throw new IllegalStateException("SIGAP_NIK_KEY must be 32 random bytes in Base64; make one with: openssl rand -base64 32");
    }

    /** Whether there is a key, so that a NIK can be kept. */
    public boolean isOpen() {
        return sealing != null;
    }

    public SealedNik seal(String nik, String personId) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        byte[] sealed = crypt(Cipher.ENCRYPT_MODE, nonce, nik.getBytes(StandardCharsets.UTF_8), personId);
        String text = Base64.getEncoder().encodeToString(ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array());
        byte[] index = mac(Objects.requireNonNull(blinding, "no NIK key"), nik);
        return new SealedNik(GENERATION + text, Base64.getUrlEncoder().withoutPadding().encodeToString(index));
    }

    /** The number with its middle hidden, {@code 9908********0001}: enough to recognise one's own, not to use another's. */
    public @Nullable String masked(@Nullable SealedNik nik, String personId) {
        if (nik == null || !isOpen()) {
            return null;
        }
        byte[] stored = Base64.getDecoder().decode(nik.sealed().substring(GENERATION.length()));
        byte[] nonce = java.util.Arrays.copyOf(stored, NONCE);
        byte[] sealed = java.util.Arrays.copyOfRange(stored, NONCE, stored.length);
        String number = new String(crypt(Cipher.DECRYPT_MODE, nonce, sealed, personId), StandardCharsets.UTF_8);
        return number.substring(0, 4) + "*".repeat(number.length() - 8) + number.substring(number.length() - 4);
    }

    private byte[] crypt(int mode, byte[] nonce, byte[] input, String personId) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, Objects.requireNonNull(sealing, "no NIK key"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(personId.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            // the cause would not help and might say too much
            throw new IllegalStateException("a NIK could not be sealed or opened; is SIGAP_NIK_KEY the one it was sealed with?");
        }
    }

    private static byte[] mac(SecretKey key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
