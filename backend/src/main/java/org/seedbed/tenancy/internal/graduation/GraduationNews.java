package org.seedbed.tenancy.internal.graduation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.seedbed.identity.Permission;
import org.seedbed.notification.Message;
import org.seedbed.notification.MessageKind;
import org.seedbed.notification.Notifications;
import org.seedbed.tenancy.GraduationMove;

/** Tells the park what waits for it, and park and company how it came out. */
@ApplicationScoped
class GraduationNews {

    private static final Map<GraduationMove, String> OUTCOMES = Map.of(
            GraduationMove.GRADUATE, "GRANTED",
            GraduationMove.REFUSE, "REFUSED",
            GraduationMove.REVOKE, "REVOKED");

    private final Notifications notifications;

    GraduationNews(Notifications notifications) {
        this.notifications = notifications;
    }

    void proposed(Candidate candidate, UUID id) {
        notifications.tellPark(
                Permission.TENANT_EDIT,
                new Message(
                        MessageKind.GRADUATION_PROPOSED,
                        candidate.parkId(),
                        id,
                        id.toString(),
                        Map.of("company", candidate.companyName())));
    }

    /** Its criteria are met: who decides is told, once for each review. */
    void toDecide(Review review) {
        notifications.tellPark(
                Permission.GRADUATION_APPROVE,
                new Message(
                        MessageKind.GRADUATION_TO_DECIDE,
                        review.parkId(),
                        review.id(),
                        review.id().toString(),
                        Map.of("company", review.company().name())));
    }

    /** Of moves that decide something. */
    void moved(Review review, GraduationMove move) {
        var outcome = OUTCOMES.get(move);
        if (outcome == null) {
            return;
        }
        var message = new Message(
                MessageKind.GRADUATION_DECIDED,
                review.parkId(),
                review.id(),
                review.id() + ":" + outcome,
                Map.of("company", review.company().name(), "outcome", outcome));
        notifications.tellPark(Permission.TENANT_EDIT, message);
        notifications.tellCompany(review.company().id(), Permission.OWN_COMPANY_READ, message);
    }
}
