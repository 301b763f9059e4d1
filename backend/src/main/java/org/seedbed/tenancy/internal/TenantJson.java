package org.seedbed.tenancy.internal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.company.CompanyKind;
import org.seedbed.tenancy.IncubateeRule;
import org.seedbed.tenancy.Stage;
import org.seedbed.tenancy.TenantSpace.TenantUnitView;
import org.seedbed.tenancy.internal.chain.ChainJson.StageClockView;
import org.seedbed.tenancy.internal.chain.ChainJson.StagePaper;
import org.seedbed.tenancy.internal.chain.ChainJson.StageWaiver;

/** What the tenancy operations take and answer. Periods are half-open: {@code to} is the first day after. */
interface TenantJson {

    record TenantRequest(
            @NotNull UUID companyId,
            @NotNull LocalDate from,
            @Nullable LocalDate to,
            @NotNull Stage stage) {}

    /**
     * A move along the chain.
     *
     * @param correction sets a mistake right: any stage, with a reason, and no rule is asked
     * @param papers what an officer saw where the register knows nothing
     */
    record StageRequest(
            @NotNull Stage stage,
            @NotNull LocalDate from,
            @Nullable @Size(max = 500) String reason,
            @Nullable Boolean correction,
            @Nullable @Size(max = 64) String ruleHash,
            @Nullable @Size(max = 20) List<@NotNull @Valid StagePaper> papers,
            @Nullable @Size(max = 20) List<@NotNull @Valid StageWaiver> waivers) {}

    record DepartureRequest(
            @NotNull LocalDate lastDay,
            @NotBlank @Size(max = 500) String reason) {}

    /** A row of the tenant list. Area in ㎡ of whole units on the day asked for. */
    record TenantSummary(
            UUID id,
            UUID companyId,
            String companyName,
            CompanyKind kind,
            @Nullable String uscc,
            @Nullable Stage stage,
            @Nullable LocalDate stageSince,
            LocalDate from,
            @Nullable LocalDate to,
            boolean incubatee,
            List<TenantUnitView> units,
            BigDecimal area) {}

    record TenantResponse(
            UUID id,
            int version,
            UUID companyId,
            String companyName,
            CompanyKind kind,
            @Nullable String uscc,
            @Nullable LocalDate foundedOn,
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable Stage stage,
            List<StageEntryView> stages,
            @Nullable StageClockView clock,
            IncubateeView incubatee,
            List<TenantUnitView> units,
            BigDecimal area,
            @Nullable String departureReason,
            List<String> abilities) {}

    record StageEntryView(
            Stage stage,
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable String reason,
            @Nullable LocalDate dueOn,
            boolean correction) {

        static StageEntryView of(StageEntry entry) {
            return new StageEntryView(
                    entry.stage(), entry.startsOn(), entry.endsOn(), entry.reason(), entry.dueOn(), entry.correction());
        }
    }

    /** 在孵 yes or no on a day, with the rule that says so and one line per criterion. */
    record IncubateeView(LocalDate on, boolean incubatee, RuleView rule, List<CriterionView> criteria) {

        static IncubateeView of(IncubateeRule rule, IncubateeRule.Judgement judgement, LocalDate on) {
            return new IncubateeView(
                    on,
                    judgement.incubatee(),
                    new RuleView(rule.name(), rule.authority(), rule.docNo(), rule.validFrom()),
                    judgement.lines().stream()
                            .map(l -> new CriterionView(l.criterion(), l.value(), l.threshold(), l.outcome()))
                            .toList());
        }
    }

    record RuleView(String name, String authority, String docNo, LocalDate validFrom) {}

    record CriterionView(
            IncubateeRule.Criterion criterion,
            @Nullable String value,
            @Nullable String threshold,
            IncubateeRule.Outcome outcome) {}

    /** A company's stay as its own people see it. */
    record OwnStayView(
            UUID tenantId,
            UUID parkId,
            String parkName,
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable Stage stage,
            List<StageEntryView> stages,
            @Nullable StageClockView clock,
            boolean incubatee,
            List<TenantUnitView> units) {}
}
