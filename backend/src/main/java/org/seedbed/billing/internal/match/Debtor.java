package org.seedbed.billing.internal.match;

import java.util.List;
import java.util.UUID;

/**
 * Somebody who may have paid.
 *
 * @param formerNames what they were called before; banks go on using such a name for a while
 * @param items open bills, oldest due first
 */
public record Debtor(UUID tenantId, String name, List<String> formerNames, List<OpenItem> items) {

    public Debtor {
        formerNames = List.copyOf(formerNames);
        items = List.copyOf(items);
    }
}
