package org.seedbed.billing.internal.metering;

import static org.seedbed.shared.problem.ErrorKind.CONFLICT;
import static org.seedbed.shared.problem.ErrorKind.RULE;

import org.seedbed.shared.problem.ErrorCode;
import org.seedbed.shared.problem.ErrorKind;

/** Refusals about readings. */
enum ReadingErrors implements ErrorCode {
    /** Nobody has seen it yet. */
    FUTURE("billing.reading-future", RULE, "抄表日期不能晚于今天。", "A reading cannot be of a day to come."),
    /** No device of the meter was there on that day. */
    NO_DEVICE(
            "billing.reading-no-device",
            RULE,
            "这一天该表计没有在用的表（{from} 起安装）。",
            "No device of the meter was there on that day; the first from {from}."),
    /** That day has a reading; it is corrected, not told twice. */
    EXISTS(
            "billing.reading-exists",
            CONFLICT,
            "{day} 已有读数 {value}，如有误请更正。",
            "There is a reading of {day}: {value}. Correct it if it is wrong."),
    /** Less than what was seen before. */
    FALLS(
            "billing.reading-falls",
            RULE,
            "小于 {day} 的读数 {value}；表计归零或换表请登记换表。",
            "Less than the reading of {day}, {value}. If the device was replaced or began anew, record that."),
    /** More than what was seen later. */
    ABOVE_LATER(
            "billing.reading-above-later",
            RULE,
            "大于 {day} 的读数 {value}。",
            "More than the later reading of {day}, {value}."),
    /** Many times as much as usual; whoever confirms has looked twice. */
    JUMP(
            "billing.reading-jump",
            RULE,
            "用量 {use} 是平常（约 {usual}）的 {times} 倍，请核对；无误请确认后再提交。",
            "{use} used is {times} times the usual {usual}. Look again, and confirm if it is right."),
    /** Somebody corrected it before. */
    CORRECTED(
            "billing.reading-corrected",
            CONFLICT,
            "该读数已被更正，请更正最新的一条。",
            "This reading was corrected before: correct the latest."),
    /** A meter stands twice in one sheet. */
    TWICE("billing.reading-twice", RULE, "同一表计填了两次。", "This meter is there twice."),
    /** The park has no such meter. */
    METER("billing.reading-meter", RULE, "本园区没有这个表计。", "The park has no such meter."),
    /** Some rows are wrong, so none was kept; {@code errors} names each. */
    SHEET("billing.reading-sheet", RULE, "有 {rows} 行读数有误，整张未保存。", "{rows} rows are wrong: none was kept.");

    private final Reason reason;

    ReadingErrors(String code, ErrorKind kind, String zh, String en) {
        reason = new Reason(code, kind, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
