package org.seedbed.waiver.internal.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.waiver.internal.request.WaiverJson.WaiverResponse;
import org.seedbed.waiver.internal.request.WaiverRequests.WaiverDraftRequest;

/** What a company does with requests of its own. */
@ApplicationScoped
class OwnWaivers {

    private final DraftWaiver draft;
    private final SubmitWaiver submit;
    private final WaiverViews views;

    OwnWaivers(DraftWaiver draft, SubmitWaiver submit, WaiverViews views) {
        this.draft = draft;
        this.submit = submit;
        this.views = views;
    }

    WaiverResponse get(UUID companyId, UUID id) {
        return views.own(companyId, id);
    }

    @Transactional
    WaiverResponse draft(UUID companyId, UUID by, WaiverDraftRequest request) {
        return views.own(companyId, draft.addOwn(companyId, by, request));
    }

    @Transactional
    void change(Waiver waiver, UUID by, @Nullable String ifMatch, WaiverDraftRequest request) {
        draft.change(waiver, by, ifMatch, request, true);
    }

    @Transactional
    void submit(Waiver waiver, @Nullable String ifMatch) {
        submit.submit(waiver, ifMatch, true);
    }

    @Transactional
    void withdraw(Waiver waiver, @Nullable String ifMatch, String reason) {
        DraftWaiver.requireMaker(waiver, true);
        submit.withdraw(waiver.parkId(), waiver.id(), ifMatch, reason);
    }
}
