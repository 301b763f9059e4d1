package org.seedbed.agreement.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.seedbed.testing.Signing.content;
import static org.seedbed.testing.World.as;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seedbed.identity.Role;
import org.seedbed.privacy.RetentionTask;
import org.seedbed.privacy.RetentionTask.Removed;
import org.seedbed.shared.acting.Acting;
import org.seedbed.shared.acting.ActingContext;
import org.seedbed.shared.db.JobDatabase;
import org.seedbed.shared.db.Sql;
import org.seedbed.tenancy.Stage;
import org.seedbed.testing.Applying;
import org.seedbed.testing.EveryTable;
import org.seedbed.testing.Person;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.Register;
import org.seedbed.testing.Signing;
import org.seedbed.testing.Supplementing;
import org.seedbed.testing.Unique;
import org.seedbed.testing.World;

/** Who signed an agreement is nowhere to be found once its time is over, and is told what is kept of them until then. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class AgreementRetentionTest {

    @Inject
    World world;

    @Inject
    Register register;

    @Inject
    JobDatabase database;

    @Inject
    ActingContext acting;

    @Inject
    AgreementRetention retention;

    @Inject
    AgreementDraftRetention drafts;

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private final String name = Unique.name("郑").toString().substring(0, 8) + "（示例）";
    private UUID park;
    private Person maker;
    private Person checker;
    private Signing signing;
    private UUID company;
    private UUID agreement;

    @BeforeEach
    void anAgreementWithPeople() {
        park = world.park();
        maker = world.with(Role.OPERATOR, park);
        checker = world.with(Role.CHECKER, park);
        signing = new Signing(park, maker, checker, world.with(Role.APPROVER, park));
        company = register.firm(park, "甲公司（示例）");
        var tenant = register.tenant(park, company, "2026-01-01", null, Stage.INCUBATOR);
        var content = content(
                Applying.delivered(database, "lease-terms-template"),
                register.office(park, "A301", "120.00"),
                today.toString(),
                today.plusYears(1).toString());
        content.put("party", Map.of("address", name + "宅", "representative", name, "phone", "13800000000"));
        content.put("park", Map.of("representative", name, "phone", "0516-80000000"));
        content.put("priceReason", name + "是劳模");
        agreement = signing.draft(tenant, Applying.delivered(database, "incubator-national-2018"), content);
    }

    @Test
    void nothingOfWhoSignedIsLeftLongAfterTheEnd() throws SQLException {
        signing.sign(agreement);
        signing.handOver(agreement);
        var writing = new Supplementing(park, agreement, maker, checker, world.with(Role.APPROVER, park));
        var supplement = writing.draft(Map.of(
                "effectiveOn",
                today.plusDays(9).toString(),
                "reason",
                name + "要求",
                "to",
                today.plusDays(90).toString()));
        writing.move(maker, supplement, "submission", null).statusCode(200);
        writing.move(maker, supplement, "discard", Map.of("reason", name + "又不要了"))
                .statusCode(200);
        assertThat(EveryTable.with(name))
                .contains("agreement", "agreement_party", "agreement_supplement", "agreement_supplement_step");
        ended();
        assertThat(remove(retention, today)).isEmpty();
        assertThat(remove(retention, today.plusDays(1))).containsExactly(new Removed(park, 1, 0));
        // Answers that wait for a repeated request go by a rule of their own, within a week; the trail keeps its
        // reasons.
        assertThat(EveryTable.with(name)).isSubsetOf("idempotency_key", "trail");
        assertThat(files()).isZero();
        signing.get(agreement)
                .body("party", nullValue())
                .body("terms.park", nullValue())
                .body("terms.places.number", contains("A301"));
        assertThat(remove(retention, today.plusDays(1))).isEmpty();
    }

    @Test
    void aHoldOnTheCompanyKeepsIt() {
        signing.sign(agreement);
        ended();
        String hold = as(checker)
                .body(Map.of("subject", "COMPANY", "subjectId", company, "reason", "仲裁期间保留资料"))
                .post("/api/v1/parks/{park}/legal-holds", park)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        assertThat(remove(retention, today.plusDays(1))).containsExactly(new Removed(park, 0, 1));
        signing.get(agreement).body("party.representative", equalTo(name));
        as(checker)
                .body(Map.of("reason", "仲裁已结束"))
                .post("/api/v1/parks/{park}/legal-holds/{id}/lift", park, hold)
                .then()
                .statusCode(200);
        assertThat(remove(retention, today.plusDays(1))).containsExactly(new Removed(park, 1, 0));
    }

    @Test
    void whatNobodySignedGoesByItsOwnRule() {
        signing.move(maker, agreement, "discard", Map.of("reason", "不签了（示例）")).statusCode(200);
        assertThat(remove(retention, today.plusDays(1))).isEmpty();
        assertThat(remove(drafts, today.plusDays(1))).containsExactly(new Removed(park, 1, 0));
    }

    @Test
    void whoeverSignsIsToldWhatIsKept() {
        signing.sign(agreement);
        var person = world.with(Role.OWNER, company);
        as(maker)
                .body(Map.of("name", name, "categories", List.of(), "userId", person.userId()))
                .post("/api/v1/parks/{park}/companies/{company}/founders", park, company)
                .then()
                .statusCode(201);
        as(person)
                .get("/api/v1/me/data")
                .then()
                .statusCode(200)
                .body("sections.find { it.name == 'agreementSignatures' }.items.representative", contains(name));
    }

    /** Of this park alone: other tests leave agreements behind, too. */
    private List<Removed> remove(RetentionTask task, LocalDate before) {
        return acting.run(
                Acting.job("retention"),
                () -> QuarkusTransaction.requiringNew().call(() -> task.remove(before)).stream()
                        .filter(removed -> park.equals(removed.parkId()))
                        .toList());
    }

    private void ended() {
        database.execute(Sql.of("""
                update agreement set state = 'ENDED', starts_on = ?, ends_on = ?, ended_at = now() where id = ?""", today.minusDays(9), today, agreement));
    }

    private long files() {
        return database.count(Sql.of("select 1 from stored_file where park_id = ?", park));
    }
}
