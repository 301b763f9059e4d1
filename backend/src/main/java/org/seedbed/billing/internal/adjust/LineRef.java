package org.seedbed.billing.internal.adjust;

/** A line of an issued bill, as people name it. */
public record LineRef(String bill, int line) {

    @Override
    public String toString() {
        return bill + "#" + line;
    }
}
