package org.seedbed.billing;

import java.util.List;
import java.util.UUID;
import org.seedbed.shared.db.SqlRunner;

/**
 * Bills and credit notes of a park were issued; their balances stand. Sent within the transaction that issues them, once for
 * each step of a run.
 *
 * @param tenantIds whose they are
 * @param rows for every row: a run works outside any request
 */
public record BillsIssued(UUID parkId, List<UUID> tenantIds, SqlRunner rows) {}
