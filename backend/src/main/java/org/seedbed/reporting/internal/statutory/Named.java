package org.seedbed.reporting.internal.statutory;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.seedbed.company.FigureSeries;
import org.seedbed.reporting.internal.readiness.ParkBook.Member;
import org.seedbed.reporting.internal.statutory.StatutoryFirm.Certificate;

/** What the register says of a company. */
record Named(String name, @Nullable String uscc, @Nullable BigDecimal capital) {

    static final Named NOBODY = new Named("", null, null);

    StatutoryFirm firm(
            Member stay,
            Set<String> founders,
            List<Certificate> certificates,
            boolean qualified,
            boolean mentored,
            BigDecimal area,
            FigureSeries figures) {
        return new StatutoryFirm(stay, name, uscc, capital, founders, certificates, qualified, mentored, area, figures);
    }
}
