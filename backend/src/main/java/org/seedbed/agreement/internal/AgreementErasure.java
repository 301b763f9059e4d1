package org.seedbed.agreement.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.seedbed.privacy.LegalHolds;
import org.seedbed.privacy.RetentionTask.Removed;
import org.seedbed.shared.db.JobDatabase;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.time.BusinessClock;

/** Deletes what agreements keep of people, for the retention rules; a hold on company or application keeps the whole. */
@ApplicationScoped
class AgreementErasure {

    /** What may name somebody in terms: who signs for the park, and reasons in people's own words. */
    private static final String NOBODY = """
            {"park": {"representative": "—", "phone": "—"}, "priceReason": null, "depositReason": null}""";

    private final JobDatabase database;
    private final LegalHolds holds;
    private final BusinessClock clock;

    AgreementErasure(JobDatabase database, LegalHolds holds, BusinessClock clock) {
        this.database = database;
        this.holds = holds;
        this.clock = clock;
    }

    private record Due(UUID parkId, UUID id, boolean held) {}

    /** @param due a condition on {@code a} */
    List<Removed> erase(Sql due) {
        holds.noneIsPlacedAnywhere(database);
        var found = database.list(
                Sql.of("""
                        select a.park_id, a.id, exists (
                            select from legal_hold h where h.park_id = a.park_id and h.lifted_at is null
                                and (h.subject_id = a.application_id or h.subject_id in (
                                    select t.company_id from tenant t where t.park_id = a.park_id and t.id = a.tenant_id)
                                    or h.subject_id in (
                                        select p.company_id from admission_application p
                                        where p.park_id = a.park_id and p.id = a.application_id))) as held
                        from agreement a where a.anonymised_at is null and""").add(due).add("for update of a"),
                row -> new Due(row.uuid("park_id"), row.uuid("id"), row.bool("held")));
        anonymise(found.stream().filter(d -> !d.held()).map(Due::id).toList());
        return found.stream().collect(Collectors.groupingBy(Due::parkId)).entrySet().stream()
                .map(e -> {
                    var held = (int) e.getValue().stream().filter(Due::held).count();
                    return new Removed(e.getKey(), e.getValue().size() - held, held);
                })
                .toList();
    }

    private void anonymise(List<UUID> ids) {
        database.execute(Sql.of("delete from agreement_file where agreement_id = any(?)", ids));
        database.execute(Sql.of("delete from agreement_party where agreement_id = any(?)", ids));
        database.execute(Sql.of("update agreement_step set reason = null where agreement_id = any(?)", ids));
        database.execute(Sql.of("update agreement_end set reason = '—' where agreement_id = any(?)", ids));
        database.execute(Sql.of(
                "update agreement_deposit set reason = '—' where agreement_id = any(?) and reason is not null", ids));
        supplements(ids);
        // A team or a sole trader may bear the name of a person, and a sole trader's code is one.
        database.execute(Sql.of("""
                update agreement set version = version + 1, anonymised_at = ?, terms = terms || ?::jsonb,
                    party_name = case when party_kind in ('TEAM', 'SOLE_TRADER') then '—' else party_name end,
                    party_uscc = case when party_kind = 'SOLE_TRADER' then null else party_uscc end
                where id = any(?)""", clock.now(), NOBODY, ids));
    }

    private void supplements(List<UUID> ids) {
        database.execute(Sql.of("""
                delete from agreement_supplement_party where supplement_id in (
                    select s.id from agreement_supplement s where s.agreement_id = any(?))""", ids));
        database.execute(Sql.of("""
                update agreement_supplement_step set reason = null where supplement_id in (
                    select s.id from agreement_supplement s where s.agreement_id = any(?))""", ids));
        database.execute(Sql.of("""
                update agreement_supplement set version = version + 1, reason = '—',
                    old_side = agreement_side_of_nobody(old_side, ?::jsonb),
                    new_side = agreement_side_of_nobody(new_side, ?::jsonb)
                where agreement_id = any(?)""", NOBODY, NOBODY, ids));
    }
}
