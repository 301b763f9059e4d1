package org.seedbed.reporting;

import org.seedbed.shared.text.Worded;

/** Where the value offered for a field comes from. */
public enum ReportSource implements Worded {
    /** What the company filed last time. */
    LAST_REPORT("上期填报", "The last report"),
    /** ㎡ let on the last day of the period; seats of shared zones bring none. */
    AREA("合同面积", "Area by lease"),
    /** 元 billed as rent for days of the period, after waivers and corrections. */
    RENT("已出账房租（减免后）", "Rent billed after waivers"),
    /** Mentors linked on the last day of the period. */
    MENTORS("挂联导师", "Linked mentors"),
    /** Heads as the park counted them last. */
    EMPLOYEES("园区就业登记", "The park's count of staff"),
    /** Qualifications the park has seen that hold on the last day. */
    QUALIFICATIONS("有效资质", "Valid qualifications");

    private final String zh;
    private final String en;

    ReportSource(String zh, String en) {
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

    /** Known to the system rather than said by the company. */
    public boolean isSystem() {
        return this != LAST_REPORT;
    }
}
