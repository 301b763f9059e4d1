package org.seedbed.notice.internal;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.seedbed.testing.World.as;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
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
import org.seedbed.notice.NoticeState;
import org.seedbed.notice.Notices;
import org.seedbed.shared.crypto.Sha256;
import org.seedbed.shared.db.JobDatabase;
import org.seedbed.shared.db.Sql;
import org.seedbed.testing.PdfText;
import org.seedbed.testing.Person;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.World;

/** What was posted is there on paper: for the park for good, for everybody as long as the text is public. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class NoticePaperTest {

    private static final String NOTICES = "/api/v1/parks/{park}/notices";
    private static final String NOTICE = NOTICES + "/{notice}";
    private static final String PUBLIC = "/api/v1/public/parks/{park}/notices/{notice}";

    @Inject
    World world;

    @Inject
    Notices notices;

    @Inject
    NoticePapers papers;

    @Inject
    NoticeQueries queries;

    @Inject
    NoticeRows rows;

    @Inject
    MakeNoticePapers missing;

    @Inject
    JobDatabase database;

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
    void thePaperSaysTheFrozenTextToTheLetterAndWhatProvesIt() throws IOException {
        var id = drafted();
        as(operator).get(NOTICE, park, id).then().body("paper", nullValue());
        as(operator).get(NOTICE + "/paper", park, id).then().statusCode(404);
        var posted = post(id).extract();
        var pdf = given().get(PUBLIC + "/paper", park, id)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertThat(as(operator).get(NOTICE + "/paper", park, id).asByteArray()).isEqualTo(pdf);
        assertThat(posted.<String>path("paper.sha256")).isEqualTo(Sha256.hex(pdf));
        var said = plain(PdfText.of(pdf));
        assertThat(said)
                .contains(plain(posted.path("text")))
                .contains(posted.<String>path("textHash"), id.toString(), "工作日历版本", "提出异议", "notice-v1");
        assertThat(PdfText.overflows(pdf)).isEmpty();
        assertThat(papers.make(queries.require(park, id)).content())
                .as("equal notices make equal papers")
                .isEqualTo(pdf);
    }

    @Test
    void anAdmissionsNoticeHasItsPaperToo() throws IOException {
        var id = notices.draft(
                park,
                operator.userId(),
                new NoticeDraft(
                        "ADMISSION",
                        new Subject(RecordingOwner.TYPE, UUID.randomUUID()),
                        "拟入驻名单公示（示例）",
                        List.of(new NoticeLine("拟入驻团队", "晨芽团队（示例）", ValueKind.ORGANISATION)),
                        5,
                        "园区办公室（示例）"));
        notices.post(park, approver.userId(), id, LocalDate.of(2026, 2, 13));
        var pdf = as(operator)
                .get(NOTICE + "/paper", park, id)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        // Over the Spring Festival: a Saturday and a Sunday are worked, a week is not.
        assertThat(plain(PdfText.of(pdf)))
                .contains("自2026年2月14日起至2026年2月27日24时止，共5个工作日")
                .contains("2月14日（周六）、2月24日（周二）、2月25日（周三）、2月26日（周四）、2月27日（周五）");
    }

    @Test
    void thePublicPaperGoesWithThePublicText() {
        var id = drafted();
        post(id);
        as(approver)
                .header("If-Match", "\"1\"")
                .body(Map.of("reason", "名单有误，更正后再公示"))
                .post(NOTICE + "/withdraw", park, id)
                .then()
                .statusCode(200);
        given().get(PUBLIC, park, id)
                .then()
                .statusCode(200)
                .body("text", nullValue())
                .body("paper", nullValue());
        given().get(PUBLIC + "/paper", park, id).then().statusCode(404);
        as(operator).get(NOTICE + "/paper", park, id).then().statusCode(200);
        assertThatThrownBy(() -> database.execute(Sql.of("delete from notice_paper where notice_id = ?", id)))
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void aNoticeOfBeforeGetsItsPaperOnce() {
        var old = rows.notice(park, NoticeState.POSTED, operator, approver);
        given().get(PUBLIC, park, old).then().statusCode(200).body("paper", nullValue());
        assertThat(missing.run()).isPositive();
        given().get(PUBLIC, park, old).then().body("paper.template", equalTo("notice-v1"));
        assertThat(database.count(Sql.of("""
                        select 1 from public_notice n where n.posted_at is not null
                            and not exists (select from notice_paper p where p.notice_id = n.id)"""))).isZero();
    }

    @Test
    void whatNoPaperCanShowIsRefusedOnItsFieldBeforeItIsStored() {
        as(operator)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body("名单公示🌱"))
                .post(NOTICES, park)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/title"))
                .body("errors[0].code", equalTo("document.character-missing"));
        as(operator).get(NOTICES, park).then().body("total", equalTo(0));
    }

    private UUID drafted() {
        return UUID.fromString(as(operator)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body("名单公示（示例）"))
                .post(NOTICES, park)
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    private static Map<String, Object> body(String title) {
        return Map.of(
                "kind",
                "GENERAL",
                "title",
                title,
                "lines",
                List.of(Map.of("label", "负责人", "value", "王小明", "kind", "PERSON")),
                "workingDays",
                5,
                "contact",
                "园区办公室，0516-80000000");
    }

    private ValidatableResponse post(UUID notice) {
        return as(approver)
                .header("If-Match", "\"0\"")
                .post(NOTICE + "/post", park, notice)
                .then()
                .statusCode(200);
    }

    private static String plain(String text) {
        return text.replaceAll("\\s", "");
    }
}
