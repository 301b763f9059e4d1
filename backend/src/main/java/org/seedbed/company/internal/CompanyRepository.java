package org.seedbed.company.internal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.seedbed.shared.problem.CommonErrors;

@ApplicationScoped
class CompanyRepository implements PanacheRepositoryBase<Company, UUID> {

    /** A company the park has a record of; for any other park it does not exist. */
    Company requireInPark(UUID parkId, UUID companyId) {
        var known = getEntityManager()
                .createNativeQuery("select 1 from company_record where park_id = ?1 and company_id = ?2", Integer.class)
                .setParameter(1, parkId)
                .setParameter(2, companyId)
                .getResultList();
        if (known.isEmpty()) {
            throw CommonErrors.NOT_FOUND.raise();
        }
        return findByIdOptional(companyId).orElseThrow(CommonErrors.NOT_FOUND::raise);
    }
}
