package org.seedbed.space.internal;

/** Floors are counted as on the lift's buttons: 1 is the ground floor, -1 the first below it, and there is no 0. */
final class FloorLevel {

    private FloorLevel() {}

    static int require(int level) {
        if (level == 0) {
            throw SpaceErrors.NO_FLOOR_ZERO.raise();
        }
        return level;
    }

    static String label(int level) {
        return level < 0 ? "地下" + -level + "层" : level + "层";
    }
}
