package org.seedbed.space.internal.pricing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.shared.money.Money;
import org.seedbed.shared.text.Worded;
import org.seedbed.space.PriceBasis;
import org.seedbed.space.UnitKind;
import org.seedbed.space.internal.pricing.PriceVersionJson.PriceAdjustmentRequest;
import org.seedbed.space.internal.pricing.PriceVersionJson.UnitSelectionRequest;

/** What the operations on the lines of a price list take and answer. */
interface PriceLineJson {

    /** The price of one unit, per month. */
    record PriceLineRequest(
            @NotNull @Valid Money amount, @NotNull PriceBasis basis) {}

    /** What is done to many lines at once. */
    enum LineAction {
        /** Lines that are there go up or down. */
        ADJUST,
        /** One price for every unit meant, listed or not. */
        SET,
        /** Units that are not listed come in at today's price, adjusted where asked. */
        ADD_CURRENT,
        /** The units meant are not listed any more. */
        REMOVE
    }

    /**
     * Changes lines in bulk. ADJUST needs {@code adjustment}, SET needs {@code price}. Units that end before the list
     * takes effect are left out.
     */
    record PriceLinesRequest(
            @NotNull LineAction action,
            @Nullable @Valid UnitSelectionRequest selection,
            @Nullable @Valid PriceAdjustmentRequest adjustment,
            @Nullable @Valid PriceLineRequest price) {}

    /** How many lines changed, how many there are, and the version of the list from now on. */
    record PriceLinesResponse(int changed, int lines, int version) {}

    /** What becomes of the price of a unit. */
    enum PriceMove implements Worded {
        UP("上调", "Up"),
        DOWN("下调", "Down"),
        SAME("不变", "Unchanged"),
        /** Priced per something else than before. */
        OTHER_BASIS("计价单位变更", "Other unit of pricing"),
        /** Had no price. */
        FIRST("首次定价", "First price"),
        /** Not listed: the price it has goes on. */
        KEPT("沿用原价", "Keeps its price"),
        /** Not listed and without a price. */
        UNPRICED("未定价", "No price"),
        /** Listed, but gone before the list takes effect; it falls out on publishing. */
        GONE("生效前停用", "Ends before");

        private final String zh;
        private final String en;

        PriceMove(String zh, String en) {
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

    /** A price per month. */
    record LinePrice(Money amount, PriceBasis basis) {}

    /**
     * A unit in a price list. {@code before} is the price it is compared with, {@code after} what it costs then: the
     * line's price where {@code listed}, else the one that goes on. {@code difference} and {@code percent} are there where
     * both are of one basis; the monthly amounts where area or seats are known.
     */
    record PriceLineView(
            UUID unitId,
            String number,
            UnitKind kind,
            BigDecimal area,
            @Nullable Integer seats,
            UUID buildingId,
            String buildingCode,
            UUID floorId,
            int floorLevel,
            String floorLabel,
            @Nullable LocalDate endsOn,
            boolean listed,
            PriceMove move,
            @Nullable LinePrice before,
            @Nullable LinePrice after,
            @Nullable BigDecimal difference,
            @Nullable BigDecimal percent,
            @Nullable Money monthlyBefore,
            @Nullable Money monthlyAfter) {}

    /** How many units of a move. */
    record MoveCount(PriceMove move, int units) {}

    /** A price list as a whole, beside what it is compared with. */
    record PriceComparison(
            int units,
            List<MoveCount> moves,
            Money monthlyBefore,
            Money monthlyAfter,
            BigDecimal difference,
            @Nullable BigDecimal percent) {}
}
