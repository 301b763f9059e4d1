package org.seedbed.bench;

/** Something that must come out the same whatever is killed meanwhile. */
interface Fault {
    /** What the user types. */
    String name();

    /** What is killed, in one line. */
    String title();

    int usualSize();

    /** Seeds, does it undisturbed, then disturbs it again and again. */
    Outcome run(FaultStand stand, int size);

    /**
     * What came of it.
     *
     * @param body of the section in RESULTS.md
     * @param differences how many disturbed runs did not end as the undisturbed one
     */
    record Outcome(String body, int differences) {}
}
