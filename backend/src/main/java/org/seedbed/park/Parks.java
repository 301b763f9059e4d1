package org.seedbed.park;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
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

    /** Operated area of the park in ㎡, as recognised. */
    public Optional<BigDecimal> operatedArea(UUID parkId) {
        return database.first(
                Sql.of("select operated_area from park where id = ?", parkId), row -> row.decimal("operated_area"));
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
