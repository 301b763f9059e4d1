package org.seedbed.admission.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.seedbed.admission.internal.OfficerJson.TagsRevealRequest;
import org.seedbed.admission.internal.OfficerJson.TagsRevealed;
import org.seedbed.audit.Action;
import org.seedbed.audit.Facts;
import org.seedbed.company.FounderCategory;
import org.seedbed.shared.problem.ProblemException;

/** Hardship tags shown with a reason, this once; who saw them stays in the trail. */
@ApplicationScoped
class RevealTags {

    private final ApplicationStore store;
    private final ApplicantFounders founders;
    private final AdmissionTrail trail;

    RevealTags(ApplicationStore store, ApplicantFounders founders, AdmissionTrail trail) {
        this.store = store;
        this.founders = founders;
        this.trail = trail;
    }

    @Transactional
    TagsRevealed handle(UUID parkId, UUID id, TagsRevealRequest request) {
        var application = store.require(parkId, id);
        var founder = founders.shown(application, true).stream()
                .filter(f -> f.id().equals(request.founderId()))
                .findFirst()
                .orElseThrow(() -> ProblemException.field("/founderId", AdmissionErrors.FOUNDER_UNKNOWN));
        trail.changed(
                application,
                Action.PERSONAL_REVEALED,
                Facts.of("founderId", founder.id()),
                request.reason().strip());
        return new TagsRevealed(founder.categories().stream()
                .filter(FounderCategory::isSensitive)
                .toList());
    }
}
