package org.seedbed.shared.document;

import static org.seedbed.shared.problem.ErrorKind.RULE;

import org.seedbed.shared.problem.ErrorCode;
import org.seedbed.shared.problem.ErrorKind;

/** Refusals of documents. */
enum DocumentErrors implements ErrorCode {
    /** A value has characters that the font of documents cannot show: a paper with gaps is not made. */
    CHARACTER_MISSING(
            "document.character-missing",
            RULE,
            "文书的字体中没有这些字符：{characters}。请改用其他写法。",
            "The font of documents lacks these characters: {characters}. Write them another way.");

    private final Reason reason;

    DocumentErrors(String code, ErrorKind kind, String zh, String en) {
        reason = new Reason(code, kind, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
