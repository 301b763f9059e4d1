package org.seedbed.tenancy.internal.chain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.seedbed.policy.Policies;
import org.seedbed.policy.PolicyKind;
import org.seedbed.policy.PublishedPolicy;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.problem.ProblemException;
import org.seedbed.shared.problem.ValidationErrors;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.shared.web.Etags;
import org.seedbed.tenancy.Stage;
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

    private record Rule(int version, UUID policyId) {}

    /** The version of the stage's policy in force on the day; before its first one, that of today. */
    @Transactional
    public Optional<PublishedPolicy> inForce(UUID parkId, Stage stage, LocalDate day) {
        return rule(parkId, stage)
                .flatMap(rule -> policies.inForce(parkId, rule.policyId(), day)
                        .or(() -> policies.inForce(parkId, rule.policyId(), clock.today())));
    }

    /** How long a stage lasts by the present rule. */
    public StageTerm term(UUID parkId, Stage stage) {
        return inForce(parkId, stage, clock.today())
                .map(policy -> StageTerm.of(policy.content()))
                .orElse(StageTerm.UNLIMITED);
    }

    /** One for each stage that has an entrance, whether there is a rule or not. */
    @Transactional
    List<StageRuleView> all(UUID parkId) {
        return Stream.of(Stage.NURSERY, Stage.INCUBATOR, Stage.ACCELERATOR)
                .map(stage -> view(parkId, stage))
                .toList();
    }

    /**
     * Names the policy of a stage.
     *
     * @param ifMatch the version that was seen; 0 of a stage without one
     */
    @Transactional
    StageRuleView set(UUID parkId, Stage stage, @Nullable String ifMatch, UUID policyId) {
        if (stage == Stage.GRADUATED) {
            throw ProblemException.field("/stage", ValidationErrors.OTHER);
        }
        var before = view(parkId, stage);
        Etags.require(ifMatch, before.version());
        var policy = policies.inForce(parkId, policyId, clock.today())
                .filter(found -> found.kind() == PolicyKind.ADMISSION
                        && found.stage() != null
                        && found.stage().name().equals(stage.name()))
                .orElseThrow(() -> ProblemException.field("/policyId", ChainErrors.POLICY_OF_STAGE));
        var written = database.execute(Sql.of("""
                insert into stage_rule (park_id, stage, version, policy_id) values (?, ?, 1, ?)
                on conflict on constraint pk_stage_rule
                    do update set version = stage_rule.version + 1, policy_id = excluded.policy_id
                    where stage_rule.version = ?""", parkId, stage, policy.policyId(), before.version()));
        if (written == 0) {
            throw CommonErrors.ETAG_STALE.raise();
        }
        var after = view(parkId, stage);
        trail.ruleSet(parkId, before, after);
        return after;
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
                row -> new Rule(row.integer("version"), row.uuid("policy_id")));
    }
}
