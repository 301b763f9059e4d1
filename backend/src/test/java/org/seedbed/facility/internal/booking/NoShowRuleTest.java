package org.seedbed.facility.internal.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.seedbed.facility.internal.register.FacilityJson.FacilitySettingsRequest;

class NoShowRuleTest {

    private static final FacilitySettingsRequest RULE = new FacilitySettingsRequest(10, 15, 15, 3, 90, 30);
    private static final LocalDate LAST = LocalDate.of(2026, 6, 30);

    private static List<LocalDate> missed(int... daysBefore) {
        return Arrays.stream(daysBefore).mapToObj(LAST::minusDays).toList();
    }

    @Test
    void theThirdTimeWithinTheWindowBlocksForThirtyDaysFromThatDay() {
        assertThat(NoShowRule.blockedUntil(missed(0, 40, 89), RULE, LAST)).contains(LAST.plusDays(30));
        assertThat(NoShowRule.blockedUntil(missed(0, 40, 89), RULE, LAST.plusDays(29)))
                .isPresent();
        assertThat(NoShowRule.blockedUntil(missed(0, 40, 89), RULE, LAST.plusDays(30)))
                .isEmpty();
    }

    @Test
    void outsideTheWindowOrTooFewNothingIsBlocked() {
        assertThat(NoShowRule.blockedUntil(missed(0, 40, 90), RULE, LAST)).isEmpty();
        assertThat(NoShowRule.blockedUntil(missed(0, 1), RULE, LAST)).isEmpty();
    }
}
