package org.seedbed.agreement.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.seedbed.testing.Signing.AGREEMENT;
import static org.seedbed.testing.Signing.content;
import static org.seedbed.testing.Signing.price;
import static org.seedbed.testing.World.as;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
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
import org.seedbed.testing.Applying;
import org.seedbed.testing.Person;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.Register;
import org.seedbed.testing.Signing;
import org.seedbed.testing.World;

/** What an agreement rests on is asked whenever it is written and again when it is submitted; and what has no measure. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class AgreementGroundsTest {

    private static final String APPLICATION = "/api/v1/parks/{park}/applications/{application}";

    @Inject
    World world;

    @Inject
    Register register;

    @Inject
    JobDatabase database;

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private final LocalDate end = today.plusMonths(6);
    private UUID park;
    private Person maker;
    private Person checker;
    private Signing signing;
    private UUID tenant;
    private UUID office;
    private UUID terms;

    @BeforeEach
    void aParkWithATenantThatLeavesInAYear() {
        park = world.park();
        maker = world.with(Role.OPERATOR, park);
        checker = world.with(Role.CHECKER, park);
        signing = new Signing(park, maker, checker, world.with(Role.APPROVER, park));
        tenant = register.tenant(
                park, "甲公司（示例）", "2026-01-01", today.plusYears(1).toString());
        office = register.office(park, "A301", "120.00");
        terms = Applying.delivered(database, "lease-terms-template");
    }

    @Test
    void aChangeIsCheckedAsWhatIsWrittenFirst() {
        var agreement = drafted(today, end);
        edit(agreement, today, today.plusYears(1).plusDays(1))
                .statusCode(422)
                .body("errors.code", contains("agreement.outside-stay"));
        edit(agreement, LocalDate.parse("2025-12-31"), end)
                .statusCode(422)
                .body("errors.code", contains("agreement.outside-stay"));
        edit(agreement, today.plusDays(1), end).statusCode(200);
    }

    @Test
    void aRenewalCannotBeMovedAwayFromWhatItGoesOnFrom() {
        var first = drafted(today, end);
        signing.sign(first);
        var request = new HashMap<String, Object>(Map.of(
                "tenantId",
                tenant,
                "admissionPolicyId",
                admission(),
                "renewsId",
                first,
                "content",
                content(terms, office, end.toString(), end.plusMonths(3).toString())));
        var renewal = UUID.fromString(as(maker)
                .body(request)
                .post(Signing.AGREEMENTS, park)
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
        edit(renewal, end.plusDays(60), end.plusMonths(5))
                .statusCode(422)
                .body("errors.code", contains("agreement.renews-gap"))
                .body("errors.pointer", contains("/content/from"));
        // The first one ends on another day meanwhile.
        database.execute(Sql.of("update agreement set ends_on = ends_on - 30 where id = ?", first));
        signing.submit(renewal).statusCode(422).body("code", equalTo("agreement.renews-gap"));
    }

    @Test
    void aStayThatGotShorterStopsTheSubmission() {
        var agreement = drafted(today, end);
        database.execute(Sql.of("update tenant set ends_on = ? where id = ?", end.minusDays(1), tenant));
        signing.submit(agreement).statusCode(422).body("code", equalTo("agreement.outside-stay"));
        assertThat(held()).isZero();
    }

    @Test
    void nothingIsHeldForAnApplicationThatHasEnded() {
        var applying = new Applying(park, maker);
        var call = applying.call("NURSERY", Applying.delivered(database, "nursery-default"));
        var application = applying.submitted(call, Applying.team()).id();
        database.execute(Sql.of("update admission_application set state = 'APPROVED' where id = ?", application));
        var agreement = UUID.fromString(as(maker)
                .body(Map.of("content", content(terms, office, today.toString(), end.toString())))
                .post(APPLICATION + "/agreement", park, application)
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
        signing.submit(agreement).statusCode(200);
        signing.move(maker, agreement, "recall", Map.of("reason", "改日期（示例）")).statusCode(200);
        database.execute(Sql.of("""
                update admission_application set state = 'EXPIRED', ended_at = now(), applicant_kind = null, name = null
                where id = ?""", application));
        signing.submit(agreement).statusCode(409).body("code", equalTo("agreement.application-not-approved"));
        edit(agreement, today, end).statusCode(409).body("code", equalTo("agreement.application-not-approved"));
        signing.move(maker, agreement, "discard", Map.of("reason", "逾期未签（示例）")).statusCode(200);
        assertThat(held()).isZero();
    }

    @Test
    void whoeverWroteTheTextDoesNotCheckItWhoeverSubmitsIt() {
        world.grant(checker, Role.OPERATOR, park);
        var agreement = drafted(today, end);
        edit(checker, agreement, today, end.minusDays(1)).statusCode(200);
        signing.submit(agreement).statusCode(200);
        signing.check(agreement).statusCode(422).body("code", equalTo("agreement.same-person"));
        var other = world.with(Role.CHECKER, park);
        signing.move(other, agreement, "check", null).statusCode(200);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            TOO_LONG  , /content/to           , agreement.term-too-long
            LATE_STEP , /content/prices/1/from, agreement.price-outside
            TOO_MUCH  , /content/prices       , agreement.rent-beyond""")
    void whatHasNoMeasureIsRefusedAtItsField(String wrong, String pointer, String code) {
        var settled = register.tenant(park, "乙公司（示例）", "2026-01-01", null);
        var to = wrong.equals("TOO_LONG") ? today.plusYears(20).plusDays(1) : end;
        var content = content(terms, office, today.toString(), to.toString());
        var step = price("SQM_MONTH", today.toString(), "20.00");
        if (wrong.equals("LATE_STEP")) {
            content.put("prices", List.of(step, price("SQM_MONTH", end.toString(), "30.00")));
        } else if (wrong.equals("TOO_MUCH")) {
            content.put("prices", List.of(price("SQM_MONTH", today.toString(), "99999999999.00")));
        }
        signing.ofTenant(settled, admission(), content)
                .statusCode(422)
                .body("errors.pointer", contains(pointer))
                .body("errors.code", contains(code));
    }

    @Test
    void scansOfOneWordingHaveTheirNumber() {
        var agreement = drafted(today, end);
        signing.approved(agreement);
        signing.upload(agreement, "SIGNED_LEASE").statusCode(200);
        database.execute(Sql.of("""
                with copied as (
                    insert into stored_file
                    select (jsonb_populate_record(s, jsonb_build_object('id', gen_random_uuid()))).*
                    from agreement_file f join stored_file s on s.id = f.file_id, generate_series(1, 39)
                    where f.agreement_id = ? and f.kind = 'SIGNED_LEASE' returning id)
                insert into agreement_file (park_id, id, agreement_id, round, kind, file_id)
                select ?, gen_random_uuid(), ?, 1, 'SIGNED_LEASE', id from copied""", agreement, park, agreement));
        signing.upload(agreement, "SIGNED_LEASE").statusCode(422).body("code", equalTo("agreement.files-too-many"));
    }

    private UUID drafted(LocalDate from, LocalDate to) {
        return signing.draft(tenant, admission(), content(terms, office, from.toString(), to.toString()));
    }

    private ValidatableResponse edit(UUID agreement, LocalDate from, LocalDate to) {
        return edit(maker, agreement, from, to);
    }

    private ValidatableResponse edit(Person by, UUID agreement, LocalDate from, LocalDate to) {
        var version = signing.get(agreement).extract().<Integer>path("version");
        return as(by).header("If-Match", "\"" + version + "\"")
                .body(Map.of("content", content(terms, office, from.toString(), to.toString())))
                .put(AGREEMENT, park, agreement)
                .then();
    }

    private long held() {
        return database.count(Sql.of("select 1 from unit_hold where park_id = ? and released_at is null", park));
    }

    private UUID admission() {
        return Applying.delivered(database, "incubator-national-2018");
    }
}
