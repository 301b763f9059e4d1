package org.seedbed.tenancy.internal.graduation;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.seedbed.policy.Judgement.Verdict;
import org.seedbed.policy.Policies;
import org.seedbed.policy.PolicyRules;
import org.seedbed.policy.PolicyTermKey;
import org.seedbed.policy.PublishedPolicy;
import org.seedbed.shared.acting.Acting;
import org.seedbed.shared.acting.ActingContext;
import org.seedbed.shared.db.JobDatabase;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.shared.time.NewDay;
import org.seedbed.tenancy.GraduationOccasion;
import org.seedbed.tenancy.Stage;

/**
 * Proposes reviews: of those who meet the policy, and of those whose stage runs out within the months the policy names. Once
 * each for a stage a tenant is in: what a person then withdrew or refused, a person proposes again. Replicas that run at once
 * meet at the one open review a tenant may have. Before that it ends the reviews of those who have left.
 */
@ApplicationScoped
class GraduationCalendar {

    private static final Logger LOG = Logger.getLogger(GraduationCalendar.class);

    /** Where the policy names no time. */
    private static final int USUAL_AHEAD = 6;

    private final JobDatabase database;
    private final Policies policies;
    private final ProposeGraduation propose;
    private final GiveUpReviews giveUp;
    private final ActingContext acting;
    private final BusinessClock clock;

    GraduationCalendar(
            JobDatabase database,
            Policies policies,
            ProposeGraduation propose,
            GiveUpReviews giveUp,
            ActingContext acting,
            BusinessClock clock) {
        this.database = database;
        this.policies = policies;
        this.propose = propose;
        this.giveUp = giveUp;
        this.acting = acting;
        this.clock = clock;
    }

    @Scheduled(every = "12h", delayed = "7m", concurrentExecution = ConcurrentExecution.SKIP)
    void twiceADay() {
        run(clock.today());
    }

    void onNewDay(@ObservesAsync NewDay begun) {
        run(begun.day());
    }

    /** How many were proposed. */
    int run(LocalDate asOf) {
        return acting.run(Acting.job("graduation-calendar"), () -> {
            giveUp.after(asOf);
            return parks().stream().mapToInt(park -> alone(park, asOf)).sum();
        });
    }

    /** What is wrong in one park keeps no other from its proposals. */
    private int alone(UUID parkId, LocalDate asOf) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> park(parkId, asOf));
        } catch (RuntimeException e) {
            LOG.errorf(e, "no graduations proposed in park %s", parkId);
            return 0;
        }
    }

    private List<UUID> parks() {
        return QuarkusTransaction.requiringNew()
                .call(() -> database.list(
                        Sql.of(
                                "select park_id from stage_rule where stage = ? and policy_id is not null order by park_id",
                                Stage.GRADUATED),
                        row -> row.uuid("park_id")));
    }

    /** How many of one park. */
    int park(UUID parkId, LocalDate asOf) {
        var policy = policy(parkId, asOf);
        if (policy == null) {
            return 0;
        }
        var candidates = database.list(Candidate.on(parkId, asOf), Candidate::of).stream()
                .filter(candidate -> candidate.openReviewId() == null)
                .toList();
        var known = policies.facts(
                parkId, candidates.stream().map(Candidate::companyId).toList(), asOf, database);
        int proposed = 0;
        for (var candidate : candidates) {
            var judged = PolicyRules.judge(
                    policy.content(), known.getOrDefault(candidate.companyId(), Map.of()), List.of(), asOf);
            var occasion =
                    judged.verdict() == Verdict.PASS ? GraduationOccasion.RULE_MET : runsOut(candidate, policy, asOf);
            if (occasion != null
                    && isNew(candidate, occasion)
                    && propose.byClock(database, candidate, occasion).isPresent()) {
                proposed++;
            }
        }
        return proposed;
    }

    /** By which the park graduates on the day; null: by none. */
    private @Nullable PublishedPolicy policy(UUID parkId, LocalDate asOf) {
        var version = database.first(Sql.of("""
                                select v.id from stage_rule r join policy_version v on v.policy_id = r.policy_id
                                where r.park_id = ? and r.stage = ? and v.state = 'PUBLISHED' and v.effective_from <= ?
                                    and (v.park_id = r.park_id or v.park_id is null)
                                order by v.effective_from desc limit 1""", parkId, Stage.GRADUATED, asOf), row -> row.uuid("id"))
                .orElse(null);
        return version == null
                ? null
                : policies.versions(List.of(version), database).get(version);
    }

    private static @Nullable GraduationOccasion runsOut(Candidate candidate, PublishedPolicy policy, LocalDate asOf) {
        var due = candidate.dueOn();
        int ahead = policy.content()
                .term(PolicyTermKey.GRADUATION_AHEAD_MONTHS)
                .map(BigDecimal::intValueExact)
                .orElse(USUAL_AHEAD);
        return due != null && !asOf.isBefore(due.minusMonths(ahead)) ? GraduationOccasion.STAGE_END : null;
    }

    private boolean isNew(Candidate candidate, GraduationOccasion occasion) {
        return database.count(Sql.of(
                        "select 1 from graduation_review where park_id = ? and entry_id = ? and occasion = ?",
                        candidate.parkId(),
                        candidate.entryId(),
                        occasion))
                == 0;
    }
}
