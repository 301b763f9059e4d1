package org.seedbed.company;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.company.internal.LicenceTeam;

/** Teams that have got their licence: the same company goes on under its new name and code, and keeps its history. */
@ApplicationScoped
public class Licences {

    private final LicenceTeam teams;

    Licences(LicenceTeam teams) {
        this.teams = teams;
    }

    /**
     * Refuses a code that another company of the network bears.
     *
     * @param pointer to the code, for the refusal
     * @throws org.seedbed.shared.problem.ProblemException company.uscc-taken
     */
    public void requireFree(UUID companyId, String uscc, String pointer) {
        teams.requireFree(companyId, uscc, pointer);
    }

    /**
     * What a licence tells.
     *
     * @param foundedOn null like the rest where it is not told: what is known stays
     */
    public record Licence(
            CompanyKind kind,
            String name,
            String uscc,
            @Nullable LocalDate foundedOn,
            @Nullable BigDecimal registeredCapital,
            @Nullable String industryCode) {

        /** A firm's, of which no more is told. */
        public static Licence of(String name, String uscc) {
            return new Licence(CompanyKind.FIRM, name, uscc, null, null, null);
        }
    }

    /**
     * The team is registered since the day.
     *
     * @throws org.seedbed.shared.problem.ProblemException company.uscc-taken, company.shared, company.since-in-future,
     *     company.since-out-of-order
     */
    @Transactional(TxType.MANDATORY)
    public void become(UUID parkId, UUID companyId, Licence licence, LocalDate since) {
        teams.become(parkId, companyId, licence, since);
    }
}
