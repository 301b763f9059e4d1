package org.seedbed.billing.internal.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.seedbed.billing.charge.VatCategory;
import org.seedbed.park.ParkLevel;
import org.seedbed.park.Parks.Recognition;

/**
 * What a recognised park is exempt from tax for: a dated record of {@code rules/tax-exemption.json}.
 *
 * @param validTo the first day after
 * @param levels at which a park has to be recognised
 * @param services 税目 whose income from incubatees is exempt
 */
record ExemptionRule(
        String name,
        String docNo,
        LocalDate validFrom,
        LocalDate validTo,
        Set<ParkLevel> levels,
        Set<VatCategory> services) {

    private static final String FILE = "/rules/tax-exemption.json";
    private static final List<ExemptionRule> RECORDS = load();

    static Optional<ExemptionRule> inForce(YearMonth month) {
        var day = month.atDay(1);
        return RECORDS.stream()
                .filter(rule -> !day.isBefore(rule.validFrom()) && day.isBefore(rule.validTo()))
                .findFirst();
    }

    /** Whether income of this kind is exempt, provided that the park qualifies. */
    boolean exempts(VatCategory category, boolean incubatee) {
        return incubatee && services.contains(category);
    }

    /** From the month after the recognition; null where nobody recorded its day. */
    @Nullable
    Boolean qualifies(Recognition park, YearMonth month) {
        if (!levels.contains(park.level())) {
            return false;
        }
        return park.on() == null ? null : YearMonth.from(park.on()).isBefore(month);
    }

    private static List<ExemptionRule> load() {
        try (var file = ExemptionRule.class.getResourceAsStream(FILE)) {
            var records = new ArrayList<ExemptionRule>();
            new ObjectMapper().readTree(file).forEach(node -> records.add(read(node)));
            return List.copyOf(records);
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    private static ExemptionRule read(JsonNode node) {
        var params = node.required("params");
        var levels = EnumSet.noneOf(ParkLevel.class);
        params.required("levels").forEach(level -> levels.add(ParkLevel.valueOf(level.asText())));
        var services = EnumSet.noneOf(VatCategory.class);
        params.required("services").forEach(service -> services.add(VatCategory.valueOf(service.asText())));
        return new ExemptionRule(
                node.required("name").asText(),
                node.required("docNo").asText(),
                LocalDate.parse(node.required("validFrom").asText()),
                LocalDate.parse(node.required("validTo").asText()),
                levels,
                services);
    }
}
