package org.seedbed.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seedbed.agreement.AgreementState.APPROVED;
import static org.seedbed.agreement.AgreementState.CHECKED;
import static org.seedbed.agreement.AgreementState.DRAFTING;
import static org.seedbed.agreement.AgreementState.IN_REVIEW;
import static org.seedbed.agreement.AgreementState.SIGNED;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The machine as a whole: nobody signs past the three people, and what is signed is not rewritten. */
class AgreementMoveTest {

    @Test
    void noWayLeadsToASignaturePastAStation() {
        for (var station : EnumSet.of(IN_REVIEW, CHECKED, APPROVED)) {
            assertThat(reachable(EnumSet.of(station))).as("without %s", station).doesNotContain(SIGNED);
        }
        assertThat(reachable(EnumSet.noneOf(AgreementState.class))).contains(AgreementState.values());
    }

    @ParameterizedTest
    @EnumSource
    void whatIsSignedIsNeverADraftAgain(AgreementState state) {
        if (state.compareTo(SIGNED) >= 0) {
            assertThat(state.next()).doesNotContain(DRAFTING, IN_REVIEW, CHECKED, APPROVED);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whoeverGivesItBackSaysWhy(AgreementMove move) {
        var back = move.to().compareTo(move.from().iterator().next()) < 0;
        if (back && move.who() != AgreementMove.Who.SYSTEM) {
            assertThat(move.evidence()).contains(AgreementMove.Evidence.REASON);
        }
    }

    @Test
    void everyStateButTheFirstIsReachedByAMove() {
        assertThat(Arrays.stream(AgreementMove.values()).map(AgreementMove::to))
                .containsAll(EnumSet.complementOf(EnumSet.of(DRAFTING)));
    }

    private static Set<AgreementState> reachable(Set<AgreementState> without) {
        var found = EnumSet.of(DRAFTING);
        var grew = true;
        while (grew) {
            var next = EnumSet.copyOf(found);
            found.forEach(state -> next.addAll(state.next()));
            next.removeAll(without);
            grew = !next.equals(found);
            found = next;
        }
        return found;
    }
}
