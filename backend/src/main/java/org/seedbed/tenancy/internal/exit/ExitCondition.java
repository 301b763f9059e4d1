package org.seedbed.tenancy.internal.exit;

/** How something was found when it was given back. */
enum ExitCondition {
    GOOD("完好"),
    DAMAGED("损坏"),
    MISSING("缺失");

    private final String zh;

    ExitCondition(String zh) {
        this.zh = zh;
    }

    /** As the paper says it. */
    String zh() {
        return zh;
    }
}
