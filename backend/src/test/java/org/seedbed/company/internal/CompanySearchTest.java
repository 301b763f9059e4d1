package org.seedbed.company.internal;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.seedbed.testing.World.as;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seedbed.company.CompanyKind;
import org.seedbed.identity.Role;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.testing.Person;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.Register;
import org.seedbed.testing.World;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class CompanySearchTest {

    private static final String COMPANIES = "/api/v1/parks/{park}/companies";
    private static final String RIVER = "ABC智能（徐州）有限公司";
    private static final String CLOUD = "云龙软件有限公司";
    private static final String SHOP = "归雁便利店";

    @Inject
    World world;

    @Inject
    Register register;

    @Inject
    Database database;

    private UUID park;
    private Person keeper;

    @BeforeEach
    void threeCompanies() {
        park = world.park();
        keeper = world.with(Role.OPERATOR, park);
        var founded = LocalDate.of(2024, 1, 1);
        register.company(park, CompanyKind.FIRM, RIVER, founded, "I652", "张伟", "13800001234");
        register.company(park, CompanyKind.FIRM, CLOUD, founded.plusDays(1), null, "李娜", "13911112222");
        register.company(park, CompanyKind.SOLE_TRADER, SHOP, null, null, "王芳", "0516-83001234");
        register.firm(world.park(), RIVER + "邻园");
    }

    @Test
    void aNameIsFoundByAnyPartHoweverItIsTyped() {
        for (var q : List.of("智能", "abc", "ＡＢＣ", "(徐州)", "（徐州）", "智能 (徐", "能", "C智")) {
            finds(keeper, q, contains(RIVER));
        }
        finds(keeper, "有限", contains(RIVER, CLOUD));
        finds(keeper, "能智", empty());
        finds(keeper, "徐州云龙", empty());
        finds(keeper, "　 ", contains(RIVER, CLOUD, SHOP));
    }

    @Test
    void codeContactAndTelephoneFindToo() {
        finds(keeper, uscc(CLOUD).substring(6, 14), contains(CLOUD));
        finds(keeper, uscc(CLOUD).toLowerCase(java.util.Locale.ROOT), contains(CLOUD));
        finds(keeper, "张伟", contains(RIVER));
        finds(keeper, "9111122", contains(CLOUD));
        finds(keeper, "83001234", contains(SHOP));
        // The end of a name and the start of a code are not neighbours.
        finds(keeper, "公司91", empty());
    }

    /** Beyond what the search sorts at once it walks along the names instead: rows and order stay the same. */
    @Test
    void aTextThatVeryManyNamesHaveIsPagedAndCountedSoFar() {
        named("众", 15_001);
        asFarAsCounted();
        // Now few of the first thousand have it.
        named("一", 600);
        asFarAsCounted();

        database.execute(Sql.of("delete from company_record where park_id = ? and name_key = '众15001'", park));
        page("众", 750)
                .body("total", equalTo(15_000))
                .body("more", equalTo(false))
                .body("items.size()", equalTo(20));
        page("众", 751).body("total", equalTo(15_000)).body("items", empty());
    }

    private void asFarAsCounted() {
        page("众", 3)
                .body("total", equalTo(15_000))
                .body("more", equalTo(true))
                .body("items[0].name", equalTo("众00041"));
        page("众", 750).body("items.name", hasItems("众14981", "众15000")).body("items.size()", equalTo(20));
        page("众", 751).body("items.name", contains("众15001"));
        page("众", 752).body("total", equalTo(15_000)).body("items", empty());
        finds(keeper, "众15001", contains("众15001"));
    }

    /** Most of the first names have it or few of them: found another way, told alike. */
    @Test
    void aTextThatManyNamesHaveIsFoundByName() {
        named("半数", 700);
        named("少数", 200);
        for (var few : List.of("半数", "少数")) {
            var all = few.equals("半数") ? 700 : 200;
            page(few, all / 20)
                    .body("total", equalTo(all))
                    .body("more", equalTo(false))
                    .body("items.size()", equalTo(20))
                    .body("items[19].name", equalTo(few + "00" + all));
            page(few, all / 20 + 1).body("total", equalTo(all)).body("items", empty());
        }
        as(keeper)
                .get(COMPANIES + "?q=半数&kind=TEAM&size=2", park)
                .then()
                .body("total", equalTo(233))
                .body("items.name", contains("半数00003", "半数00006"));
        finds(world.with(Role.RECEPTION, park), "半数00700", contains("半数00700"));
    }

    /** Companies called so, numbered from 1; each third is a team. */
    private void named(String name, int most) {
        database.execute(Sql.of("""
                with added as (insert into company (id, version, kind, name)
                    select gen_random_uuid(), 0, case when n % 3 = 0 then 'TEAM' else 'FIRM' end, ? || lpad(n::text, 5, '0')
                    from generate_series(1, ?) as n
                    returning id, name_key)
                insert into company_record (park_id, company_id, name_key, search_text, registered_at)
                select ?, id, name_key, name_key, now() from added""", name, most, park));
    }

    private ValidatableResponse page(String q, int page) {
        return as(keeper)
                .get(COMPANIES + "?q={q}&page={page}", park, q, page)
                .then()
                .statusCode(200);
    }

    @Test
    void wildcardsAreOnlyCharacters() {
        for (var q : List.of("%", "_", "智%州", "A_C", "\\", "'", "{}", "\"")) {
            finds(keeper, q, empty());
        }
        register.firm(park, "100%新");
        finds(keeper, "0%新", contains("100%新"));
    }

    @Test
    void whoMayNotReadPersonalDataCannotSearchItEither() {
        for (var role : List.of(Role.FINANCE, Role.RECEPTION)) {
            var desk = world.with(role, park);
            finds(desk, "智能", contains(RIVER));
            finds(desk, uscc(CLOUD).substring(8), contains(CLOUD));
            finds(desk, "13800001234", empty());
            finds(desk, "张伟", empty());
            finds(desk, uscc(SHOP), empty());
            as(desk).get(COMPANIES + "?q=智能", park)
                    .then()
                    .body("items[0].contactName", equalTo("张*"))
                    .body("items[0].contactPhone", equalTo("138****1234"))
                    .body("items[0].uscc", equalTo(uscc(RIVER)));
            as(desk).get(COMPANIES + "?kind=SOLE_TRADER", park)
                    .then()
                    .body("items[0].uscc", equalTo(uscc(SHOP).substring(0, 8) + "**********"))
                    .body("items[0].contactPhone", equalTo("****34"));
        }
        finds(world.with(Role.CHECKER, park), "张伟", contains(RIVER));
    }

    @Test
    void theListIsFilteredSortedAndPaged() {
        as(keeper).get(COMPANIES, park).then().body("items.name", contains(RIVER, CLOUD, SHOP));
        as(keeper)
                .get(COMPANIES + "?sort=foundedOn,desc&size=2", park)
                .then()
                .body("items.name", contains(CLOUD, RIVER))
                .body("total", equalTo(3));
        as(keeper)
                .get(COMPANIES + "?sort=foundedOn,desc&size=2&page=2", park)
                .then()
                .body("items.name", contains(SHOP));
        as(keeper)
                .get(COMPANIES + "?kind=FIRM&kind=TEAM&sort=name,desc", park)
                .then()
                .body("items.name", contains(CLOUD, RIVER));
        as(keeper)
                .get(COMPANIES + "?page=9", park)
                .then()
                .body("items", empty())
                .body("total", equalTo(3));
        as(keeper).get(COMPANIES + "?size=101", park).then().statusCode(400);
        as(keeper).get(COMPANIES + "?name=x", park).then().statusCode(400);
        as(keeper).get(COMPANIES + "?q={q}", park, "长".repeat(101)).then().statusCode(400);
    }

    private void finds(Person actor, String q, Matcher<?> names) {
        as(actor).queryParam("q", q).get(COMPANIES, park).then().statusCode(200).body("items.name", names);
    }

    private String uscc(String name) {
        return database.first(Sql.of("""
                                select c.uscc from company c join company_record r on r.company_id = c.id
                                where r.park_id = ? and c.name = ?""", park, name), row -> row.text("uscc")).orElseThrow();
    }
}
