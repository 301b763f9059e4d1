package org.seedbed.mentoring.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.tenancy.Stage;
import org.seedbed.testing.Person;

/** Tenants for mentors to be linked to, and users who sign in with the address they were appointed under. */
@ApplicationScoped
class MentoringWorld {

    private static final LocalDate MOVED_IN = LocalDate.of(2020, 1, 1);

    private final Database database;

    MentoringWorld(Database database) {
        this.database = database;
    }

    /** A tenant since 2020, in the stage from its first day. */
    UUID tenant(UUID park, String companyName, Stage stage) {
        var company = UUID.randomUUID();
        var tenant = UUID.randomUUID();
        database.execute(Sql.of("""
                insert into company (id, version, kind, name, industry_code) values (?, 0, 'FIRM', ?, 'I65')""", company, companyName));
        database.execute(Sql.of("""
                insert into company_record (park_id, company_id, name_key, search_text, registered_at)
                values (?, ?, ?, ?, now())""", park, company, companyName, companyName));
        database.execute(Sql.of(
                "insert into tenant (park_id, id, version, company_id, starts_on) values (?, ?, 0, ?, ?)",
                park,
                tenant,
                company,
                MOVED_IN));
        database.execute(Sql.of(
                "insert into stage_entry (park_id, id, tenant_id, stage, starts_on) values (?, ?, ?, ?, ?)",
                park,
                UUID.randomUUID(),
                tenant,
                stage,
                MOVED_IN));
        return tenant;
    }

    UUID company(UUID tenant) {
        return database.first(
                        Sql.of("select company_id from tenant where id = ?", tenant), row -> row.uuid("company_id"))
                .orElseThrow();
    }

    void unverify(Person person) {
        database.execute(Sql.of("update app_user set email_verified = false where id = ?", person.userId()));
    }
}
