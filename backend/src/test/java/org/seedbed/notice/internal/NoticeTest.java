package org.seedbed.notice.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.seedbed.testing.World.as;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
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
import org.seedbed.notice.Notices;
import org.seedbed.shared.db.JobDatabase;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.problem.ProblemException;
import org.seedbed.testing.Person;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.World;

/** A notice is drafted by one person, posted by another, and from then on says what it said. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class NoticeTest {

    private static final String NOTICES = "/api/v1/parks/{park}/notices";
    private static final String NOTICE = NOTICES + "/{notice}";
    private static final String PUBLIC = "/api/v1/public/parks/{park}/notices";

    @Inject
    World world;

    @Inject
    Notices notices;

    @Inject
    JobDatabase database;

    @Inject
    RecordingOwner owner;

    private UUID park;
    private Person operator;
    private Person approver;

    @BeforeEach
    void aParkWithAWriterAndAPoster() {
        park = world.park();
        operator = world.with(Role.OPERATOR, park);
        approver = world.with(Role.APPROVER, park);
    }

    @Test
    void whatWasPostedStaysToTheLetterAndShowsNobodysName() {
        var notice = drafted();
        post(operator, notice).statusCode(403);
        var text = post(approver, notice)
                .statusCode(200)
                .body("state", equalTo("POSTED"))
                .body("abilities", contains("withdraw"))
                .body("text", allOf(containsString("负责人：王*"), not(containsString("王小明"))))
                .extract();
        assertThat(text.<String>path("textHash")).isEqualTo(Posting.sha256(text.path("text")));
        for (var change : List.of("title = 'x'", "text = text || ' '", "last_day = last_day + 1", "state = 'DRAFT'")) {
            assertThatThrownBy(() ->
                            database.execute(Sql.of("update public_notice set " + change + " where id = ?", notice)))
                    .as(change)
                    .hasStackTraceContaining("does not change");
        }
        assertThatThrownBy(() -> database.execute(Sql.of("delete from public_notice where id = ?", notice)))
                .hasStackTraceContaining("stays");
        io.restassured.RestAssured.given()
                .get(PUBLIC + "/{notice}", park, notice)
                .then()
                .statusCode(200)
                .body("text", equalTo(text.<String>path("text")))
                .body("textHash", equalTo(text.<String>path("textHash")))
                .body("daysLeft", equalTo(5))
                .body("open", equalTo(true));
    }

    @Test
    void whoDraftedDoesNotPostEvenWithBothRoles() {
        world.grant(operator, Role.APPROVER, park);
        post(operator, drafted()).statusCode(422).body("code", equalTo("notice.same-person"));
    }

    @Test
    void thePeriodOverTheSpringFestivalCountsWorkingDaysFromTheNextDay() {
        var id = draftOf(UUID.randomUUID());
        var standing = notices.post(park, approver.userId(), id, LocalDate.of(2026, 2, 13));
        assertThat(standing.lastDay()).isEqualTo(LocalDate.of(2026, 2, 27));
        as(operator)
                .get(NOTICE, park, id)
                .then()
                .body("text", containsString("自2026年2月14日起至2026年2月27日24时止，共5个工作日"))
                .body("calendarComplete", equalTo(true));
    }

    @Test
    void aDraftIsNobodysBusinessOutsideAndSaysWhatItWouldSayToday() {
        var notice = drafted();
        as(operator)
                .get(NOTICE, park, notice)
                .then()
                .body("state", equalTo("DRAFT"))
                .body("text", containsString("公示时间"))
                .body("textHash", nullValue());
        io.restassured.RestAssured.given()
                .get(PUBLIC + "/{notice}", park, notice)
                .then()
                .statusCode(404);
        io.restassured.RestAssured.given().get(PUBLIC, park).then().body("items", empty());
    }

    @Test
    void whatNobodyMayReadIsRefusedOnItsFieldAndNothingIsStored() {
        refused("联系 13812345678", "合作单位", "/title", "notice.withheld-number");
        refused("名单公示", "证件 11010519491231002X", "/lines/0/value", "notice.withheld-number");
        refused("名单公示", "账号 6222020200112233445", "/lines/0/value", "notice.withheld-number");
        refused("名单公示", "低保家庭成员", "/lines/0/value", "notice.withheld-word");
        as(operator).get(NOTICES, park).then().body("total", equalTo(0));
        // A firm's code is public, also one that is all digits.
        draft("名单公示", "统一社会信用代码 911101085923662400").statusCode(201);
        var few = body("名单公示", "合作单位");
        as(operator)
                .body(withDays(few, 4))
                .post(NOTICES, park)
                .then()
                .statusCode(422)
                .body("code", equalTo("notice.too-short"))
                .body("params.least", equalTo("5"));
        as(operator)
                .body(with(few, "kind", "ADMISSION"))
                .post(NOTICES, park)
                .then()
                .statusCode(422)
                .body("code", equalTo("notice.kind-unknown"));
    }

    @Test
    void aNoticeTakenBackIsSilentAndItsSubjectIsFree() {
        var subject = UUID.randomUUID();
        var id = draftOf(subject);
        notices.post(park, approver.userId(), id, LocalDate.now(java.time.ZoneId.of("Asia/Shanghai")));
        assertThatThrownBy(() -> draftOf(subject)).hasStackTraceContaining("uq_public_notice__subject");
        as(approver)
                .header("If-Match", "\"1\"")
                .body(Map.of("reason", "名单有误，更正后再公示"))
                .post(NOTICE + "/withdraw", park, id)
                .then()
                .statusCode(200)
                .body("result", equalTo("WITHDRAWN"));
        assertThat(owner.heardOf(subject)).containsExactly(org.seedbed.notice.NoticeResult.WITHDRAWN);
        io.restassured.RestAssured.given()
                .get(PUBLIC + "/{notice}", park, id)
                .then()
                .statusCode(200)
                .body("state", equalTo("TAKEN_BACK"))
                .body("text", nullValue())
                .body("withdrawReason", equalTo("名单有误，更正后再公示"));
        assertThat(draftOf(subject)).isNotNull();
    }

    @Test
    void aNoticeOfAnotherParkDoesNotExist() {
        var notice = drafted();
        var elsewhere = world.park();
        as(world.with(Role.OPERATOR, elsewhere))
                .get(NOTICE, elsewhere, notice)
                .then()
                .statusCode(404);
        assertThatThrownBy(() -> notices.state(elsewhere, notice)).isInstanceOf(ProblemException.class);
    }

    private UUID draftOf(UUID subject) {
        return notices.draft(
                park,
                operator.userId(),
                new NoticeDraft(
                        "ADMISSION",
                        new Subject(RecordingOwner.TYPE, subject),
                        "拟入驻名单公示（示例）",
                        List.of(new NoticeLine("拟入驻团队", "晨芽团队（示例）", ValueKind.ORGANISATION)),
                        5,
                        "园区办公室（示例）"));
    }

    private UUID drafted() {
        return UUID.fromString(
                draft("名单公示（示例）", "合作单位").statusCode(201).extract().path("id"));
    }

    private ValidatableResponse draft(String title, String value) {
        return as(operator).body(body(title, value)).post(NOTICES, park).then();
    }

    private void refused(String title, String value, String pointer, String code) {
        draft(title, value)
                .statusCode(400)
                .body("errors[0].pointer", equalTo(pointer))
                .body("errors[0].code", equalTo(code));
    }

    private static Map<String, Object> body(String title, String value) {
        return Map.of(
                "kind",
                "GENERAL",
                "title",
                title,
                "lines",
                List.of(
                        Map.of("label", "事项", "value", value, "kind", "TEXT"),
                        Map.of("label", "负责人", "value", "王小明", "kind", "PERSON")),
                "workingDays",
                5,
                "contact",
                "园区办公室，0516-80000000");
    }

    private static Map<String, Object> withDays(Map<String, Object> body, int days) {
        return with(body, "workingDays", days);
    }

    private static Map<String, Object> with(Map<String, Object> body, String name, Object value) {
        var changed = new java.util.HashMap<>(body);
        changed.put(name, value);
        return changed;
    }

    private ValidatableResponse post(Person person, UUID notice) {
        return as(person)
                .header("If-Match", "\"0\"")
                .post(NOTICE + "/post", park, notice)
                .then();
    }
}
