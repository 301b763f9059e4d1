package org.seedbed.shared.crypto;

import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Values encrypted with AES-256-GCM for a {@code bytea} column: format 1, length and text of the key's id, nonce,
 * ciphertext with tag. Header and {@link Place} are authenticated with the value.
 */
@Singleton
public class Sealer {

    private static final byte FORMAT = 1;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final KeyRing keys;

    Sealer(PersonalKeys keys) {
        this.keys = keys.sealing();
    }

    /** Encrypts the text for its place with the current key. */
    public byte[] seal(Place place, String text) {
        var header = currentHeader();
        var nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        var body =
                crypt(Cipher.ENCRYPT_MODE, keys.current(), header, nonce, place, text.getBytes(StandardCharsets.UTF_8));
        return ByteBuffer.allocate(header.length + NONCE_BYTES + body.length)
                .put(header)
                .put(nonce)
                .put(body)
                .array();
    }

    /**
     * Decrypts what was sealed for this place.
     *
     * @throws IllegalStateException when the value was altered, belongs to another place, or its key is gone
     */
    public String open(Place place, byte[] sealed) {
        var header = Arrays.copyOf(sealed, headerLength(sealed));
        var nonce = Arrays.copyOfRange(sealed, header.length, header.length + NONCE_BYTES);
        var body = Arrays.copyOfRange(sealed, header.length + NONCE_BYTES, sealed.length);
        return new String(
                crypt(Cipher.DECRYPT_MODE, keyId(sealed), header, nonce, place, body), StandardCharsets.UTF_8);
    }

    /** The id of the key that a sealed value needs. */
    public static String keyId(byte[] sealed) {
        return new String(sealed, 2, headerLength(sealed) - 2, StandardCharsets.US_ASCII);
    }

    /** How every value under the current key begins, so that SQL can find those that wait for rotation. */
    public byte[] currentHeader() {
        var id = keys.current().getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(2 + id.length)
                .put(FORMAT)
                .put((byte) id.length)
                .put(id)
                .array();
    }

    private static int headerLength(byte[] sealed) {
        if (sealed.length < 2 || sealed[0] != FORMAT || sealed.length < 2 + sealed[1] + NONCE_BYTES + TAG_BITS / 8) {
            throw new IllegalStateException("Not a sealed value");
        }
        return 2 + sealed[1];
    }

    private byte[] crypt(int mode, String keyId, byte[] header, byte[] nonce, Place place, byte[] input) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, keys.key(keyId), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(header);
            cipher.updateAAD(place.bytes());
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A value of " + place.table() + "." + place.column() + " does not open", e);
        }
    }
}
