package org.seedbed.billing.internal.match;

import java.util.List;
import java.util.UUID;

/**
 * Somebody who may have paid.
 *
 * @param items open bills, oldest due first
 */
public record Debtor(UUID tenantId, String name, List<OpenItem> items) {

    public Debtor {
        items = List.copyOf(items);
    }
}
