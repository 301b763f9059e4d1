package org.seedbed.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seedbed.admission.ApplicationState.ACCEPTED;
import static org.seedbed.admission.ApplicationState.APPROVED;
import static org.seedbed.admission.ApplicationState.CONTRACTED;
import static org.seedbed.admission.ApplicationState.DRAFT;
import static org.seedbed.admission.ApplicationState.PROPOSED;
import static org.seedbed.admission.ApplicationState.PUBLICIZED;
import static org.seedbed.admission.ApplicationState.REVIEWED;
import static org.seedbed.admission.ApplicationState.REVIEWING;
import static org.seedbed.admission.ApplicationState.SUBMITTED;
import static org.seedbed.admission.ApplicationState.WITHDRAWN;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The machine as a whole: nobody comes to the end past what has to be done. */
class ApplicationMoveTest {

    private static final Set<ApplicationState> STATIONS =
            EnumSet.of(SUBMITTED, ACCEPTED, REVIEWING, REVIEWED, PROPOSED, PUBLICIZED);

    /** With a station taken out, nothing behind it can be reached any more. */
    @Test
    void noWayLeadsToApprovalPastAStation() {
        for (var station : STATIONS) {
            assertThat(reachable(EnumSet.of(station))).as("without %s", station).doesNotContain(APPROVED, CONTRACTED);
        }
        assertThat(reachable(EnumSet.noneOf(ApplicationState.class))).contains(ApplicationState.values());
    }

    /** The same by walking: whatever somebody tries, in whatever order. */
    @Property(tries = 2000)
    void aWalkThatIsApprovedPassedEveryStation(@ForAll @Size(max = 40) List<@IntRange(max = 15) Integer> choices) {
        var at = DRAFT;
        var passed = EnumSet.of(DRAFT);
        for (var choice : choices) {
            var moves = List.copyOf(at.moves());
            if (moves.isEmpty()) {
                break;
            }
            at = moves.get(choice % moves.size()).to();
            passed.add(at);
            if (at == APPROVED) {
                assertThat(passed).containsAll(STATIONS);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void onlyBeforeApprovalItIsTakenBack(ApplicationState state) {
        var over = state.isEnd() || state == APPROVED;
        assertThat(state.next().contains(WITHDRAWN)).isEqualTo(!over);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsGivenUpRefusedOrSignedStaysSo(ApplicationState state) {
        assertThat(state.isEnd()).isEqualTo(state.compareTo(CONTRACTED) >= 0);
    }

    private static Set<ApplicationState> reachable(Set<ApplicationState> without) {
        var found = EnumSet.of(DRAFT);
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
