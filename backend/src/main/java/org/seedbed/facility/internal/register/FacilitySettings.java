package org.seedbed.facility.internal.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.facility.internal.register.FacilityJson.FacilitySettingsRequest;
import org.seedbed.facility.internal.register.FacilityJson.FacilitySettingsView;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.db.SqlRunner;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.web.Etags;

/** What a park says about bookings: how long a hold lasts, when nobody came, and what follows from that. */
@ApplicationScoped
public class FacilitySettings {

    /** For parks that say nothing of their own: the field's usual numbers. */
    static final FacilitySettingsRequest USUAL = new FacilitySettingsRequest(10, 15, 15, 3, 90, 30);

    private final Database database;
    private final FacilityTrail trail;

    FacilitySettings(Database database, FacilityTrail trail) {
        this.database = database;
        this.trail = trail;
    }

    @Transactional
    FacilitySettingsView view(UUID parkId) {
        return view(parkId, database);
    }

    /** As they stand, within a request or a job. */
    public FacilitySettingsRequest of(UUID parkId, SqlRunner rows) {
        return view(parkId, rows).settings();
    }

    @Transactional
    FacilitySettingsView set(UUID parkId, @Nullable String ifMatch, FacilitySettingsRequest settings) {
        var before = view(parkId);
        Etags.require(ifMatch, before.version());
        var written = database.execute(Sql.of(
                """
                insert into facility_settings (park_id, version, hold_minutes, check_in_minutes, release_minutes,
                    no_show_limit, no_show_window_days, block_days)
                values (?, 1, ?, ?, ?, ?, ?, ?)
                on conflict on constraint pk_facility_settings do update set version = facility_settings.version + 1,
                    hold_minutes = excluded.hold_minutes, check_in_minutes = excluded.check_in_minutes,
                    release_minutes = excluded.release_minutes, no_show_limit = excluded.no_show_limit,
                    no_show_window_days = excluded.no_show_window_days, block_days = excluded.block_days
                where facility_settings.version = ?""",
                parkId,
                settings.holdMinutes(),
                settings.checkInMinutes(),
                settings.releaseMinutes(),
                settings.noShowLimit(),
                settings.noShowWindowDays(),
                settings.blockDays(),
                before.version()));
        if (written == 0) {
            throw CommonErrors.ETAG_STALE.raise();
        }
        trail.settingsChanged(parkId, before.settings(), settings);
        return view(parkId);
    }

    private static FacilitySettingsView view(UUID parkId, SqlRunner rows) {
        return rows.first(
                        Sql.of("select * from facility_settings where park_id = ?", parkId),
                        row -> new FacilitySettingsView(
                                row.integer("version"),
                                new FacilitySettingsRequest(
                                        row.integer("hold_minutes"),
                                        row.integer("check_in_minutes"),
                                        row.integer("release_minutes"),
                                        row.integer("no_show_limit"),
                                        row.integer("no_show_window_days"),
                                        row.integer("block_days"))))
                .orElseGet(() -> new FacilitySettingsView(0, USUAL));
    }
}
