package org.seedbed.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;

/** Who acts for a company. */
@ApplicationScoped
public class Memberships {

    private final Database database;

    Memberships(Database database) {
        this.database = database;
    }

    /** A person who acts for a company now. */
    public record CompanyMember(UUID userId, String displayName, Role role, Instant since) {}

    /** Whether the person acts for the company now. */
    public boolean has(UUID companyId, UUID userId) {
        return database.count(Sql.of(
                        "select 1 from membership where company_id = ? and user_id = ? and ended_at is null",
                        companyId,
                        userId))
                > 0;
    }

    /** Owners first, then by name; at most 100. */
    public List<CompanyMember> ofCompany(UUID companyId) {
        var sql = Sql.of("""
                select u.id, u.display_name, m.role, m.granted_at
                from membership m join app_user u on u.id = m.user_id
                where m.company_id = ? and m.ended_at is null
                order by m.role, u.display_name, u.id limit 100""", companyId);
        return database.list(
                sql,
                row -> new CompanyMember(
                        row.uuid("id"),
                        row.text("display_name"),
                        row.constant("role", Role.class),
                        row.instant("granted_at")));
    }
}
