package org.seedbed.tenancy.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.seedbed.company.FounderErasure;
import org.seedbed.privacy.LegalHolds;
import org.seedbed.privacy.RetentionTask;
import org.seedbed.shared.db.JobDatabase;
import org.seedbed.shared.db.Sql;

/** Tags and ID numbers of founders whose company left the park long ago. Here, for only tenants know who left when. */
@ApplicationScoped
class FounderRetention implements RetentionTask {

    private final JobDatabase database;
    private final FounderErasure founders;
    private final LegalHolds holds;

    private record Due(UUID parkId, UUID founderId, boolean held) {}

    FounderRetention(JobDatabase database, FounderErasure founders, LegalHolds holds) {
        this.database = database;
        this.founders = founders;
        this.holds = holds;
    }

    @Override
    public String rule() {
        return "FOUNDER_SENSITIVE";
    }

    @Override
    public List<Removed> remove(LocalDate before) {
        holds.noneIsPlacedAnywhere(database);
        var due = database.list(
                Sql.of("""
                select f.park_id, f.id, exists (
                    select from legal_hold h where h.park_id = f.park_id and h.lifted_at is null
                        and h.subject_id in (f.id, f.company_id, f.user_id)) as held
                from founder f
                where (f.tags_sealed is not null or f.id_sealed is not null)
                    and exists (select from tenant t where t.park_id = f.park_id and t.company_id = f.company_id)
                    and not exists (
                        select from tenant t where t.park_id = f.park_id and t.company_id = f.company_id
                            and (t.ends_on is null or t.ends_on > ?))
                for update of f""", before), row -> new Due(row.uuid("park_id"), row.uuid("id"), row.bool("held")));
        founders.erase(due.stream().filter(d -> !d.held()).map(Due::founderId).toList());
        return due.stream().collect(Collectors.groupingBy(Due::parkId)).entrySet().stream()
                .map(e -> {
                    var held = (int) e.getValue().stream().filter(Due::held).count();
                    return new Removed(e.getKey(), e.getValue().size() - held, held);
                })
                .toList();
    }
}
