package org.seedbed.admission.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.seedbed.testing.Applying.by;
import static org.seedbed.testing.Applying.founder;
import static org.seedbed.testing.Applying.hand;
import static org.seedbed.testing.Applying.read;
import static org.seedbed.testing.Applying.save;
import static org.seedbed.testing.Applying.submit;
import static org.seedbed.testing.Applying.team;
import static org.seedbed.testing.World.as;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seedbed.identity.Role;
import org.seedbed.privacy.RetentionTask;
import org.seedbed.privacy.RetentionTask.Removed;
import org.seedbed.shared.db.JobDatabase;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.testing.Applying;
import org.seedbed.testing.Applying.Begun;
import org.seedbed.testing.Person;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.World;

/** What an application keeps of people: told whole, held whole, and gone whole, papers and all. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class ApplicationPrivacyTest {

    private static final String PARK = "/api/v1/parks/{park}";
    private static final String OWN = "/api/v1/applications/{id}";

    @Inject
    World world;

    @Inject
    JobDatabase database;

    @Inject
    BusinessClock clock;

    @Inject
    EndedRetention ended;

    @Inject
    DraftRetention drafts;

    private UUID park;
    private Person officer;
    private Person checker;
    private Applying applying;
    private UUID call;

    @BeforeEach
    void aParkWithAnOpenCall() {
        park = world.park();
        officer = world.with(Role.OPERATOR, park);
        checker = world.with(Role.CHECKER, park);
        applying = new Applying(park, officer);
        call = applying.call("NURSERY", Applying.delivered(database, "nursery-default"));
    }

    @Test
    void aHeldApplicationOutlastsItsTimeAndGoesWhenTheHoldIsLifted() {
        var begun = refused();
        var hold = hold(begun.id()).statusCode(201).body("label", matchesPattern("RZ\\d{4}-0001"));
        String id = hold.extract().path("id");
        assertThat(due(ended)).singleElement().satisfies(removed -> {
            assertThat(removed.held()).isEqualTo(1);
            assertThat(removed.removed()).isZero();
        });
        read(begun)
                .body("content.name", notNullValue())
                .body("papers", hasSize(1))
                .body("founders", hasSize(1));
        as(checker)
                .body(Map.of("reason", "仲裁已经结案"))
                .post(PARK + "/legal-holds/{hold}/lift", park, id)
                .then()
                .statusCode(200);
        assertThat(due(ended))
                .singleElement()
                .satisfies(removed -> assertThat(removed.removed()).isEqualTo(1));
        read(begun).body("content.name", nullValue()).body("papers", hasSize(0)).body("founders", hasSize(0));
        assertThat(files()).isZero();
        assertThat(database.count(Sql.of(
                        "select 1 from admission_step where application_id = ? and reason is not null", begun.id())))
                .isZero();
    }

    @Test
    void onlyWhatWasHandedInHereCanBeHeld() {
        var draft = applying.begin(call);
        hold(draft.id()).statusCode(422).body("code", equalTo("privacy.subject-unknown"));
        hold(UUID.randomUUID()).statusCode(422).body("code", equalTo("privacy.subject-unknown"));
        var begun = applying.submitted(call, team());
        as(world.with(Role.CHECKER, world.park()))
                .body(Map.of("subject", "APPLICATION", "subjectId", begun.id(), "reason", "劳动仲裁期间保留"))
                .post(PARK + "/legal-holds", park)
                .then()
                .statusCode(404);
    }

    /** The applicant does not see the holds of the park, and is refused by them all the same. */
    @Test
    void nothingOfAHeldApplicationIsTakenOffByItsWriter() {
        var begun = applying.begin(call);
        var tagged = founder("VETERAN");
        tagged.put("noticeVersion", 1);
        save(begun, team(), List.of(tagged)).statusCode(200);
        String paper = hand(begun, "BUSINESS_PLAN").extract().path("papers[0].id");
        String founder = submit(begun).statusCode(200).extract().path("founders[0].id");
        as(officer)
                .header("If-Match", "\"" + Applying.version(begun) + "\"")
                .body(Map.of("items", List.of("名单（示例）")))
                .post(PARK + "/applications/{id}/supplement", park, begun.id())
                .then()
                .statusCode(200);
        hold(begun.id()).statusCode(201);
        held(by(begun).delete(OWN + "/papers/{paper}", begun.id(), paper).then());
        held(by(begun)
                .post(OWN + "/founders/{founder}/consent-withdrawal", begun.id(), founder)
                .then());
        held(save(begun, team(), List.of(founder())));
        read(begun).body("papers", hasSize(1)).body("founders.id", contains(founder));
        hand(begun, "TEAM_LIST").statusCode(200);
    }

    private static void held(ValidatableResponse answer) {
        answer.statusCode(409).body("code", equalTo("privacy.held"));
    }

    @Test
    void anAccountsOwnDataTellsPapersStepsAndWhatWasMissing() {
        var begun = refused();
        var person = owner(begun);
        as(person)
                .get("/api/v1/me/data")
                .then()
                .statusCode(200)
                .body("sections.find { it.name == 'applicationPapers' }.items.file_name", contains("计划书.pdf"))
                .body("sections.find { it.name == 'applicationSteps' }.items.move", hasItems("SUBMIT", "REJECT"))
                .body("sections.find { it.name == 'applicationSteps' }.items.reason", hasItem("不符合方向（示例）"))
                .body("sections.find { it.name == 'applicationSupplements' }.items", hasSize(0));
    }

    @Test
    void aDeletionThatIsAgreedToTakesDraftsAtOnceAndLeavesWhatWasHandedIn() {
        var handedIn = applying.submitted(call, team());
        var person = owner(handedIn);
        var draft = applying.begin(call);
        save(draft, team(), List.of(founder())).statusCode(200);
        hand(draft, "BUSINESS_PLAN").statusCode(200);
        database.execute(
                Sql.of("update admission_application set owner_id = ? where id = ?", person.userId(), draft.id()));
        var stranger = applying.begin(call);
        String request = as(person)
                .body(Map.of("parkId", park, "kind", "DELETION", "details", "请删除我的信息（示例）"))
                .post("/api/v1/me/privacy-requests")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        as(officer)
                .header("If-Match", "\"0\"")
                .body(Map.of("decision", "ACCEPT", "reason", "核实无误，予以删除"))
                .post(PARK + "/privacy-requests/{request}/decide", park, request)
                .then()
                .statusCode(200)
                .body("outcome", hasItems("APPLICATION_DRAFTS_ERASED", "APPLICATIONS_STAY"));
        as(person).get(OWN, draft.id()).then().statusCode(404);
        as(person).get(OWN, handedIn.id()).then().statusCode(200).body("papers", hasSize(1));
        read(stranger).statusCode(200);
        assertThat(files()).isEqualTo(1);
    }

    @Test
    void theFilesOfADraftGoWithIt() {
        var draft = applying.begin(call);
        save(draft, team(), List.of(founder())).statusCode(200);
        hand(draft, "BUSINESS_PLAN").statusCode(200);
        assertThat(files()).isEqualTo(1);
        due(drafts);
        read(draft).statusCode(404);
        assertThat(files()).isZero();
    }

    private Begun refused() {
        var begun = applying.submitted(call, team());
        as(officer)
                .header("If-Match", "\"" + Applying.version(begun) + "\"")
                .body(Map.of("reason", "不符合方向（示例）"))
                .post(PARK + "/applications/{id}/rejection", park, begun.id())
                .then()
                .statusCode(200);
        return begun;
    }

    private Person owner(Begun begun) {
        var person = world.person();
        as(person)
                .header("Link-Token", begun.token())
                .header("If-Match", "\"" + Applying.version(begun) + "\"")
                .post(OWN + "/owner", begun.id())
                .then()
                .statusCode(200);
        return person;
    }

    private ValidatableResponse hold(UUID application) {
        return as(checker)
                .body(Map.of("subject", "APPLICATION", "subjectId", application, "reason", "劳动仲裁期间保留"))
                .post(PARK + "/legal-holds", park)
                .then();
    }

    private long files() {
        return database.count(Sql.of("select 1 from stored_file where park_id = ?", park));
    }

    /** As the job runs it, tomorrow, in this park. */
    private List<Removed> due(RetentionTask task) {
        return QuarkusTransaction.requiringNew()
                .call(() -> task.remove(clock.today().plusDays(1)))
                .stream()
                .filter(removed -> park.equals(removed.parkId()))
                .toList();
    }
}
