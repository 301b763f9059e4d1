package org.seedbed.shared.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.seedbed.company.IdDocumentType;

class IdNumberTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @ValueSource(strings = {"11010519491231002X", "440524188001010014"})
    void theStandardsExamplesAreRight(String number) {
        assertThat(IdNumber.isResident(number, TODAY)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "110105194912310021",
                "11010519491231002",
                "110105194913310025",
                "990105194912310020",
                "",
                "1101051949123100２X",
                "110105179912310021"
            })
    void oneWrongThingIsEnough(String number) {
        assertThat(IdNumber.isResident(number, TODAY)).isFalse();
    }

    @Test
    void aDayToComeIsNobodysBirthday() {
        assertThat(IdNumber.isResident("11010519491231002X", LocalDate.of(1949, 12, 30)))
                .isFalse();
        assertThat(IdNumber.isResident("11010519491231002X", LocalDate.of(1949, 12, 31)))
                .isTrue();
    }

    @Test
    void anySingleWrongDigitIsNoticed() {
        var number = "11010519491231002X";
        for (int i = 0; i < 17; i++) {
            for (char c = '0'; c <= '9'; c++) {
                if (c != number.charAt(i)) {
                    assertThat(IdNumber.isResident(number.substring(0, i) + c + number.substring(i + 1), TODAY))
                            .isFalse();
                }
            }
        }
    }

    @Test
    void otherPapersHaveTheirOwnForm() {
        assertThat(IdDocumentType.RESIDENT_ID.accepts(check("81000019900101001"), TODAY))
                .isFalse();
        assertThat(IdDocumentType.HMT_RESIDENCE.accepts(check("81000019900101001"), TODAY))
                .isTrue();
        assertThat(IdDocumentType.HMT_RESIDENCE.accepts(check("84000019900101001"), TODAY))
                .isFalse();
        assertThat(IdDocumentType.FOREIGN_PERMANENT.accepts(check("93208419900101001"), TODAY))
                .isTrue();
        assertThat(IdDocumentType.FOREIGN_PERMANENT.accepts("USA320190010112", TODAY))
                .isTrue();
        assertThat(IdDocumentType.FOREIGN_PERMANENT.accepts("USA32019", TODAY)).isFalse();
        assertThat(IdDocumentType.PASSPORT.accepts("E12345678", TODAY)).isTrue();
        assertThat(IdDocumentType.PASSPORT.accepts("E123 4", TODAY)).isFalse();
    }

    private static String check(String seventeen) {
        return "0123456789X"
                .chars()
                .mapToObj(c -> seventeen + (char) c)
                .filter(number -> IdNumber.isSound(number, TODAY))
                .findFirst()
                .orElseThrow();
    }
}
