package org.seedbed.agreement.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.seedbed.agreement.AgreementFileKind;
import org.seedbed.agreement.AgreementMove;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.problem.ProblemException;
import org.seedbed.shared.time.BusinessClock;

/**
 * Both sides have signed: company, stay and lease come into being, the hold gives way to them, and the application is
 * contracted. All of it or nothing.
 */
@ApplicationScoped
class SignAgreement {

    private final AgreementStore store;
    private final AgreementFiles files;
    private final AgreementHolds holds;
    private final AgreementTenants tenants;
    private final SignedLeases leases;
    private final Moves moves;
    private final BusinessClock clock;

    SignAgreement(
            AgreementStore store,
            AgreementFiles files,
            AgreementHolds holds,
            AgreementTenants tenants,
            SignedLeases leases,
            Moves moves,
            BusinessClock clock) {
        this.store = store;
        this.files = files;
        this.holds = holds;
        this.tenants = tenants;
        this.leases = leases;
        this.moves = moves;
        this.clock = clock;
    }

    @Transactional
    void handle(UUID parkId, UUID id, @Nullable String ifMatch, LocalDate signedOn) {
        var agreement = store.lockFor(parkId, id, ifMatch, AgreementMove.SIGN);
        requireDay(agreement, signedOn);
        var evidence = new ArrayList<>(requireScans(agreement));
        var tenant = tenants.settle(agreement);
        holds.release(agreement);
        var lease = leases.let(agreement, tenant.tenantId());
        tenants.contracted(agreement, tenant.companyId(), lease);
        evidence.add(lease);
        moves.make(
                agreement,
                AgreementMove.SIGN,
                null,
                evidence,
                Sql.of(
                        ", signed_on = ?, tenant_id = ?, lease_id = ?, opened_stay = ?",
                        signedOn,
                        tenant.tenantId(),
                        lease,
                        tenant.opened()));
    }

    private void requireDay(Agreement agreement, LocalDate signedOn) {
        var approved = Objects.requireNonNull(agreement.approvedAt());
        var earliest = LocalDate.ofInstant(approved, BusinessClock.PARK_ZONE);
        var latest = clock.today();
        if (signedOn.isBefore(earliest) || signedOn.isAfter(latest)) {
            throw ProblemException.at("/signedOn", AgreementErrors.SIGNED_ON, "earliest", earliest, "latest", latest);
        }
    }

    private List<UUID> requireScans(Agreement agreement) {
        var scans = files.scans(agreement);
        var missing = Stream.of(AgreementFileKind.values())
                .filter(kind -> kind.isNeededToSign() && !scans.containsKey(kind))
                .map(AgreementFileKind::name)
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw AgreementErrors.SCANS_MISSING.raise("missing", missing);
        }
        return List.copyOf(scans.values());
    }
}
