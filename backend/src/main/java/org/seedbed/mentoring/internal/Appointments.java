package org.seedbed.mentoring.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.audit.Trail;
import org.seedbed.mentoring.MentorDraft;
import org.seedbed.mentoring.Mentors;
import org.seedbed.mentoring.internal.MentorDetailJson.MentorAppointmentRequest;
import org.seedbed.mentoring.internal.MentoringJson.MentorRequest;
import org.seedbed.mentoring.internal.MentoringJson.MentorView;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.problem.ProblemException;
import org.seedbed.shared.problem.ValidationErrors;
import org.seedbed.shared.time.BusinessClock;

/** Appoints mentors for a term, and again for the next one. */
@ApplicationScoped
class Appointments {

    private final Database database;
    private final Mentors mentors;
    private final MentorDetails details;
    private final MentoringRules rules;
    private final Trail trail;
    private final BusinessClock clock;

    Appointments(
            Database database,
            Mentors mentors,
            MentorDetails details,
            MentoringRules rules,
            Trail trail,
            BusinessClock clock) {
        this.database = database;
        this.mentors = mentors;
        this.details = details;
        this.rules = rules;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * A new mentor. A decision is of a term with both its days.
     *
     * @throws ProblemException mentoring.term-too-long, mentoring.decided-later, mentoring.email-taken
     */
    @Transactional
    MentorView appoint(UUID parkId, UUID userId, MentorRequest request) {
        var decided = decided(request);
        requireTerm(request.termFrom(), request.termTo());
        if (decided != null) {
            requireDecided(decided);
        }
        var mentor = new MentorDraft(
                UUID.randomUUID(),
                request.name(),
                request.title(),
                request.category(),
                request.fields(),
                request.termFrom(),
                request.termTo(),
                request.email());
        mentors.add(parkId, List.of(mentor));
        if (request.capacity() != null) {
            database.execute(Sql.of(
                    "update mentor set capacity = ? where park_id = ? and id = ?",
                    request.capacity(),
                    parkId,
                    mentor.id()));
        }
        if (decided != null) {
            store(parkId, mentor.id(), userId, decided);
        }
        var capacity = request.capacity() == null ? rules.on(clock.today()).companies() : request.capacity();
        return new MentorView(
                mentor.id(),
                mentor.name(),
                mentor.title(),
                mentor.category(),
                mentor.fields(),
                mentor.termFrom(),
                mentor.termTo(),
                mentor.email(),
                0,
                capacity);
    }

    /**
     * The next term of a mentor. Terms without a day between them are one run, and links go on through it.
     *
     * After a gap nobody is linked any more: what was left open ends with the term it was made in.
     *
     * @throws ProblemException mentoring.term-too-long, mentoring.term-overlaps, mentoring.term-gap, mentoring.decided-later
     */
    @Transactional
    void reappoint(UUID parkId, UUID mentorId, UUID userId, MentorAppointmentRequest request) {
        var before = details.held(parkId, mentorId);
        requireTerm(request.termFrom(), request.termTo());
        requireDecided(request);
        var ends = before.termTo();
        if (ends != null && request.termFrom().isBefore(ends)) {
            throw MentoringErrors.TERM_OVERLAPS.raise("to", ends);
        }
        if (ends != null && request.termFrom().isAfter(ends)) {
            requireOver(ends);
            endLinks(parkId, mentorId, ends);
        }
        store(parkId, mentorId, userId, request);
        var run = TermRun.after(before.termFrom(), ends, request.termFrom(), request.termTo(), clock.today());
        database.execute(Sql.of("""
                update mentor set term_from = ?, term_to = ?, category = coalesce(?, category), version = version + 1,
                    terms_before = terms_before
                        + case when ? then datemultirange(daterange(term_from, term_to)) else '{}'::datemultirange end
                where park_id = ? and id = ?""", run.from(), run.to(), request.category(), run.begins(), parkId, mentorId));
        trail.record(MentoringTrail.reappointed(parkId, before, request));
    }

    /** The register knows one run of terms: a later one would take the mentor out of the present term. */
    private void requireOver(LocalDate ends) {
        if (ends.isAfter(clock.today())) {
            throw MentoringErrors.TERM_GAP.raise("to", ends);
        }
    }

    private void endLinks(UUID parkId, UUID mentorId, LocalDate ends) {
        database.execute(Sql.of("""
                update mentor_link set ends_on = ?, end_reason = '聘期届满'
                where park_id = ? and mentor_id = ? and starts_on < ? and (ends_on is null or ends_on > ?)""", ends, parkId, mentorId, ends, ends));
    }

    private static @Nullable MentorAppointmentRequest decided(MentorRequest request) {
        if (request.decision() == null) {
            return null;
        }
        if (request.termFrom() == null) {
            throw ProblemException.field("/termFrom", ValidationErrors.REQUIRED);
        }
        if (request.termTo() == null) {
            throw ProblemException.field("/termTo", ValidationErrors.REQUIRED);
        }
        return new MentorAppointmentRequest(
                request.termFrom(), request.termTo(), request.category(), request.decision());
    }

    private void requireTerm(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null || to == null) {
            return;
        }
        if (!from.isBefore(to)) {
            throw ProblemException.field("/termTo", ValidationErrors.PERIOD);
        }
        var months = rules.on(from).termMonths();
        if (to.isAfter(from.plusMonths(months))) {
            throw ProblemException.at("/termTo", MentoringErrors.TERM_TOO_LONG, "months", months);
        }
    }

    private void requireDecided(MentorAppointmentRequest request) {
        if (request.decision().decidedOn().isAfter(clock.today())) {
            throw ProblemException.at("/decision/decidedOn", MentoringErrors.DECIDED_LATER);
        }
    }

    private void store(UUID parkId, UUID mentorId, UUID userId, MentorAppointmentRequest request) {
        var decision = request.decision();
        var created = database.execute(Sql.of(
                """
                insert into mentor_appointment
                    (park_id, id, mentor_id, term_from, term_to, doc_no, decided_on, category, made_by, made_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""",
                parkId,
                UUID.randomUUID(),
                mentorId,
                request.termFrom(),
                request.termTo(),
                decision.docNo().strip(),
                decision.decidedOn(),
                request.category(),
                userId,
                clock.now()));
        if (created == 0) {
            throw MentoringErrors.TERM_OVERLAPS.raise("to", lastEnd(parkId, mentorId));
        }
    }

    /** A register may tell an earlier end than was decided. */
    private LocalDate lastEnd(UUID parkId, UUID mentorId) {
        return database.first(
                        Sql.of(
                                "select max(term_to) as ends from mentor_appointment where park_id = ? and mentor_id = ?",
                                parkId,
                                mentorId),
                        row -> row.date("ends"))
                .orElseThrow();
    }
}
