package org.seedbed.shared.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AllocationTest {

    @Test
    void whoLostTheMostHasWhatIsLeft() {
        assertThat(parts("10.00", "1", "1", "1")).containsExactly("3.34", "3.33", "3.33");
        assertThat(parts("0.05", "1", "2", "3")).containsExactly("0.01", "0.02", "0.02");
    }

    @Test
    void ofEqualRemaindersTheGreaterWeightHasIt() {
        assertThat(parts("0.02", "1", "3")).containsExactly("0.00", "0.02");
    }

    @Test
    void ofEqualWeightsTheEarlierHasIt() {
        assertThat(parts("0.01", "5", "5")).containsExactly("0.01", "0.00");
    }

    @Test
    void creditsAreDividedLikeCharges() {
        assertThat(parts("-10.00", "1", "1", "1")).containsExactly("-3.34", "-3.33", "-3.33");
    }

    @Test
    void whoHasNoWeightHasNoPart() {
        assertThat(parts("10.01", "0", "12.50", "12.5")).containsExactly("0.00", "5.01", "5.00");
    }

    @Test
    void whatCannotBeDividedIsRefused() {
        assertThatThrownBy(() -> parts("1.00", "0", "0")).hasMessageContaining("nothing to divide by");
        assertThatThrownBy(() -> parts("1.00", "2", "-1")).hasMessageContaining("nothing to divide by");
        assertThatThrownBy(() -> parts("1.001", "1")).hasMessageContaining("more than 2 decimals");
    }

    private static List<String> parts(String whole, String... weights) {
        return Allocation.of(
                        new BigDecimal(whole),
                        Stream.of(weights).map(BigDecimal::new).toList(),
                        2)
                .stream()
                .map(BigDecimal::toString)
                .toList();
    }
}
