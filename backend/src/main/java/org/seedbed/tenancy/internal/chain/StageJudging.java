package org.seedbed.tenancy.internal.chain;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.seedbed.policy.Fact;
import org.seedbed.policy.Fact.Origin;
import org.seedbed.policy.Judgement;
import org.seedbed.policy.Judgement.Verdict;
import org.seedbed.policy.Judgement.Waiver;
import org.seedbed.policy.MetricType;
import org.seedbed.policy.Policies;
import org.seedbed.policy.PolicyContent.PolicyCriterion;
import org.seedbed.policy.PolicyMetric;
import org.seedbed.policy.PolicyRules;
import org.seedbed.policy.PublishedPolicy;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.JsonColumns;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.problem.ProblemException;
import org.seedbed.shared.problem.ValidationErrors;
import org.seedbed.tenancy.Stage;
import org.seedbed.tenancy.internal.chain.ChainJson.StagePaper;
import org.seedbed.tenancy.internal.chain.ChainJson.StageTrialView;
import org.seedbed.tenancy.internal.chain.ChainJson.StageWaiver;

/**
 * Whether a tenant may enter a stage: by what is registered, by papers an officer saw where nothing is, and by criteria
 * somebody lets pass with a reason. What was decided is kept as it stood.
 */
@ApplicationScoped
public class StageJudging {

    /** What a paper can show; months are counted from days the register holds. */
    private static final Set<MetricType> SHOWN_BY_PAPER =
            Set.of(MetricType.NUMBER, MetricType.CHOICE, MetricType.HELD, MetricType.YES_NO);

    private final StageRules rules;
    private final Policies policies;
    private final Database database;
    private final JsonColumns json;

    StageJudging(StageRules rules, Policies policies, Database database, JsonColumns json) {
        this.rules = rules;
        this.policies = policies;
        this.database = database;
        this.json = json;
    }

    /** Who is to enter what, on which day. */
    public record Move(UUID parkId, UUID companyId, Stage stage, LocalDate day) {}

    /** What somebody says to it. */
    public record Said(List<StagePaper> papers, List<StageWaiver> waivers, String by) {}

    /** The rule and what came of it. */
    public record Judged(PublishedPolicy policy, LocalDate day, Judgement judgement, List<StagePaper> papers) {

        /** Of a policy that sets a time and asks nothing everybody meets what it asks. */
        public Verdict verdict() {
            return policy.content().criteria().isEmpty() ? Verdict.PASS : judgement.verdict();
        }

        /**
         * Insists on it.
         *
         * @throws ProblemException chain.not-met
         */
        public void require() {
            if (verdict() != Verdict.PASS) {
                throw ChainErrors.NOT_MET.raise("unmet", unmet());
            }
        }

        /** Lines that failed or are not known. */
        public long unmet() {
            return judgement.lines().stream()
                    .filter(line -> line.verdict() == Verdict.FAIL || line.verdict() == Verdict.UNKNOWN)
                    .count();
        }

        /** First day it may stay in the stage no longer; empty: for good. */
        public Optional<LocalDate> due(LocalDate since) {
            return Optional.ofNullable(StageTerm.of(policy.content()).due(since));
        }
    }

    /**
     * Judges; empty where the park asks nothing.
     *
     * @throws ProblemException request.invalid for papers and waivers the policy has no place for
     */
    public Optional<Judged> judge(Move move, Said said) {
        return rules.inForce(move.parkId(), move.stage(), move.day()).map(policy -> {
            var criteria = policy.content().criteria();
            check(criteria, said);
            var facts = new HashMap<>(
                    policies.facts(move.parkId(), move.companyId(), move.day()).orElse(Map.of()));
            said.papers().forEach(paper -> facts.merge(paper.metric(), seen(paper), StageJudging::both));
            var waivers = said.waivers().stream()
                    .map(one -> new Waiver(one.criterion(), one.reason().strip(), said.by()))
                    .toList();
            return new Judged(
                    policy, move.day(), PolicyRules.judge(policy.content(), facts, waivers, move.day()), said.papers());
        });
    }

    /**
     * Refuses the plain move to graduation where the park has a policy for it: a review decides by that.
     *
     * @throws ProblemException chain.review-first
     */
    public void requireNoReview(UUID parkId, Stage stage, LocalDate day) {
        rules.requireNoReview(parkId, stage, day);
    }

