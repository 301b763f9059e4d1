package org.seedbed.billing.internal.bank;

import static org.seedbed.shared.problem.ErrorKind.CONFLICT;
import static org.seedbed.shared.problem.ErrorKind.RULE;

import jakarta.inject.Singleton;
import java.util.Map;
import org.seedbed.shared.db.ConstraintCodes;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.problem.ErrorCode;
import org.seedbed.shared.problem.ErrorKind;

/** Refusals of bank statements. */
enum BankErrors implements ErrorCode {
    /** Text in an unknown encoding, a broken or hostile workbook. */
    UNREADABLE(
            "bank.file-unreadable",
            RULE,
            "文件无法读取：请上传 CSV（UTF-8 或 GBK）或 .xlsx。",
            "The file cannot be read: CSV in UTF-8 or GBK, or .xlsx."),
    /** No row names a day and an amount; the columns are to be told. */
    COLUMNS_UNKNOWN(
            "bank.columns-unknown",
            RULE,
            "没有认出交易日期和收入金额所在的列，请指定列名。文件中的列：{headers}",
            "No columns for the day and the money that came. Say which they are. The file has: {headers}"),
    TOO_MANY_ROWS("bank.too-many-rows", RULE, "流水超过 {max} 行，请分成几个文件。", "More than {max} rows. Split the file."),
    /** Nothing came on these days, or the file is empty. */
    NO_LINES("bank.no-lines", RULE, "文件里没有收款流水。", "The file tells of no money that came."),
    /** Somebody else was faster. */
    LINE_DECIDED("bank.line-decided", CONFLICT, "这条流水已经处理过，请刷新。", "This line was decided on before. Reload."),
    /** What was confirmed stays until its payment is reversed. */
    LINE_PAID(
            "bank.line-paid",
            CONFLICT,
            "这条流水已登记为收款 {number}，请先冲正该收款。",
            "Payment {number} was recorded of this line. Reverse it first."),
    /** There is nothing to take back. */
    LINE_OPEN("bank.line-open", CONFLICT, "这条流水尚未处理。", "Nobody has decided on this line.");

    private final Reason reason;

    BankErrors(String code, ErrorKind kind, String zh, String en) {
        reason = new Reason(code, kind, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }

    @Singleton
    static class Constraints implements ConstraintCodes.Source {
        @Override
        public Map<String, ErrorCode> constraints() {
            return Map.of(
                    // Statements are read one after the other; whoever reaches past that is told to try again.
                    "uq_bank_line__fingerprint",
                    CommonErrors.CONFLICTING_CHANGE,
                    "uq_bank_line__payment",
                    LINE_DECIDED);
        }
    }
}
