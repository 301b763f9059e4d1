package org.seedbed.testing;

import java.util.UUID;

/** Names no other test uses. */
public final class Unique {

    private Unique() {}

    /**
     * The stem and letters nobody else has. Letters alone: one UUID in a thousand holds eleven digits that read as a
     * mobile number, which a public notice refuses.
     */
    public static String name(String stem) {
        return stem
                + UUID.randomUUID()
                        .toString()
                        .replace("-", "")
                        .chars()
                        .map(digit -> 'a' + Character.digit(digit, 16))
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
    }
}
