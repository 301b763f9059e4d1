package org.seedbed.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.seedbed.shared.acting.Acting;
import org.seedbed.shared.acting.ActingContext;
import org.seedbed.shared.acting.RowScope;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.Register;
import org.seedbed.testing.World;

/** The second fence, met from behind: SQL that never asked whether it may. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class RowSecurityTest {

    /** Tables the application reads without row security, each with its reason. */
    private static final Map<String, String> OPEN = Map.of(
            "region",
            "GB/T 2260, public data",
            "rate_bucket",
            "how often somebody asked, counted before it is known who asks",
            "flyway_schema_history",
            "no rights for the application at all");

    @Inject
    World world;

    @Inject
    Register register;

    @Inject
    Database database;

    @Inject
    ActingContext acting;

    @Test
    void everyTableHasRowSecurityOrAReason() {
        var without = database.list(Sql.of("""
                select relname from pg_class
                where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace and not relrowsecurity"""), row -> row.text("relname"));
        assertThat(without).containsExactlyInAnyOrderElementsOf(OPEN.keySet());
    }

    @Test
    void theApplicationOwnsNothingAndBypassesNothing() {
        assertThat(database.list(Sql.of("""
                select tablename from pg_tables where schemaname = 'public' and tableowner <> 'seedbed'"""), row -> row.text("tablename"))).isEmpty();
        assertThat(database.list(
                        Sql.of(
                                "select rolname from pg_roles where rolname like 'seedbed%' and (rolsuper or rolbypassrls)"),
                        row -> row.text("rolname")))
                .isEmpty();
    }

    @Test
    void whatRunsWithTheOwnersRightsLooksNowhereElseFirst() {
        assertThat(database.list(Sql.of("""
                select p.oid::regprocedure::text as name from pg_proc p
                where p.prosecdef and p.pronamespace = 'public'::regnamespace and p.prosqlbody is null
                    and pg_get_userbyid(p.proowner) = 'seedbed'
                    and not coalesce(p.proconfig @> array['search_path=public, pg_temp'], false)"""), row -> row.text("name"))).isEmpty();
        assertThatThrownBy(
                        () -> asStranger(() -> database.execute(Sql.of("create temp table company_record (id uuid)"))))
                .hasMessageContaining("temporary");
    }

    @Test
    void whoHoldsARoleCannotMakeAnotherOfIt() {
        for (var change : List.of(
                "update membership set role = 'SYSTEM_ADMIN'",
                "update membership set user_id = gen_random_uuid()",
                "update invitation set role = 'OWNER'",
                "update region set name = 'x'")) {
            assertThatThrownBy(() -> asStranger(() -> database.execute(Sql.of(change))))
                    .as(change)
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void withoutAScopeNothingCanBeAddedToAPark() {
        var park = world.park();
        assertThatThrownBy(() -> asStranger(() -> database.execute(Sql.of(
                        "insert into building (park_id, id, code, name) values (?, ?, 'X', 'X')",
                        park,
                        UUID.randomUUID()))))
                .hasStackTraceContaining("row-level security");
    }

    @Test
    void theSearchBehindTheFenceAsksForTheScopeItself() {
        var park = world.park();
        register.firm(park, "围栏后的企业（示例）");
        var search = "select count(*) from company_records_found('" + park + "', '围栏', '%围栏%')";
        assertThat(number(search)).isEqualTo(1);
        assertThat(asStranger(() -> number(search))).isZero();
        assertThat(as(scope("company_read", park), () -> number(search))).isEqualTo(1);
        assertThat(as(scope("company_read", world.park()), () -> number(search)))
                .isZero();
    }

    @Test
    void aScopeShowsItsOwnParkAndWhatItsPermissionIsFor() {
        var park = world.park();
        var other = world.park();
        fill(park);
        fill(other);
        var spaceOnly = scope("space_read", park);
        assertThat(as(spaceOnly, () -> number("select count(*) from unit"))).isEqualTo(1);
        assertThat(as(spaceOnly, () -> number("select count(*) from letting"))).isEqualTo(1);
        assertThat(as(spaceOnly, () -> number("select count(*) from lease"))).isZero();
        assertThat(as(spaceOnly, () -> number("select count(*) from founder"))).isZero();
        assertThat(as(spaceOnly, () -> database.execute(Sql.of("update unit set remark = 'x'"))))
                .isZero();
    }

    @Test
    void whoActsForACompanySeesItsInvitationsOnlyWhenTheyManageItsPeople() {
        var company = register.firm(world.park(), "企业（示例）");
        database.execute(Sql.of("""
                insert into invitation (id, scope, role, company_id, email, state, invited_at, expires_at)
                values (gen_random_uuid(), 'COMPANY', 'STAFF', ?, ?, 'OPEN', now(), now() + interval '1 day')""", company, company + "@example.com"));
        var seen = "select count(*) from invitation where company_id = '" + company + "'";
        var withdrawn = Sql.of("update invitation set state = 'WITHDRAWN' where company_id = ?", company);
        var staff = ofCompany(Set.of(company), Set.of());
        assertThat(as(staff, () -> number(seen))).isZero();
        assertThat(as(staff, () -> database.execute(withdrawn))).isZero();
        assertThatThrownBy(() -> as(staff, () -> database.execute(Sql.of("""
                        insert into invitation (id, scope, role, company_id, email, state, invited_at, expires_at)
                        values (gen_random_uuid(), 'COMPANY', 'OWNER', ?, 'x@example.com', 'OPEN', now(), now())""", company))))
                .hasStackTraceContaining("row-level security");
        var owner = ofCompany(Set.of(company), Set.of(company));
        assertThat(as(owner, () -> number(seen))).isEqualTo(1);
        // Nobody says yes or no for the person.
        for (var answer : List.of("ACCEPTED", "DECLINED")) {
            var forced = Sql.of("update invitation set state = ? where company_id = ?", answer, company);
            assertThatThrownBy(() -> as(owner, () -> database.execute(forced)))
                    .hasStackTraceContaining("row-level security");
        }
        assertThat(as(owner, () -> database.execute(withdrawn))).isEqualTo(1);
    }

    @Test
    void aCompanysScopeRewritesNothingThatTheParkSaid() {
        var park = world.park();
        var company = register.firm(park, "企业（示例）");
        var own = ofCompany(Set.of(company), Set.of(company));
        database.execute(Sql.of("""
                insert into qualification (park_id, id, version, company_id, kind, title, issued_on, declared)
                select ?, gen_random_uuid(), 0, ?, 'AWARD', said, '2026-01-01', said = 'own'
                from unnest(array['own', 'park']) said""", park, company));
        assertThat(as(own, () -> database.execute(Sql.of("update qualification set title = 'x' where declared"))))
                .isEqualTo(1);
        for (var change : List.of("title = 'x'", "declared = true", "title = 'x', declared = true, version = 1")) {
            assertThatThrownBy(() -> as(
                            own,
                            () -> database.execute(
                                    Sql.of("update qualification set " + change + " where not declared"))))
                    .as(change)
                    .hasStackTraceContaining("not the company's to change");
        }
        var shown = Sql.of("update qualification set version = version + 1 where not declared");
        assertThat(as(own, () -> database.execute(shown))).isEqualTo(1);
    }

    private static RowScope ofCompany(Set<UUID> companies, Set<UUID> managed) {
        return new RowScope(UUID.randomUUID(), null, null, null, companies, managed, Set.of(), Map.of());
    }

    private void fill(UUID park) {
        var tenant = register.tenant(park, "企业（示例）" + park, "2026-01-01", null);
        register.lease(park, tenant, register.office(park, "A101", "50.00"), "2026-01-01", "2027-01-01");
    }

    private long number(String query) {
        return database.first(Sql.of(query), row -> row.number("count")).orElseThrow();
    }

    private static RowScope scope(String permission, UUID park) {
        return new RowScope(
                UUID.randomUUID(), null, null, null, Set.of(), Set.of(), Set.of(), Map.of(permission, Set.of(park)));
    }

    private <T> T asStranger(Supplier<T> work) {
        return as(RowScope.NONE, work);
    }

    private <T> T as(RowScope rows, Supplier<T> work) {
        return acting.run(new Acting(UUID.randomUUID(), "test", "test", rows), work);
    }
}
