package org.seedbed.admission.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.seedbed.testing.Applying.firm;
import static org.seedbed.testing.Applying.founder;
import static org.seedbed.testing.Applying.hand;
import static org.seedbed.testing.Applying.read;
import static org.seedbed.testing.Applying.save;
import static org.seedbed.testing.Applying.submit;
import static org.seedbed.testing.Applying.team;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.seedbed.identity.Role;
import org.seedbed.shared.db.JobDatabase;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.testing.Applying;
import org.seedbed.testing.Applying.Begun;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.Register;
import org.seedbed.testing.World;

/** What keeps a draft from being handed in, one wrong thing at a time. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class SubmissionTest {

    private static final String PLAN = "BUSINESS_PLAN";

    @Inject
    World world;

    @Inject
    JobDatabase database;

    @Inject
    BusinessClock clock;

    private UUID park;
    private Begun begun;

    @BeforeEach
    void aDraft() {
        park = world.park();
        var applying = new Applying(park, world.with(Role.OPERATOR, park));
        begun = applying.begin(applying.call("NURSERY", Applying.delivered(database, "nursery-default")));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            FOUNDED_TOMORROW , /content/foundedOn     , admission.founded-in-future
            TEAM_WITH_CODE   , /content/uscc          , admission.team-uscc
            NO_FOUNDER       , /founders              , admission.founder-missing
            NO_PAPER         , /papers/BUSINESS_PLAN  , admission.paper-missing
            OTHER_PAPER      , /papers/BUSINESS_PLAN  , admission.paper-missing""")
    void oneWrongThingIsSaidAtItsFieldAndNothingIsHandedIn(String wrong, String pointer, String code) {
        save(begun, content(wrong), wrong.equals("NO_FOUNDER") ? List.of() : List.of(founder()))
                .statusCode(200);
        if (!wrong.equals("NO_PAPER")) {
            hand(begun, wrong.equals("OTHER_PAPER") ? "LICENCE" : PLAN).statusCode(200);
        }
        submit(begun)
                .statusCode(422)
                .body("code", equalTo("admission.incomplete"))
                .body("errors.pointer", contains(pointer))
                .body("errors.code", contains(code));
        nothingHandedIn();
    }

    private Map<String, Object> content(String wrong) {
        if (wrong.equals("FOUNDED_TOMORROW")) {
            var content = firm(Register.uscc("91"));
            content.put("foundedOn", clock.today().plusDays(1).toString());
            return content;
        }
        var content = team();
        if (wrong.equals("TEAM_WITH_CODE")) {
            content.put("uscc", Register.uscc("91"));
        }
        return content;
    }

    @Test
    void anotherStatementThanTheCallsIsNotAgreedTo() {
        save(begun, team(), List.of(founder())).statusCode(200);
        hand(begun, PLAN).statusCode(200);
        Applying.by(begun)
                .body(Map.of("statementVersion", 2))
                .post("/api/v1/applications/{id}/submission", begun.id())
                .then()
                .statusCode(422)
                .body("code", equalTo("admission.statement"));
        nothingHandedIn();
        submit(begun).statusCode(200);
    }

    @Test
    void afterTwentyFilesNoneIsTaken() {
        database.execute(Sql.of("""
                insert into admission_paper (park_id, id, application_id, kind, file_name, media_type, size, sha256, content,
                    handed_in_at)
                select ?, gen_random_uuid(), ?, 'OTHER', n || '.pdf', 'application/pdf', 1, sha256('x'), 'x', now()
                from generate_series(1, 19) n""", park, begun.id()));
        hand(begun, PLAN).statusCode(200).body("papers", hasSize(20));
        var files = database.count(Sql.of("select 1 from stored_file where park_id = ?", park));
        hand(begun, "LICENCE")
                .statusCode(409)
                .body("code", equalTo("admission.files-full"))
                .body("params.limit", equalTo("20"));
        read(begun).body("papers", hasSize(20));
        assertThat(database.count(Sql.of("select 1 from stored_file where park_id = ?", park)))
                .isEqualTo(files);
    }

    private void nothingHandedIn() {
        read(begun).body("state", equalTo("DRAFT")).body("number", nullValue()).body("steps", empty());
    }
}
