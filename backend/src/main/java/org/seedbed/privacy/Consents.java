package org.seedbed.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.seedbed.privacy.internal.PrivacyErrors;
import org.seedbed.shared.acting.ActingContext;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Row;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.db.SqlRunner;
import org.seedbed.shared.time.BusinessClock;

/** Separate consents of the people in a park's records, one in force per person and purpose. */
@ApplicationScoped
public class Consents {

    private final Database database;
    private final BusinessClock clock;
    private final ActingContext acting;
    private final Notices notices;

    Consents(Database database, BusinessClock clock, ActingContext acting, Notices notices) {
        this.database = database;
        this.clock = clock;
        this.acting = acting;
        this.notices = notices;
    }

    /**
     * Stores that the person agreed to these purposes; what was in force for them before is renewed.
     *
     * @throws org.seedbed.shared.problem.ProblemException privacy.consent-required, privacy.notice-outdated (422)
     */
    @Transactional(TxType.MANDATORY)
    public void give(UUID parkId, UUID subjectId, Set<Purpose> purposes, @Nullable ConsentGiven given) {
        if (purposes.isEmpty()) {
            return;
        }
        if (given == null) {
            throw PrivacyErrors.CONSENT_REQUIRED.raise();
        }
        var current = notices.current().version();
        if (given.noticeVersion() != current) {
            throw PrivacyErrors.NOTICE_OUTDATED.raise("version", current);
        }
        purposes.forEach(purpose -> end(parkId, subjectId, purpose, "RENEWED"));
        insert(
                database,
                parkId,
                Set.of(subjectId),
                purposes,
                ConsentHow.valueOf(given.form().name()),
                current);
    }

    /** Marks data that a register brought: it is kept, and somebody has to ask the person. Through whichever database runs. */
    @Transactional(TxType.MANDATORY)
    public void imported(SqlRunner runner, UUID parkId, Collection<UUID> subjects, Purpose purpose) {
        insert(
                runner,
                parkId,
                subjects,
                Set.of(purpose),
                ConsentHow.IMPORT_UNCONFIRMED,
                notices.current().version());
    }

    /** Those who withdrew and have not agreed anew: a register must not bring their data back. */
    public Set<UUID> withdrawn(UUID parkId, Collection<UUID> subjects, Purpose purpose) {
        return Set.copyOf(database.list(Sql.of("""
                        select distinct subject_id from consent c
                        where park_id = ? and subject_id = any(?) and purpose = ? and end_reason = 'WITHDRAWN'
                            and not exists (
                                select from consent a where a.park_id = c.park_id and a.subject_id = c.subject_id
                                    and a.purpose = c.purpose and a.ended_at is null)""", parkId, subjects, purpose), row -> row.uuid("subject_id")));
    }

    /** Takes a consent back. False when there was none. */
    @Transactional(TxType.MANDATORY)
    public boolean withdraw(UUID parkId, UUID subjectId, Purpose purpose) {
        return end(parkId, subjectId, purpose, "WITHDRAWN");
    }

    /** The data is gone, so there is nothing left to agree to. */
    @Transactional(TxType.MANDATORY)
    public void erased(UUID parkId, UUID subjectId) {
        for (var purpose : Purpose.values()) {
            end(parkId, subjectId, purpose, "ERASED");
        }
    }

    /** The same for many people, through the database of jobs. */
    @Transactional(TxType.MANDATORY)
    public void erasedByJob(SqlRunner runner, Collection<UUID> subjects) {
        runner.execute(Sql.of(
                "update consent set ended_at = ?, end_reason = 'ERASED' where subject_id = any(?) and ended_at is null",
                clock.now(),
                subjects));
    }

    /** Consents in force by person. */
    public Map<UUID, List<ConsentView>> inForce(UUID parkId, Collection<UUID> subjects) {
        var current = notices.current().version();
        record Found(UUID subject, ConsentView view) {}
        return database
                .list(Sql.of("""
                        select subject_id, purpose, notice_version, how, given_at from consent
                        where park_id = ? and subject_id = any(?) and ended_at is null
                        order by subject_id, purpose""", parkId, subjects), row -> new Found(row.uuid("subject_id"), view(row, current)))
                .stream()
                .collect(Collectors.groupingBy(Found::subject, Collectors.mapping(Found::view, Collectors.toList())));
    }

    /** A row of {@code consent} as it is shown. */
    public static ConsentView view(Row row, int currentVersion) {
        var how = row.constant("how", ConsentHow.class);
        var version = row.integer("notice_version");
        return new ConsentView(
                row.constant("purpose", Purpose.class),
                version,
                how,
                row.instant("given_at"),
                how != ConsentHow.IMPORT_UNCONFIRMED && version == currentVersion);
    }

    private boolean end(UUID parkId, UUID subjectId, Purpose purpose, String reason) {
        return database.execute(Sql.of("""
                        update consent set ended_at = ?, end_reason = ?
                        where park_id = ? and subject_id = ? and purpose = ? and ended_at is null""", clock.now(), reason, parkId, subjectId, purpose)) > 0;
    }

    private void insert(
            SqlRunner runner,
            UUID parkId,
            Collection<UUID> subjects,
            Set<Purpose> purposes,
            ConsentHow how,
            int version) {
        var by = acting.current().userId();
        var now = clock.now();
        runner.batch(
                """
                insert into consent (park_id, id, subject_id, purpose, notice_version, how, given_at, recorded_by)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (park_id, subject_id, purpose) where ended_at is null do nothing""",
                subjects.stream()
                        .flatMap(subject -> purposes.stream()
                                .map(purpose -> Arrays.<@Nullable Object>asList(
                                        parkId, UUID.randomUUID(), subject, purpose, version, how, now, by)))
                        .toList());
    }
}
