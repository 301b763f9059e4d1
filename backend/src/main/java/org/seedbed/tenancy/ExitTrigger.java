package org.seedbed.tenancy;

import java.util.Set;
import org.seedbed.shared.text.Worded;

/** Why a tenant leaves. */
public enum ExitTrigger implements Worded {
    GRADUATED("毕业退出", "Graduated"),
    /** The time the stage may last is over. */
    TERM_OVER("孵化期满", "Time over"),
    VOLUNTARY("主动退出", "By its own wish"),
    /** 违约: arrears, sublet, no reports. */
    BREACH("违约清退", "Breach"),
    /** 注销. */
    DEREGISTERED("企业注销", "Deregistered"),
    LICENCE_REVOKED("吊销执照", "Licence revoked"),
    /** Its registered address lies elsewhere. */
    MOVED_ADDRESS("注册地迁出", "Address moved");

    private static final Set<ExitTrigger> ON_TIME = Set.of(GRADUATED, TERM_OVER);
    private static final Set<ExitTrigger> BY_AUTHORITY = Set.of(BREACH, LICENCE_REVOKED);

    private final String zh;
    private final String en;

    ExitTrigger(String zh, String en) {
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

    /** Whether it ends before what was agreed: what was waived may come back. */
    public boolean isEarly() {
        return !ON_TIME.contains(this);
    }

    /** Whether a company may give it as its own reason. */
    public boolean isOwn() {
        return !BY_AUTHORITY.contains(this);
    }
}
