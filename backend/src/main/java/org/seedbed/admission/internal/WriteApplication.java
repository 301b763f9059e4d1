package org.seedbed.admission.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.admission.ApplicationState;
import org.seedbed.admission.PaperKind;
import org.seedbed.admission.internal.ApplicationJson.ApplicationSaveRequest;
import org.seedbed.admission.internal.ApplicationStore.Application;
import org.seedbed.audit.Action;
import org.seedbed.audit.Facts;
import org.seedbed.privacy.LegalHolds;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.files.Upload;
import org.seedbed.shared.web.Etags;

/** What its writer does with an application before handing it in, or while something is missing. */
@ApplicationScoped
class WriteApplication {

    private final ApplicationStore store;
    private final ApplicantFounders founders;
    private final Papers papers;
    private final LegalHolds holds;
    private final AdmissionTrail trail;

    WriteApplication(
            ApplicationStore store, ApplicantFounders founders, Papers papers, LegalHolds holds, AdmissionTrail trail) {
        this.store = store;
        this.founders = founders;
        this.papers = papers;
        this.holds = holds;
        this.trail = trail;
    }

    @Transactional
    void save(UUID id, @Nullable String ifMatch, ApplicationSaveRequest request) {
        var before = writable(id, ifMatch);
        founders.replace(before, request.founders());
        store.save(before, request.content().toContent());
        changed(before, "content");
    }

    @Transactional
    void addPaper(UUID id, @Nullable String ifMatch, PaperKind kind, Upload upload) {
        var before = writable(id, ifMatch);
        papers.store(before, kind, upload);
        touch(before);
        changed(before, "papers");
    }

    @Transactional
    void removePaper(UUID id, @Nullable String ifMatch, UUID paperId) {
        var before = writable(id, ifMatch);
        holds.refuseIfHeld(before.parkId(), before.held());
        papers.remove(before, paperId);
        touch(before);
        changed(before, "papers");
    }

    private Application writable(UUID id, @Nullable String ifMatch) {
        var application = store.lockOwn(id);
        if (!application.isWritable()) {
            throw AdmissionErrors.NOT_WRITABLE.raise();
        }
        Etags.require(ifMatch, application.version());
        return application;
    }

    private void touch(Application application) {
        store.update(Sql.of(
                "update admission_application set version = version + 1 where id = ? and version = ?",
                application.id(),
                application.version()));
    }

    /** A draft is nobody's business but its writer's; the trail begins with what was handed in. */
    private void changed(Application application, String what) {
        if (application.state() != ApplicationState.DRAFT) {
            trail.changed(application, Action.APPLICATION_CHANGED, Facts.of("changed", what), null);
        }
    }
}
