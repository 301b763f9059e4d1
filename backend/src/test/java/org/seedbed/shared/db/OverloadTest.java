package org.seedbed.shared.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.seedbed.testing.World.as;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.seedbed.identity.Role;
import org.seedbed.testing.Person;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.World;

/** Nobody gives a connection back: whoever comes is asked to come again, and nothing is stored. */
@QuarkusTest
@TestProfile(OverloadTest.SmallPool.class)
@WithTestResource(PostgresResource.class)
class OverloadTest {

    private static final int CONNECTIONS = 3;

    /** Few connections, and little patience. */
    public static class SmallPool implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.datasource.jdbc.max-size",
                    String.valueOf(CONNECTIONS),
                    "quarkus.datasource.jdbc.acquisition-timeout",
                    "PT0.1S");
        }
    }

    @Inject
    World world;

    @Inject
    AgroalDataSource pool;

    @Inject
    Database database;

    @Inject
    JobDatabase jobs;

    @Inject
    ConstraintCodes codes;

    @Test
    void everyOperationAsksToComeAgain() throws SQLException {
        var park = world.park();
        var operator = world.with(Role.OPERATOR, park);
        var company = Map.of("name", "示例团队", "kind", "TEAM");
        withoutConnections(() -> {
            busy(as(operator).get("/api/v1/me").then());
            busy(as(operator).get("/api/v1/parks/{park}/companies", park).then());
            busy(register(operator, park, company));
            busy(as(operator)
                    .header("Accept-Language", "en")
                    .get("/api/v1/parks/{park}/leases/export", park)
                    .then()
                    .body("detail", equalTo("The service is busy. Try again in 3 s.")));
        });
        register(operator, park, company).statusCode(201);
        assertThat(database.count(Sql.of("select 1 from company_record where park_id = ?", park)))
                .isEqualTo(1);
    }

    @Test
    void aTransactionThatFindsNoConnectionSaysSo() throws SQLException {
        withoutConnections(() -> {
            assertThatThrownBy(() -> database.count(Sql.of("select 1")))
                    .satisfies(e -> assertThat(codes.refusalFor(e)).hasValueSatisfying(refusal -> {
                        assertThat(refusal.code().code()).isEqualTo("server.busy");
                        assertThat(refusal.params()).containsEntry("seconds", "3");
                    }));
        });
    }

    @Test
    void aDatabaseThatIsAwayAnswersAlikeAndADefectDoesNot() {
        for (var state : List.of("08006", "08001", "53300", "57P01", "57P03")) {
            assertThat(codes.refusalFor(new IllegalStateException(new SQLException("", state))))
                    .hasValueSatisfying(
                            refusal -> assertThat(refusal.code().code()).isEqualTo("server.busy"));
        }
        for (var state : List.of("42601", "57014", "XX000")) {
            assertThat(codes.refusalFor(new SQLException("acquisition timeout", state)))
                    .isEmpty();
        }
        assertThat(codes.refusalFor(new SQLException("Connection is closed"))).isEmpty();
    }

    @Test
    void aConnectionThatBreaksAtTheCommitSaysSoToo() {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                        .run(() -> cut(jobs.first(Sql.of("select pg_backend_pid() as pid"), row -> row.integer("pid"))
                                .orElseThrow())))
                .satisfies(e -> assertThat(codes.refusalFor(e))
                        .hasValueSatisfying(
                                refusal -> assertThat(refusal.code().code()).isEqualTo("server.busy")));
    }

    /** By another connection; the process is gone when this returns. */
    private void cut(int pid) {
        QuarkusTransaction.requiringNew()
                .run(() -> assertThat(jobs.first(
                                Sql.of("select pg_terminate_backend(?, 5000) as gone", pid), row -> row.bool("gone")))
                        .contains(true));
    }

    private static ValidatableResponse register(Person who, UUID park, Map<String, String> company) {
        return as(who).body(company)
                .post("/api/v1/parks/{park}/companies", park)
                .then();
    }

    private static void busy(ValidatableResponse answer) {
        answer.statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", "3")
                .body("code", equalTo("server.busy"));
    }

    private void withoutConnections(Runnable work) throws SQLException {
        var held = new ArrayList<Connection>();
        try {
            while (held.size() < CONNECTIONS) {
                held.add(pool.getConnection());
            }
            work.run();
        } finally {
            for (var connection : held) {
                connection.close();
            }
        }
    }
}
