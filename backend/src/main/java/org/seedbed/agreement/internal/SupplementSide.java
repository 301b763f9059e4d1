package org.seedbed.agreement.internal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.seedbed.agreement.internal.Agreement.Party;
import org.seedbed.company.CompanyKind;

/**
 * An agreement on one side of a supplement: as it was, or as it will be, over its whole time. Stored as a whole, so that
 * what was signed reads the same whatever is signed after it.
 *
 * @param to the first day after
 */
record SupplementSide(
        LocalDate to,
        AgreementTerms terms,
        CompanyKind partyKind,
        String partyName,
        @Nullable String partyUscc) {

    static SupplementSide of(Agreement agreement) {
        var party = agreement.party();
        return new SupplementSide(agreement.to(), agreement.terms(), party.kind(), party.name(), party.uscc());
    }

    /** As it is told to whoever may not see people. */
    SupplementSide withoutPeople() {
        return new SupplementSide(to, terms.withoutPeople(), partyKind, partyName, partyUscc);
    }

    Party party() {
        return new Party(partyKind, partyName, partyUscc);
    }

    /** The agreement as this side has it. */
    Agreement applied(Agreement agreement) {
        return agreement.with(terms, to, party());
    }
}
