package org.seedbed.waiver.internal.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.billing.TenantArrears;
import org.seedbed.billing.TenantCharges;
import org.seedbed.policy.Judgement.Verdict;
import org.seedbed.policy.PolicyScheme;
import org.seedbed.policy.PolicyScheme.Requirement;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.shared.time.DateRange;
import org.seedbed.tenancy.GraduateBenefits;
import org.seedbed.tenancy.Stays;
import org.seedbed.waiver.PeriodReports;
import org.seedbed.waiver.WaiverCheckKind;
import org.seedbed.waiver.WaiverState;
import org.seedbed.waiver.internal.request.WaiverJson.WaiverAssessment;
import org.seedbed.waiver.internal.request.WaiverJson.WaiverEstimate;
import org.seedbed.waiver.internal.request.WaiverJson.WaiverLine;

/** What the policy asks, line by line. Unknown is never a pass: the checker may accept it, with a reason. */
@ApplicationScoped
class Eligibility {

    private final Schedules schedules;
    private final TenantArrears arrears;
    private final TenantCharges charges;
    private final Stays stays;
    private final PeriodReports reports;
    private final Database database;
    private final BusinessClock clock;

    Eligibility(
            Schedules schedules,
            TenantArrears arrears,
            TenantCharges charges,
            Stays stays,
            PeriodReports reports,
            Database database,
            BusinessClock clock) {
        this.schedules = schedules;
        this.arrears = arrears;
        this.charges = charges;
        this.stays = stays;
        this.reports = reports;
        this.database = database;
        this.clock = clock;
    }

    /** By what is known today, to whoever asks. */
    WaiverAssessment assess(Waiver waiver) {
        var worth = worth(waiver);
        var scheme = waiver.scheme();
        var lines = new ArrayList<WaiverLine>();
        lines.add(withinStay(waiver));
        graduated(waiver).ifPresent(lines::add);
        if (scheme.requires().contains(Requirement.NO_ARREARS)) {
            lines.add(arrears(waiver));
        }
        if (scheme.requires().contains(Requirement.PERIOD_REPORTS)) {
            lines.add(reports(waiver));
        }
        if (scheme.minRevenueDrop() != null) {
            lines.add(line(WaiverCheckKind.REVENUE_DROP, Verdict.UNKNOWN, null));
        }
        if (scheme.firstTimeOnly()) {
            lines.add(firstTime(waiver));
        }
        if (!scheme.tags().isEmpty()) {
            lines.add(tags(waiver));
        }
        lines.add(worth(scheme, worth));
        return new WaiverAssessment(
                List.copyOf(lines),
                schedules.leaseStart(waiver.parkId(), waiver.tenantId()).orElse(null),
                worth);
    }

    /** By what is let today. */
    WaiverEstimate worth(Waiver waiver) {
        var wish = waiver.wish();
        return schedules.ofTenant(waiver.parkId(), waiver.tenantId(), waiver.scheme(), wish.days(), wish.window());
    }

    private WaiverLine withinStay(Waiver waiver) {
        var days = waiver.wish().days();
        var wanted = new DateRange(days.from(), days.to());
        var until = charges.letUntil(waiver.parkId(), waiver.tenantId()).orElse(null);
        var stays = this.stays
                .of(waiver.parkId(), waiver.tenantId())
                .filter(stay -> stay.during().encloses(wanted))
                .isPresent();
        return line(
                WaiverCheckKind.WITHIN_STAY,
                stays && (until == null || !days.from().isAfter(until)) ? Verdict.PASS : Verdict.FAIL,
                lastDay(until));
    }

