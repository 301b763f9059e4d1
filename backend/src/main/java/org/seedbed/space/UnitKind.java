package org.seedbed.space;

/** What a unit is for. Only lettable kinds can be leased and count towards the rate of use. */
public enum UnitKind {
    /** 办公. */
    OFFICE(true),
    /** 工位区: let seat by seat. */
    WORKSTATION(true),
    /** 会议室. */
    MEETING(false),
    /** 接待室. */
    RECEPTION(false),
    /** 路演厅. */
    ROADSHOW(false),
    /** 公共区域. */
    PUBLIC(false);

    private final boolean lettable;

    UnitKind(boolean lettable) {
        this.lettable = lettable;
    }

    public boolean isLettable() {
        return lettable;
    }
}
