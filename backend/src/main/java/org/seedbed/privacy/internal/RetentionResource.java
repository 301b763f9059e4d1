package org.seedbed.privacy.internal;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.seedbed.identity.Door;
import org.seedbed.identity.Permission;
import org.seedbed.privacy.internal.PrivacyJson.RetentionReportView;
import org.seedbed.privacy.internal.PrivacyJson.RetentionRuleView;
import org.seedbed.privacy.internal.PrivacyJson.RetentionRulesView;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;

/** How long what is kept, and what the retention job deleted. */
@Path("/api/v1/parks/{parkId}")
@Tag(name = "privacy")
class RetentionResource {

    private final Database database;
    private final RetentionRules rules;
    private final BusinessClock clock;

    RetentionResource(Database database, RetentionRules rules, BusinessClock clock) {
        this.database = database;
        this.rules = rules;
        this.clock = clock;
    }

    @GET
    @Path("retention-rules")
    @Door(Permission.PRIVACY_READ)
    @Operation(
            operationId = "retentionRuleList",
            summary = "How long what is kept and on what basis; what has no period is never deleted")
    public RetentionRulesView rules(@PathParam("parkId") UUID parkId) {
        return new RetentionRulesView(rules.inForce(clock.today()).stream()
                .map(rule -> new RetentionRuleView(
                        rule.id(),
                        rule.validFrom(),
                        rule.keep() == null ? null : rule.keep().toString(),
                        rule.basisZh(),
                        rule.basisEn()))
                .toList());
    }

    @GET
    @Path("retention-reports")
    @Door(Permission.PRIVACY_READ)
    @Operation(
            operationId = "retentionReportList",
            summary = "What was deleted by which rule, of the park and of the whole installation, latest first")
    public Page<RetentionReportView> list(@PathParam("parkId") UUID parkId, @BeanParam @Valid PageParams page) {
        return database.page(
                Sql.of("""
                        select id, as_of, run_at, rule, park_id is null as whole, removed, held, failed from retention_report
                        where park_id = ? or park_id is null""", parkId),
                " order by run_at desc, id",
                page,
                row -> new RetentionReportView(
                        row.uuid("id"),
                        row.date("as_of"),
                        row.instant("run_at"),
                        row.text("rule"),
                        row.bool("whole"),
                        row.integer("removed"),
                        row.integer("held"),
                        row.bool("failed")));
    }
}
