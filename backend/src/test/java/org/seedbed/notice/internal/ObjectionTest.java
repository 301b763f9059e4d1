package org.seedbed.notice.internal;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.seedbed.testing.World.as;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seedbed.identity.Role;
import org.seedbed.notice.NoticeDraft;
import org.seedbed.notice.NoticeDraft.NoticeLine;
import org.seedbed.notice.NoticeDraft.Subject;
import org.seedbed.notice.NoticeDraft.ValueKind;
import org.seedbed.notice.NoticeResult;
import org.seedbed.notice.NoticeState;
import org.seedbed.notice.Notices;
import org.seedbed.privacy.RetentionTask.Removed;
import org.seedbed.shared.db.ConstraintCodes;
import org.seedbed.shared.db.JobDatabase;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.testing.Person;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.World;

/** Anybody objects while the period runs; what was announced waits until nobody's objection is open. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class ObjectionTest {

    private static final String FILE = "/api/v1/public/parks/{park}/notices/{notice}/objections";
    private static final String STATUS = "/api/v1/public/parks/{park}/objection";
    private static final String NOTICE = "/api/v1/parks/{park}/notices/{notice}";
    private static final String TEXT = "该团队的项目与另一家单位重复，请核实（示例）";

    @Inject
    World world;

    @Inject
    Notices notices;

    @Inject
    PeriodEnd periods;

    @Inject
    RecordingOwner owner;

    @Inject
    ObjectorRetention retention;

    @Inject
    JobDatabase database;

    @Inject
    BusinessClock clock;

    @Inject
    ConstraintCodes constraints;

    private UUID park;
    private Person operator;
    private Person approver;
    private Person checker;
    private UUID subject;

    @BeforeEach
    void aParkWithThreePeople() {
        park = world.park();
        operator = world.with(Role.OPERATOR, park);
        approver = world.with(Role.APPROVER, park);
        checker = world.with(Role.CHECKER, park);
        subject = UUID.randomUUID();
    }

    @Test
    void anObjectorWithoutANameComesBackByTheCode() {
        var notice = posted(clock.today());
        var receipt =
                file(notice, Map.of("text", TEXT)).statusCode(201).extract().<String>path("receipt");
        status(receipt).statusCode(200).body("state", equalTo("FILED")).body("answer", nullValue());
        status(receipt.toLowerCase().replace("-", " ")).statusCode(200);
        status("AAAA-BBBB-CCCC").statusCode(404);
        given().get(STATUS, park).then().statusCode(400);
        given().header("Objection-Receipt", receipt)
                .get(STATUS, world.park())
                .then()
                .statusCode(404);
        var objection = only(notice);
        move(operator, notice, objection, 0, "accept", Map.of()).statusCode(200);
        move(operator, notice, objection, 1, "investigate", Map.of()).statusCode(200);
        decide(checker, notice, objection, 2, "DISMISSED").statusCode(200);
        // What was found is for the park; the objector reads the answer.
        status(receipt).body("state", equalTo("DISMISSED")).body("answer", nullValue());
        move(operator, notice, objection, 3, "reply", Map.of("reply", "经核实，异议不成立"))
                .statusCode(200);
        status(receipt).body("state", equalTo("REPLIED")).body("answer", equalTo("经核实，异议不成立"));
    }

    @Test
    void whoObjectsByNameIsSealedAndShownToNobodyWithoutAReason() {
        var notice = posted(clock.today());
        file(notice, Map.of("text", TEXT, "name", "李示例", "contact", "13900000000"))
                .statusCode(201);
        var objection = only(notice);
        var sealed = database.first(
                        Sql.of("select name_sealed from objection where id = ?", objection),
                        row -> new String(row.bytes("name_sealed"), StandardCharsets.ISO_8859_1))
                .orElseThrow();
        assertThat(sealed)
                .doesNotContain(new String("李示例".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
        as(operator)
                .get(NOTICE + "/objections", park, notice)
                .then()
                .body("items[0].named", equalTo(true))
                .body(not(containsString("13900000000")));
        move(operator, notice, objection, 0, "reveal", Map.of("reason", "需要向异议人核实情况"))
                .statusCode(200)
                .body("name", equalTo("李示例"))
                .body("contact", equalTo("13900000000"));
        file(notice, Map.of("text", TEXT + "，另有补充")).statusCode(201);
        var anonymous = all(notice).get(1);
        move(operator, notice, anonymous, 0, "reveal", Map.of("reason", "需要向异议人核实情况"))
                .statusCode(422)
                .body("code", equalTo("objection.anonymous"));
    }

    @Test
    void ofADecidedObjectionNameAndContactGoWhenTheirTimeIsOver() {
        var notice = posted(clock.today());
        file(notice, Map.of("text", TEXT, "name", "李示例", "contact", "13900000000"))
                .statusCode(201);
        var objection = only(notice);
        var tomorrow = clock.today().plusDays(1);
        retention.remove(tomorrow);
        move(operator, notice, objection, 0, "reveal", Map.of("reason", "需要向异议人核实情况"))
                .statusCode(200);
        decide(checker, notice, objection, 0, "INADMISSIBLE").statusCode(200);
        retention.remove(clock.today());
        move(operator, notice, objection, 1, "reveal", Map.of("reason", "需要向异议人核实情况"))
                .statusCode(200);
        assertThat(retention.remove(tomorrow)).contains(new Removed(park, 1, 0));
        move(operator, notice, objection, 2, "reveal", Map.of("reason", "需要向异议人核实情况"))
                .statusCode(422)
                .body("code", equalTo("objection.anonymous"));
        as(operator).get(NOTICE + "/objections", park, notice).then().body("items[0].text", equalTo(TEXT));
    }

    @Test
    void everythingWrongIsSaidAndNothingIsStored() {
        var notice = posted(clock.today());
        file(notice, Map.of("text", "太短")).statusCode(400).body("errors[0].pointer", equalTo("/text"));
        file(notice, Map.of("text", "长".repeat(1001))).statusCode(400);
        file(notice, Map.of("text", TEXT, "name", "李示例"))
                .statusCode(400)
                .body("errors[0].code", equalTo("objection.named"));
        file(notice, Map.of("text", TEXT, "name", "李示例", "contact", "12345")).statusCode(400);
        file(UUID.randomUUID(), Map.of("text", TEXT)).statusCode(404);
        assertThat(all(notice)).isEmpty();
        file(notice, Map.of("text", TEXT)).statusCode(201);
        file(notice, Map.of("text", " " + TEXT)).statusCode(409).body("code", equalTo("objection.duplicate"));
        assertThat(all(notice)).hasSize(1);
    }

    @Test
    void afterTheLastDayItIsTooLateAlsoBeforeTheJobHasRun() {
        var notice = posted(clock.today().minusDays(20));
        var lastDay = notices.state(park, notice).lastDay();
        file(notice, Map.of("text", TEXT))
                .statusCode(409)
                .body("code", equalTo("objection.late"))
                .body("params.end", equalTo(lastDay + " 24:00"));
        assertThat(notices.state(park, notice).state()).isEqualTo(NoticeState.POSTED);
        assertThat(all(notice)).isEmpty();
    }

    @Test
    void nobodyObjectsToWhatWasTakenBack() {
        var notice = posted(clock.today());
        as(approver)
                .header("If-Match", "\"1\"")
                .body(Map.of("reason", "名单有误，更正后再公示（示例）"))
                .post(NOTICE + "/withdraw", park, notice)
                .then()
                .statusCode(200);
        file(notice, Map.of("text", TEXT)).statusCode(409).body("code", equalTo("objection.not-open"));
        assertThat(all(notice)).isEmpty();
    }

    /** Whichever module decides: it gives its first notice up before it drafts another. */
    @Test
    void aSubjectHasOneOpenNotice() {
        var notice = posted(clock.today());
        assertThatThrownBy(() -> posted(clock.today()))
                .satisfies(refused -> assertThat(constraints.refusalFor(refused))
                        .get()
                        .extracting(problem -> problem.code().code())
                        .isEqualTo("notice.subject-open"));
        endOf(notice);
        assertThat(posted(clock.today())).isNotEqualTo(notice);
    }

    @Test
    void oneSentTwiceIsOneObjectionWithOneCode() {
        var notice = posted(clock.today());
        var key = UUID.randomUUID().toString();
        var first = file(notice, Map.of("text", TEXT), key)
                .statusCode(201)
                .extract()
                .<String>path("receipt");
        file(notice, Map.of("text", TEXT), key).statusCode(201).body("receipt", equalTo(first));
        file(notice, Map.of("text", TEXT + "又"), key).statusCode(422);
        assertThat(all(notice)).hasSize(1);
    }

    @Test
    void anOpenObjectionStopsWhatWasAnnouncedUntilItIsDismissed() {
        var notice = posted(clock.today());
        file(notice, Map.of("text", TEXT)).statusCode(201);
        var objection = only(notice);
        endOf(notice);
        var standing = notices.state(park, notice);
        assertThat(standing.state()).isEqualTo(NoticeState.ENDED_WITH_OBJECTION);
        assertThat(standing.result()).isNull();
        assertThat(owner.heardOf(subject)).isEmpty();
        move(operator, notice, objection, 0, "accept", Map.of()).statusCode(200);
        move(operator, notice, objection, 1, "investigate", Map.of()).statusCode(200);
        decide(checker, notice, objection, 2, "DISMISSED").statusCode(200);
        assertThat(notices.state(park, notice).isClear()).isTrue();
        assertThat(owner.heardOf(subject)).containsExactly(NoticeResult.CLEAR);
        conclude(notice).statusCode(422).body("code", equalTo("notice.unanswered"));
        move(operator, notice, objection, 3, "reply", Map.of("reply", "经核实，异议不成立"))
                .statusCode(200);
        conclude(notice).statusCode(200).body("state", equalTo("CONCLUDED"));
    }

    @Test
    void oneThatIsRightDecidesAtOnceAndForGood() {
        var notice = posted(clock.today());
        file(notice, Map.of("text", TEXT)).statusCode(201);
        var objection = only(notice);
        move(operator, notice, objection, 0, "accept", Map.of()).statusCode(200);
        move(operator, notice, objection, 1, "investigate", Map.of()).statusCode(200);
        decide(checker, notice, objection, 2, "UPHELD").statusCode(200).body("upheld", equalTo(true));
        assertThat(owner.heardOf(subject)).containsExactly(NoticeResult.UPHELD);
        endOf(notice);
        assertThat(notices.state(park, notice).state()).isEqualTo(NoticeState.ENDED_WITH_OBJECTION);
        assertThat(owner.heardOf(subject)).containsExactly(NoticeResult.UPHELD);
    }

    @Test
    void aPeriodNobodyObjectedInIsClearWhenItEnds() {
        var notice = posted(clock.today());
        var lastDay = notices.state(park, notice).lastDay();
        periods.run(lastDay);
        assertThat(notices.state(park, notice).state()).isEqualTo(NoticeState.POSTED);
        endOf(notice);
        assertThat(notices.state(park, notice).state()).isEqualTo(NoticeState.ENDED_CLEAN);
        assertThat(owner.heardOf(subject)).containsExactly(NoticeResult.CLEAR);
        conclude(notice).statusCode(200);
    }

    @Test
    void whoPostedTheNoticeDoesNotDecide() {
        world.grant(approver, Role.CHECKER, park);
        var notice = posted(clock.today());
        file(notice, Map.of("text", TEXT)).statusCode(201);
        decide(approver, notice, only(notice), 0, "INADMISSIBLE")
                .statusCode(422)
                .body("code", equalTo("objection.same-person"));
        decide(checker, notice, only(notice), 0, "INADMISSIBLE").statusCode(200);
        endOf(notice);
        assertThat(notices.state(park, notice).isClear()).isTrue();
    }

    private UUID posted(LocalDate on) {
        var lines = List.of(new NoticeLine("拟入驻团队", "晨芽团队（示例）", ValueKind.ORGANISATION));
        var draft = new NoticeDraft(
                "ADMISSION", new Subject(RecordingOwner.TYPE, subject), "拟入驻名单公示（示例）", lines, 5, "园区办公室（示例）");
        var id = notices.draft(park, operator.userId(), draft);
        notices.post(park, approver.userId(), id, on);
        return id;
    }

    private void endOf(UUID notice) {
        var lastDay = notices.state(park, notice).lastDay();
        assertThat(lastDay).isNotNull();
        periods.run(lastDay.plusDays(1));
    }

    private ValidatableResponse file(UUID notice, Map<String, ?> body) {
        return file(notice, body, UUID.randomUUID().toString());
    }

    /** As the public page sends it: nobody is signed in. */
    private ValidatableResponse file(UUID notice, Map<String, ?> body, String key) {
        return given().contentType(ContentType.JSON)
                .header("X-Requested-With", "JavaScript")
                .header("Idempotency-Key", key)
                .body(body)
                .post(FILE, park, notice)
                .then();
    }

    private ValidatableResponse status(String receipt) {
        return given().header("Objection-Receipt", receipt).get(STATUS, park).then();
    }

    private List<UUID> all(UUID notice) {
        return database.list(
                Sql.of("select id from objection where notice_id = ? order by filed_at, id", notice),
                row -> row.uuid("id"));
    }

    private UUID only(UUID notice) {
        return all(notice).getFirst();
    }

    private ValidatableResponse move(
            Person by, UUID notice, UUID objection, int version, String move, Map<String, ?> body) {
        return as(by).header("If-Match", "\"" + version + "\"")
                .body(body)
                .post(NOTICE + "/objections/{objection}/" + move, park, notice, objection)
                .then();
    }

    private ValidatableResponse decide(Person by, UUID notice, UUID objection, int version, String verdict) {
        return move(by, notice, objection, version, "decide", Map.of("verdict", verdict, "reason", "经核查材料认定"));
    }

    private ValidatableResponse conclude(UUID notice) {
        var version = database.first(
                        Sql.of("select version from public_notice where id = ?", notice), row -> row.integer("version"))
                .orElseThrow();
        return as(checker)
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("conclusion", "公示期满，按程序办理"))
                .post(NOTICE + "/conclude", park, notice)
                .then();
    }
}
