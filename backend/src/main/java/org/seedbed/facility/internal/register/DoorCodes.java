package org.seedbed.facility.internal.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.util.UUID;
import org.seedbed.facility.internal.register.FacilityJson.DoorCodeView;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.problem.CommonErrors;

/** 门口签到码: what hangs at the door of a facility as a QR code, and says that whoever reads it stands there. */
@ApplicationScoped
public class DoorCodes {

    private static final String PREFIX = "seedbed:door:";
    private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int LENGTH = 12;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final FacilityStore store;
    private final FacilityTrail trail;
    private final Database database;

    DoorCodes(FacilityStore store, FacilityTrail trail, Database database) {
        this.store = store;
        this.trail = trail;
        this.database = database;
    }

    /** What hangs there now. */
    @Transactional
    DoorCodeView get(UUID parkId, UUID facilityId) {
        store.require(parkId, facilityId);
        return database.first(
                        Sql.of(
                                "select code from facility_door where park_id = ? and facility_id = ?",
                                parkId,
                                facilityId),
                        row -> view(facilityId, row.text("code")))
                .orElseThrow(CommonErrors.NOT_FOUND::raise);
    }

    /** The first code of a new facility. */
    void hang(UUID parkId, UUID facilityId) {
        database.execute(Sql.of(
                "insert into facility_door (park_id, facility_id, code) values (?, ?, ?)",
                parkId,
                facilityId,
                fresh()));
    }

    @Transactional
    DoorCodeView renew(UUID parkId, UUID facilityId) {
        var facility = store.lock(parkId, facilityId);
        var code = fresh();
        database.execute(Sql.of("""
                insert into facility_door (park_id, facility_id, code) values (?, ?, ?)
                on conflict on constraint pk_facility_door do update set code = excluded.code""", parkId, facilityId, code));
        trail.doorRenewed(parkId, facility);
        return view(facilityId, code);
    }

    /** Whether that hangs at the facility's door, as the code alone or as the QR code's text. */
    public boolean opens(UUID parkId, UUID facilityId, String said) {
        var code = said.strip();
        return database.first(
                        Sql.of(
                                "select facility_door_opens(?, ?, ?) as opens",
                                parkId,
                                facilityId,
                                code.substring(code.lastIndexOf(':') + 1)),
                        row -> row.bool("opens"))
                .orElse(false);
    }

    private static DoorCodeView view(UUID facilityId, String code) {
        return new DoorCodeView(facilityId, code, PREFIX + facilityId + ":" + code);
    }

    private static String fresh() {
        var code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return code.toString();
    }
}
