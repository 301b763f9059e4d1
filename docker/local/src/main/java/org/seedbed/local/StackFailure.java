package org.seedbed.local;

/** Something the user must know; the message is the one sentence they read, so it carries no stack trace. */
final class StackFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StackFailure(String sentence) {
        super(sentence, null, false, false);
    }
}
