package org.seedbed.mentoring.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.audit.Trail;
import org.seedbed.mentoring.ConflictSide;
import org.seedbed.mentoring.MentorDraft;
import org.seedbed.mentoring.Mentors;
import org.seedbed.mentoring.internal.MentorDetailJson.MentorAppointmentView;
import org.seedbed.mentoring.internal.MentorDetailJson.MentorConflictView;
import org.seedbed.mentoring.internal.MentorDetailJson.MentorDetail;
import org.seedbed.mentoring.internal.MentorDetailJson.MentorUpdateRequest;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Row;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.shared.web.Etags;

/** One mentor of the register, read and changed. */
@ApplicationScoped
class MentorDetails {

    private final Database database;
    private final Mentors mentors;
    private final MentoringRules rules;
    private final Trail trail;
    private final BusinessClock clock;

    MentorDetails(Database database, Mentors mentors, MentoringRules rules, Trail trail, BusinessClock clock) {
        this.database = database;
        this.mentors = mentors;
        this.rules = rules;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    MentorDetail get(UUID parkId, UUID mentorId) {
        var appointments = database.list(Sql.of("""
                select id, term_from, term_to, doc_no, decided_on, category from mentor_appointment
                where park_id = ? and mentor_id = ? order by term_from desc""", parkId, mentorId), MentorDetails::appointment);
        var conflicts = database.list(
                conflicts()
                        .add(
                                "where f.park_id = ? and f.mentor_id = ? order by f.starts_on desc, f.id",
                                parkId,
                                mentorId),
                MentorDetails::conflict);
        var today = clock.today();
        var rule = rules.on(today);
        return database.first(
                        Sql.of("""
                        select m.id, m.version, m.name, m.title, m.category, m.fields, m.term_from, m.term_to, m.email, m.capacity,
                            (select count(distinct l.tenant_id) from mentor_link l
                             where l.park_id = m.park_id and l.mentor_id = m.id and l.starts_on <= ?
                                 and (l.ends_on is null or l.ends_on > ?))::integer as companies
                        from mentor m where m.park_id = ? and m.id = ?""", today, today, parkId, mentorId), row -> detail(row, rule, appointments, conflicts))
                .orElseThrow(CommonErrors.NOT_FOUND::raise);
    }

    /**
     * Takes over what is said of the mentor; the term stays as it was decided.
     *
     * @throws org.seedbed.shared.problem.ProblemException etag.required, etag.stale, mentoring.email-taken
     */
    @Transactional
    void update(UUID parkId, UUID mentorId, @Nullable String ifMatch, MentorUpdateRequest request) {
        var before = held(parkId, mentorId);
        Etags.require(ifMatch, before.version());
        mentors.change(
                parkId,
                List.of(new MentorDraft(
                        mentorId,
                        request.name(),
                        request.title(),
                        request.category(),
                        request.fields(),
                        before.termFrom(),
                        before.termTo(),
                        request.email())));
        var capacity = before.capacityOwn() ? before.capacity() : null;
        if (!Objects.equals(capacity, request.capacity())) {
            database.execute(Sql.of(
                    "update mentor set capacity = ? where park_id = ? and id = ?",
                    request.capacity(),
                    parkId,
                    mentorId));
            trail.record(MentoringTrail.capacity(parkId, mentorId, capacity, request.capacity()));
        }
    }

    /** The mentor, whose row nobody else changes meanwhile. */
    MentorDetail held(UUID parkId, UUID mentorId) {
        var held = database.list(
                Sql.of("select id from mentor where park_id = ? and id = ? for update", parkId, mentorId),
                row -> row.uuid("id"));
        if (held.isEmpty()) {
            throw CommonErrors.NOT_FOUND.raise();
        }
        return get(parkId, mentorId);
    }

    /** All conflicts, to be narrowed: {@code f} is the conflict. */
    static Sql conflicts() {
        return Sql.of("""
                select f.id, f.company_id, c.name as company_name, f.reason, f.declared_by, f.starts_on, f.ends_on
                from mentor_conflict f join company c on c.id = f.company_id""");
    }

    static MentorConflictView conflict(Row row) {
        return new MentorConflictView(
                row.uuid("id"),
                row.uuid("company_id"),
                row.text("company_name"),
                row.text("reason"),
                row.constant("declared_by", ConflictSide.class),
                row.date("starts_on"),
                row.dateOrNull("ends_on"));
    }

    private static MentorAppointmentView appointment(Row row) {
        return new MentorAppointmentView(
                row.uuid("id"),
                row.date("term_from"),
                row.date("term_to"),
                row.text("doc_no"),
                row.date("decided_on"),
                row.textOrNull("category"));
    }

    private static MentorDetail detail(
            Row row,
            MentoringRules.Rule rule,
            List<MentorAppointmentView> appointments,
            List<MentorConflictView> conflicts) {
        var own = row.integerOrNull("capacity");
        return new MentorDetail(
                row.uuid("id"),
                row.integer("version"),
                row.text("name"),
                row.textOrNull("title"),
                row.textOrNull("category"),
                row.texts("fields"),
                row.dateOrNull("term_from"),
                row.dateOrNull("term_to"),
                row.textOrNull("email"),
                own == null ? rule.companies() : own,
                own != null,
                row.integer("companies"),
                rule.termMonths(),
                appointments,
                conflicts);
    }
}
