package org.seedbed.company;

/** Where a figure came from. */
public enum FigureSource {
    /** Somebody of the park typed it. */
    OFFICER,
    /** A period report of the company. */
    REPORT,
    IMPORT
}
