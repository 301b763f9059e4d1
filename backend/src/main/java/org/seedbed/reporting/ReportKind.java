package org.seedbed.reporting;

import java.time.LocalDate;
import org.seedbed.shared.text.Worded;

/** How long the period of a report is. Periods are those of the calendar, half-open. */
public enum ReportKind implements Worded {
    MONTH(1, "月报", "Monthly report"),
    QUARTER(3, "季报", "Quarterly report"),
    YEAR(12, "年报", "Yearly report");

    private final int months;
    private final String zh;
    private final String en;

    ReportKind(int months, String zh, String en) {
        this.months = months;
        this.zh = zh;
        this.en = en;
    }

    @Override
    public String zh() {
        return zh;
    }

    @Override
    public String en() {
        return en;
    }

    /** Whether such a period begins on the day. */
    public boolean beginsOn(LocalDate day) {
        return day.getDayOfMonth() == 1 && (day.getMonthValue() - 1) % months == 0;
    }

    /** The first day after the period that begins on the day. */
    public LocalDate end(LocalDate from) {
        return from.plusMonths(months);
    }

    /** The first day of the period before. */
    public LocalDate previous(LocalDate from) {
        return from.minusMonths(months);
    }

    /** Which period of its year it is, from 1. */
    public int nth(LocalDate from) {
        return (from.getMonthValue() - 1) / months + 1;
    }

    /** Whether its year ends with it. */
    public boolean endsYear(LocalDate from) {
        return end(from).getDayOfYear() == 1;
    }

    /** The period as people call it. */
    public String label(LocalDate from, boolean english) {
        return switch (this) {
            case MONTH -> english ? from.toString().substring(0, 7) : from.getYear() + "年" + from.getMonthValue() + "月";
            case QUARTER -> english ? from.getYear() + " Q" + nth(from) : from.getYear() + "年第" + nth(from) + "季度";
            case YEAR -> english ? String.valueOf(from.getYear()) : from.getYear() + "年";
        };
    }
}
