package org.seedbed.billing.internal.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seedbed.testing.World.as;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seedbed.identity.Role;
import org.seedbed.shared.db.JobDatabase;
import org.seedbed.shared.db.Sql;
import org.seedbed.testing.Person;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.Register;
import org.seedbed.testing.World;

/**
 * A run that is stopped at any moment goes on to the same bills, byte for byte. The database breaks off at every row the run
 * writes, once each: what a killed process or server leaves behind is what was committed before.
 */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class BillRunKillTest {

    private static final List<String> WRITTEN = List.of(
            "bill_run_item",
            "bill_run_bill",
            "bill_run_lease",
            "bill_counter",
            "bill",
            "bill_line",
            "bill_balance",
            "settlement",
            "trail");

    @Inject
    World world;

    @Inject
    Register register;

    @Inject
    Billed billed;

    @Inject
    JobDatabase jobs;

    private UUID park;
    private Person finance;

    @BeforeEach
    void tenantsWithCorrections() {
        park = world.park();
        finance = world.with(Role.FINANCE, park);
        Billed.settings(finance, park, "2026-10-01", "\"0\"").statusCode(200);
        for (int i = 0; i < 5; i++) {
            var tenant = register.tenant(park, "第" + i + "家（示例）", "2026-01-01", null);
            billed.lease(
                    park,
                    tenant,
                    register.office(park, "K" + i, "33.3" + i),
                    "2026-10-0" + (i + 2),
                    "2027-10-01",
                    "31.7");
        }
        billed.issued(finance, park, "2026-10-01");
        jobs.execute(Sql.of("update lease set unit_price = 29.9 where park_id = ? and starts_on < '2026-10-05'", park));
    }

    @AfterEach
    void noMoreBreaks() throws SQLException {
        owner("drop function if exists break_off() cascade; drop sequence if exists break_at");
    }

    @Test
    void whateverIsStoppedGoesOnToTheSameBytes() throws SQLException {
        billed.issued(finance, park, "2026-11-01");
        var undisturbed = billed.bills(park);
        var settled = settled();
        assertThat(undisturbed).hasSize(13);
        assertThat(settled).hasSize(3);
        forgetTheRun();
        breakOffAtEveryRow();
        var started = Billed.start(finance, park, "2026-11-01").statusCode(201);
        UUID run = UUID.fromString(started.extract().path("id"));
        int broken = untilDone(run, "PREVIEWING");
        Billed.issue(finance, park, run, 1).statusCode(200);
        broken += untilDone(run, "ISSUING");
        assertThat(broken).isGreaterThan(30);
        assertThat(billed.bills(park)).isEqualTo(undisturbed);
        assertThat(settled()).isEqualTo(settled);
        assertThat(jobs.list(
                        Sql.of("select last from bill_counter where park_id = ? order by kind", park),
                        row -> row.integer("last")))
                .containsExactly(10, 3);
    }

    /** What pays what, and what is left open by it. */
    private List<String> settled() {
        return jobs.list(Sql.of("""
                select c.number || ' pays ' || b.number || ' ' || s.amount || ', open ' || l.open as told
                from settlement s join bill c on c.id = s.credit_id join bill b on b.id = s.bill_id
                join bill_balance l on l.bill_id = b.id
                where s.park_id = ? order by 1""", park), row -> row.text("told"));
    }

    /** How often it was stopped: each step at its first row, its second, until it has passed them all. */
    private int untilDone(UUID run, String state) throws SQLException {
        int broken = 0;
        owner("alter sequence break_at restart");
        while (state.equals(state(run))) {
            if (billed.step(run)) {
                owner("alter sequence break_at restart");
            } else {
                broken++;
                jobs.execute(Sql.of("update bill_run set failed_at = null where id = ?", run));
            }
            assertThat(broken).isLessThan(2000);
        }
        return broken;
    }

    private String state(UUID run) {
        return as(finance)
                .get(Billed.RUN, park, run)
                .then()
                .statusCode(200)
                .extract()
                .path("state");
    }

    /** As if the second run had never been. */
    private void forgetTheRun() throws SQLException {
        owner("""
                alter table bill disable trigger tr_bill__stays;
                alter table bill_line disable trigger tr_bill_line__stays;
                alter table settlement disable trigger user;
                delete from settlement where park_id = '%1$s';
                alter table settlement enable trigger user;
                update bill_balance set settled = 0 where park_id = '%1$s';
                delete from bill_balance s using bill b, bill_run r where b.id = s.bill_id and r.id = b.run_id
                    and r.park_id = '%1$s' and r.month = '2026-11-01';
                delete from bill_line l using bill b, bill_run r where b.id = l.bill_id and r.id = b.run_id
                    and r.park_id = '%1$s' and r.month = '2026-11-01';
                delete from bill b using bill_run r where r.id = b.run_id and r.park_id = '%1$s' and r.month = '2026-11-01';
                delete from bill_run_lease i using bill_run r where r.id = i.run_id and r.park_id = '%1$s'
                    and r.month = '2026-11-01';
                delete from bill_run_item i using bill_run r where r.id = i.run_id and r.park_id = '%1$s'
                    and r.month = '2026-11-01';
                delete from bill_run where park_id = '%1$s' and month = '2026-11-01';
                delete from bill_counter where park_id = '%1$s' and kind = 'CREDIT_NOTE';
                update bill_counter set last = 5 where park_id = '%1$s' and kind = 'BILL';
                alter table bill enable trigger tr_bill__stays;
                alter table bill_line enable trigger tr_bill_line__stays;
                """.formatted(park));
    }

    /** A sequence is not rolled back: the first try breaks off at the first row, the second at the second, and so on. */
    private void breakOffAtEveryRow() throws SQLException {
        owner("""
                create sequence if not exists break_at;
                grant usage on sequence break_at to seedbed_job, seedbed_app;
                create function break_off() returns trigger language plpgsql as $$
                declare
                    one bigint;
                begin
                    if session_user = 'seedbed_job' then
                        one := 8 * nextval('break_at') + 1;
                        if round(sqrt(one::numeric)) ^ 2 = one then
                            raise exception 'stopped here';
                        end if;
                    end if;
                    return coalesce(new, old);
                end $$;
                """);
        for (var table : WRITTEN) {
            owner("create trigger tr_break before insert or update or delete on " + table
                    + " for each row execute function break_off()");
        }
    }

    private static void owner(String sql) throws SQLException {
        try (var connection = PostgresResource.owner();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
