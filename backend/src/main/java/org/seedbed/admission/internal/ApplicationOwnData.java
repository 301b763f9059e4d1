package org.seedbed.admission.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.seedbed.identity.Actor;
import org.seedbed.privacy.JsonTexts;
import org.seedbed.privacy.PersonalData;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.time.BusinessClock;

/**
 * The applications somebody took into their account, and what they said of others as a reviewer, for that person. One that
 * is reached by its link alone is nobody's.
 */
@ApplicationScoped
class ApplicationOwnData implements PersonalData {

    private static final String APPLICATIONS = JsonTexts.ROWS + """
            select id, park_id, number, state, stage, content, begun_at, submitted_at, ended_at
            from admission_application where owner_id = ? order by begun_at, id) t""";
    private static final String CONSENTS = JsonTexts.ROWS + """
            select c.park_id, c.purpose, c.notice_version, c.how, c.given_at, c.ended_at, c.end_reason
            from consent c
            join admission_founder f on f.id = c.subject_id
            join admission_application a on a.id = f.application_id
            where a.owner_id = ? order by c.given_at, c.id) t""";

    private static final String PAPERS = JsonTexts.ROWS + """
            select p.application_id, p.kind, p.file_name, p.media_type, p.size, encode(p.sha256, 'hex') as sha256,
                p.handed_in_at
            from admission_paper p join admission_application a on a.id = p.application_id
            where a.owner_id = ? order by p.handed_in_at, p.id) t""";
    private static final String STEPS = JsonTexts.ROWS + """
            select s.application_id, s.move, s.from_state, s.to_state, s.at, s.reason
            from admission_step s join admission_application a on a.id = s.application_id
            where a.owner_id = ? order by s.at, s.id) t""";
    private static final String SUPPLEMENTS = JsonTexts.ROWS + """
            select s.application_id, s.items, s.asked_at, s.due_on, s.answered_at
            from admission_supplement s join admission_application a on a.id = s.application_id
            where a.owner_id = ? order by s.asked_at, s.application_id) t""";
    private static final String REVIEWS = JsonTexts.ROWS + """
            select s.park_id, s.application_id, s.assigned_at, s.conflict, s.left_reason, s.left_at, s.submitted_at,
                t.points, t.remark
            from admission_reviewer s left join admission_sheet t on t.place_id = s.id
            where s.reviewer_id = ? order by s.assigned_at, s.id) t""";

    private final Database database;
    private final ApplicantFounders founders;
    private final BusinessClock clock;

    ApplicationOwnData(Database database, ApplicantFounders founders, BusinessClock clock) {
        this.database = database;
        this.founders = founders;
        this.clock = clock;
    }

    @Override
    public List<Section> of(Actor person) {
        return List.of(
                section("applications", APPLICATIONS, person),
                new Section("applicationFounders", founders.toldBy(person.userId())),
                section("applicationConsents", CONSENTS, person),
                section("applicationPapers", PAPERS, person),
                section("applicationSteps", STEPS, person),
                section("applicationSupplements", SUPPLEMENTS, person),
                section("applicationReviews", REVIEWS, person));
    }

    private Section section(String name, String sql, Actor person) {
        return new Section(name, database.list(Sql.of(sql, person.userId()), JsonTexts::of));
    }

    @Override
    public Collection<UUID> parks(Actor person) {
        return database.list(Sql.of("""
                        select park_id from admission_application where owner_id = ?
                        union select park_id from admission_reviewer where reviewer_id = ?""", person.userId(), person.userId()), row -> row.uuid("park_id"));
    }

    /** What was applied for is judged, and deleted when its time is over; drafts go at once, with their papers. */
    @Override
    public List<Outcome> erase(UUID parkId, UUID userId) {
        var done = new ArrayList<Outcome>();
        var drafts = database.first(
                Sql.of("select admission_forget_drafts(?, ?, ?) as gone", parkId, userId, clock.now()),
                row -> row.integer("gone"));
        if (drafts.orElse(0) > 0) {
            done.add(Outcome.APPLICATION_DRAFTS_ERASED);
        }
        var kept = database.count(Sql.of("""
                select 1 from admission_application
                where park_id = ? and owner_id = ? and anonymised_at is null""", parkId, userId));
        if (kept > 0) {
            done.add(Outcome.APPLICATIONS_STAY);
        }
        var judged = database.count(
                Sql.of("select 1 from admission_reviewer where park_id = ? and reviewer_id = ?", parkId, userId));
        if (judged > 0) {
            done.add(Outcome.REVIEWS_STAY);
        }
        return List.copyOf(done);
    }

    /** Founders of an application are named by whoever applies and take their consent back there. */
    @Override
    public List<Outcome> withdraw(UUID parkId, UUID userId) {
        return List.of();
    }
}