    /**
     * Refuses to set a graduation right that a review decided: its certificate would go on saying what is no more so.
     *
     * @throws ProblemException chain.revoke-first
     */
    public void requireNoCertificate(UUID parkId, UUID tenantId) {
        var decided = database.count(Sql.of(
                "select 1 from graduation_review where park_id = ? and tenant_id = ? and state = 'GRADUATED'",
                parkId,
                tenantId));
        if (decided > 0) {
            throw ChainErrors.REVOKE_FIRST.raise();
        }
    }

    /** What {@link #judge} would say, with nothing kept. */
    public StageTrialView trial(Move move, Said said) {
        return judge(move, said)
                .map(judged -> {
                    var criteria = judged.policy().content().criteria();
                    return new StageTrialView(
                            judged.policy().name(),
                            judged.policy().number(),
                            judged.policy().contentHash(),
                            judged.verdict(),
                            judged.judgement().lines(),
                            IntStream.range(0, criteria.size())
                                    .filter(i -> criteria.get(i).waivable())
                                    .boxed()
                                    .toList(),
                            judged.due(move.day()).orElse(null));
                })
                .orElseGet(() -> new StageTrialView(null, null, null, Verdict.PASS, List.of(), List.of(), null));
    }

    /** Keeps what a tenant was let in by. */
    public void keep(UUID parkId, UUID entryId, Judged judged, UUID by, Instant at) {
        database.execute(Sql.of(
                """
                insert into stage_decision (park_id, entry_id, policy_version_id, policy_name, policy_number, content_hash,
                    judged_on, lines, papers, decided_by, decided_at)
                values (?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?, ?)""",
                parkId,
                entryId,
                judged.policy().versionId(),
                judged.policy().name(),
                judged.policy().number(),
                judged.policy().contentHash(),
                judged.day(),
                json.write(judged.judgement().lines()),
                json.write(judged.papers()),
                by,
                at));
    }

    private static Fact seen(StagePaper paper) {
        return Fact.of(paper.value(), Origin.PAPERS);
    }

    /** The register goes before papers, and papers before what is only self-reported; of what somebody holds, both count. */
    private static Fact both(Fact registered, Fact seen) {
        if (!registered.isKnown()) {
            return seen;
        }
        if (registered.origin() != Origin.CERTIFICATE && registered.origin() != Origin.PAPERS) {
            return registered;
        }
        var values = new ArrayList<>(registered.values());
        values.addAll(seen.values());
        return new Fact(values, registered.origin(), registered.asOf());
    }

    private static void check(List<PolicyCriterion> criteria, Said said) {
        var once = new HashSet<PolicyMetric>();
        for (int i = 0; i < said.papers().size(); i++) {
            var paper = said.papers().get(i);
            var type = paper.metric().type();
            if (!isAsked(criteria, paper.metric())) {
                throw ProblemException.field("/papers/" + i + "/metric", ChainErrors.PAPER_NOT_ASKED);
            }
            if (!once.add(paper.metric()) && type != MetricType.HELD) {
                throw ProblemException.field("/papers/" + i + "/metric", ValidationErrors.UNIQUE);
            }
            if (!readable(paper.metric(), paper.value())) {
                throw ProblemException.field("/papers/" + i + "/value", ValidationErrors.PATTERN);
            }
        }
        for (int i = 0; i < said.waivers().size(); i++) {
            int at = said.waivers().get(i).criterion();
            if (at >= criteria.size() || !criteria.get(at).waivable()) {
                throw ProblemException.field("/waivers/" + i + "/criterion", ChainErrors.NOT_WAIVABLE);
            }
        }
    }

    /** Whether the policy asks for it and a paper can show it. */
    public static boolean isAsked(List<PolicyCriterion> criteria, PolicyMetric metric) {
        return SHOWN_BY_PAPER.contains(metric.type())
                && criteria.stream().anyMatch(criterion -> criterion.metric() == metric);
    }

    /** Of what somebody holds several papers count together; anything else is told once. */
    public static boolean isToldTwice(StagePaper one, StagePaper other) {
        return one.metric() == other.metric()
                && (one.metric().type() != MetricType.HELD || one.value().equals(other.value()));
    }

    /** Whether a criterion of that metric can be judged by the value. */
    public static boolean readable(PolicyMetric metric, String value) {
        return metric.type().reads(value)
                && (metric.choices().isEmpty() || metric.choices().contains(value));
    }
}
