package org.seedbed.agreement.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.seedbed.agreement.internal.AgreementTerms.AgreementPlace;
import org.seedbed.agreement.internal.AgreementTerms.FreeDays;
import org.seedbed.agreement.internal.AgreementTerms.RentStep;
import org.seedbed.shared.money.Money;
import org.seedbed.space.PriceBasis;

/** What becomes of terms when something else is agreed from a day on. */
class AmendedTermsTest {

    private static final UUID A301 = UUID.randomUUID();
    private static final UUID A302 = UUID.randomUUID();

    @Test
    void aSwapEndsTheOneTheDayTheOtherBegins() {
        var old = List.of(place(A301, "A301", "120", null, "2026-03-01", "2027-03-01"));
        var let = List.of(place(A302, "A302", "160", null, "2026-09-16", "2027-03-01"));
        assertThat(AmendedTerms.places(old, day("2026-09-16"), let))
                .containsExactly(
                        place(A301, "A301", "120", null, "2026-03-01", "2026-09-16"),
                        place(A302, "A302", "160", null, "2026-09-16", "2027-03-01"));
    }

    @Test
    void anotherAreaInTheMiddleOfAMonthIsAPlaceOfItsOwn() {
        var old = List.of(place(A301, "A301", "120", null, "2026-03-01", "2027-03-01"));
        var let = List.of(place(A301, "A301", "100", null, "2026-09-16", "2027-03-01"));
        assertThat(AmendedTerms.places(old, day("2026-09-16"), let)).hasSize(2);
    }

    @Test
    void whatGoesOnAsItWasStaysOnePlace() {
        var old = List.of(place(A301, "A301", "120", null, "2026-03-01", "2027-03-01"));
        var let = List.of(
                place(A301, "A301", "120.00", null, "2026-09-16", "2027-03-01"),
                place(A302, "A302", "10", 3, "2026-10-01", "2027-03-01"));
        assertThat(AmendedTerms.places(old, day("2026-09-16"), let))
                .extracting(AgreementPlace::from, AgreementPlace::number)
                .containsExactly(tuple(day("2026-03-01"), "A301"), tuple(day("2026-10-01"), "A302"));
    }

    @Test
    void aPlaceStillToComeGivesWay() {
        var old = List.of(place(A302, "A302", "10", 2, "2026-12-01", "2027-03-01"));
        var let = List.of(place(A302, "A302", "10", 4, "2026-11-01", "2027-03-01"));
        assertThat(AmendedTerms.places(old, day("2026-10-01"), let)).isEqualTo(let);
    }

    @Test
    void aLaterEndIsOneOfThePlacesThatWentToTheLast() {
        var old = List.of(
                place(A301, "A301", "120", null, "2026-03-01", "2027-03-01"),
                place(A302, "A302", "10", 2, "2026-03-01", "2026-09-01"));
        assertThat(AmendedTerms.until(old, day("2027-03-01"), day("2027-09-01")))
                .extracting(AgreementPlace::to)
                .containsExactly(day("2027-09-01"), day("2026-09-01"));
        assertThat(AmendedTerms.until(old, day("2027-03-01"), day("2026-06-01")))
                .extracting(AgreementPlace::to)
                .containsExactly(day("2026-06-01"), day("2026-06-01"));
    }

    @Test
    void newPricesTakeThePlaceOfThoseOfTheirKindFromTheDayOn() {
        var old = List.of(
                step(PriceBasis.SQM_MONTH, "2026-03-01", "20.00"),
                step(PriceBasis.SQM_MONTH, "2027-01-01", "25.00"),
                step(PriceBasis.SEAT_MONTH, "2027-01-01", "300.00"));
        var agreed = List.of(step(PriceBasis.SQM_MONTH, "2026-09-16", "22.00"));
        assertThat(AmendedTerms.prices(old, day("2026-09-16"), agreed))
                .containsExactly(
                        step(PriceBasis.SQM_MONTH, "2026-03-01", "20.00"),
                        step(PriceBasis.SQM_MONTH, "2026-09-16", "22.00"),
                        step(PriceBasis.SEAT_MONTH, "2027-01-01", "300.00"));
    }

    @Test
    void rentFreeDaysEndWithTheAgreement() {
        var old = List.of(
                new FreeDays(day("2026-03-01"), day("2026-04-01")), new FreeDays(day("2027-01-01"), day("2027-02-01")));
        assertThat(AmendedTerms.free(old, day("2027-01-16")))
                .containsExactly(
                        new FreeDays(day("2026-03-01"), day("2026-04-01")),
                        new FreeDays(day("2027-01-01"), day("2027-01-16")));
        assertThat(AmendedTerms.free(old, day("2026-12-01"))).hasSize(1);
    }

    private static AgreementPlace place(
            UUID unit, String number, String area, @Nullable Integer seats, String from, String to) {
        return new AgreementPlace(unit, number, new BigDecimal(area), seats, day(from), day(to), List.of());
    }

    private static RentStep step(PriceBasis basis, String from, String amount) {
        return new RentStep(basis, day(from), Money.cny(new BigDecimal(amount)));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
