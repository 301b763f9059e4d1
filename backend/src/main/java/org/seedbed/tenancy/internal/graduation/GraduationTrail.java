package org.seedbed.tenancy.internal.graduation;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.audit.Action;
import org.seedbed.audit.Change;
import org.seedbed.audit.Facts;
import org.seedbed.audit.SubjectType;
import org.seedbed.audit.Trail;
import org.seedbed.policy.PolicyMetric;
import org.seedbed.shared.files.StoredFile;
import org.seedbed.tenancy.GraduationMove;
import org.seedbed.tenancy.GraduationOccasion;
import org.seedbed.tenancy.GraduationState;
import org.seedbed.tenancy.internal.chain.StageJudging.Judged;

/** What the trail is told of reviews; the entry into the stage is told of the tenant. */
@Singleton
class GraduationTrail {

    private final Trail trail;

    GraduationTrail(Trail trail) {
        this.trail = trail;
    }

    void proposed(Candidate candidate, UUID id, GraduationOccasion occasion, boolean job) {
        var change = Change.of(Action.GRADUATION_PROPOSED, SubjectType.GRADUATION, id)
                .park(candidate.parkId())
                .company(candidate.companyId())
                .label(candidate.companyName())
                .after(Facts.of("graduationOccasion", occasion));
        if (job) {
            trail.recordJob(List.of(change));
        } else {
            trail.record(change);
        }
    }

    void moved(Review review, GraduationMove move, @Nullable String reason) {
        trail.record(of(Action.GRADUATION_MOVED, review)
                .before(Facts.of("graduationState", review.state()))
                .after(Facts.of("graduationState", move.to()).and("graduationMove", move))
                .reason(reason));
    }

    /** By the clock. */
    void givenUp(UUID parkId, UUID id, UUID companyId, String company, GraduationState state, String reason) {
        var move = GraduationMove.WITHDRAW;
        trail.recordJob(List.of(Change.of(Action.GRADUATION_MOVED, SubjectType.GRADUATION, id)
                .park(parkId)
                .company(companyId)
                .label(company)
                .before(Facts.of("graduationState", state))
                .after(Facts.of("graduationState", move.to()).and("graduationMove", move))
                .reason(reason)));
    }

    void evaluated(Review review, Judged judged) {
        trail.record(of(Action.GRADUATION_EVALUATED, review)
                .after(Facts.of("asOf", judged.day())
                        .and("policyName", judged.policy().name())
                        .and("verdict", judged.verdict())));
    }

    void stored(Review review, PolicyMetric metric, String value, StoredFile file) {
        trail.record(of(Action.GRADUATION_EVIDENCE_STORED, review)
                .after(Facts.of("metric", metric)
                        .and("value", value)
                        .and("size", file.size())
                        .and("sha256", file.sha256())));
    }

    void struck(Review review, PolicyMetric metric, String value) {
        trail.record(of(Action.GRADUATION_EVIDENCE_STRUCK, review)
                .before(Facts.of("metric", metric).and("value", value))
                .after(Facts.of("removed", true)));
    }

    void certified(Review review, String number, StoredFile file) {
        trail.record(of(Action.GRADUATION_CERTIFIED, review)
                .after(Facts.of("number", number).and("size", file.size()).and("sha256", file.sha256())));
    }

    private static Change of(Action action, Review review) {
        return Change.of(action, SubjectType.GRADUATION, review.id())
                .park(review.parkId())
                .company(review.company().id())
                .label(review.company().name());
    }
}
