package org.seedbed.reporting.internal.readiness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.reporting.internal.readiness.ReadinessJson.ReadinessSetView;
import org.seedbed.reporting.internal.readiness.ReadinessSnapshotJson.ReadinessSnapshotRequest;
import org.seedbed.reporting.internal.readiness.ReadinessSnapshotJson.ReadinessSnapshotResponse;
import org.seedbed.reporting.internal.readiness.ReadinessSnapshotJson.ReadinessSnapshotView;
import org.seedbed.shared.crypto.Sha256;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.JsonColumns;
import org.seedbed.shared.db.Row;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.problem.ProblemException;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;

/** How a park stood, kept as it was: neither a later record nor a later version of the policy changes it. */
@ApplicationScoped
class ReadinessSnapshots {

    private static final String ROWS = """
            select s.*, v.policy_id, u.display_name
            from readiness_snapshot s
            join policy_version v on v.id = s.policy_version_id
            left join app_user u on u.id = s.saved_by
            where s.park_id = ?""";

    private final Readiness readiness;
    private final Database database;
    private final JsonColumns json;
    private final BusinessClock clock;
    private final ReadinessTrail trail;

    ReadinessSnapshots(
            Readiness readiness, Database database, JsonColumns json, BusinessClock clock, ReadinessTrail trail) {
        this.readiness = readiness;
        this.database = database;
        this.json = json;
        this.clock = clock;
        this.trail = trail;
    }

    @Transactional
    ReadinessSnapshotResponse save(UUID parkId, UUID by, ReadinessSnapshotRequest request) {
        var today = clock.today();
        var day = request.on() == null ? today : request.on();
        if (day.isAfter(today)) {
            throw ProblemException.at("/on", ReadinessErrors.DAY_TO_COME, "latest", today);
        }
        var view = readiness.on(parkId, day);
        var set = view.sets().stream()
                .filter(found -> found.policyId().equals(request.policyId()))
                .findFirst()
                .orElseThrow(() -> ProblemException.field("/policyId", ReadinessErrors.POLICY_UNKNOWN));
        var id = UUID.randomUUID();
        var result = json.write(set);
        database.execute(Sql.of(
                """
                insert into readiness_snapshot (park_id, id, policy_version_id, policy_name, policy_number, content_hash,
                    as_of, verdict, met, criteria, county, hardship, result, result_hash, note, saved_by, saved_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                parkId,
                id,
                set.versionId(),
                set.name(),
                set.number(),
                set.contentHash(),
                day,
                set.verdict(),
                set.met(),
                set.lines().size(),
                view.county(),
                view.hardship(),
                result,
                Sha256.hex(result),
                request.note(),
                by,
                clock.now()));
        var saved = get(parkId, id);
        trail.saved(parkId, saved.summary());
        return saved;
    }

    /** The newest first. */
    @Transactional
    Page<ReadinessSnapshotView> list(UUID parkId, @Nullable UUID policyId, PageParams page) {
        return database.page(
                Sql.of(ROWS, parkId).filter(policyId, "and v.policy_id = ?"),
                " order by s.saved_at desc, s.id",
                page,
                this::view);
    }

    @Transactional
    ReadinessSnapshotResponse get(UUID parkId, UUID id) {
        return database.first(
                        Sql.of(ROWS, parkId).add("and s.id = ?", id),
                        row -> new ReadinessSnapshotResponse(
                                view(row),
                                row.bool("county"),
                                row.bool("hardship"),
                                json.read(row.text("result"), ReadinessSetView.class)))
                .orElseThrow(CommonErrors.NOT_FOUND::raise);
    }

    private ReadinessSnapshotView view(Row row) {
        LocalDate on = row.date("as_of");
        return new ReadinessSnapshotView(
                row.uuid("id"),
                row.uuid("policy_id"),
                row.text("policy_name"),
                row.integer("policy_number"),
                row.text("content_hash"),
                on,
                row.constant("verdict", ReadinessVerdict.class),
                row.integer("met"),
                row.integer("criteria"),
                row.textOrNull("note"),
                row.text("result_hash"),
                Sha256.hex(row.text("result")).equals(row.text("result_hash")),
                row.textOrNull("display_name"),
                row.instant("saved_at"));
    }
}
