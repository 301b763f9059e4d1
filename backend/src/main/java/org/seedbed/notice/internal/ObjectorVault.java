package org.seedbed.notice.internal;

import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.seedbed.privacy.SealedColumns;
import org.seedbed.shared.crypto.KeyedHash;
import org.seedbed.shared.crypto.Place;
import org.seedbed.shared.crypto.Sealer;

/** Who objected, between the encrypted columns and clear text, and the code by which they come back. */
@Singleton
class ObjectorVault implements SealedColumns {

    private static final String TABLE = "objection";
    static final String NAME = "name_sealed";
    static final String CONTACT = "contact_sealed";
    private static final String RECEIPT = "objection.receipt";
    /** Without 0 and O, 1 and I: people copy it from a screen. */
    private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    private static final int GROUPS = 3;
    private static final int PER_GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Sealer sealer;
    private final KeyedHash hash;

    ObjectorVault(Sealer sealer, KeyedHash hash) {
        this.sealer = sealer;
        this.hash = hash;
    }

    @Override
    public List<SealedColumn> columns() {
        return List.of(new SealedColumn(TABLE, NAME), new SealedColumn(TABLE, CONTACT));
    }

    byte[] seal(String column, UUID objection, String value) {
        return sealer.seal(place(column, objection), value);
    }

    String open(String column, UUID objection, byte[] sealed) {
        return sealer.open(place(column, objection), sealed);
    }

    /** A new code, 60 bits of chance: nobody guesses one through a limit on requests. */
    static String receipt() {
        var code = new StringBuilder();
        for (int i = 0; i < GROUPS * PER_GROUP; i++) {
            code.append(i > 0 && i % PER_GROUP == 0 ? "-" : "")
                    .append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return code.toString();
    }

    /** What is stored of a code: whoever reads the table cannot pretend to be the objector. */
    String receiptHash(String code) {
        return hash.of(RECEIPT, plain(code));
    }

    List<String> receiptHashes(String code) {
        return hash.candidates(RECEIPT, plain(code));
    }

    /** As people type it: blanks, dashes and case do not count. */
    private static String plain(String code) {
        return code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }

    private static Place place(String column, UUID objection) {
        return new Place(TABLE, column, objection);
    }
}
