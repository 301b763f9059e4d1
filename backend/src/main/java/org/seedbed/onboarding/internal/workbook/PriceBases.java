package org.seedbed.onboarding.internal.workbook;

/** Whether a rent is per area or per seat. The cell's own words win over the header's, these over the row's seats. */
final class PriceBases {
    static final String SQM = "SQM_MONTH";
    static final String SEAT = "SEAT_MONTH";

    private PriceBases() {}

    static String of(String cell, String header, boolean hasSeats) {
        for (String text : new String[] {Fold.tight(cell), Fold.tight(header)}) {
            boolean area = text.contains("m2") || text.contains("m²") || text.contains("平");
            boolean seat = text.contains("个") || text.contains("工位") || text.contains("座");
            if (area != seat) {
                return seat ? SEAT : SQM;
            }
        }
        return hasSeats ? SEAT : SQM;
    }
}
