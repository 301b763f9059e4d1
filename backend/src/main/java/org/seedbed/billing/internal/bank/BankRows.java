package org.seedbed.billing.internal.bank;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.seedbed.shared.sheet.SheetReader.SheetRow;
import org.seedbed.shared.text.Fold;

/** Reads the rows of a statement. Money that went is passed over; a row that cannot be read is told with its reason. */
final class BankRows {

    private static final Pattern TOTAL = Pattern.compile("^(合计|总计|本页合计|小计|累计).*");
    private static final Pattern CAME = Pattern.compile("^(贷|贷方|收|收入|C|CR|转入|存入|来账|\\+)$");
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_TEXT = 300;
    private static final int LONGEST_REFERENCE = 60;
    private static final int TAIL = 4;

    private final BankColumns columns;
    private final LocalDate today;
    private final List<BankRow> taken = new ArrayList<>();
    private final List<Refused> refused = new ArrayList<>();
    private int passedOver;

    private BankRows(BankColumns columns, LocalDate today) {
        this.columns = columns;
        this.today = today;
    }

    /** A row that is not taken; {@code value} is what it says there. */
    record Refused(int number, BankRefusal why, String value) {}

    static BankRows read(BankColumns columns, List<SheetRow> rows, LocalDate today) {
        var read = new BankRows(columns, today);
        rows.stream().filter(row -> row.number() > columns.headerRow()).forEach(read::row);
        return read;
    }

    List<BankRow> taken() {
        return taken;
    }

    List<Refused> refused() {
        return refused;
    }

    /** Rows that tell of money that went, or of none. */
    int passedOver() {
        return passedOver;
    }

    private void row(SheetRow row) {
        var money = columns.cell(row, columns.has(BankColumn.INCOME) ? BankColumn.INCOME : BankColumn.AMOUNT);
        if (isNoLine(row, money)) {
            passedOver++;
            return;
        }
        var amount = BankText.money(money);
        var day = BankText.day(columns.cell(row, BankColumn.DAY));
        if (amount.isEmpty()) {
            refuse(row, BankRefusal.AMOUNT, money);
        } else if (amount.get().signum() == 0 || went(amount.get())) {
            passedOver++;
        } else if (amount.get().signum() < 0) {
            refuse(row, BankRefusal.AMOUNT_BELOW_ZERO, money);
        } else if (day.isEmpty()) {
            refuse(row, BankRefusal.DAY, columns.cell(row, BankColumn.DAY));
        } else if (day.get().isAfter(today)) {
            refuse(row, BankRefusal.DAY_AHEAD, day.get().toString());
        } else {
            taken.add(line(row, day.get(), amount.get()));
        }
    }

    private boolean isNoLine(SheetRow row, String money) {
        var direction = columns.cell(row, BankColumn.DIRECTION);
        var other = !columns.has(BankColumn.INCOME)
                && columns.has(BankColumn.DIRECTION)
                && !CAME.matcher(Fold.fold(direction)).matches();
        return money.isEmpty() || other || isTotal(row);
    }

    /** A total says so in front, or is of no day; a payer may be called 合计 as well. */
    private boolean isTotal(SheetRow row) {
        var said = row.cells().stream().map(String::strip).filter(cell -> !cell.isEmpty());
        var looked = BankText.day(columns.cell(row, BankColumn.DAY)).isPresent() ? said.limit(1) : said;
        return looked.anyMatch(cell -> TOTAL.matcher(cell).matches());
    }

    /** A sign tells what went where no column does. */
    private boolean went(BigDecimal amount) {
        return amount.signum() < 0 && !columns.has(BankColumn.INCOME) && !columns.has(BankColumn.DIRECTION);
    }

    private void refuse(SheetRow row, BankRefusal why, String value) {
        refused.add(new Refused(row.number(), why, cut(value, LONGEST_NAME)));
    }

    private BankRow line(SheetRow row, LocalDate day, BigDecimal amount) {
        return new BankRow(
                row.number(),
                day,
                amount,
                text(row, BankColumn.PAYER, LONGEST_NAME),
                tail(columns.cell(row, BankColumn.ACCOUNT)),
                text(row, BankColumn.TEXT, LONGEST_TEXT),
                text(row, BankColumn.REFERENCE, LONGEST_REFERENCE));
    }

    private @Nullable String text(SheetRow row, BankColumn column, int longest) {
        var text = cut(columns.cell(row, column), longest);
        return text.isEmpty() ? null : text;
    }

    private static @Nullable String tail(String account) {
        var digits = account.replaceAll("\\D", "");
        return digits.length() < TAIL ? null : digits.substring(digits.length() - TAIL);
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }
}
