package org.seedbed.billing.internal.bank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.files.FileFence;
import org.seedbed.shared.files.StoredFile;
import org.seedbed.shared.files.StoredFiles;
import org.seedbed.shared.files.Upload;
import org.seedbed.shared.time.BusinessClock;

/** Takes a statement: its file as evidence, its lines once each, and what was not taken with the reason. */
@ApplicationScoped
class ImportStatement {

    private final Database database;
    private final StatementFile reading;
    private final StoredFiles files;
    private final BankTrail trail;
    private final BusinessClock clock;

    ImportStatement(Database database, StatementFile reading, StoredFiles files, BankTrail trail, BusinessClock clock) {
        this.database = database;
        this.reading = reading;
        this.files = files;
        this.trail = trail;
        this.clock = clock;
    }

    /** A row that was taken from whatever file. */
    private record Before(String fingerprint, UUID line) {}

    /**
     * Reads and keeps a statement, and answers its id.
     *
     * @throws org.seedbed.shared.problem.ProblemException as {@link StatementFile#read}
     */
    @Transactional
    UUID handle(UUID parkId, UUID by, Upload upload, Map<BankColumn, String> told) {
        var read = reading.read(upload.content(), told);
        var file = files.store(new FileFence(parkId, "payment_edit", "payment_edit"), upload, StatementFile.RULES);
        database.lock("bank " + parkId);
        var before = before(parkId, read.taken());
        var rowOf = new HashMap<String, Integer>();
        var taken = new ArrayList<BankRow>();
        var refused = new ArrayList<List<? extends @Nullable Object>>();
        var id = UUID.randomUUID();
        for (var row : read.taken()) {
            var fingerprint = row.fingerprint();
            var first = rowOf.putIfAbsent(fingerprint, row.number());
            if (first != null) {
                refused.add(refusal(parkId, id, row.number(), BankRefusal.REPEATS_ROW, "", first, null));
            } else if (before.containsKey(fingerprint)) {
                refused.add(refusal(
                        parkId, id, row.number(), BankRefusal.REPEATS_IMPORT, "", null, before.get(fingerprint)));
            } else {
                taken.add(row);
            }
        }
        read.refused().forEach(r -> refused.add(refusal(parkId, id, r.number(), r.why(), r.value(), null, null)));
        keep(parkId, id, by, file, taken, refused, read.passedOver());
        trail.imported(parkId, id, file, taken.size(), refused.size());
        return id;
    }

    private Map<String, UUID> before(UUID parkId, List<BankRow> rows) {
        return database
                .list(
                        Sql.of(
                                "select fingerprint, id from bank_line where park_id = ? and fingerprint = any(?)",
                                parkId,
                                rows.stream()
                                        .map(BankRow::fingerprint)
                                        .distinct()
                                        .toList()),
                        row -> new Before(row.text("fingerprint"), row.uuid("id")))
                .stream()
                .collect(Collectors.toMap(Before::fingerprint, Before::line));
    }

    private static List<? extends @Nullable Object> refusal(
            UUID parkId,
            UUID id,
            int row,
            BankRefusal why,
            String value,
            @Nullable Integer repeatsRow,
            @Nullable UUID repeatsLine) {
        return Arrays.<@Nullable Object>asList(parkId, id, row, why, value, repeatsRow, repeatsLine);
    }

    private void keep(
            UUID parkId,
            UUID id,
            UUID by,
            StoredFile file,
            List<BankRow> taken,
            List<List<? extends @Nullable Object>> refused,
            int passedOver) {
        var days = taken.stream().map(BankRow::day).sorted().toList();
        database.execute(Sql.of(
                """
                insert into bank_import (park_id, id, file_id, file_name, uploaded_by, uploaded_at, from_on, last_on, taken,
                    refused, passed_over)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                parkId,
                id,
                file.id(),
                file.fileName(),
                by,
                clock.now(),
                ends(days, true),
                ends(days, false),
                taken.size(),
                refused.size(),
                passedOver));
        database.batch("""
                insert into bank_line (park_id, id, import_id, row_number, day, amount, payer, account_tail, text, reference,
                    fingerprint, state)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'OPEN')""", taken.stream().map(row -> line(parkId, id, row)).toList());
        database.batch("""
                insert into bank_refusal (park_id, import_id, row_number, why, value, repeats_row, repeats_line)
                values (?, ?, ?, ?, ?, ?, ?)""", refused);
    }

    private static @Nullable LocalDate ends(List<LocalDate> days, boolean first) {
        return days.isEmpty() ? null : Objects.requireNonNull(first ? days.getFirst() : days.getLast());
    }

    private static List<? extends @Nullable Object> line(UUID parkId, UUID id, BankRow row) {
        return Arrays.<@Nullable Object>asList(
                parkId,
                UUID.randomUUID(),
                id,
                row.number(),
                row.day(),
                row.amount(),
                row.payer(),
                row.accountTail(),
                row.text(),
                row.reference(),
                row.fingerprint());
    }
}
