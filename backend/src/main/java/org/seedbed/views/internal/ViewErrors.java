package org.seedbed.views.internal;

import static org.seedbed.shared.problem.ErrorKind.CONFLICT;
import static org.seedbed.shared.problem.ErrorKind.RULE;

import jakarta.inject.Singleton;
import java.util.Map;
import org.seedbed.shared.db.ConstraintCodes;
import org.seedbed.shared.problem.ErrorCode;
import org.seedbed.shared.problem.ErrorKind;

/** Refusals around saved views. */
enum ViewErrors implements ErrorCode {
    /** The person has a view of that name on that list. */
    NAME_TAKEN("views.name-taken", CONFLICT, "您已有同名的视图。", "You have a view of that name already."),
    /** The person keeps as many views as one may. */
    TOO_MANY("views.too-many", RULE, "最多保存 {max} 个视图，请先删除不用的。", "At most {max} views. Delete one first.");

    private final Reason reason;

    ViewErrors(String code, ErrorKind kind, String zh, String en) {
        reason = new Reason(code, kind, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }

    @Singleton
    static class Constraints implements ConstraintCodes.Source {
        @Override
        public Map<String, ErrorCode> constraints() {
            return Map.of("uq_saved_view__name", NAME_TAKEN);
        }
    }
}
