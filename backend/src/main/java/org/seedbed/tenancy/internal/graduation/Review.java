package org.seedbed.tenancy.internal.graduation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.company.CompanyKind;
import org.seedbed.shared.db.Row;
import org.seedbed.tenancy.GraduationMove;
import org.seedbed.tenancy.GraduationOccasion;
import org.seedbed.tenancy.GraduationState;

/** A review as it is stored, with the names that belong to it. */
record Review(
        UUID parkId,
        UUID id,
        int version,
        GraduationState state,
        UUID tenantId,
        Company company,
        GraduationOccasion occasion,
        @Nullable String note,
        @Nullable UUID proposedBy,
        @Nullable String proposer,
        Instant proposedAt,
        Decided decided,
        Revoked revoked) {

    record Company(
            UUID id,
            String name,
            CompanyKind kind,
            @Nullable String uscc) {}

    record Decided(
            @Nullable LocalDate graduatesOn,
            @Nullable String siteCheck,
            @Nullable String reason,
            @Nullable String by,
            @Nullable Instant at) {}

    record Revoked(
            @Nullable LocalDate on,
            @Nullable String reason,
            @Nullable String by) {}

    static final String COLUMNS = """
            r.*, t.company_id, c.name as company_name, c.kind as company_kind, c.uscc, p.display_name as proposer,
            d.display_name as decider, v.display_name as revoker""";

    static final String FROM = """
            from graduation_review r
            join tenant t on t.park_id = r.park_id and t.id = r.tenant_id
            join company c on c.id = t.company_id
            left join app_user p on p.id = r.proposed_by
            left join app_user d on d.id = r.decided_by
            left join app_user v on v.id = r.revoked_by""";

    static Review of(Row row) {
        return new Review(
                row.uuid("park_id"),
                row.uuid("id"),
                row.integer("version"),
                row.constant("state", GraduationState.class),
                row.uuid("tenant_id"),
                new Company(
                        row.uuid("company_id"),
                        row.text("company_name"),
                        row.constant("company_kind", CompanyKind.class),
                        row.textOrNull("uscc")),
                row.constant("occasion", GraduationOccasion.class),
                row.textOrNull("note"),
                row.uuidOrNull("proposed_by"),
                row.textOrNull("proposer"),
                row.instant("proposed_at"),
                new Decided(
                        row.dateOrNull("graduates_on"),
                        row.textOrNull("site_check"),
                        row.textOrNull("reason"),
                        row.textOrNull("decider"),
                        row.instantOrNull("decided_at")),
                new Revoked(row.dateOrNull("revoked_on"), row.textOrNull("revoke_reason"), row.textOrNull("revoker")));
    }

    boolean allows(GraduationMove move) {
        return move.from().contains(state);
    }

    /** Nothing is decided yet. */
    boolean isOpen() {
        return allows(GraduationMove.WITHDRAW);
    }
}
