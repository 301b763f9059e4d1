package org.seedbed.tenancy.internal.graduation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.seedbed.policy.Judgement;
import org.seedbed.policy.PublishedPolicy;
import org.seedbed.tenancy.Stage;
import org.seedbed.tenancy.internal.chain.ChainJson.StagePaper;
import org.seedbed.tenancy.internal.chain.ChainJson.StageWaiver;
import org.seedbed.tenancy.internal.chain.StageJudging;
import org.seedbed.tenancy.internal.chain.StageJudging.Judged;
import org.seedbed.tenancy.internal.chain.StageJudging.Move;
import org.seedbed.tenancy.internal.chain.StageJudging.Said;
import org.seedbed.tenancy.internal.chain.StageRules;
import org.seedbed.tenancy.internal.graduation.GraduationOutlookJson.GraduationChecklist;
import org.seedbed.tenancy.internal.graduation.GraduationOutlookJson.GraduationLine;

/** How a tenant comes out under the graduation policy of its park, criterion by criterion. */
@ApplicationScoped
class Checklists {

    private final StageRules rules;
    private final StageJudging judging;

    Checklists(StageRules rules, StageJudging judging) {
        this.rules = rules;
        this.judging = judging;
    }

    /** The version in force on the day; empty where the park names no policy. */
    Optional<PublishedPolicy> policy(UUID parkId, LocalDate day) {
        return rules.inForce(parkId, Stage.GRADUATED, day);
    }

    /**
     * Judges by what is known and by papers; those of criteria the policy asks for no more are left out. Empty where the
     * park names no policy.
     *
     * @param by who lets criteria pass
     */
    Optional<Judged> judge(
            UUID parkId, UUID companyId, LocalDate day, List<StagePaper> papers, List<StageWaiver> waivers, String by) {
        return policy(parkId, day).flatMap(policy -> {
            var asked = papers.stream()
                    .filter(paper -> policy.content().criteria().stream().anyMatch(c -> c.metric() == paper.metric()))
                    .toList();
            return judging.judge(new Move(parkId, companyId, Stage.GRADUATED, day), new Said(asked, waivers, by));
        });
    }

    /** Keeps with the entry into graduation what it was decided by, as for every stage. */
    void keep(UUID parkId, UUID entryId, Judged judged, UUID by, Instant at) {
        judging.keep(parkId, entryId, judged, by, at);
    }

    /** How it comes out by what is known and by papers alone. */
    Optional<GraduationChecklist> of(UUID parkId, UUID companyId, LocalDate day, List<StagePaper> papers) {
        return judge(parkId, companyId, day, papers, List.of(), "")
                .map(judged -> view(judged.policy(), judged.judgement(), day));
    }

    static GraduationChecklist view(PublishedPolicy policy, Judgement judgement, LocalDate day) {
        var content = policy.content();
        var distance = Distance.of(judgement.lines(), content.minSatisfied());
        return new GraduationChecklist(
                day,
                policy.name(),
                policy.number(),
                judgement.verdict(),
                distance.met(),
                distance.needed(),
                distance.left(),
                judgement.lines().stream()
                        .map(line -> new GraduationLine(
                                line,
                                Distance.share(line),
                                Distance.gap(line),
                                content.criteria().get(line.criterion()).waivable()))
                        .toList());
    }
}
