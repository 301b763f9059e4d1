package org.seedbed.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.seedbed.identity.Role;
import org.seedbed.shared.acting.Acting;
import org.seedbed.shared.acting.ActingContext;
import org.seedbed.shared.acting.RowScope;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.Tokens;
import org.seedbed.testing.World;

/** A public page answers whoever asks, and shows a visitor what is public and no other row. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class PublicDoorTest {

    private static final String PARK = "/api/v1/public/parks/{park}";

    @Inject
    World world;

    @Inject
    Database database;

    @Inject
    ActingContext acting;

    @Test
    void aSessionThatIsOverDoesNotShutIt() {
        var park = world.park("公开园区（示例）");
        var person = world.with(Role.OPERATOR, park);
        given().get(PARK, park).then().statusCode(200).body("name", equalTo("公开园区（示例）"));
        for (var token : new String[] {Tokens.expired(person), Tokens.forged(person), "nonsense"}) {
            given().auth().oauth2(token).get(PARK, park).then().statusCode(200);
        }
        given().get(PARK, UUID.randomUUID()).then().statusCode(404).body("code", equalTo("resource.not-found"));
    }

    @Test
    void aVisitorSeesNoRowThatIsNotPublic() {
        var park = world.park();
        var visitor = new Acting(null, "publicParkGet", "test", RowScope.visitor(LocalDate.of(2026, 11, 22)));
        for (var table : new String[] {"park", "company", "app_user", "policy", "founder", "trail"}) {
            assertThat(acting.<Long>run(visitor, () -> database.count(Sql.of("select 1 from " + table))))
                    .as(table)
                    .isZero();
        }
        assertThat(acting.<Long>run(
                        visitor, () -> database.count(Sql.of("select 1 from public_park where id = ?", park))))
                .isEqualTo(1);
    }
}
