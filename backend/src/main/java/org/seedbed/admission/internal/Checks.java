package org.seedbed.admission.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.seedbed.admission.internal.ApplicationStore.Application;
import org.seedbed.admission.internal.OfficerJson.CheckLine;
import org.seedbed.admission.internal.OfficerJson.CheckView;
import org.seedbed.admission.internal.OfficerJson.Proof;
import org.seedbed.park.Parks;
import org.seedbed.policy.Judgement;
import org.seedbed.policy.Judgement.PolicyLine;
import org.seedbed.policy.Judgement.Verdict;
import org.seedbed.policy.Judgement.Waiver;
import org.seedbed.policy.Policies;
import org.seedbed.policy.PolicyRules;
import org.seedbed.policy.PublishedPolicy;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.JsonColumns;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.time.BusinessClock;

/** Judgements of applications as they stood, each with the version of the policy and what was seen proved. */
@ApplicationScoped
class Checks {

    private final Policies policies;
    private final Parks parks;
    private final Database database;
    private final JsonColumns json;
    private final BusinessClock clock;

    Checks(Policies policies, Parks parks, Database database, JsonColumns json, BusinessClock clock) {
        this.policies = policies;
        this.parks = parks;
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /** A judgement as it is stored. */
    record Check(
            UUID id,
            int applicationVersion,
            Verdict verdict,
            List<PolicyLine> lines,
            List<Proof> proofs,
            UUID checkedBy,
            @Nullable String checker,
            Instant checkedAt) {

        boolean isOf(Application application) {
            return applicationVersion == application.version();
        }
    }

    /** Judges by what the papers were seen to show and what the register knows, which goes before papers unless it is only self-reported. */
    Judgement judge(Application application, List<Proof> proofs) {
        var policy = policy(application);
        var proved = proofs.stream().map(Proof::metric).collect(Collectors.toSet());
        var facts = ApplicationFacts.of(
                application.content(),
                proved,
                parks.operatedArea(application.parkId()).orElse(null));
        if (application.companyId() != null) {
            policies.facts(application.parkId(), application.companyId(), judgedOn(application))
                    .ifPresent(known -> known.forEach(
                            (metric, fact) -> facts.merge(metric, fact, (seen, said) -> said.isKnown() ? said : seen)));
        }
        return PolicyRules.judge(policy.content(), facts, waivers(application), judgedOn(application));
    }

    void store(Application application, Judgement judgement, List<Proof> proofs, UUID checkedBy) {
        var policy = policy(application);
        database.execute(Sql.of(
                """
                insert into admission_check (park_id, id, application_id, application_version, policy_version_id,
                    content_hash, judged_on, verdict, lines, proofs, checked_by, checked_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?, ?)""",
                application.parkId(),
                UUID.randomUUID(),
                application.id(),
                application.version(),
                policy.versionId(),
                policy.contentHash(),
                judgedOn(application),
                judgement.verdict(),
                json.write(judgement.lines()),
                json.write(proofs),
                checkedBy,
                clock.now()));
    }

    Optional<Check> last(UUID applicationId) {
        return database.first(
                Sql.of("""
                        select c.*, c.lines::text as lines_text, c.proofs::text as proofs_text, u.display_name
                        from admission_check c left join app_user u on u.id = c.checked_by
                        where c.application_id = ? order by c.checked_at desc, c.id limit 1""", applicationId),
                row -> new Check(
                        row.uuid("id"),
                        row.integer("application_version"),
                        row.constant("verdict", Verdict.class),
                        json.readList(row.text("lines_text"), PolicyLine.class),
                        json.readList(row.text("proofs_text"), Proof.class),
                        row.uuid("checked_by"),
                        row.textOrNull("display_name"),
                        row.instant("checked_at")));
    }

    @Nullable
    CheckView view(Application application) {
        var policy = policy(application);
        return last(application.id())
                .map(check -> new CheckView(
                        check.id(),
                        policy.name(),
                        policy.number(),
                        policy.contentHash(),
                        judgedOn(application),
                        check.verdict(),
                        check.lines().stream()
                                .map(line -> new CheckLine(
                                        line,
                                        policy.content()
                                                .criteria()
                                                .get(line.criterion())
                                                .waivable()))
                                .toList(),
                        check.proofs(),
                        check.checker(),
                        check.checkedAt(),
                        check.isOf(application)))
                .orElse(null);
    }

    PublishedPolicy policy(Application application) {
        return policies.version(application.parkId(), Objects.requireNonNull(application.policyVersionId()))
                .orElseThrow();
    }

    /** The day it was handed in, in the park's zone: waiting makes nobody too old. */
    private static LocalDate judgedOn(Application application) {
        return LocalDate.ofInstant(Objects.requireNonNull(application.submittedAt()), BusinessClock.PARK_ZONE);
    }

    private List<Waiver> waivers(Application application) {
        return database.list(
                Sql.of("""
                        select w.criterion, w.reason, coalesce(u.display_name, '') as display_name
                        from admission_waiver w left join app_user u on u.id = w.waived_by
                        where w.application_id = ? and w.policy_version_id = ? order by w.criterion""", application.id(), application.policyVersionId()),
                row -> new Waiver(row.integer("criterion"), row.text("reason"), row.text("display_name")));
    }
}
