package org.seedbed.onboarding.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.seedbed.testing.World.as;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seedbed.company.Companies;
import org.seedbed.company.CompanyDraft;
import org.seedbed.company.CompanyKind;
import org.seedbed.company.FounderCategory;
import org.seedbed.identity.Role;
import org.seedbed.lease.Leases;
import org.seedbed.lease.Leases.LeaseDraft;
import org.seedbed.lease.Leases.SeatDraft;
import org.seedbed.mentoring.MentorDraft;
import org.seedbed.mentoring.Mentors;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.space.PriceBasis;
import org.seedbed.space.Spaces;
import org.seedbed.space.UnitDraft;
import org.seedbed.space.UnitKind;
import org.seedbed.tenancy.Stage;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.Register;
import org.seedbed.testing.World;
import org.seedbed.testing.Xlsx;

/** What goes in comes out, and what comes out goes in again. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class RegisterRoundTripTest {

    /** What a register says of a park, by table, without ids; of leases those not yet over, of seats how many. */
    private static final List<String> CONTENT = List.of(
            """
            select b.code, f.level, u.number, u.kind, u.area, u.seats, u.remark, p.amount, p.basis
            from unit u join floor f on f.id = u.floor_id join building b on b.id = f.building_id
            left join unit_price p on p.unit_id = u.id and p.valid_to is null where u.park_id = ?""",
            """
            select c.name, c.kind, c.uscc, c.founded_on, c.registered_capital, c.industry_code, r.contact_name,
                r.contact_phone from company c join company_record r on r.company_id = c.id where r.park_id = ?""",
            """
            select c.name, f.name as founder, f.phone, array(select unnest(f.categories) order by 1) from founder f join company c on c.id = f.company_id
            where f.park_id = ?""",
            """
            select c.name, t.starts_on, s.stage from tenant t join company c on c.id = t.company_id
            join stage_entry s on s.tenant_id = t.id where t.park_id = ?""",
            """
            select c.name, l.starts_on, l.ends_on, l.unit_price, l.basis, l.waiver_label,
                (select string_agg(z.number || coalesce(' ' || z.seats, ''), ', ' order by z.number) from (
                    select u.number, sum(upper(x.seats) - lower(x.seats)) as seats from lease_unit x
                    join unit u on u.id = x.unit_id where x.lease_id = l.id group by u.number) z) as rooms
            from lease l join tenant t on t.id = l.tenant_id join company c on c.id = t.company_id
            where l.park_id = ? and l.ends_on > (now() at time zone 'Asia/Shanghai')::date""",
            // A field with a separator in it is two fields to a park that did not know it as one.
            """
            select name, title, category, translate(array_to_string(fields, '、'), '/', '、'), term_from, term_to, email
            from mentor where park_id = ?""",
            """
            select c.name, e.total, s.people from employment_count e join company c on c.id = e.company_id
            left join employment_sub_count s on s.count_id = e.id where e.park_id = ?""");

    @Inject
    World world;

    @Inject
    Database database;

    @Inject
    Register register;

    @Inject
    Companies companies;

    @Inject
    Spaces spaces;

    @Inject
    Leases leases;

    @Inject
    Mentors mentors;

    @Inject
    BusinessClock clock;

    private UUID park;
    private Importing importing;

    @BeforeEach
    void aPark() {
        park = world.park();
        importing = new Importing(world.with(Role.OPERATOR, park), park);
    }

    @Test
    void theSampleComesBackAndFillsAnEmptyParkTheSame() {
        importing.commit(Registers.sample());
        var before = content(park);
        var file = export(importing);
        var again = importing.commit(file);
        assertUnchanged(again, 93, 57, 12);
        assertSame(content(park), before);

        var other = world.park();
        new Importing(world.with(Role.OPERATOR, other), other).commit(file);
        assertSame(content(other), before);
    }

    /** What a screen can store and a register of the usual kind does not show. */
    @Test
    void theUnusualComesBackToo() {
        unusual();
        var file = export(importing);
        var again = importing.commit(file);
        assertThat(again.getList("result.sheets.refused", Integer.class))
                .as(problems(importing, again))
                .containsOnly(0);
        assertUnchanged(again, 3, 3, 2);

        var before = content(park);
        var other = world.park();
        var there = new Importing(world.with(Role.OPERATOR, other), other);
        var filled = there.commit(file);
        assertThat(filled.getList("result.sheets.refused", Integer.class))
                .as(problems(there, filled))
                .containsOnly(0);
        assertSame(content(other), before);
    }

    @Test
    void whoHasLeftIsNotInTheRegisterAndNeitherIsALeaseThatRanOut() {
        var today = clock.today();
        var here = register.tenant(park, "在园公司（示例）", "2024-01-01", null);
        register.tenant(park, "已离园公司（示例）", "2024-01-01", today.toString());
        register.lease(park, here, register.office(park, "A1", "10"), "2024-01-01", today.toString());
        var rows = Xlsx.of(export(importing)).rows(2);
        assertThat(rows).hasSize(4);
        assertThat(rows.get(3).getFirst().value()).isEqualTo("在园公司（示例）");
        assertThat(rows.get(3)).hasSize(11);
    }

    @Test
    void theTemplateIsReadAsThreeEmptyRegisters() {
        var template = as(importing.keeper())
                .get("/api/v1/parks/{park}/register-template", park)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertThat(Xlsx.of(template).sheets()).containsExactly("房源台账", "入驻企业台账", "导师台账", "填写说明");
        var read = importing.run(template, true);
        assertThat(read.getString("status")).isEqualTo("DONE");
        assertThat(read.getInt("result.errors")).isZero();
        assertThat(read.getList("result.sheets.kind")).containsExactly("UNITS", "TENANTS", "MENTORS", "UNKNOWN");
        assertThat(read.getList("result.sheets.columns.flatten().findAll { it.field == null }"))
                .isEmpty();
    }

    @Test
    void theRegisterShowsNamesAndNumbersSoItNeedsWhatTheyNeed() {
        as(world.with(Role.FINANCE, park))
                .get("/api/v1/parks/{park}/register-export", park)
                .then()
                .statusCode(403)
                .body("code", equalTo("access.denied"));
        as(world.with(Role.CHECKER, park))
                .get("/api/v1/parks/{park}/register-export", park)
                .then()
                .statusCode(200);
        as(world.with(Role.CHECKER, park))
                .get("/api/v1/parks/{park}/register-template", park)
                .then()
                .statusCode(403);
    }

    private void unusual() {
        var from = LocalDate.of(2026, 1, 1);
        var floor = spaces.ensureFloor(park, "B", -1);
        var office = UUID.randomUUID();
        var zone = UUID.randomUUID();
        spaces.add(
                park,
                List.of(
                        unit(office, floor, "X-1", UnitKind.OFFICE, null, PriceBasis.SEAT_MONTH, from),
                        unit(zone, floor, "G1", UnitKind.WORKSTATION, 8, PriceBasis.SQM_MONTH, from),
                        unit(UUID.randomUUID(), floor, "X-2", UnitKind.PUBLIC, null, null, from)));
        var team = company(CompanyKind.TEAM, "=星光工作室", null, "+86 139", Set.of(FounderCategory.values()));
        var body = company(CompanyKind.OTHER, "某协会（示例）", null, null, Set.of());
        var firm = company(CompanyKind.FIRM, "某公司（示例）", Register.uscc("92"), "13800000000", Set.of());
        var stay = register.tenant(park, team, "2026-01-01", null, Stage.GRADUATED);
        register.tenant(park, body, "2026-01-01", null, Stage.NURSERY);
        var other = register.tenant(park, firm, "2099-01-01", null, Stage.INCUBATOR);
        leases.add(
                park,
                List.of(
                        lease(stay, "2026-01-01", PriceBasis.SQM_MONTH, new SeatDraft(zone, 1, 3)),
                        lease(other, "2099-01-01", PriceBasis.SEAT_MONTH, new SeatDraft(office, null, null))));
        mentors.add(
                park,
                List.of(
                        new MentorDraft(
                                UUID.randomUUID(), "甲（示例）", null, null, List.of("AI/大数据", "法律"), from, null, null),
                        new MentorDraft(
                                UUID.randomUUID(), "乙（示例）", "教授", "专家", List.of(), null, from, "yi@example.com")));
    }

    private static UnitDraft unit(
            UUID id, UUID floor, String number, UnitKind kind, Integer seats, PriceBasis basis, LocalDate from) {
        var price = basis == null ? null : new BigDecimal("35.50");
        return new UnitDraft(id, floor, number, kind, new BigDecimal("20.25"), seats, "合计", price, basis, from);
    }

    private UUID company(CompanyKind kind, String name, String uscc, String phone, Set<FounderCategory> categories) {
        var id = UUID.randomUUID();
        var capital = new BigDecimal("1234567.89");
        companies.add(
                park,
                List.of(new CompanyDraft(
                        id,
                        kind,
                        name + id,
                        uscc,
                        null,
                        capital,
                        "C3970",
                        "张三（示例）",
                        phone,
                        categories,
                        LocalDate.of(2026, 1, 1),
                        12,
                        3)));
        return id;
    }

    private static LeaseDraft lease(UUID tenant, String from, PriceBasis basis, SeatDraft unit) {
        var start = LocalDate.parse(from);
        return new LeaseDraft(
                UUID.randomUUID(),
                tenant,
                start,
                start.plusYears(1),
                new BigDecimal("0.10"),
                basis,
                "减半",
                List.of(unit));
    }

    private static void assertSame(Map<Integer, List<String>> found, Map<Integer, List<String>> expected) {
        expected.forEach((table, rows) -> assertThat(found.get(table)).containsExactlyInAnyOrderElementsOf(rows));
    }

    private static String problems(Importing by, JsonPath ended) {
        return by.problems(ended.getString("id")).prettify();
    }

    private static void assertUnchanged(JsonPath ended, Integer... rows) {
        assertThat(ended.getBoolean("result.changed")).as(ended.prettify()).isFalse();
        assertThat(ended.getList("result.sheets.unchanged", Integer.class)).startsWith(rows);
    }

    private static byte[] export(Importing by) {
        return as(by.keeper())
                .get("/api/v1/parks/{park}/register-export", by.park())
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private Map<Integer, List<String>> content(UUID of) {
        var content = new java.util.TreeMap<Integer, List<String>>();
        for (int i = 0; i < CONTENT.size(); i++) {
            var sql = Sql.of("select q::text as line from (" + CONTENT.get(i) + ") q order by 1", of);
            content.put(i, database.list(sql, row -> row.text("line")));
        }
        return content;
    }
}
