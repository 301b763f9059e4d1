package org.seedbed.agreement.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.seedbed.agreement.AgreementMove;
import org.seedbed.agreement.AgreementState;
import org.seedbed.company.Licences;
import org.seedbed.company.Licences.Licence;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;

/** What a signed supplement does to company, lease and agreement; in the caller's transaction. */
@ApplicationScoped
class ApplySupplement {

    private final Database database;
    private final AgreementStore agreements;
    private final SupplementStore supplements;
    private final SupplementCheck check;
    private final Licences licences;
    private final SignedLeases leases;
    private final Moves moves;

    ApplySupplement(
            Database database,
            AgreementStore agreements,
            SupplementStore supplements,
            SupplementCheck check,
            Licences licences,
            SignedLeases leases,
            Moves moves) {
        this.database = database;
        this.agreements = agreements;
        this.supplements = supplements;
        this.check = check;
        this.licences = licences;
        this.leases = leases;
        this.moves = moves;
    }

    /** The company goes on under its new name and code; whoever signs for it from now on stands with the agreement. */
    void party(Agreement agreement, Supplement supplement) {
        var side = supplement.after();
        licences.become(
                agreement.parkId(),
                check.companyOf(agreement),
                Licence.of(side.partyName(), Objects.requireNonNull(side.partyUscc())),
                supplement.effectiveOn());
        supplements
                .people(supplement.id())
                .ifPresent(people -> agreements.keepPeople(agreement.parkId(), agreement.id(), people));
    }

    void lease(Agreement agreement, Supplement supplement) {
        leases.amend(agreement, supplement);
    }

    /** What the agreement says from now on; what it said is kept with the supplement. */
    void terms(Agreement agreement, Supplement supplement, LocalDate today) {
        var side = supplement.after();
        var longer = side.to().isAfter(agreement.to());
        var prolonged = agreement.state() == AgreementState.EXPIRING
                && longer
                && side.to().isAfter(AgreementCalendar.nearEnd(today));
        var sets = Sql.of(
                ", ends_on = ?, terms = ?::jsonb, party_kind = ?, party_name = ?, party_uscc = ?",
                side.to(),
                agreements.write(side.terms()),
                side.partyKind(),
                side.partyName(),
                side.partyUscc());
        if (longer) {
            // Its end is told anew.
            database.execute(Sql.of("delete from agreement_expiry where agreement_id = ?", agreement.id()));
        }
        var evidence = List.of(supplement.id());
        if (agreement.state() == AgreementState.AMENDING) {
            moves.make(agreement, AgreementMove.AMENDED, supplement.reason(), evidence, sets);
        } else if (prolonged) {
            moves.make(agreement, AgreementMove.PROLONG, supplement.reason(), evidence, sets);
        } else {
            agreements.update(Sql.of("update agreement set version = version + 1")
                    .add(sets)
                    .add("where park_id = ? and id = ?", agreement.parkId(), agreement.id()));
        }
    }
}
