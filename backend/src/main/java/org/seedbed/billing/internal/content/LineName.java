package org.seedbed.billing.internal.content;

import java.util.UUID;
import org.seedbed.billing.internal.adjust.LineRef;

/** A line of an issued bill, for machines by the bill's id and for people by its number. */
public record LineName(UUID bill, String number, int line) {

    public LineRef ref() {
        return new LineRef(number, line);
    }
}
