package org.seedbed.facility.internal.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.seedbed.facility.DayKind;
import org.seedbed.facility.FacilityBookers;
import org.seedbed.facility.FacilityKind;
import org.seedbed.facility.FacilityState;
import org.seedbed.facility.internal.register.Facility.Opening;
import org.seedbed.facility.internal.register.FacilityJson.FacilitySummary;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Like;
import org.seedbed.shared.db.Row;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.db.SqlRunner;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;

/** Facilities as they are stored. */
@ApplicationScoped
public class FacilityStore {

    private final Database database;

    FacilityStore(Database database) {
        this.database = database;
    }

    /**
     * The facility.
     *
     * @throws org.seedbed.shared.problem.ProblemException resource.not-found
     */
    public Facility require(UUID parkId, UUID id) {
        return find(parkId, List.of(id)).stream().findFirst().orElseThrow(CommonErrors.NOT_FOUND::raise);
    }

    /** The same, its row kept from others who change it. */
    Facility lock(UUID parkId, UUID id) {
        database.execute(Sql.of("update facility set version = version where park_id = ? and id = ?", parkId, id));
        return require(parkId, id);
    }

    /** Those that are there, in the order asked for. */
    @Transactional
    public List<Facility> find(UUID parkId, Collection<UUID> ids) {
        return find(parkId, ids, database);
    }

    /** The same within a job. */
    public List<Facility> find(UUID parkId, Collection<UUID> ids, SqlRunner rows) {
        var found = with(
                parkId,
                rows.list(
                        Sql.of(
                                "select f.* from facility f where f.park_id = ? and f.id = any(?::uuid[])",
                                parkId,
                                List.copyOf(ids)),
                        row -> FacilityRow.of(row)),
                rows);
        var byId = found.stream().collect(Collectors.toMap(Facility::id, one -> one));
        return ids.stream().filter(byId::containsKey).map(byId::get).toList();
    }

    /**
     * Those in use, by code.
     *
     * @param tenants whether only those that companies book themselves
     */
    @Transactional
    public List<Facility> active(UUID parkId, boolean tenants, List<FacilityKind> kinds, int most) {
        var sql = Sql.of("select f.* from facility f where f.park_id = ? and f.state = 'ACTIVE'", parkId)
                .filter(tenants ? FacilityBookers.TENANTS : null, "and f.bookers = ?")
                .filter(kinds, "and f.kind = any(?)")
                .add("order by f.code, f.id limit ?", most);
        return with(parkId, database.list(sql, row -> FacilityRow.of(row)), database);
    }

    Page<FacilitySummary> list(
            UUID parkId, @Nullable String q, List<FacilityKind> kinds, List<FacilityState> states, PageParams page) {
        return database.page(
                matching(parkId, q, kinds).filter(states, "and f.state = any(?)"),
                " order by f.state, f.code, f.id",
                page,
                row -> FacilityRow.of(row).summary());
    }

    /** Those that companies book themselves. */
    Page<Facility> own(UUID parkId, @Nullable String q, List<FacilityKind> kinds, PageParams page) {
        var found = database.page(
                matching(parkId, q, kinds).add("and f.state = 'ACTIVE' and f.bookers = 'TENANTS'"),
                " order by f.code, f.id",
                page,
                row -> FacilityRow.of(row));
        var full = with(parkId, found.items(), database).stream().collect(Collectors.toMap(Facility::id, one -> one));
        return found.map(one -> full.getOrDefault(one.id(), one));
    }

    private static Sql matching(UUID parkId, @Nullable String q, List<FacilityKind> kinds) {
        return Sql.of("select f.* from facility f where f.park_id = ?", parkId)
                .filter(Like.contains(q), "and f.code || ' ' || f.name || ' ' || f.place like ?")
                .filter(kinds, "and f.kind = any(?)");
    }

    private static List<Facility> with(UUID parkId, List<Facility> bare, SqlRunner rows) {
        var hours = new LinkedHashMap<UUID, List<Opening>>();
        var sql = Sql.of(
                "select * from facility_hours where park_id = ? and facility_id = any(?::uuid[]) order by day_kind, from_minute",
                parkId,
                bare.stream().map(Facility::id).toList());
        for (var one : rows.list(sql, FacilityStore::opening)) {
            hours.merge(one.getKey(), List.of(one.getValue()), FacilityStore::joined);
        }
        return bare.stream()
                .map(one -> new Facility(
                        parkId,
                        one.id(),
                        one.version(),
                        one.state(),
                        one.facts(),
                        hours.getOrDefault(one.id(), List.of())))
                .toList();
    }

    private static List<Opening> joined(List<Opening> some, List<Opening> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private static Map.Entry<UUID, Opening> opening(Row row) {
        return Map.entry(
                row.uuid("facility_id"),
                new Opening(
                        row.constant("day_kind", DayKind.class), row.integer("from_minute"), row.integer("to_minute")));
    }
}
