package org.seedbed.lease;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Port of the module that knows which deposits were received when agreements began: leases lie below agreements. */
public interface ReceivedDeposits {

    /**
     * A deposit that was received.
     *
     * @param agreement its number
     * @param amount 元
     */
    record ReceivedDeposit(String agreement, BigDecimal amount, LocalDate receivedOn, String receiptNumber) {}

    /** Of the tenant, of whatever the scope shows; those that were waived are left out. */
    List<ReceivedDeposit> of(UUID parkId, UUID tenantId);
}
