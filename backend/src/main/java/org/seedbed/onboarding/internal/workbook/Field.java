package org.seedbed.onboarding.internal.workbook;

/** What a column can mean. The Chinese label is the name used in problems and column reports. */
public enum Field {
    SERIAL("序号", "No."),
    BUILDING("楼栋", "Building"),
    FLOOR("楼层", "Floor"),
    ROOM("房号", "Room"),
    UNIT_KIND("类型", "Kind"),
    AREA("建筑面积", "Area"),
    SEATS("工位数", "Seats"),
    LIST_PRICE("标准租金", "List price"),
    COMPANY("企业名称", "Company name"),
    USCC("统一社会信用代码", "Unified social credit code"),
    COMPANY_KIND("主体类型", "Company kind"),
    FOUNDED("成立日期", "Founded on"),
    CAPITAL("注册资本", "Registered capital"),
    INDUSTRY("行业代码", "Industry code"),
    CONTACT("负责人", "Contact"),
    PHONE("联系电话", "Phone"),
    FOUNDER_CATEGORY("创业者类型", "Founder category"),
    ENTRY("入驻日期", "Entry date"),
    STAGE("孵化阶段", "Stage"),
    LEASE_FROM("租赁起", "Lease start"),
    LEASE_TO("租赁止", "Lease end"),
    UNIT_PRICE("租金单价", "Unit price"),
    WAIVER("减免政策", "Waiver"),
    STAFF("从业人数", "Staff"),
    COLLEGE("大专以上", "College graduates"),
    NAME("姓名", "Name"),
    TITLE("单位职务", "Position"),
    CATEGORY("类别", "Category"),
    EXPERTISE("擅长领域", "Fields of expertise"),
    TERM_FROM("聘期起", "Term start"),
    TERM_TO("聘期止", "Term end"),
    EMAIL("电子邮箱", "E-mail"),
    REMARK("备注", "Remark");

    private final String label;
    private final String labelEn;

    Field(String label, String labelEn) {
        this.label = label;
        this.labelEn = labelEn;
    }

    public String label() {
        return label;
    }

    public String labelEn() {
        return labelEn;
    }
}
