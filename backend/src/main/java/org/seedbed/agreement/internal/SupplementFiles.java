package org.seedbed.agreement.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.agreement.AgreementFileKind;
import org.seedbed.agreement.SupplementMove;
import org.seedbed.agreement.internal.AgreementJson.AgreementFileView;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.document.MadeDocument;
import org.seedbed.shared.files.FileKind;
import org.seedbed.shared.files.FileRules;
import org.seedbed.shared.files.StoredFiles;
import org.seedbed.shared.files.Upload;

/** The paper of a supplement and what came back signed. */
@ApplicationScoped
class SupplementFiles {

    private final StoredFiles stored;
    private final AgreementFiles files;
    private final AgreementStore agreements;
    private final SupplementStore store;
    private final SupplementPapers papers;
    private final SupplementTrail trail;

    SupplementFiles(
            StoredFiles stored,
            AgreementFiles files,
            AgreementStore agreements,
            SupplementStore store,
            SupplementPapers papers,
            SupplementTrail trail) {
        this.stored = stored;
        this.files = files;
        this.agreements = agreements;
        this.store = store;
        this.papers = papers;
        this.trail = trail;
    }

    /** The paper as it is put before the checker. */
    MadeDocument make(Agreement agreement, Supplement supplement, Instant now) {
        var people = store.people(supplement.id())
                .or(() -> agreements.people(agreement.id()))
                .orElseThrow();
        return papers.make(agreement, supplement, people, now);
    }

    UUID keep(Agreement agreement, Supplement supplement, int round, MadeDocument made) {
        var name = supplement.number(agreement) + " 补充协议.pdf";
        var file = stored.store(AgreementFiles.fence(agreement.parkId()), FileKind.PDF, name, made.content());
        return files.keep(supplement, round, AgreementFileKind.SUPPLEMENT, file, made);
    }

    /** Keeps what both sides have signed; a better scan does not take away the one before. */
    @Transactional
    void upload(UUID parkId, UUID agreementId, UUID id, @Nullable String ifMatch, Upload upload) {
        var agreement = agreements.require(parkId, agreementId);
        var supplement = store.lockFor(parkId, agreementId, id, ifMatch, SupplementMove.SIGN);
        AgreementFiles.requireRoom(files.list(supplement).stream()
                .filter(AgreementFileView::current)
                .toList());
        var file = stored.store(AgreementFiles.fence(parkId), upload, FileRules.SCAN);
        files.keep(supplement, supplement.round(), AgreementFileKind.SIGNED_SUPPLEMENT, file, null);
        store.update(Sql.of(
                "update agreement_supplement set version = version + 1 where park_id = ? and id = ?", parkId, id));
        trail.uploaded(agreement, supplement, file);
    }

    /**
     * The newest signed paper of the wording as it stands.
     *
     * @throws org.seedbed.shared.problem.ProblemException agreement.scans-missing
     */
    UUID signed(Supplement supplement) {
        return files.list(supplement).stream()
                .filter(file -> file.kind() == AgreementFileKind.SIGNED_SUPPLEMENT && file.current())
                .map(AgreementFileView::id)
                .reduce((earlier, later) -> later)
                .orElseThrow(() ->
                        AgreementErrors.SCANS_MISSING.raise("missing", AgreementFileKind.SIGNED_SUPPLEMENT.name()));
    }
}
