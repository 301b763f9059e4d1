package org.seedbed.billing.internal.bill;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.billing.charge.ChargeBasis;
import org.seedbed.billing.charge.FeeKind;
import org.seedbed.billing.internal.adjust.AdjustmentReason;
import org.seedbed.billing.internal.bill.BillJson.WaiverView;
import org.seedbed.billing.internal.content.LineName;
import org.seedbed.shared.money.Money;

/** How bills explain themselves. */
interface ExplanationJson {

    /**
     * The arithmetic of a bill, computed anew from what it rests on.
     *
     * @param matches whether it comes to the very bytes that were issued
     * @param differsAt the first line that does not; null while all match
     */
    record BillExplanation(
            UUID billId,
            String number,
            boolean matches,
            @Nullable Integer differsAt,
            String issuedHash,
            @Nullable String computedHash,
            List<LineExplanation> lines) {}

    /**
     * How one line comes about: {@code quantity × unitPrice}, its share of days where the price is one of a month, a sixtieth
     * of it where minutes are counted at the price of an hour, rounded, then less what is waived.
     *
     * @param days of the line
     * @param daysOfMonth what the share is out of; null where it is counted by use or piece
     * @param whole quantity × unit price, not rounded
     * @param exact whole × days ÷ days of the month, or of minutes whole ÷ 60, to six decimals
     * @param rounded exact, rounded half up to the cent
     * @param rounding what the running sum of the month adds or takes: at most a cent
     * @param metered the readings of what a meter counted; of a line that takes one back, those it was billed by; null of
     *     other lines
     */
    record LineExplanation(
            int line,
            FeeKind fee,
            String label,
            LocalDate from,
            LocalDate to,
            int days,
            @Nullable Integer daysOfMonth,
            ChargeBasis basis,
            BigDecimal quantity,
            BigDecimal unitPrice,
            BigDecimal whole,
            BigDecimal exact,
            Money rounded,
            Money rounding,
            Money listAmount,
            List<WaiverView> waivers,
            Money waived,
            Money payable,
            @Nullable MeteredExplanation metered,
            @Nullable LineName reverses,
            List<LineName> replaces,
            List<AdjustmentReason> reasons) {}

    /**
     * How a quantity was counted: reading less reading, times the multiplier, device by device.
     *
     * @param uses more than one where the device was replaced
     * @param part of a shared meter what of it is the tenant's; null when the tenant has it alone
     */
    record MeteredExplanation(
            List<MeterUseView> uses, @Nullable MeterPartView part) {}

    /**
     * What one device counted.
     *
     * @param multiplier of the transformer before it
     * @param fromEstimated nobody looked; what is read later sets it right
     * @param quantity (to − from) × multiplier, in kWh or m³; below zero when an earlier estimate was too high
     */
    record MeterUseView(
            String device,
            BigDecimal multiplier,
            LocalDate fromDay,
            BigDecimal fromValue,
            boolean fromEstimated,
            LocalDate toDay,
            BigDecimal toValue,
            boolean toEstimated,
            BigDecimal quantity) {}

    /**
     * A part of a shared meter: {@code quantity × area × days ÷ areaDays}.
     *
     * @param quantity everything the meter counted, in kWh or m³
     * @param area ㎡ of the tenant's part
     * @param days on which the tenant had it between the two readings
     * @param areaDays ㎡ × days of all who share the meter, the park's own part among them
     */
    record MeterPartView(BigDecimal quantity, BigDecimal area, int days, BigDecimal areaDays) {}
}
