package org.seedbed.shared.text;

import org.jspecify.annotations.Nullable;

/** How personal data looks to those who may not see it in clear. */
public final class Mask {

    private static final int MOBILE_LENGTH = 11;
    private static final int ID_LENGTH = 15;

    private Mask() {}

    /** {@code 138****1234}; anything but a mobile number shows its last two characters. */
    public static @Nullable String phone(@Nullable String phone) {
        if (phone == null) {
            return null;
        }
        return phone.length() == MOBILE_LENGTH && phone.startsWith("1")
                ? phone.substring(0, 3) + "****" + phone.substring(7)
                : "****" + phone.substring(Math.max(0, phone.length() - 2));
    }

    /** {@code 张*}. */
    public static @Nullable String name(@Nullable String name) {
        return name == null || name.isEmpty() ? name : name.substring(0, name.offsetByCodePoints(0, 1)) + "*";
    }

    /** A firm's code is public; a sole trader's (92…) is personal data. */
    public static @Nullable String uscc(@Nullable String uscc) {
        return uscc == null || !uscc.startsWith("92") ? uscc : uscc.substring(0, 8) + "*".repeat(uscc.length() - 8);
    }

    /** {@code 320***********001X}; a shorter number shows its first and last two characters. */
    public static String idNumber(String number) {
        int head = number.length() >= ID_LENGTH ? 3 : 1;
        int tail = number.length() >= ID_LENGTH ? 4 : 2;
        return number.substring(0, head)
                + "*".repeat(number.length() - head - tail)
                + number.substring(number.length() - tail);
    }
}
