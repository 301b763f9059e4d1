package org.seedbed.agreement.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.seedbed.agreement.internal.AgreementJson.RentPreview;

/** The rent of an agreement of whatever the scope shows. */
@ApplicationScoped
class AgreementRents {

    private final AgreementStore store;
    private final RentPreviews previews;

    AgreementRents(AgreementStore store, RentPreviews previews) {
        this.store = store;
        this.previews = previews;
    }

    @Transactional
    RentPreview of(UUID parkId, UUID id) {
        return previews.preview(store.require(parkId, id));
    }
}
