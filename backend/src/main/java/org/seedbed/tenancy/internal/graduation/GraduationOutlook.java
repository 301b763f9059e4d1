package org.seedbed.tenancy.internal.graduation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.policy.Fact;
import org.seedbed.policy.Fact.Origin;
import org.seedbed.policy.Judgement.Verdict;
import org.seedbed.policy.Policies;
import org.seedbed.policy.PolicyMetric;
import org.seedbed.policy.PolicyRules;
import org.seedbed.policy.PublishedPolicy;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.problem.ProblemException;
import org.seedbed.shared.problem.ValidationErrors;
import org.seedbed.tenancy.Stage;
import org.seedbed.tenancy.internal.chain.ChainErrors;
import org.seedbed.tenancy.internal.chain.StageJudging;
import org.seedbed.tenancy.internal.graduation.GraduationOutlookJson.GraduationChecklist;
import org.seedbed.tenancy.internal.graduation.GraduationOutlookJson.GraduationOutlookRow;
import org.seedbed.tenancy.internal.graduation.GraduationOutlookJson.GraduationTrialRequest;
import org.seedbed.tenancy.internal.graduation.GraduationOutlookJson.GraduationTrialValue;

/**
 * 可毕业预测: who of a park's tenants comes how near to graduation on a day, by what is known today. Facts of all of them are
 * read with few statements, for the nearest can only be told when all are judged; a park has tenants by the hundred.
 */
@ApplicationScoped
class GraduationOutlook {

    private static final Comparator<GraduationOutlookRow> NEAREST_FIRST = Comparator.comparing(
                    (GraduationOutlookRow row) -> row.checklist().distance())
            .thenComparing(GraduationOutlookRow::companyName)
            .thenComparing(GraduationOutlookRow::tenantId);

    private final Checklists checklists;
    private final Policies policies;
    private final Database database;

    GraduationOutlook(Checklists checklists, Policies policies, Database database) {
        this.checklists = checklists;
        this.policies = policies;
        this.database = database;
    }

    /**
     * What the list is narrowed to.
     *
     * @param q part of the company's name
     * @param due only those whose stage runs out by that day
     */
    record Filter(
            @Nullable String q,
            List<Stage> stages,
            List<Verdict> verdicts,
            @Nullable LocalDate due) {

        boolean takes(Candidate candidate) {
            var dueOn = candidate.dueOn();
            var wanted = q == null ? "" : q.strip().toLowerCase(Locale.ROOT);
            return candidate.companyName().toLowerCase(Locale.ROOT).contains(wanted)
                    && (stages.isEmpty() || stages.contains(candidate.stage()))
                    && (due == null || (dueOn != null && !dueOn.isAfter(due)));
        }
    }

    /** The nearest first; none where the park names no policy. */
    @Transactional
    List<GraduationOutlookRow> of(UUID parkId, LocalDate on, Filter filter) {
        var policy = checklists.policy(parkId, on).orElse(null);
        if (policy == null) {
            return List.of();
        }
        var candidates = database.list(Candidate.on(parkId, on), Candidate::of).stream()
                .filter(filter::takes)
                .toList();
        var known = policies.facts(
                parkId, candidates.stream().map(Candidate::companyId).toList(), on, database);
        return candidates.stream()
                .map(candidate ->
                        row(candidate, judged(policy, known.getOrDefault(candidate.companyId(), Map.of()), on)))
                .filter(row -> filter.verdicts().isEmpty()
                        || filter.verdicts().contains(row.checklist().verdict()))
                .sorted(NEAREST_FIRST)
                .toList();
    }

    /** How one would come out if it had what somebody types in; nothing is kept. */
    @Transactional
    GraduationChecklist trial(UUID parkId, GraduationTrialRequest request) {
        var candidate = database.first(
                        Candidate.on(parkId, request.on()).add("and t.id = ?", request.tenantId()), Candidate::of)
                .orElseThrow(CommonErrors.NOT_FOUND::raise);
        var policy = checklists.policy(parkId, request.on()).orElseThrow(GraduationErrors.NO_POLICY::raise);
        check(policy, request.values());
        var facts = new HashMap<>(
                policies.facts(parkId, candidate.companyId(), request.on()).orElse(Map.of()));
        request.values().forEach(value -> facts.put(value.metric(), Fact.of(value.value(), Origin.PAPERS)));
        return judged(policy, facts, request.on());
    }

    private static void check(PublishedPolicy policy, List<GraduationTrialValue> values) {
        var criteria = policy.content().criteria();
        var told = new ArrayList<PolicyMetric>();
        for (int i = 0; i < values.size(); i++) {
            var value = values.get(i);
            if (!StageJudging.isAsked(criteria, value.metric())) {
                throw ProblemException.field("/values/" + i + "/metric", ChainErrors.PAPER_NOT_ASKED);
            }
            if (told.contains(value.metric())) {
                throw ProblemException.field("/values/" + i + "/metric", ValidationErrors.UNIQUE);
            }
            if (!StageJudging.readable(value.metric(), value.value())) {
                throw ProblemException.field("/values/" + i + "/value", ValidationErrors.PATTERN);
            }
            told.add(value.metric());
        }
    }

    private static GraduationChecklist judged(PublishedPolicy policy, Map<PolicyMetric, Fact> facts, LocalDate on) {
        return Checklists.view(policy, PolicyRules.judge(policy.content(), facts, List.of(), on), on);
    }

    private static GraduationOutlookRow row(Candidate candidate, GraduationChecklist checklist) {
        return new GraduationOutlookRow(
                candidate.tenantId(),
                candidate.companyId(),
                candidate.companyName(),
                candidate.kind(),
                candidate.stage(),
                candidate.since(),
                candidate.dueOn(),
                candidate.openReviewId(),
                checklist);
    }
}
