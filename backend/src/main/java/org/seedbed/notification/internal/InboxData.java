package org.seedbed.notification.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.seedbed.identity.Actor;
import org.seedbed.privacy.JsonTexts;
import org.seedbed.privacy.PersonalData;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;

/** What a person was told, for their own file; also what they no longer see because a role ended. */
@ApplicationScoped
class InboxData implements PersonalData {

    private static final String MESSAGES = JsonTexts.ROWS + """
            select park_id, company_id, kind, subject_id, words, told_at, read_at from inbox_message
            where user_id = ? order by told_at, id) t""";

    private final Database database;

    InboxData(Database database) {
        this.database = database;
    }

    @Override
    public List<Section> of(Actor person) {
        return List.of(new Section("inbox", database.list(Sql.of(MESSAGES, person.userId()), JsonTexts::of)));
    }

    @Override
    public Collection<UUID> parks(Actor person) {
        return database.list(
                Sql.of("select distinct park_id from inbox_message where user_id = ?", person.userId()),
                row -> row.uuid("park_id"));
    }

    @Override
    public List<Outcome> erase(UUID parkId, UUID userId) {
        var gone = database.first(
                        Sql.of("select inbox_forget(?, ?) as gone", parkId, userId), row -> row.integer("gone"))
                .orElseThrow();
        return gone > 0 ? List.of(Outcome.INBOX_ERASED) : List.of();
    }

    @Override
    public List<Outcome> withdraw(UUID parkId, UUID userId) {
        return List.of();
    }
}
