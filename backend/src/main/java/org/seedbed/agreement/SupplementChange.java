package org.seedbed.agreement;

/** What a supplement changes. */
public enum SupplementChange {
    /** 场地: other rooms, another area, more seats or fewer. */
    PLACES,
    /** 单价. */
    PRICES,
    /** 期限: a later or an earlier end. */
    PERIOD,
    /** 主体: the team has become a firm. */
    PARTY
}
