package org.seedbed.waiver;

import org.seedbed.shared.text.Worded;

/** 承担方: whose money a waiver is. */
public enum WaiverPayer implements Worded {
    PARK("园区", "Park"),
    UNION("工会", "Union"),
    GOVERNMENT("政府", "Government");

    private final String zh;
    private final String en;

    WaiverPayer(String zh, String en) {
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
}
