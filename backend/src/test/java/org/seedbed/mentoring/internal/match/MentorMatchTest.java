package org.seedbed.mentoring.internal.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seedbed.mentoring.internal.match.ProposalFactor.CONFLICT;
import static org.seedbed.mentoring.internal.match.ProposalFactor.FULL;
import static org.seedbed.mentoring.internal.match.ProposalFactor.HISTORY;
import static org.seedbed.mentoring.internal.match.ProposalFactor.INDUSTRY;
import static org.seedbed.mentoring.internal.match.ProposalFactor.LINKED;
import static org.seedbed.mentoring.internal.match.ProposalFactor.LOAD;
import static org.seedbed.mentoring.internal.match.ProposalFactor.TOPIC;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.seedbed.mentoring.internal.match.MatchJson.ProposalReason;

class MentorMatchTest {

    private static final List<String> SOFTWARE = List.of("软件", "人工智能");

    @Test
    void everyPointHasItsReason() {
        var proposal = MentorMatch.propose(mentor(List.of("财税筹划", "软件工程", "法律"), 1, false, true, null), "财税", SOFTWARE);
        assertThat(proposal.reasons())
                .containsExactly(
                        new ProposalReason(TOPIC, 40, "财税筹划"),
                        new ProposalReason(INDUSTRY, 20, "软件工程"),
                        new ProposalReason(LOAD, 15, "1/4"),
                        new ProposalReason(HISTORY, 10, null));
        assertThat(proposal.points()).isEqualTo(85);
        assertThat(proposal.linkable()).isTrue();
    }

    @Test
    void aTopicMayNameMoreThanTheField() {
        var proposal = MentorMatch.propose(mentor(List.of("AI"), 0, false, false, null), "ai 落地", List.of());
        assertThat(proposal.reasons()).contains(new ProposalReason(TOPIC, 40, "AI"));
        assertThat(MentorMatch.propose(mentor(List.of("AI"), 0, false, false, null), " ", List.of())
                        .points())
                .isEqualTo(20);
    }

    @Test
    void whoIsFullLinkedOrInConflictMayNotBeLinked() {
        var full = MentorMatch.propose(mentor(List.of(), 5, false, false, null), null, SOFTWARE);
        assertThat(full.reasons()).containsExactly(new ProposalReason(FULL, 0, "5/4"));
        assertThat(full.linkable()).isFalse();
        var linked = MentorMatch.propose(mentor(List.of(), 1, true, false, null), null, SOFTWARE);
        assertThat(linked.reasons()).contains(new ProposalReason(LINKED, 0, null));
        assertThat(linked.linkable()).isFalse();
        var rival = MentorMatch.propose(mentor(List.of(), 1, false, false, "持股同业"), null, SOFTWARE);
        assertThat(rival.reasons()).contains(new ProposalReason(CONFLICT, 0, "持股同业"));
        assertThat(rival.linkable()).isFalse();
    }

    @Test
    void industriesAreKnownByTheirSection() {
        var words = new IndustryWords();
        assertThat(words.of("I65")).contains("软件");
        assertThat(words.of("Z99")).isEmpty();
        assertThat(words.of(null)).isEmpty();
    }

    private static MentorMatch.Candidate mentor(
            List<String> fields, int companies, boolean linked, boolean helpedBefore, String conflict) {
        return new MentorMatch.Candidate(
                UUID.randomUUID(), "导师（示例）", null, null, fields, companies, 4, linked, helpedBefore, conflict);
    }
}
