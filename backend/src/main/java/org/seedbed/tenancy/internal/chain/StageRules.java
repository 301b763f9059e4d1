package org.seedbed.tenancy.internal.chain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.policy.Policies;
import org.seedbed.policy.PolicyKind;
import org.seedbed.policy.PublishedPolicy;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.problem.ProblemException;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.shared.web.Etags;
import org.seedbed.tenancy.Stage;
import org.seedbed.tenancy.StageBenefits;
import org.seedbed.tenancy.internal.chain.ChainJson.StageRuleView;

/** By which policy each stage of a park's chain is entered. A park that names none moves tenants by judgement alone. */
@ApplicationScoped
public class StageRules {

    private final Policies policies;
    private final Database database;
    private final BusinessClock clock;
    private final ChainTrail trail;

    StageRules(Policies policies, Database database, BusinessClock clock, ChainTrail trail) {
        this.policies = policies;
        this.database = database;
        this.clock = clock;
        this.trail = trail;
    }

    private record Rule(int version, @Nullable UUID policyId) {}

    /** The version of the stage's policy in force on the day; before its first one, that of today. */
    @Transactional
    public Optional<PublishedPolicy> inForce(UUID parkId, Stage stage, LocalDate day) {
        return rule(parkId, stage)
                .map(Rule::policyId)
                .flatMap(policyId -> policies.inForce(parkId, policyId, day)
                        .or(() -> policies.inForce(parkId, policyId, clock.today())));
    }

    /** First day a stage entered on a day may last no longer, by the rule of that day; null: for good. */
    public @Nullable LocalDate due(UUID parkId, Stage stage, LocalDate from) {
        return inForce(parkId, stage, from)
                .map(policy -> StageTerm.of(policy.content()).due(from))
                .orElse(null);
    }

    /** What the rule of the day gives whoever is in the stage. */
    public StageBenefits benefits(UUID parkId, Stage stage, LocalDate day) {
        return inForce(parkId, stage, day)
                .map(policy -> StageBenefits.of(policy.content()))
                .orElse(StageBenefits.NONE);
    }

    /** Days on which stages run out, for many stays of a park: each rule and day is looked up once. */
    public DueDays dueDays(UUID parkId) {
        var ruled = database.list(
                Sql.of("select stage from stage_rule where park_id = ? and policy_id is not null", parkId),
                row -> row.constant("stage", Stage.class));
        var known = new HashMap<Map.Entry<Stage, LocalDate>, Optional<LocalDate>>();
        return (stage, from) -> !ruled.contains(stage)
                ? null
                : known.computeIfAbsent(Map.entry(stage, from), asked -> Optional.ofNullable(due(parkId, stage, from)))
                        .orElse(null);
    }

    /** First day a stage may last no longer; null: for good. */
    public interface DueDays {
        @Nullable
        LocalDate of(Stage stage, LocalDate from);
    }

    /**
     * Refuses the plain move to graduation where the park has a policy for it: a review decides by that.
     *
     * @throws ProblemException chain.review-first
     */
    public void requireNoReview(UUID parkId, Stage stage, LocalDate day) {
        if (stage == Stage.GRADUATED && inForce(parkId, stage, day).isPresent()) {
            throw ChainErrors.REVIEW_FIRST.raise();
        }
    }

    /** How long a stage lasts by the present rule. */
    public StageTerm term(UUID parkId, Stage stage) {
        return inForce(parkId, stage, clock.today())
                .map(policy -> StageTerm.of(policy.content()))
                .orElse(StageTerm.UNLIMITED);
    }

    /** One for each stage, whether there is a rule or not. */
    @Transactional
    List<StageRuleView> all(UUID parkId) {
        return Arrays.stream(Stage.values()).map(stage -> view(parkId, stage)).toList();
    }

    /**
     * Names the policy of a stage, or takes it off. Whoever stands in the stage keeps the day it was given, or is given one.
     *
     * @param ifMatch the version that was seen; 0 of a stage that never had one
     */
    @Transactional
    StageRuleView set(UUID parkId, Stage stage, @Nullable String ifMatch, @Nullable UUID policyId) {
        var before = view(parkId, stage);
        Etags.require(ifMatch, before.version());
        var policy = policyId == null ? null : requireOfStage(parkId, stage, policyId);
        var written = database.execute(Sql.of("""
                insert into stage_rule (park_id, stage, version, policy_id) values (?, ?, 1, ?)
                on conflict on constraint pk_stage_rule
                    do update set version = stage_rule.version + 1, policy_id = excluded.policy_id
                    where stage_rule.version = ?""", parkId, stage, policyId, before.version()));
        if (written == 0) {
            throw CommonErrors.ETAG_STALE.raise();
        }
        if (policy != null) {
            startClocks(parkId, stage, StageTerm.of(policy.content()));
        }
        var after = view(parkId, stage);
        trail.ruleSet(parkId, before, after);
        return after;
    }

    private PublishedPolicy requireOfStage(UUID parkId, Stage stage, UUID policyId) {
        return policies.inForce(parkId, policyId, clock.today())
                .filter(found -> opens(found, stage))
                .orElseThrow(() -> ProblemException.field("/policyId", ChainErrors.POLICY_OF_STAGE));
    }

    /** By which kind of policy a stage is entered. */
    private static boolean opens(PublishedPolicy policy, Stage stage) {
        return stage == Stage.GRADUATED
                ? policy.kind() == PolicyKind.GRADUATION
                : policy.kind() == PolicyKind.ADMISSION
                        && policy.stage() != null
                        && policy.stage().name().equals(stage.name());
    }

    /** Whoever stands in the stage without a last day is given one, counted from its first day there. */
    private void startClocks(UUID parkId, Stage stage, StageTerm term) {
        if (term.months() != null) {
            database.execute(Sql.of("""
                    update stage_entry e set due_on = ((select min(o.starts_on) from stage_entry o where o.park_id = e.park_id
                        and o.tenant_id = e.tenant_id and o.stage = e.stage) + make_interval(months => ?))::date
                    where e.park_id = ? and e.stage = ? and e.due_on is null
                        and (e.ends_on is null or e.ends_on > ?)""", term.months(), parkId, stage, clock.today()));
        }
    }

    private StageRuleView view(UUID parkId, Stage stage) {
        var rule = rule(parkId, stage);
        var policy = inForce(parkId, stage, clock.today());
        var term = policy.map(found -> StageTerm.of(found.content())).orElse(StageTerm.UNLIMITED);
        return new StageRuleView(
                stage,
                rule.map(Rule::version).orElse(0),
                rule.map(Rule::policyId).orElse(null),
                policy.map(PublishedPolicy::name).orElse(null),
                policy.map(PublishedPolicy::number).orElse(null),
                term.months(),
                term.mostMonths(),
                term.extensions(),
                term.extensionMonths());
    }

    private Optional<Rule> rule(UUID parkId, Stage stage) {
        return database.first(
                Sql.of("select version, policy_id from stage_rule where park_id = ? and stage = ?", parkId, stage),
                row -> new Rule(row.integer("version"), row.uuidOrNull("policy_id")));
    }
}
