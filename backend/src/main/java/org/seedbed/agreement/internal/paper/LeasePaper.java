package org.seedbed.agreement.internal.paper;

import java.util.List;
import org.seedbed.shared.document.DocumentTemplate;

/**
 * 租赁合同: the space, from when to when and for how much.
 *
 * @param agreement number of the incubation agreement it belongs to
 * @param period of the whole lease, in words
 * @param places every room and run of seats with its own days
 * @param steps what a month costs, from when to when
 * @param free rent-free times, in words; none is fine
 * @param listPrice standard rent a square metre and month, due beyond the incubation limit
 * @param energyFee a square metre and month
 * @param lateRate of the sum overdue, a day
 */
public record LeasePaper(
        String number,
        String agreement,
        PaperParty park,
        PaperParty company,
        String period,
        String limit,
        List<Place> places,
        List<Step> steps,
        List<String> free,
        PaperAmount deposit,
        PaperAmount listPrice,
        PaperAmount energyFee,
        int paymentsPerYear,
        String lateRate,
        int noticeDays,
        int arrearsDays,
        int moveOutDays) {

    public static final DocumentTemplate TEMPLATE = new DocumentTemplate("lease", 1, "房屋租赁合同");

    /**
     * A room or run of seats.
     *
     * @param quantity {@code 120.00 ㎡} or {@code 3 个工位（5–7 号）}
     */
    public record Place(String unit, String quantity, String period) {}

    /**
     * What is due from one day to another.
     *
     * @param price with its basis, {@code 20.00 元/㎡·月}
     */
    public record Step(String period, String price, PaperAmount monthly) {}
}
