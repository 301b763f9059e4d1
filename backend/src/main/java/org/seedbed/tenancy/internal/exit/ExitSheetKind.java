package org.seedbed.tenancy.internal.exit;

/** What a line of a hand-over sheet is about. */
enum ExitSheetKind {
    KEY("钥匙", true),
    ACCESS_CARD("门禁卡", true),
    DEVICE("设备家具", true),
    ROOM("房屋状况", false),
    METER("表底数", false);

    private final String zh;
    private final boolean counted;

    ExitSheetKind(String zh, boolean counted) {
        this.zh = zh;
        this.counted = counted;
    }

    /** As the paper says it. */
    String zh() {
        return zh;
    }

    /** Whether pieces come back. */
    boolean isCounted() {
        return counted;
    }
}
