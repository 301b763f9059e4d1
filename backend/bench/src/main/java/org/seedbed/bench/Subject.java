package org.seedbed.bench;

/** Something that is measured. */
interface Subject {
    /** What the user types. */
    String name();

    /** What the figures are of, in one line. */
    String title();

    int usualSize();

    /**
     * Seeds and measures on a stack of its own.
     *
     * @return the body of the section in RESULTS.md
     */
    String run(Stand stand, int size);
}