    /** Of a graduate: its benefits end with the month of its graduation. Relief for named days is for whoever rents. */
    private Optional<WaiverLine> graduated(Waiver waiver) {
        if (waiver.scheme().windowRequired()) {
            return Optional.empty();
        }
        var days = waiver.wish().days();
        var wanted = new DateRange(days.from(), days.to());
        var lost = GraduateBenefits.without(waiver.parkId(), List.of(waiver.tenantId()), database)
                .getOrDefault(waiver.tenantId(), List.of());
        return lost.stream()
                .reduce((earlier, later) -> later)
                .map(span -> line(
                        WaiverCheckKind.NOT_GRADUATED,
                        lost.stream().anyMatch(wanted::overlaps) ? Verdict.FAIL : Verdict.PASS,
                        span.from().toString()));
    }

    private static @Nullable String lastDay(@Nullable LocalDate until) {
        return until == null ? null : until.minusDays(1).toString();
    }

    private WaiverLine arrears(Waiver waiver) {
        var overdue = arrears.overdue(waiver.parkId(), waiver.tenantId(), clock.today());
        return line(
                WaiverCheckKind.NO_ARREARS,
                overdue.signum() > 0 ? Verdict.FAIL : Verdict.PASS,
                overdue.setScale(2, RoundingMode.HALF_UP).toPlainString());
    }

    /** A park that never asked for a report cannot say that none is missing. */
    private WaiverLine reports(Waiver waiver) {
        var overdue = reports.overdue(waiver.parkId(), waiver.tenantId(), clock.today());
        if (overdue.isEmpty()) {
            return line(WaiverCheckKind.PERIOD_REPORTS, Verdict.UNKNOWN, null);
        }
        var number = overdue.getAsInt();
        return line(WaiverCheckKind.PERIOD_REPORTS, number == 0 ? Verdict.PASS : Verdict.FAIL, String.valueOf(number));
    }

    /** By this policy, in whichever version; also one that was lost later, and one of another park of the network. */
    private WaiverLine firstTime(Waiver waiver) {
        var before = database.count(Sql.of(
                """
                select 1 from waiver w where w.park_id = ? and w.company_id = ? and w.policy_id = ? and w.id <> ?
                    and w.state not in (?, ?, ?)""",
                waiver.parkId(),
                waiver.companyId(),
                waiver.wish().policyId(),
                waiver.id(),
                WaiverState.DRAFT,
                WaiverState.REJECTED,
                WaiverState.WITHDRAWN));
        var elsewhere = database.first(
                        Sql.of(
                                "select waived_elsewhere(?, ?, ?) as found",
                                waiver.parkId(),
                                waiver.companyId(),
                                waiver.policyName()),
                        row -> row.bool("found"))
                .orElse(false);
        return line(WaiverCheckKind.FIRST_TIME, before == 0 && !elsewhere ? Verdict.PASS : Verdict.FAIL, null);
    }

    /** Groups that say something sensitive of a person are sealed: whoever may unseal them looks, and says so. */
    private WaiverLine tags(Waiver waiver) {
        UUID founder = waiver.wish().founderId();
        var shown = founder == null
                ? 0
                : database.count(Sql.of(
                        """
                        select 1 from founder f where f.park_id = ? and f.company_id = ? and f.id = ?
                            and f.categories && ?::text[]""",
                        waiver.parkId(),
                        waiver.companyId(),
                        founder,
                        waiver.scheme().tags()));
        return line(WaiverCheckKind.TAGS, shown > 0 ? Verdict.PASS : Verdict.UNKNOWN, null);
    }

    private static WaiverLine worth(PolicyScheme scheme, WaiverEstimate worth) {
        if (worth.total().amount().signum() > 0) {
            return line(
                    WaiverCheckKind.WORTH, Verdict.PASS, worth.total().amount().toPlainString());
        }
        var counted =
                worth.metered() == null || scheme.items().stream().anyMatch(item -> Schedules.isMetered(item.fee()));
        return line(WaiverCheckKind.WORTH, counted ? Verdict.UNKNOWN : Verdict.FAIL, "0.00");
    }

    private static WaiverLine line(WaiverCheckKind kind, Verdict verdict, @Nullable String value) {
        return new WaiverLine(kind, verdict, value, null);
    }
}
