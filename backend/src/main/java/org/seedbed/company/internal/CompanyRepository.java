package org.seedbed.company.internal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.seedbed.shared.problem.CommonErrors;

/** Companies, as far as a park has a record of them. */
@ApplicationScoped
class CompanyRepository implements PanacheRepositoryBase<Company, UUID> {

    /**
     * A company the park has a record of; for any other park it does not exist.
     *
     * @throws org.seedbed.shared.problem.ProblemException company.merged for the id of a duplicate, with the one it became
     */
    Company requireInPark(UUID parkId, UUID companyId) {
        return findInPark(parkId, companyId)
                .orElseThrow(() -> mergedInto(parkId, companyId)
                        .map(into -> CompanyErrors.MERGED.raise("into", into))
                        .orElseGet(CommonErrors.NOT_FOUND::raise));
    }

    Optional<Company> findInPark(UUID parkId, UUID companyId) {
        return id("select company_id from company_record where park_id = ?1 and company_id = ?2", parkId, companyId)
                .flatMap(this::findByIdOptional);
    }

    private Optional<UUID> mergedInto(UUID parkId, UUID companyId) {
        var into = "select into_company_id from company_merge where park_id = ?1 and from_company_id = ?2";
        return id(into, parkId, companyId);
    }

    private Optional<UUID> id(String sql, UUID parkId, UUID companyId) {
        List<?> found = getEntityManager()
                .createNativeQuery(sql, UUID.class)
                .setParameter(1, parkId)
                .setParameter(2, companyId)
                .getResultList();
        return found.stream().map(UUID.class::cast).findFirst();
    }
}
