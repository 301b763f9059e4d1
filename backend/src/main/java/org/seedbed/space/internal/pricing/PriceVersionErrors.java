package org.seedbed.space.internal.pricing;

import static org.seedbed.shared.problem.ErrorKind.CONFLICT;
import static org.seedbed.shared.problem.ErrorKind.RULE;

import jakarta.inject.Singleton;
import java.util.Map;
import org.seedbed.shared.db.ConstraintCodes;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.problem.ErrorCode;
import org.seedbed.shared.problem.ErrorKind;

/** Refusals of price lists. */
enum PriceVersionErrors implements ErrorCode {
    /** What is copied from or compared with is not a list of this park. */
    UNKNOWN("space.price-list-unknown", RULE, "本园区没有这份价目表。", "The park has no such price list."),
    /** A building or floor to narrow a list to is not of this park. */
    SELECTION_UNKNOWN(
            "space.price-selection-unknown", RULE, "本园区没有所选的楼栋或楼层。", "The park has no such building or floor."),
    /** Only drafts are edited, published and discarded. */
    NOT_DRAFT(
            "space.price-list-not-draft",
            CONFLICT,
            "只有草稿可以修改、发布或作废；如需调整，请另拟新版。",
            "Only drafts are changed, published or discarded; draft a new price list instead."),
    /** A price never changes the past. */
    IN_PAST(
            "space.price-list-in-past",
            RULE,
            "生效日不能早于今天（{today}），过去的价格保持不变。",
            "A price list takes effect today ({today}) or later; past prices stay as they were."),
    /** Four eyes: whoever had a hand in the draft does not publish it. */
    OWN_DRAFT(
            "space.price-list-own-draft",
            RULE,
            "须由未参与拟定的人发布。",
            "Somebody who had no hand in the draft must publish it."),
    /** Published without saying what it was decided by. */
    UNDECIDED(
            "space.price-list-undecided",
            RULE,
            "发布前请填写依据。",
            "Say what the price list was decided by before publishing."),
    /** Nothing to publish, or only units that are gone by then. */
    EMPTY(
            "space.price-list-empty",
            RULE,
            "价目表里没有在生效日仍在使用的房间，不能发布。",
            "The price list names no unit that is there on its day."),
    /** Lists are published in the order of their days. */
    NOT_LATEST(
            "space.price-list-not-latest",
            CONFLICT,
            "第 {number} 号价目表自 {day} 起执行，新发布的生效日须更晚。",
            "Price list {number} takes effect on {day}; a new one must take effect later."),
    /** More units than one list may name. */
    TOO_LARGE("space.price-list-too-large", RULE, "一份价目表最多 {max} 个房间。", "A price list names {max} units at most."),
    /** A line for a unit that is split or merged before the list takes effect. */
    UNIT_GONE(
            "space.price-list-unit-gone",
            CONFLICT,
            "{unit} 自 {day} 起停用，早于价目表的生效日。",
            "{unit} ends on {day}, before the price list takes effect.");

    private final Reason reason;

    PriceVersionErrors(String code, ErrorKind kind, String zh, String en) {
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
            return Map.of(
                    // Lists are published one after the other, and the later one is refused before.
                    "uq_price_version__park_day", CommonErrors.CONFLICTING_CHANGE,
                    "uq_price_version__park_number", CommonErrors.CONFLICTING_CHANGE,
                    "ck_price_version__four_eyes", OWN_DRAFT);
        }
    }
}
