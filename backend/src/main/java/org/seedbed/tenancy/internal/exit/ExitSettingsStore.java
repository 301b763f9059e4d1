package org.seedbed.tenancy.internal.exit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.JsonColumns;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.web.Etags;
import org.seedbed.tenancy.internal.exit.ExitJson.ExitSettingsView;

/** What parks say about exits. Changing it changes what comes, and nothing that is closed. */
@ApplicationScoped
public class ExitSettingsStore {

    private final Database database;
    private final JsonColumns json;
    private final ExitTrail trail;

    ExitSettingsStore(Database database, JsonColumns json, ExitTrail trail) {
        this.database = database;
        this.json = json;
        this.trail = trail;
    }

    /** The park's own, or as delivered. */
    @Transactional
    ExitSettingsView of(UUID parkId) {
        return database.first(
                        Sql.of(
                                "select version, content::text as content_text from exit_settings where park_id = ?",
                                parkId),
                        row -> new ExitSettingsView(
                                row.integer("version"), json.read(row.text("content_text"), ExitSettings.class)))
                .orElseGet(() -> new ExitSettingsView(0, ExitSettings.DELIVERED));
    }

    /** Days after the one something was due on which an exit is still in time. */
    public int graceDays(UUID parkId) {
        return of(parkId).settings().graceDays();
    }

    /** {@code ifMatch} is 0 of a park that said nothing so far. */
    @Transactional
    ExitSettingsView set(UUID parkId, @Nullable String ifMatch, ExitSettings settings) {
        var before = of(parkId);
        Etags.require(ifMatch, before.version());
        var written = database.execute(Sql.of("""
                insert into exit_settings (park_id, version, content) values (?, 1, ?::jsonb)
                on conflict on constraint pk_exit_settings
                    do update set version = exit_settings.version + 1, content = excluded.content
                    where exit_settings.version = ?""", parkId, json.write(settings), before.version()));
        if (written == 0) {
            throw CommonErrors.ETAG_STALE.raise();
        }
        trail.settingsChanged(parkId, before.settings(), settings);
        return of(parkId);
    }
}
