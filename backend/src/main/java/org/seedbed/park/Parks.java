package org.seedbed.park;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.db.SqlRunner;
import org.seedbed.shared.problem.CommonErrors;

/** Parks as other modules see them. */
@ApplicationScoped
public class Parks {

    private final Database database;

    Parks(Database database) {
        this.database = database;
    }

    /** A park by name. */
    public record ParkName(UUID id, String name) {}

    /**
     * Who runs a park, as a contract names them.
     *
     * @param uscc of the operator; null where it is not registered here
     * @param address of the park
     */
    public record ParkOperator(
            String name, @Nullable String uscc, @Nullable String address) {}

    /**
     * The park's side of a contract.
     *
     * @throws org.seedbed.shared.problem.ProblemException resource.not-found
     */
    public ParkOperator operator(UUID parkId) {
        return database.first(
                        Sql.of(
                                "select o.name, o.uscc, p.address from park p join operator o on o.id = p.operator_id where p.id = ?",
                                parkId),
                        row -> new ParkOperator(row.text("name"), row.textOrNull("uscc"), row.textOrNull("address")))
                .orElseThrow(CommonErrors.NOT_FOUND::raise);
    }

    /**
     * At which level a park was recognised.
     *
     * @param on the day; null where nobody recorded it
     */
    public record Recognition(ParkLevel level, @Nullable LocalDate on) {}

    /**
     * How the park is recognised.
     *
     * @throws org.seedbed.shared.problem.ProblemException resource.not-found
     */
    public Recognition recognition(UUID parkId) {
        return database.first(
                        Sql.of("select level, recognised_on from park where id = ?", parkId),
                        row -> new Recognition(row.constant("level", ParkLevel.class), row.dateOrNull("recognised_on")))
                .orElseThrow(CommonErrors.NOT_FOUND::raise);
    }

    /** Operated area of the park in ㎡, as recognised. */
    public Optional<BigDecimal> operatedArea(UUID parkId) {
        return database.first(
                Sql.of("select operated_area from park where id = ?", parkId), row -> row.decimal("operated_area"));
    }

    /**
     * By whose clock the park's rooms are open and booked: Beijing time, or the local custom of Xinjiang.
     *
     * @throws org.seedbed.shared.problem.ProblemException resource.not-found
     */
    public ZoneId zone(UUID parkId) {
        return zone(parkId, database);
    }

    /** The same within a job. */
    public static ZoneId zone(UUID parkId, SqlRunner rows) {
        return rows.first(Sql.of("select time_zone from park where id = ?", parkId), row -> row.text("time_zone"))
                .map(ZoneId::of)
                .orElseThrow(CommonErrors.NOT_FOUND::raise);
    }

    /**
     * The park's name.
     *
     * @throws org.seedbed.shared.problem.ProblemException resource.not-found
     */
    public String name(UUID parkId) {
        return database.first(Sql.of("select name from park where id = ?", parkId), row -> row.text("name"))
                .orElseThrow(CommonErrors.NOT_FOUND::raise);
    }

    /** Names of the parks; unknown ids are left out. */
    public Map<UUID, String> names(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return database
                .list(
                        Sql.of("select id, name from park where id = any(?)", ids),
                        row -> new ParkName(row.uuid("id"), row.text("name")))
                .stream()
                .collect(Collectors.toMap(ParkName::id, ParkName::name));
    }
}
