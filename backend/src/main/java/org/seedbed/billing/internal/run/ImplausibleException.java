package org.seedbed.billing.internal.run;

import org.seedbed.billing.internal.content.Charged;

/** A line that comes to more than any line does. */
final class ImplausibleException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String label;

    ImplausibleException(Charged charged) {
        super("implausible: " + charged.line().charge());
        label = charged.source().label();
    }

    /** As the bill would have said it. */
    String label() {
        return label;
    }
}
