package org.seedbed.company;

import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Pattern;
import org.seedbed.shared.validation.IdNumber;

/** Papers a person shows to say who they are. */
public enum IdDocumentType {
    RESIDENT_ID,
    /** 港澳台居民居住证. */
    HMT_RESIDENCE,
    /** 外国人永久居留身份证: 18 digits that begin with 9, before 2023 three letters and 12 digits. */
    FOREIGN_PERMANENT,
    PASSPORT;

    private static final Set<String> HMT_REGIONS = Set.of("810000", "820000", "830000");
    private static final Pattern OLD_PERMANENT = Pattern.compile("[A-Z]{3}\\d{12}");
    private static final Pattern PASSPORT_NUMBER = Pattern.compile("[A-Z0-9]{5,15}");

    /** Whether a folded number can be one of this kind. */
    public boolean accepts(String number, LocalDate today) {
        return switch (this) {
            case RESIDENT_ID -> IdNumber.isResident(number, today);
            case HMT_RESIDENCE -> IdNumber.isSound(number, today) && HMT_REGIONS.contains(number.substring(0, 6));
            case FOREIGN_PERMANENT ->
                (number.startsWith("9") && IdNumber.isSound(number, today))
                        || OLD_PERMANENT.matcher(number).matches();
            case PASSPORT -> PASSPORT_NUMBER.matcher(number).matches();
        };
    }
}
