package org.seedbed.reporting.internal.statutory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.audit.Action;
import org.seedbed.company.FigurePeriod;
import org.seedbed.reporting.internal.statutory.StatutoryJson.StatutoryDraftRequest;
import org.seedbed.reporting.internal.statutory.StatutoryJson.StatutoryEntriesRequest;
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
    private final StatutoryTrail trail;

    StatutoryFilings(
            StatutoryStore store, StatutoryForms forms, Database database, BusinessClock clock, StatutoryTrail trail) {
        this.store = store;
        this.forms = forms;
        this.database = database;
        this.clock = clock;
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
        return add(parkId, by, form, period, asOf, 1, null);
    }

    /** A correction of what was filed: a draft of its own, with what was typed. The filed one counts until it is filed. */
    @Transactional
    UUID amend(UUID parkId, UUID by, UUID id, String reason) {
        var filed = store.lock(parkId, id);
        if (filed.state() != StatutoryState.FILED) {
            throw StatutoryErrors.NOT_FILED.raise();
        }
        var draft = add(parkId, by, filed.form(), filed.period(), filed.asOf(), filed.revision() + 1, reason.strip());
        database.execute(Sql.of("""
                insert into statutory_entry (park_id, filing_id, cell, value, note, written_by, written_at)
                select park_id, ?, cell, value, note, written_by, written_at from statutory_entry
                where park_id = ? and filing_id = ?""", draft, parkId, id));
        return draft;
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
    @Transactional
    void write(UUID parkId, UUID by, UUID id, @Nullable String ifMatch, StatutoryEntriesRequest request) {
        var filing = draft(parkId, id, ifMatch);
        var before = store.entries(filing);
        var entries = StatutoryTyped.of(filing.form().content(), request.entries());
        // Said again, it is the same word.
        entries.entrySet()
                .removeIf(entry ->
                        before.getOrDefault(entry.getKey(), StatutoryEntry.NONE).equals(entry.getValue()));
        if (!entries.isEmpty()) {
            store.write(filing, entries, by);
            database.execute(Sql.of("update statutory_filing set version = version + 1 where id = ?", id));
            trail.written(filing, before, entries);
        }
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
