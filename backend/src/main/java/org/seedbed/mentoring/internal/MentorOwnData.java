package org.seedbed.mentoring.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.seedbed.audit.Action;
import org.seedbed.audit.Change;
import org.seedbed.audit.Facts;
import org.seedbed.audit.SubjectType;
import org.seedbed.audit.Trail;
import org.seedbed.identity.Actor;
import org.seedbed.privacy.JsonTexts;
import org.seedbed.privacy.PersonalData;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;

/** A mentor's own records. */
@ApplicationScoped
class MentorOwnData implements PersonalData {

    private static final String MENTOR = JsonTexts.ROWS + """
            select park_id, name, title, category, fields, term_from, term_to, email from mentor
            where user_id = ? order by park_id) t""";

    private static final String APPOINTMENTS = JsonTexts.ROWS + """
            select a.park_id, a.term_from, a.term_to, a.doc_no, a.decided_on, a.category
            from mentor_appointment a join mentor m on m.park_id = a.park_id and m.id = a.mentor_id
            where m.user_id = ? order by a.park_id, a.term_from) t""";

    private static final String CONFLICTS = JsonTexts.ROWS + """
            select f.park_id, f.company_id, c.name as company_name, f.reason, f.declared_by, f.starts_on, f.ends_on
            from mentor_conflict f join mentor m on m.park_id = f.park_id and m.id = f.mentor_id
            left join company c on c.id = f.company_id
            where m.user_id = ? order by f.park_id, f.starts_on, f.id) t""";

    private final Database database;
    private final Trail trail;

    MentorOwnData(Database database, Trail trail) {
        this.database = database;
        this.trail = trail;
    }

    @Override
    public List<Section> of(Actor person) {
        return List.of(
                section("mentor", MENTOR, person),
                section("mentorAppointments", APPOINTMENTS, person),
                section("mentorConflicts", CONFLICTS, person));
    }

    private Section section(String name, String rows, Actor person) {
        return new Section(name, database.list(Sql.of(rows, person.userId()), JsonTexts::of));
    }

    @Override
    public Collection<UUID> parks(Actor person) {
        return database.list(
                Sql.of("select distinct park_id from mentor where user_id = ?", person.userId()),
                row -> row.uuid("park_id"));
    }

    /** Name, title and links are the record of help that was given; the address is only there to reach the mentor. */
    @Override
    public List<Outcome> erase(UUID parkId, UUID userId) {
        var erased = database.list(Sql.of("""
                        update mentor set version = version + 1, email = null
                        where park_id = ? and user_id = ? and email is not null returning id""", parkId, userId), row -> row.uuid("id"));
        trail.record(erased.stream()
                .map(id -> Change.of(Action.MENTOR_CHANGED, SubjectType.MENTOR, id)
                        .park(parkId)
                        .after(Facts.of("email", null)))
                .toList());
        return erased.isEmpty() ? List.of() : List.of(Outcome.MENTOR_CONTACT_ERASED);
    }

    @Override
    public List<Outcome> withdraw(UUID parkId, UUID userId) {
        return List.of();
    }
}
