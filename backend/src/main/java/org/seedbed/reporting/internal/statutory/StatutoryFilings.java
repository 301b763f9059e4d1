package org.seedbed.reporting.internal.statutory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.audit.Action;
import org.seedbed.company.FigurePeriod;
import org.seedbed.identity.Actor;
import org.seedbed.reporting.internal.statutory.StatutoryContent.Cell;
import org.seedbed.reporting.internal.statutory.StatutoryJson.StatutoryAmendRequest;
import org.seedbed.reporting.internal.statutory.StatutoryJson.StatutoryDraftRequest;
import org.seedbed.reporting.internal.statutory.StatutoryJson.StatutoryEntriesRequest;
import org.seedbed.reporting.internal.statutory.StatutoryJson.StatutoryFilingView;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.problem.ProblemException;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.shared.web.Etags;

/** Compiles forms and writes what no record says. */
@ApplicationScoped
class StatutoryFilings {

    private final StatutoryStore store;
    private final StatutoryForms forms;
    private final Database database;
    private final BusinessClock clock;
    private final StatutoryViews views;
    private final StatutoryTrail trail;

    StatutoryFilings(
            StatutoryStore store,
            StatutoryForms forms,
            Database database,
            BusinessClock clock,
            StatutoryViews views,
            StatutoryTrail trail) {
        this.store = store;
        this.forms = forms;
        this.database = database;
        this.clock = clock;
        this.views = views;
        this.trail = trail;
    }

    /** The first filing of a period. */
    @Transactional
    UUID draft(UUID parkId, UUID by, StatutoryDraftRequest request) {
        var form = forms.find(request.formId())
                .orElseThrow(() -> ProblemException.field("/formId", StatutoryErrors.FORM_UNKNOWN));
        if (!form.period().beginsOn(request.from()) || request.from().isAfter(clock.today())) {
            throw ProblemException.field("/from", StatutoryErrors.PERIOD);
        }
        var period = FigurePeriod.of(form.period(), request.from());
        var asOf = request.asOf() == null ? period.to().minusDays(1) : request.asOf();
        if (asOf.isBefore(period.from()) || !asOf.isBefore(period.to())) {
            throw ProblemException.field("/asOf", StatutoryErrors.AS_OF);
        }
        requireNoneNewer(parkId, form, period);
        return add(parkId, by, form, period, asOf, 1, null);
    }

    /** Of years gone by the version of their time may be asked for; behind what was filed for the period before nobody goes back. */
    private void requireNoneNewer(UUID parkId, StatutoryForm form, FigurePeriod period) {
        var newer = Sql.of("""
                select 1 from statutory_filing f
                join statutory_form s on s.id = f.form_id
                where f.park_id = ? and f.form_code = ? and f.from_on <= ? and f.state <> 'DRAFT' and s.number > ?""", parkId, form.code(), period.from(), form.number());
        if (database.count(newer) > 0) {
            throw ProblemException.field("/formId", StatutoryErrors.FORM_UNKNOWN);
        }
    }

    /**
     * A correction of what was filed: a draft of its own. The filed one counts until it is filed.
     *
     * @throws org.seedbed.shared.problem.ProblemException not the form that was filed, or an older version of it
     */
    @Transactional
    UUID amend(UUID parkId, UUID by, UUID id, StatutoryAmendRequest request) {
        var filed = store.lock(parkId, id);
        if (filed.state() != StatutoryState.FILED) {
            throw StatutoryErrors.NOT_FILED.raise();
        }
        var form = request.formId() == null ? filed.form() : newer(filed.form(), request.formId());
        var reason = request.reason().strip();
        var draft = add(parkId, by, form, filed.period(), filed.asOf(), filed.revision() + 1, reason);
        copy(filed, forms.content(form.id()), draft);
        return draft;
    }

    private StatutoryForm newer(StatutoryForm filed, UUID formId) {
        return forms.find(formId)
                .filter(form -> form.code().equals(filed.code())
                        && form.period() == filed.period()
                        && form.number() >= filed.number())
                .orElseThrow(() -> ProblemException.field("/formId", StatutoryErrors.FORM_UNKNOWN));
    }

    /**
     * What was typed, where the form still asks it, but for days: they are those of the filing before, like the one it was
     * handed in on. Notes come as a proposal and settle nothing: they were written for other findings.
     */
    private void copy(StatutoryFiling filed, StatutoryContent asked, UUID draft) {
        var before = forms.content(filed.form().id());
        var kept = asked.all().map(Cell::key).toList();
        var typed = asked.all()
                .filter(cell -> cell.source().how() == StatutoryHow.TYPED && cell.unit() != StatutoryUnit.DATE)
                .filter(cell -> before.cell(cell.key())
                        .filter(old -> old.unit() == cell.unit())
                        .isPresent())
                .map(Cell::key)
                .toList();
        database.execute(Sql.of("""
                insert into statutory_entry (park_id, filing_id, cell, value, note, written_by, written_at)
                select park_id, ?, cell, case when cell = any(?) then value end, note, written_by, written_at
                from statutory_entry
                where park_id = ? and filing_id = ? and cell = any(?) and (note is not null or cell = any(?))""", draft, typed, filed.parkId(), filed.id(), kept, typed));
    }

    private UUID add(
            UUID parkId,
            UUID by,
            StatutoryForm form,
            FigurePeriod period,
            LocalDate asOf,
            int revision,
            @Nullable String reason) {
        var id = UUID.randomUUID();
        database.execute(Sql.of(
                """
                insert into statutory_filing (park_id, id, version, form_id, form_code, from_on, to_on, as_of, revision,
                    state, reason, drafted_by, drafted_at)
                values (?, ?, 0, ?, ?, ?, ?, ?, ?, 'DRAFT', ?, ?, ?)""",
                parkId,
                id,
                form.id(),
                form.code(),
                period.from(),
                period.to(),
                asOf,
                revision,
                reason,
                by,
                clock.now()));
        trail.moved(Action.STATUTORY_DRAFTED, store.find(parkId, id).orElseThrow());
        return id;
    }

    /** Writes to cells: what a typed one says, and why any is as it is. */
    @FewAtOnce
    @Transactional
    StatutoryFilingView write(
            Actor actor, UUID parkId, UUID id, @Nullable String ifMatch, StatutoryEntriesRequest request) {
        var filing = draft(parkId, id, ifMatch);
        var before = store.entries(filing);
        var entries = StatutoryTyped.of(forms.content(filing.form().id()), request.entries());
        // Said again, it is the same word.
        entries.entrySet()
                .removeIf(entry ->
                        before.getOrDefault(entry.getKey(), StatutoryEntry.NONE).equals(entry.getValue()));
        if (!entries.isEmpty()) {
            store.write(filing, entries, actor.userId());
            database.execute(Sql.of("update statutory_filing set version = version + 1 where id = ?", id));
            trail.written(filing, before, entries);
        }
        return views.of(actor, parkId, id);
    }

    @Transactional
    void discard(UUID parkId, UUID id, @Nullable String ifMatch) {
        var filing = draft(parkId, id, ifMatch);
        database.execute(Sql.of("delete from statutory_entry where filing_id = ?", id));
        database.execute(Sql.of("delete from statutory_filing where id = ?", id));
        trail.moved(Action.STATUTORY_DISCARDED, filing);
    }

    private StatutoryFiling draft(UUID parkId, UUID id, @Nullable String ifMatch) {
        var filing = store.lock(parkId, id);
        Etags.require(ifMatch, filing.version());
        if (!filing.isDraft()) {
            throw StatutoryErrors.NOT_DRAFT.raise();
        }
        return filing;
    }
}
