package org.seedbed.reporting.internal.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.audit.Action;
import org.seedbed.reporting.ReportFormState;
import org.seedbed.reporting.internal.ReportErrors;
import org.seedbed.reporting.internal.form.ReportFormJson.ReportFormChangeRequest;
import org.seedbed.reporting.internal.form.ReportFormJson.ReportFormDraftRequest;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.shared.web.Etags;

/** Versions of forms that a park writes itself: drafted by one person, published by another. */
@ApplicationScoped
class DraftReportForm {

    private final ReportForms forms;
    private final FormContents contents;
    private final Database database;
    private final BusinessClock clock;
    private final ReportFormTrail trail;

    DraftReportForm(
            ReportForms forms, FormContents contents, Database database, BusinessClock clock, ReportFormTrail trail) {
        this.forms = forms;
        this.contents = contents;
        this.database = database;
        this.clock = clock;
        this.trail = trail;
    }

    /** The park's next version of a form, with what another version says. */
    @Transactional
    UUID draft(UUID parkId, UUID by, ReportFormDraftRequest request) {
        var from = forms.usable(parkId, request.fromId()).orElseThrow(ReportErrors.FORM_UNKNOWN::raise);
        var id = UUID.randomUUID();
        database.execute(Sql.of(
                """
                insert into report_form (park_id, id, version, code, kind, number, state, name, name_en, content, content_hash,
                    drafted_by, drafted_at, editors)
                select ?, ?, 0, ?, ?, coalesce(max(number), 0) + 1, 'DRAFT', ?, ?, ?::jsonb, ?, ?, ?, array[?::uuid]
                from report_form where park_id = ? and code = ?""",
                parkId,
                id,
                from.code(),
                from.kind(),
                request.name().strip(),
                request.nameEn().strip(),
                contents.write(from.content()),
                from.hash(),
                by,
                clock.now(),
                by,
                parkId,
                from.code()));
        trail.moved(Action.REPORT_FORM_DRAFTED, null, forms.require(parkId, id));
        return id;
    }

    /** Whoever changes a draft has drafted it from then on, and publishes it as little as who wrote it before. */
    @Transactional
    void change(UUID parkId, UUID by, UUID id, @Nullable String ifMatch, ReportFormChangeRequest request) {
        var before = openDraft(parkId, id, ifMatch);
        var content = request.content().toContent();
        FormSoundness.require(content);
        FormSoundness.requireSame(content, forms.published(before));
        update(Sql.of(
                """
                update report_form set version = version + 1, name = ?, name_en = ?, content = ?::jsonb, content_hash = ?,
                    drafted_by = ?, drafted_at = ?,
                    editors = case when ? = any (editors) then editors else editors || ?::uuid end where id = ? and version = ? and state = 'DRAFT'""",
                request.name().strip(),
                request.nameEn().strip(),
                contents.write(content),
                contents.hash(content),
                by,
                clock.now(),
                by,
                by,
                id,
                before.version()));
        trail.moved(Action.REPORT_FORM_CHANGED, before, forms.require(parkId, id));
    }

    @Transactional
    void discard(UUID parkId, UUID id, @Nullable String ifMatch) {
        var before = openDraft(parkId, id, ifMatch);
        update(Sql.of("""
                update report_form set version = version + 1, state = 'DISCARDED'
                where id = ? and version = ? and state = 'DRAFT'""", id, before.version()));
        trail.discarded(before);
    }

    /** The second pair of eyes: what it says holds for rounds opened from now on, and never changes. */
    @Transactional
    void publish(UUID parkId, UUID by, UUID id, @Nullable String ifMatch) {
        var draft = openDraft(parkId, id, ifMatch);
        if (draft.editors().contains(by)) {
            throw ReportErrors.FORM_SAME_PERSON.raise();
        }
        update(Sql.of("""
                update report_form set version = version + 1, state = 'PUBLISHED', published_by = ?, published_at = ?
                where id = ? and version = ? and state = 'DRAFT'""", by, clock.now(), id, draft.version()));
        trail.moved(Action.REPORT_FORM_PUBLISHED, draft, forms.require(parkId, id));
    }

    private ReportForm openDraft(UUID parkId, UUID id, @Nullable String ifMatch) {
        var form = forms.require(parkId, id);
        if (form.isDelivered()) {
            throw ReportErrors.DELIVERED.raise();
        }
        Etags.require(ifMatch, form.version());
        if (form.state() != ReportFormState.DRAFT) {
            throw ReportErrors.NOT_DRAFT.raise();
        }
        return form;
    }

    private void update(Sql sql) {
        if (database.execute(sql) == 0) {
            throw CommonErrors.ETAG_STALE.raise();
        }
    }
}
