package org.seedbed.reporting.internal.statutory;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.company.FigureSeries;
import org.seedbed.policy.EvidenceLevel;
import org.seedbed.reporting.internal.readiness.KnownFlows;
import org.seedbed.reporting.internal.readiness.ParkBook.Member;

/**
 * A company as forms ask for it.
 *
 * @param capital registered, in 元
 * @param founders open marks of its founders; empty where nobody recorded any
 * @param certificates it held on the day
 * @param qualified whether anybody looked: some qualification of it was recorded by the day, be it one that has lapsed
 * @param area ㎡ let to the stay on the day
 */
record StatutoryFirm(
        Member stay,
        String name,
        @Nullable String uscc,
        @Nullable BigDecimal capital,
        Set<String> founders,
        List<Certificate> certificates,
        boolean qualified,
        boolean mentored,
        BigDecimal area,
        FigureSeries figures) {

    /**
     * A qualification it held on the day.
     *
     * @param declared by the company itself, and nobody has looked
     */
    record Certificate(UUID id, String kind, @Nullable String number, LocalDate from, boolean declared) {
        EvidenceLevel level() {
            return declared ? EvidenceLevel.SELF_REPORTED : EvidenceLevel.EVIDENCED;
        }
    }

    KnownFlows flows() {
        return new KnownFlows(figures, stay.foundedOn());
    }
}
