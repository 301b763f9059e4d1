package org.seedbed.agreement.internal.paper;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.seedbed.shared.money.ChineseAmount;

/**
 * An amount as a contract writes it, in figures and in capitals.
 *
 * @param figures {@code 3,600.00}
 * @param capitals {@code 叁仟陆佰元整}
 */
public record PaperAmount(String figures, String capitals) {

    /** By the same rules everywhere, whatever language the server speaks. */
    public static PaperAmount of(BigDecimal amount) {
        var form = new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT));
        return new PaperAmount(form.format(amount), ChineseAmount.of(amount));
    }
}
