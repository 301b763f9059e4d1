package org.seedbed.tenancy.internal.graduation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.identity.Actor;
import org.seedbed.identity.Permission;
import org.seedbed.park.Parks;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.tenancy.GraduationState;
import org.seedbed.tenancy.Stage;
import org.seedbed.tenancy.internal.chain.ChainJson.StagePaper;
import org.seedbed.tenancy.internal.graduation.GraduationOutlookJson.OwnGraduationReview;
import org.seedbed.tenancy.internal.graduation.GraduationOutlookJson.OwnGraduationView;
import org.seedbed.tenancy.internal.graduation.GraduationOutlookJson.OwnGraduationsView;

/** 离毕业还差什么: a company's own way to graduation, by what the park knows of it and by papers an officer has seen. */
@ApplicationScoped
class OwnGraduations {

    /** More stays at once than any company has. */
    private static final int MOST = 20;

    private final GraduationStore store;
    private final GraduationEvidence evidence;
    private final Checklists checklists;
    private final Certificates certificates;
    private final Parks parks;
    private final Database database;
    private final BusinessClock clock;

    OwnGraduations(
            GraduationStore store,
            GraduationEvidence evidence,
            Checklists checklists,
            Certificates certificates,
            Parks parks,
            Database database,
            BusinessClock clock) {
        this.store = store;
        this.evidence = evidence;
        this.checklists = checklists;
        this.certificates = certificates;
        this.parks = parks;
        this.database = database;
        this.clock = clock;
    }

    private record Own(UUID parkId, UUID tenantId, @Nullable Stage stage) {}

    @Transactional
    OwnGraduationsView of(Actor actor, UUID companyId) {
        var today = clock.today();
        var stays = database.list(
                Sql.of("""
                        select t.park_id, t.id, e.stage
                        from tenant t
                        left join stage_entry e on e.park_id = t.park_id and e.tenant_id = t.id
                            and e.starts_on <= ? and (e.ends_on is null or e.ends_on > ?)
                        where t.company_id = ? and t.starts_on <= ? and (t.ends_on is null or t.ends_on > ?)
                        order by t.starts_on desc, t.id limit ?""", today, today, companyId, today, today, MOST),
                row -> new Own(row.uuid("park_id"), row.uuid("id"), row.constantOrNull("stage", Stage.class)));
        var names = parks.names(stays.stream().map(Own::parkId).distinct().toList());
        var manages = actor.mayInCompany(companyId, Permission.OWN_COMPANY_MANAGE);
        return new OwnGraduationsView(stays.stream()
                .map(stay -> view(companyId, stay, names, manages))
                .toList());
    }

    private OwnGraduationView view(UUID companyId, Own stay, Map<UUID, String> names, boolean manages) {
        var review = store.newest(stay.parkId(), stay.tenantId()).orElse(null);
        var open = review != null && review.isOpen();
        var papers =
                review != null && review.isOpen() ? evidence.papers(review.id(), clock.today()) : List.<StagePaper>of();
        var graduates = stay.stage() == Stage.INCUBATOR || stay.stage() == Stage.ACCELERATOR;
        var checklist = graduates
                ? checklists.of(stay.parkId(), companyId, clock.today(), papers).orElse(null)
                : null;
        return new OwnGraduationView(
                stay.tenantId(),
                stay.parkId(),
                names.getOrDefault(stay.parkId(), ""),
                stay.stage(),
                checklist,
                review == null ? null : view(review),
                manages && checklist != null && !open);
    }

    private OwnGraduationReview view(Review review) {
        var decided = review.decided();
        return new OwnGraduationReview(
                review.id(),
                review.state(),
                review.proposedAt(),
                decided.graduatesOn(),
                GraduationViews.benefitsEnd(review),
                review.state() == GraduationState.REVOKED ? review.revoked().reason() : decided.reason(),
                certificates.of(review).map(found -> found.number()).orElse(null));
    }
}
