package org.seedbed.admission.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seedbed.company.CompanyKind;
import org.seedbed.identity.Role;
import org.seedbed.shared.db.JobDatabase;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.tenancy.Stage;
import org.seedbed.testing.Deciding;
import org.seedbed.testing.Person;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.Register;
import org.seedbed.testing.Unique;
import org.seedbed.testing.World;

/** Every tie our own records show keeps somebody off the panel, one by one. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class ConflictTest {

    /** As the applicant tells of its founder. */
    private static final String NAME = "创业者（示例）";

    private static final String PHONE = "13800001234";

    @Inject
    World world;

    @Inject
    Register register;

    @Inject
    JobDatabase database;

    @Inject
    BusinessClock clock;

    private Deciding on;
    private Person judge;
    private UUID company;

    @BeforeEach
    void anAcceptedApplicationOfAFirmThatStaysHere() {
        on = Deciding.accepted(world, database);
        judge = on.judge();
        company = firm();
        database.execute(
                Sql.of("update admission_application set company_id = ? where id = ?", company, on.begun.id()));
    }

    @Test
    void aMentorOfTheApplicant() {
        mentors(register.tenant(on.park, company, "2026-02-01", null, Stage.NURSERY), null);
        refused(judge, "admission.conflict-mentor");
    }

    @Test
    void aMentorOfAnotherCompanyOfAFounder() {
        var other = firm();
        founder(other, NAME, PHONE, null);
        mentors(register.tenant(on.park, other, "2026-02-01", null, Stage.NURSERY), null);
        refused(judge, "admission.conflict-mentor");
    }

    @Test
    void nobodyWhoMentoredThemBeforeToday() {
        mentors(register.tenant(on.park, company, "2026-02-01", null, Stage.NURSERY), clock.today());
        on.assign(judge).statusCode(200);
    }

    @Test
    void aFounderOfTheApplicantByTheirAccount() {
        founder(company, "共同创办人（示例）", null, judge.userId());
        refused(judge, "admission.conflict-founder");
    }

    @Test
    void whoFoundedAnotherCompanyTogetherWithAFounder() {
        var other = firm();
        founder(other, NAME, PHONE, null);
        founder(other, "共同创办人（示例）", null, judge.userId());
        refused(judge, "admission.conflict-founder");
    }

    @Test
    void nobodyWhoseFellowFounderHasTheNameOrThePhoneAlone() {
        var other = firm();
        founder(other, NAME, "13800009999", null);
        founder(other, "同号不同名（示例）", PHONE, null);
        founder(other, "共同创办人（示例）", null, judge.userId());
        on.assign(judge).statusCode(200);
    }

    @Test
    void whoWorksForTheApplicant() {
        world.grant(judge, Role.STAFF, company);
        refused(judge, "admission.conflict-member");
    }

    @Test
    void nobodyWhoWorkedForThemBefore() {
        world.grant(judge, Role.STAFF, company);
        database.execute(Sql.of("update membership set ended_at = now() where company_id = ?", company));
        on.assign(judge).statusCode(200);
    }

    @Test
    void whoHandledTheApplication() {
        world.grant(on.officer, Role.JUDGE, null);
        database.execute(Sql.of(
                "update membership set via_park_id = ? where user_id = ? and role = 'JUDGE'",
                on.park,
                on.officer.userId()));
        refused(on.officer, "admission.conflict-handled");
    }

    private void refused(Person person, String code) {
        on.assign(person)
                .statusCode(422)
                .body("code", equalTo(code))
                .body("errors.pointer", contains("/reviewerId"))
                .body("errors.code", contains(code));
        assertThat(database.count(Sql.of("select 1 from admission_reviewer where application_id = ?", on.begun.id())))
                .isZero();
        on.assign(on.judge()).statusCode(200);
    }

    private UUID firm() {
        return register.company(on.park, CompanyKind.FIRM, Unique.name("企业（示例）"), LocalDate.of(2026, 1, 5), null);
    }

    private void founder(UUID of, String name, String phone, UUID user) {
        database.execute(Sql.of("""
                insert into founder (park_id, id, company_id, name, phone, categories, user_id)
                values (?, gen_random_uuid(), ?, ?, ?, '{}', ?)""", on.park, of, name, phone, user));
    }

    /** The judge mentors the tenant, until the day if there is one. */
    private void mentors(UUID tenant, LocalDate until) {
        var mentor = UUID.randomUUID();
        database.execute(Sql.of("""
                insert into mentor (park_id, id, version, user_id, name, fields) values (?, ?, 0, ?, '导师（示例）', '{}')""", on.park, mentor, judge.userId()));
        database.execute(Sql.of("""
                insert into mentor_link (park_id, id, mentor_id, tenant_id, starts_on, ends_on)
                values (?, gen_random_uuid(), ?, ?, '2026-03-01', ?)""", on.park, mentor, tenant, until));
    }
}
