package org.seedbed.park;

/** The level at which a park has been recognised. */
public enum ParkLevel {
    NATIONAL,
    PROVINCIAL,
    MUNICIPAL,
    DISTRICT,
    NONE
}
