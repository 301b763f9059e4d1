package org.seedbed.bench;

/**
 * What {@code ./seedbed faults} asks for.
 *
 * @param common as of a bench
 * @param kills of each part that is killed
 */
record FaultOptions(Options common, int kills) {
    private static final int KILLS = 20;

    static FaultOptions parse(String[] args) {
        var values = Options.values(args);
        return new FaultOptions(Options.of(values), Options.number(values, "kills", KILLS));
    }
}
