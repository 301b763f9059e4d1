package org.seedbed.onboarding.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.seedbed.testing.World.as;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seedbed.identity.Role;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.JobDatabase;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.testing.Applying;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.Signing;
import org.seedbed.testing.World;

/** A register is older than what happened in the system, and one park's register is not the network's. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class ReimportTest {

    private static final String[] UNIT_HEADER = {"楼栋", "楼层", "房号", "类型", "建筑面积"};
    private static final String[] TENANT_HEADER = {
        "企业名称", "统一社会信用代码", "成立日期", "注册资本(万元)", "行业代码", "入驻日期", "孵化阶段", "房号", "租赁起", "租赁止", "负责人"
    };
    private static final String NAME = "徐州重录科技有限公司（示例）";

    @Inject
    World world;

    @Inject
    Database database;

    @Inject
    JobDatabase jobs;

    private UUID park;
    private Importing importing;
    private String uscc;

    @BeforeEach
    void aPark() {
        park = world.park();
        importing = new Importing(world.with(Role.OPERATOR, park), park);
        uscc = Registers.uscc(Math.abs(UUID.randomUUID().hashCode() % 1_000_000_000));
    }

    @Test
    void whatEndedInTheSystemIsNotRevived() {
        var file = register("2025-01-01", "100", "I651", "2027-12-31");
        importing.commit(file);
        var tenant = one("select id from tenant where park_id = ?");
        var lease = one("select id from lease where park_id = ?");
        end("/leases/" + lease + "/termination");
        var again = importing.commit(file);
        assertUnchanged(again);
        assertThat(codes(again)).containsExactly("import.lease-terminated", "import.area-sum-differs");

        end("/tenants/" + tenant + "/departure");
        assertUnchanged(importing.commit(file));
        as(importing.keeper())
                .get("/api/v1/parks/{park}/leases/{lease}", park, lease)
                .then()
                .body("to", equalTo("2026-07-01"));

        var another = importing.commit(register("2025-01-01", "100", "I651", "2027-12-31", "A302"));
        assertThat(codes(another)).contains("import.outside-stay");
        assertThat(another.getList("result.sheets.refused", Integer.class)).containsExactly(0, 1);
        assertThat(database.count(Sql.of("select 1 from lease where park_id = ?", park)))
                .isEqualTo(1);
    }

    @Test
    void aLeaseThatRanOutBeforeTheDepartureIsNotExtendedBeyondIt() {
        importing.commit(register("2025-01-01", "100", "I651", "2026-05-31"));
        end("/tenants/" + one("select id from tenant where park_id = ?") + "/departure");
        var extended = importing.commit(register("2025-01-01", "100", "I651", "2027-12-31"));
        assertUnchanged(extended);
        assertThat(codes(extended)).containsExactly("import.outside-stay", "import.area-sum-differs");
        var within = importing.commit(register("2025-01-01", "100", "I651", "2026-06-15"));
        assertThat(within.getList("result.sheets.updated", Integer.class)).containsExactly(0, 1);
    }

    @Test
    void whatWasAgreedIsChangedByAgreementOnly() {
        importing.commit(register("2025-01-01", "100", "I651", "2025-12-31"));
        var from = LocalDate.now(BusinessClock.PARK_ZONE);
        var to = from.plusYears(1);
        var signing =
                new Signing(park, importing.keeper(), world.with(Role.CHECKER, park), world.with(Role.APPROVER, park));
        var unit = one("select id from unit where park_id = ? and number = 'A302'");
        signing.sign(signing.draft(
                one("select id from tenant where park_id = ?"),
                Applying.delivered(jobs, "incubator-national-2018"),
                Signing.content(
                        Applying.delivered(jobs, "lease-terms-template"), unit, from.toString(), to.toString())));

        var told = importing.commit(register("2025-01-01", "100", "I651", "A302", from.toString(), "2035-12-31"));
        assertUnchanged(told);
        assertThat(codes(told)).contains("import.lease-of-agreement");
        assertThat(database.count(Sql.of("""
                        select 1 from lease l join lease_unit u on u.park_id = l.park_id and u.lease_id = l.id
                        where l.park_id = ? and u.unit_id = ? and l.ends_on = ? and u.ends_on = ?""", park, unit, to, to))).isEqualTo(1);
    }

    @Test
    void factsThatAnotherParkSharesAreFilledInButNotChanged() {
        importing.commit(register("2025-01-01", "100", "", "2027-12-31"));
        var other = world.park();
        var there = new Importing(world.with(Role.OPERATOR, other), other);
        var file = register("2025-02-02", "900", "I651", "2027-12-31");
        var dry = there.run(file, true);
        var adopted = there.commit(file);
        assertThat(adopted.getMap("result")).isEqualTo(dry.getMap("result"));
        assertFacts("2025-01-01", "1000000.00", "I651");
        assertThat(adopted.getList("result.sheets.created", Integer.class)).containsExactly(2, 1);
        assertThat(codes(there, adopted))
                .containsExactly("import.facts-differ", "import.facts-differ", "import.area-sum-differs");

        var again = there.commit(file);
        assertUnchanged(again);
        assertThat(codes(there, again)).isEqualTo(codes(there, adopted));
        var firstPark = importing.commit(register("2025-03-03", "100", "C39", "2027-12-31"));
        assertUnchanged(firstPark);
        assertFacts("2025-01-01", "1000000.00", "I651");
    }

    @Test
    void factsOfACompanyNobodyElseKnowsFollowTheRegister() {
        importing.commit(register("2025-01-01", "100", "I651", "2027-12-31"));
        importing.commit(register("2025-02-02", "900", "C39", "2027-12-31"));
        assertFacts("2025-02-02", "9000000.00", "C39");
    }

    private byte[] register(String founded, String capital, String industry, String to) {
        return register(founded, capital, industry, to, "A301");
    }

    private byte[] register(String founded, String capital, String industry, String to, String room) {
        return register(founded, capital, industry, room, "2025-06-01", to);
    }

    private byte[] register(String founded, String capital, String industry, String room, String from, String to) {
        return Registers.both(
                new String[][] {UNIT_HEADER, {"A", "3", "A301", "办公", "50"}, {"A", "3", "A302", "办公", "50"}},
                new String[][] {
                    TENANT_HEADER, {NAME, uscc, founded, capital, industry, "2025-06-01", "孵化器", room, from, to, "张三"}
                });
    }

    /** On 30 June 2026; lease and tenant take the same request. */
    private void end(String what) {
        var of = "/api/v1/parks/{park}" + what.substring(0, what.lastIndexOf('/'));
        var etag = as(importing.keeper()).get(of, park).then().extract().header("ETag");
        as(importing.keeper())
                .header("If-Match", etag)
                .body(Map.of("lastDay", "2026-06-30", "reason", "搬走"))
                .post("/api/v1/parks/{park}" + what, park)
                .then()
                .statusCode(200);
    }

    private void assertUnchanged(JsonPath ended) {
        assertThat(ended.getBoolean("result.changed")).as(ended.prettify()).isFalse();
        assertThat(ended.getList("result.sheets.unchanged", Integer.class)).containsExactly(2, 1);
    }

    private void assertFacts(String founded, String capital, String industry) {
        assertThat(database.count(Sql.of("""
                        select 1 from company where uscc = ? and founded_on = ?::date
                            and registered_capital = ?::numeric and industry_code = ?""", uscc, founded, capital, industry)))
                .isEqualTo(1);
    }

    private Iterable<String> codes(JsonPath ended) {
        return codes(importing, ended);
    }

    private static Iterable<String> codes(Importing by, JsonPath ended) {
        return by.problems(ended.getString("id")).getList("items.code", String.class);
    }

    private UUID one(String sql) {
        return database.first(Sql.of(sql, park), row -> row.uuid("id")).orElseThrow();
    }
}
