package org.seedbed.billing.internal.bill;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.billing.internal.bill.ExplanationJson.BillExplanation;
import org.seedbed.billing.internal.bill.ExplanationJson.LineExplanation;
import org.seedbed.billing.internal.content.Adjusters;
import org.seedbed.billing.internal.content.BillContent;
import org.seedbed.billing.internal.content.BillInputs;
import org.seedbed.billing.internal.content.Canonical;
import org.seedbed.billing.internal.content.ContentLine;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.money.Money;

/** Computes issued bills anew from what they rest on, and tells the arithmetic of each line. */
@ApplicationScoped
class Explanations {

    private static final int DECIMALS = 6;

    private final Database database;
    private final Adjusters adjusters;

    Explanations(Database database, Adjusters adjusters) {
        this.database = database;
        this.adjusters = adjusters;
    }

    @Transactional
    BillExplanation get(UUID parkId, UUID id) {
        return explain(Bill.require(database, Sql.of("b.park_id = ? and b.id = ?", parkId, id)));
    }

    @Transactional
    BillExplanation own(UUID companyId, UUID id) {
        return explain(Bill.require(database, Sql.of("b.company_id = ? and b.id = ?", companyId, id)));
    }

    private BillExplanation explain(Bill bill) {
        var issued = Canonical.read(bill.content(), BillContent.class);
        var computed = computed(bill);
        var text = computed == null ? null : Canonical.write(computed);
        var matches = bill.content().equals(text);
        var readings = readings(bill);
        return new BillExplanation(
                bill.id(),
                bill.number(),
                matches,
                matches ? null : firstDifference(issued, computed),
                bill.hash(),
                text == null ? null : Canonical.hash(text),
                issued.lines().stream().map(line -> line(line, readings)).toList());
    }

    private @Nullable BillContent computed(Bill bill) {
        try {
            return BillContent.of(Canonical.read(bill.inputs(), BillInputs.class), adjusters.adjuster());
        } catch (IllegalArgumentException | IllegalStateException e) {
            // Inputs that cannot be read or lead elsewhere explain nothing: the answer says so.
            return null;
        }
    }

    /** A credit note keeps only what it takes back: the readings are those of the bill it corrects. */
    private Readings readings(Bill bill) {
        var billed = bill.correctsId() == null
                ? bill
                : Bill.require(database, Sql.of("b.park_id = ? and b.id = ?", bill.parkId(), bill.correctsId()));
        try {
            return Readings.of(Canonical.read(billed.inputs(), BillInputs.class).facts());
        } catch (IllegalArgumentException | IllegalStateException e) {
            return Readings.NONE;
        }
    }

    private static int firstDifference(BillContent issued, @Nullable BillContent computed) {
        var other = computed == null ? List.<ContentLine>of() : computed.lines();
        for (int i = 0; i < issued.lines().size(); i++) {
            if (i >= other.size() || !Canonical.write(issued.lines().get(i)).equals(Canonical.write(other.get(i)))) {
                return i + 1;
            }
        }
        return issued.lines().size() + 1;
    }

    private static LineExplanation line(ContentLine line, Readings readings) {
        var days = Math.toIntExact(ChronoUnit.DAYS.between(line.from(), line.to()));
        var monthly = line.basis().monthly();
        var ofMonth = line.from().lengthOfMonth();
        // A line that takes one back has the other's arithmetic with the opposite sign.
        var whole = line.quantity().multiply(line.unitPrice());
        var signed = line.reverses() == null ? whole : whole.negate();
        var exact = monthly
                ? signed.multiply(BigDecimal.valueOf(days))
                        .divide(BigDecimal.valueOf(ofMonth), DECIMALS, RoundingMode.HALF_UP)
                : signed.divide(BigDecimal.valueOf(line.basis().perPrice()), DECIMALS, RoundingMode.HALF_UP);
        return new LineExplanation(
                line.line(),
                line.fee(),
                line.label(),
                line.from(),
                line.to(),
                days,
                monthly ? ofMonth : null,
                line.basis(),
                line.quantity(),
                line.unitPrice(),
                signed,
                exact,
                Money.cny(line.amount().subtract(line.rounding())),
                Money.cny(line.rounding()),
                Money.cny(line.amount()),
                BillViews.waivers(line),
                Money.cny(line.waived()),
                Money.cny(line.payable()),
                readings.of(line),
                line.reverses(),
                line.replaces(),
                line.reasons());
    }
}
