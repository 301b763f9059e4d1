package org.seedbed.billing.internal.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.tenancy.Stays;

/** Entries as rows. They are written once. */
@ApplicationScoped
class PaymentStore {

    private final Database database;
    private final BusinessClock clock;
    private final Stays stays;

    PaymentStore(Database database, BusinessClock clock, Stays stays) {
        this.database = database;
        this.clock = clock;
        this.stays = stays;
    }

    Payment require(UUID parkId, UUID id) {
        return database.first(Sql.of("select * from payment where park_id = ? and id = ?", parkId, id), Payment::of)
                .orElseThrow(CommonErrors.NOT_FOUND::raise);
    }

    /** Whether a contra entry took it back. */
    boolean reversed(Payment payment) {
        return database.first(
                        Sql.of(
                                "select 1 as one from payment where park_id = ? and reverses_id = ?",
                                payment.parkId(),
                                payment.id()),
                        row -> row.integer("one"))
                .isPresent();
    }

    /**
     * The company of a tenant of the park.
     *
     * @throws org.seedbed.shared.problem.ProblemException payment.tenant-unknown
     */
    UUID requireCompany(UUID parkId, UUID tenantId) {
        return stays.of(parkId, tenantId)
                .orElseThrow(PaymentErrors.TENANT_UNKNOWN::raise)
                .companyId();
    }

    /** Writes an entry with the next number of its series. Whoever writes one waits for the one before. */
    Payment add(UUID parkId, UUID by, NewPayment entry) {
        var id = UUID.randomUUID();
        var series = entry.kind().series();
        var year = clock.today().getYear();
        database.lock("payments " + series + " " + parkId);
        database.execute(Sql.of(
                """
                insert into payment (park_id, id, tenant_id, company_id, kind, series, year, serial, received_on, method,
                    amount, payer, voucher_number, note, reverses_id, reason, recorded_by, recorded_at)
                values (?, ?, ?, ?, ?, ?, ?,
                    (select coalesce(max(p.serial), 0) + 1 from payment p where p.park_id = ? and p.series = ? and p.year = ?),
                    ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                parkId,
                id,
                entry.tenantId(),
                requireCompany(parkId, entry.tenantId()),
                entry.kind(),
                series,
                year,
                parkId,
                series,
                year,
                entry.receivedOn(),
                entry.method(),
                entry.amount(),
                textOrNull(entry.payer()),
                textOrNull(entry.voucherNumber()),
                textOrNull(entry.note()),
                entry.reverses(),
                textOrNull(entry.reason()),
                by,
                clock.now()));
        if (entry.kind() == PaymentKind.PAYMENT) {
            open(parkId, id, entry);
        }
        return require(parkId, id);
    }

    /** Nothing of it is used yet. */
    private void open(UUID parkId, UUID id, NewPayment entry) {
        database.execute(Sql.of(
                "insert into payment_balance (park_id, payment_id, tenant_id, amount) values (?, ?, ?, ?)",
                parkId,
                id,
                entry.tenantId(),
                entry.amount()));
    }

    private static @Nullable String textOrNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
