package org.seedbed.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seedbed.testing.World.as;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seedbed.access.PlaceBuilder;
import org.seedbed.architecture.ApiDocument;
import org.seedbed.identity.Role;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.JobDatabase;
import org.seedbed.testing.Applying;
import org.seedbed.testing.Person;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.Register;
import org.seedbed.testing.World;

/** A row that a policy hides by mistake makes a line in the log; one that is not there, or not meant, makes none. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class HiddenRowsTest {

    private static final String PARKS = "/api/v1/parks/{park}";

    /** Path parameters of a park's operations that name no row of the park, each with its reason. */
    private static final Map<String, String> NO_ROW = Map.of("parkId", "the park itself, which the door looks for");

    @Inject
    World world;

    @Inject
    Register register;

    @Inject
    Database database;

    @Inject
    JobDatabase jobs;

    @Inject
    PathRows rows;

    private final Lines lines = new Lines();
    private UUID park;
    private Person keeper;

    @BeforeEach
    void listen() {
        park = world.park();
        keeper = world.with(Role.OPERATOR, park);
        Logger.getLogger(HiddenRows.LOG.getName()).addHandler(lines);
    }

    @AfterEach
    void stopListening() {
        Logger.getLogger(HiddenRows.LOG.getName()).removeHandler(lines);
    }

    @Test
    void aRowThatAPolicyHidesFromWhoMayReadItMakesALine() throws SQLException {
        var unit = register.office(park, "A101", "50.00");
        look("/units/" + unit, 200);
        assertThat(lines.texts).isEmpty();
        owner("create policy hides_by_mistake on unit as restrictive for select to seedbed_app using (park_id <> '%s')"
                .formatted(park));
        try {
            look("/units/" + unit, 404);
        } finally {
            owner("drop policy hides_by_mistake on unit");
        }
        assertThat(lines.texts)
                .singleElement()
                .asString()
                .startsWith("unitId %s of park %s exists, but not for user %s".formatted(unit, park, keeper.userId()));
    }

    @Test
    void whatIsNotThereMakesNone() {
        look("/units/" + UUID.randomUUID(), 404);
        var elsewhere = register.office(world.park(), "A101", "50.00");
        look("/units/" + elsewhere, 404);
        assertThat(lines.texts).isEmpty();
    }

    @Test
    void neitherDoesWhatTheCallerSeesAndMissesSomethingBeside() {
        var company = register.firm(park, "企业（示例）");
        as(keeper)
                .header("If-Match", "\"0\"")
                .delete(PARKS + "/companies/{company}/founders/{founder}", park, company, UUID.randomUUID())
                .then()
                .statusCode(404);
        assertThat(lines.texts).isEmpty();
    }

    @Test
    void neitherDoesADraftThatIsItsWritersAlone() {
        var applying = new Applying(park, keeper);
        var begun = applying.begin(applying.call("NURSERY", Applying.delivered(database, "nursery-default")));
        look("/applications/" + begun.id(), 404);
        assertThat(lines.texts).isEmpty();
    }

    @Test
    void everyIdInThePathOfAParksOperationLeadsToItsRow() {
        var place = PlaceBuilder.build(world, database);
        var blind = ApiDocument.fetch().operations().stream()
                .filter(operation -> operation.path().startsWith("/api/v1/parks/{parkId}"))
                .flatMap(operation -> operation.pathParameters().stream())
                .distinct()
                .filter(name -> !isFound(name, place.park(), place.id(name)))
                .toList();
        assertThat(blind).containsExactlyInAnyOrderElementsOf(NO_ROW.keySet());
    }

    private boolean isFound(String parameter, UUID inPark, UUID row) {
        return rows.question(parameter, inPark, row)
                .flatMap(question -> jobs.first(question, found -> found.integer("one")))
                .isPresent();
    }

    private void look(String path, int status) {
        as(keeper).get(PARKS + path, park).then().statusCode(status);
    }

    private static void owner(String change) throws SQLException {
        try (var connection = PostgresResource.owner();
                var sql = connection.createStatement()) {
            sql.execute(change);
        }
    }

    private static final class Lines extends Handler {

        private final List<String> texts = new CopyOnWriteArrayList<>();

        @Override
        public void publish(LogRecord line) {
            texts.add(ExtLogRecord.wrap(line).getFormattedMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
