package org.seedbed.privacy.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.identity.Actor;
import org.seedbed.privacy.PersonalData;
import org.seedbed.privacy.internal.PrivacyJson.DataHolder;
import org.seedbed.privacy.internal.PrivacyJson.PrivacyRequestView;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Row;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;

/** Requests about personal data, as the park and as the person sees them. */
@ApplicationScoped
class RequestQueries {

    private static final String COLUMNS = """
            select r.id, r.version, r.park_id, p.name as park_name, r.user_id, r.user_name, r.kind, r.status, r.details,
                   r.filed_at, r.due_on, r.calendar_complete, r.decided_at, r.decision, r.outcome
            from privacy_request r
            left join park p on p.id = r.park_id
            where\s""";

    private final Database database;
    private final Instance<PersonalData> owners;

    RequestQueries(Database database, @Any Instance<PersonalData> owners) {
        this.database = database;
        this.owners = owners;
    }

    /** Whether the park keeps something of the person. */
    boolean holds(UUID parkId, Actor person) {
        return owners.stream().anyMatch(o -> o.parks(person).contains(parkId));
    }

    /** The parks that keep something of the person. */
    List<DataHolder> holders(Actor person) {
        var parks = owners.stream()
                .flatMap(o -> o.parks(person).stream())
                .distinct()
                .toList();
        return database.list(
                Sql.of("select id, name from park where id = any(?::uuid[]) order by name, id", parks),
                row -> new DataHolder(row.uuid("id"), row.text("name")));
    }

    /** The person's own, the latest first, 100 at most. */
    List<PrivacyRequestView> ofPerson(UUID userId) {
        return database.list(
                Sql.of(COLUMNS + "r.user_id = ? order by r.filed_at desc, r.id limit 100", userId),
                RequestQueries::view);
    }

    Optional<PrivacyRequestView> own(UUID userId, UUID requestId) {
        return database.first(Sql.of(COLUMNS + "r.user_id = ? and r.id = ?", userId, requestId), RequestQueries::view);
    }

    Optional<PrivacyRequestView> inPark(UUID parkId, UUID requestId) {
        return database.first(Sql.of(COLUMNS + "r.park_id = ? and r.id = ?", parkId, requestId), RequestQueries::view);
    }

    /** The open ones first, the most urgent on top. */
    Page<PrivacyRequestView> ofPark(UUID parkId, @Nullable RequestStatus status, PageParams page) {
        var sql = Sql.of(COLUMNS + "r.park_id = ?", parkId).filter(status, "and r.status = ?");
        return database.page(sql, " order by (r.status = 'OPEN') desc, r.due_on, r.id", page, RequestQueries::view);
    }

    private static PrivacyRequestView view(Row row) {
        return new PrivacyRequestView(
                row.uuid("id"),
                row.integer("version"),
                row.uuid("park_id"),
                row.textOrNull("park_name"),
                row.uuid("user_id"),
                row.textOrNull("user_name"),
                row.constant("kind", RequestKind.class),
                row.constant("status", RequestStatus.class),
                row.text("details"),
                row.instant("filed_at"),
                row.date("due_on"),
                row.bool("calendar_complete"),
                row.instantOrNull("decided_at"),
                row.textOrNull("decision"),
                row.texts("outcome").stream().map(PersonalData.Outcome::valueOf).toList());
    }
}
