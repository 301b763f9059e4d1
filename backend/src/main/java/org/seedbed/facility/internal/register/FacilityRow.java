package org.seedbed.facility.internal.register;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.seedbed.facility.FacilityBookers;
import org.seedbed.facility.FacilityCharge;
import org.seedbed.facility.FacilityKind;
import org.seedbed.facility.FacilityState;
import org.seedbed.shared.db.Row;
import org.seedbed.shared.money.Money;

/** A row of {@code facility}. */
final class FacilityRow {

    private FacilityRow() {}

    /** Without its hours. */
    static Facility of(Row row) {
        var facts = new FacilityFacts(
                row.text("code"),
                row.text("name"),
                row.constant("kind", FacilityKind.class),
                row.text("place"),
                row.uuidOrNull("unit_id"),
                row.integerOrNull("capacity"),
                row.texts("features"),
                row.integer("buffer_minutes"),
                row.integer("step_minutes"),
                row.integer("min_minutes"),
                row.integer("max_minutes"),
                row.integer("days_ahead"),
                row.integer("notice_minutes"),
                row.constant("bookers", FacilityBookers.class),
                row.bool("needs_approval"),
                row.integer("free_cancel_hours"),
                row.bool("check_in"),
                row.constant("charge", FacilityCharge.class),
                Money.cnyOrNull(row.decimalOrNull("own_price")),
                row.textOrNull("description"));
        return new Facility(
                row.uuid("park_id"),
                row.uuid("id"),
                row.integer("version"),
                row.constant("state", FacilityState.class),
                facts,
                List.of());
    }

    /** In the order of the table from {@code code} on. */
    static @Nullable Object[] values(FacilityFacts facts) {
        return new @Nullable Object[] {
            facts.code().strip(),
            facts.name().strip(),
            facts.kind(),
            facts.place().strip(),
            facts.unitId(),
            facts.capacity(),
            facts.features().stream().map(String::strip).distinct().toList(),
            facts.bufferMinutes(),
            facts.stepMinutes(),
            facts.minMinutes(),
            facts.maxMinutes(),
            facts.daysAhead(),
            facts.noticeMinutes(),
            facts.bookers(),
            facts.needsApproval(),
            facts.freeCancelHours(),
            facts.checkIn(),
            facts.charge(),
            Money.amountOrNull(facts.ownPrice()),
            facts.description() == null ? null : facts.description().strip()
        };
    }
}
