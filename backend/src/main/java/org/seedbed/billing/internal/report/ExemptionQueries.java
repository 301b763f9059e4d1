package org.seedbed.billing.internal.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.seedbed.billing.internal.report.ExemptionJson.ExemptionMonth;
import org.seedbed.billing.internal.report.ExemptionJson.ExemptionResponse;
import org.seedbed.billing.internal.report.ExemptionJson.ExemptionTenant;
import org.seedbed.billing.internal.report.ExemptionJson.TaxTreatment;
import org.seedbed.billing.internal.report.MonthAreas.TenantArea;
import org.seedbed.park.Parks;
import org.seedbed.park.Parks.Recognition;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;
import org.seedbed.tenancy.Tenants;

/** Income and areas by what is exempt, month by month, and the tenants behind a month. */
@ApplicationScoped
class ExemptionQueries {

    private final ExemptionFacts facts;
    private final Parks parks;
    private final Tenants tenants;

    ExemptionQueries(ExemptionFacts facts, Parks parks, Tenants tenants) {
        this.facts = facts;
        this.parks = parks;
        this.tenants = tenants;
    }

    @Transactional
    ExemptionResponse report(UUID parkId, MonthSpan span) {
        var park = parks.recognition(parkId);
        var income = facts.income(parkId, span);
        var areas = facts.areas(parkId, span);
        var byMonth = income.stream().collect(Collectors.groupingBy(IncomePart::month));
        var months = span.months().stream()
                .map(month -> month(
                        park, month, byMonth.getOrDefault(month, List.of()), Objects.requireNonNull(areas.get(month))))
                .toList();
        return new ExemptionResponse(
                span.from().toString(),
                span.to().toString(),
                park.level(),
                park.on(),
                months,
                IncomePart.sum(income, TaxTreatment.EXEMPT),
                IncomePart.sum(income, TaxTreatment.TAXABLE),
                IncomePart.sum(income, TaxTreatment.NOT_TAXED));
    }

    private static ExemptionMonth month(Recognition park, YearMonth month, List<IncomePart> income, MonthAreas areas) {
        var rule = ExemptionRule.inForce(month).orElse(null);
        return new ExemptionMonth(
                month.toString(),
                rule == null ? null : rule.docNo(),
                rule == null ? Boolean.FALSE : rule.qualifies(park, month),
                IncomePart.sum(income, TaxTreatment.EXEMPT),
                IncomePart.sum(income, TaxTreatment.TAXABLE),
                IncomePart.sum(income, TaxTreatment.NOT_TAXED),
                income.stream().map(IncomePart::view).toList(),
                areas.areas());
    }

    /** By name. */
    @Transactional
    Page<ExemptionTenant> tenants(UUID parkId, YearMonth month, PageParams page) {
        var span = new MonthSpan(month, month);
        var income = facts.incomeOfTenants(parkId, span).stream()
                .collect(Collectors.groupingBy(part -> Objects.requireNonNull(part.tenantId())));
        var areas = Objects.requireNonNull(facts.areas(parkId, span).get(month)).tenants();
        var all = new HashSet<>(income.keySet());
        all.addAll(areas.keySet());
        var names = tenants.names(parkId, all);
        var rows = all.stream()
                .map(tenant -> tenant(
                        tenant,
                        names.getOrDefault(tenant, ""),
                        areas.get(tenant),
                        income.getOrDefault(tenant, List.of())))
                .sorted(Comparator.comparing(ExemptionTenant::companyName).thenComparing(ExemptionTenant::tenantId))
                .toList();
        return Page.cut(rows, page);
    }

    private static ExemptionTenant tenant(UUID id, String name, @Nullable TenantArea area, List<IncomePart> income) {
        return new ExemptionTenant(
                id,
                name,
                area == null ? null : area.incubatee(),
                area == null ? BigDecimal.ZERO.setScale(2) : area.area(),
                IncomePart.sum(income, TaxTreatment.EXEMPT),
                IncomePart.sum(income, TaxTreatment.TAXABLE),
                IncomePart.sum(income, TaxTreatment.NOT_TAXED));
    }
}
