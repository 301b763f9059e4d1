package org.seedbed.space;

import org.seedbed.shared.text.Worded;

/** What a unit is for. Only lettable kinds can be leased and count towards the rate of use. */
public enum UnitKind implements Worded {
    /** 办公. */
    OFFICE(true, "办公", "Office"),
    /** 工位区: let seat by seat. */
    WORKSTATION(true, "工位区", "Workstations"),
    /** 会议室. */
    MEETING(false, "会议室", "Meeting room"),
    /** 接待室. */
    RECEPTION(false, "接待室", "Reception"),
    /** 路演厅. */
    ROADSHOW(false, "路演厅", "Roadshow hall"),
    /** 公共区域. */
    PUBLIC(false, "公共区域", "Public area");

    private final boolean lettable;
    private final String zh;
    private final String en;

    UnitKind(boolean lettable, String zh, String en) {
        this.lettable = lettable;
        this.zh = zh;
        this.en = en;
    }

    @Override
    public String zh() {
        return zh;
    }

    @Override
    public String en() {
        return en;
    }

    public boolean isLettable() {
        return lettable;
    }
}
