package org.seedbed.onboarding.internal.workbook;

import java.util.List;

/** The registers a park keeps. A sheet without one of the key fields cannot be that register. */
public enum SheetKind {
    UNITS(
            List.of(Field.ROOM, Field.AREA),
            List.of(Field.BUILDING, Field.FLOOR, Field.ROOM, Field.UNIT_KIND, Field.AREA)),
    TENANTS(List.of(Field.COMPANY, Field.USCC), List.of(Field.COMPANY, Field.USCC, Field.ENTRY, Field.STAGE)),
    MENTORS(List.of(Field.NAME, Field.EXPERTISE, Field.TERM_FROM), List.of(Field.NAME)),
    UNKNOWN(List.of(), List.of());

    private final List<Field> keys;
    private final List<Field> mandatory;

    SheetKind(List<Field> keys, List<Field> mandatory) {
        this.keys = keys;
        this.mandatory = mandatory;
    }

    List<Field> keys() {
        return keys;
    }

    List<Field> mandatory() {
        return mandatory;
    }
}
