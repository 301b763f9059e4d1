package org.seedbed.admission.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.seedbed.identity.Actor;
import org.seedbed.privacy.JsonTexts;
import org.seedbed.privacy.PersonalData;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;

/** The applications somebody took into their account, for that person. One that is reached by its link alone is nobody's. */
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

    private final Database database;
    private final ApplicantFounders founders;

    ApplicationOwnData(Database database, ApplicantFounders founders) {
        this.database = database;
        this.founders = founders;
    }

    @Override
    public List<Section> of(Actor person) {
        return List.of(
                new Section("applications", database.list(Sql.of(APPLICATIONS, person.userId()), JsonTexts::of)),
                new Section("applicationFounders", founders.toldBy(person.userId())),
                new Section("applicationConsents", database.list(Sql.of(CONSENTS, person.userId()), JsonTexts::of)));
    }

    @Override
    public Collection<UUID> parks(Actor person) {
        return database.list(
                Sql.of("select distinct park_id from admission_application where owner_id = ?", person.userId()),
                row -> row.uuid("park_id"));
    }

    /** What was applied for is judged, and deleted when its time is over; a draft is the person's own to give up. */
    @Override
    public List<Outcome> erase(UUID parkId, UUID userId) {
        var kept = database.count(Sql.of("""
                select 1 from admission_application
                where park_id = ? and owner_id = ? and anonymised_at is null""", parkId, userId));
        return kept == 0 ? List.of() : List.of(Outcome.APPLICATIONS_STAY);
    }

    /** Founders of an application are named by whoever applies and take their consent back there. */
    @Override
    public List<Outcome> withdraw(UUID parkId, UUID userId) {
        return List.of();
    }
}
