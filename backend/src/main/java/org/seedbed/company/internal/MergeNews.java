package org.seedbed.company.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.seedbed.audit.Action;
import org.seedbed.audit.Change;
import org.seedbed.audit.Facts;
import org.seedbed.audit.SubjectType;
import org.seedbed.audit.Trail;
import org.seedbed.identity.Permission;
import org.seedbed.notification.Message;
import org.seedbed.notification.MessageKind;
import org.seedbed.notification.Notifications;

/** What is written down of a merge, and who is told of it. */
@ApplicationScoped
class MergeNews {

    private final MergeChecks checks;
    private final MergeRecords moved;
    private final Trail trail;
    private final Notifications notifications;

    MergeNews(MergeChecks checks, MergeRecords moved, Trail trail, Notifications notifications) {
        this.checks = checks;
        this.moved = moved;
        this.trail = trail;
        this.notifications = notifications;
    }

    /** Those who act for the company, the duplicate's people among them now. */
    void tell(UUID parkId, Company source, Company target) {
        var words = Map.of(
                "company", source.facts().name(),
                "into", target.facts().name());
        var occasion = UUID.randomUUID().toString();
        var message = new Message(MessageKind.COMPANY_MERGED, parkId, target.id(), occasion, words);
        notifications.tellCompany(target.id(), Permission.OWN_COMPANY_READ, message);
    }

    /** In the timelines of both. */
    void record(UUID parkId, Company source, Company target, String reason) {
        var moves = checks.moves(parkId, source.id(), target.id());
        var more = moved.moving(parkId, source.id());
        var exempted = moved.exempted(parkId, source.id(), target.id()).size();
        var before = Facts.of("name", source.facts().name()).and("companyId", source.id());
        var after = Facts.of("name", target.facts().name())
                .and("companyId", target.id())
                .and("stays", moves.stays())
                .and("founders", moves.founders())
                .and("counts", moves.counts())
                .and("countsDropped", moves.countsDropped())
                .and("members", moves.members())
                .and("invitations", moves.invitations())
                .and("qualifications", moves.qualifications())
                .and("bills", more.bills())
                .and("payments", more.payments())
                .and("waivers", more.waivers())
                .and("reports", more.reports())
                .and("figures", more.figures())
                .and("reportsExempted", exempted);
        trail.record(
                List.of(change(parkId, source, before, after, reason), change(parkId, target, before, after, reason)));
    }

    private static Change change(UUID parkId, Company company, Facts before, Facts after, String reason) {
        return Change.of(Action.COMPANY_MERGED, SubjectType.COMPANY, company.id())
                .label(company.facts().name())
                .park(parkId)
                .company(company.id())
                .before(before)
                .after(after)
                .reason(reason);
    }
}
