package org.seedbed.agreement.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.seedbed.lease.AgreedRents;
import org.seedbed.policy.Policies;
import org.seedbed.policy.PolicyTermKey;
import org.seedbed.policy.PublishedPolicy;
import org.seedbed.shared.db.SqlRunner;

/** What was agreed of leases, for whoever bills them: the same parts and prices as the preview of the agreement. */
@ApplicationScoped
class LeaseRents implements AgreedRents {

    private final AgreementStore store;
    private final Policies policies;

    LeaseRents(AgreementStore store, Policies policies) {
        this.store = store;
        this.policies = policies;
    }

    @Override
    public Map<UUID, AgreedRent> of(UUID parkId, Collection<UUID> leaseIds, SqlRunner rows) {
        var agreements = store.ofLeases(parkId, leaseIds, rows);
        var terms = policies.versions(
                agreements.stream().map(Agreement::termsVersionId).collect(Collectors.toSet()), rows);
        var rents = new HashMap<UUID, AgreedRent>();
        for (var agreement : agreements) {
            rents.put(
                    Objects.requireNonNull(agreement.leaseId()),
                    rent(agreement, terms.get(agreement.termsVersionId())));
        }
        return rents;
    }

    private static AgreedRent rent(Agreement agreement, @Nullable PublishedPolicy terms) {
        return new AgreedRent(
                agreement.number(),
                RentPreviews.parts(agreement),
                RentPreviews.terms(
                        agreement,
                        () -> AgreementPolicies.required(Objects.requireNonNull(terms), PolicyTermKey.LIST_PRICE)),
                agreement.terms().lateRate(),
                terms == null
                        ? null
                        : terms.content()
                                .term(PolicyTermKey.PAYMENTS_PER_YEAR)
                                .map(BigDecimal::intValueExact)
                                .orElse(null));
    }
}
