package org.seedbed.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.admission.internal.SignedApplications;
import org.seedbed.company.CompanyKind;
import org.seedbed.policy.EntryStage;

/** Applications that come to an agreement, as the module above sees them. */
@ApplicationScoped
public class Applications {

    private final SignedApplications applications;

    Applications(SignedApplications applications) {
        this.applications = applications;
    }

    /**
     * Who applied, and for what.
     *
     * @param companyId of the register, where it was known then
     * @param previousCompanyId what became of the earlier application it follows; null where it follows none or nothing did
     * @param policyVersionId the version it was judged by
     */
    public record Applicant(
            UUID id,
            String number,
            ApplicationState state,
            EntryStage stage,
            CompanyKind kind,
            String name,
            @Nullable String uscc,
            @Nullable LocalDate foundedOn,
            @Nullable String industryCode,
            @Nullable BigDecimal registeredCapital,
            @Nullable String contactName,
            @Nullable String contactPhone,
            @Nullable UUID companyId,
            @Nullable UUID previousCompanyId,
            UUID policyVersionId) {}

    /**
     * An application that was handed in to the park.
     *
     * @throws org.seedbed.shared.problem.ProblemException resource.not-found
     */
    @Transactional
    public Applicant get(UUID parkId, UUID id) {
        return applications.get(parkId, id);
    }

    /** How an application stands. */
    public record Standing(String number, ApplicationState state) {}

    /**
     * How it stands, and stays until the transaction ends.
     *
     * @throws org.seedbed.shared.problem.ProblemException resource.not-found
     */
    @Transactional(TxType.MANDATORY)
    public Standing lock(UUID parkId, UUID id) {
        return applications.lock(parkId, id);
    }

    /**
     * The units an agreement on it may name: those that were announced, while all of them are held for it. Empty: any, held
     * afresh when it is put before the checker.
     */
    @Transactional
    public Set<UUID> announcedUnits(UUID parkId, UUID id) {
        return applications.bound(parkId, id);
    }

    /** Its agreement goes back to its writer, who gets some working days to submit it again. */
    @Transactional(TxType.MANDATORY)
    public void signLater(UUID id) {
        applications.signLater(id);
    }

    /**
     * Both sides have signed.
     *
     * @param companyId the company of the register it has become
     * @throws org.seedbed.shared.problem.ProblemException admission.move where it does not wait for signatures
     */
    @Transactional(TxType.MANDATORY)
    public void signed(UUID parkId, UUID id, UUID companyId, UUID agreementId, UUID leaseId) {
        applications.signed(parkId, id, companyId, agreementId, leaseId);
    }

    /**
     * What was signed is void: the application waits to be signed again.
     *
     * @throws org.seedbed.shared.problem.ProblemException admission.move where it is not contracted
     */
    @Transactional(TxType.MANDATORY)
    public void reopen(UUID parkId, UUID id, UUID agreementId, String reason) {
        applications.reopen(parkId, id, agreementId, reason);
    }
}
