package org.seedbed.tenancy.internal.exit;

import java.util.List;
import org.seedbed.shared.document.DocumentTemplate;

/**
 * 退出交接单.
 *
 * @param lastDay of the stay, in words
 * @param confirmed how the company gave its word; empty: it signs here
 * @param code the beginning of the hash of its lines, which tells a signed paper from one of other lines; empty: not all of
 *     them are filled in
 */
public record ExitSheetPaper(
        String number,
        String park,
        String operator,
        String company,
        String trigger,
        String lastDay,
        List<Line> lines,
        String confirmed,
        String code) {

    static final DocumentTemplate TEMPLATE = new DocumentTemplate("exit-sheet", 2, "退出交接单");

    private static final int CODE_LENGTH = 8;

    static String code(String hash) {
        return hash.substring(0, CODE_LENGTH);
    }

    /**
     * A line; whatever is empty is written in by hand.
     *
     * @param returned pieces that came back, or what a meter shows
     */
    public record Line(
            String place,
            String kind,
            String label,
            String expected,
            String returned,
            String condition,
            String remark) {}
}
