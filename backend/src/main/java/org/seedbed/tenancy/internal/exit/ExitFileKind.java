package org.seedbed.tenancy.internal.exit;

/** Files of an exit. */
enum ExitFileKind {
    /** 分期约定 with both signatures. */
    DEBT_PLAN,
    /** 交接单 with both signatures. */
    SIGNED_SHEET,
    /** Of a line of the sheet. */
    PHOTO,
    /** 工商变更证明. */
    ADDRESS
}
