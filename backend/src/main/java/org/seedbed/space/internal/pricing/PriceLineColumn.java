package org.seedbed.space.internal.pricing;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.seedbed.shared.sheet.ListColumn;
import org.seedbed.space.internal.pricing.PriceLineJson.LinePrice;
import org.seedbed.space.internal.pricing.PriceLineJson.PriceLineView;

/** Columns of a price list. */
enum PriceLineColumn implements ListColumn<PriceLineView> {
    NUMBER("房号", "Unit", (u, l) -> u.number()),
    BUILDING("楼栋", "Building", (u, l) -> u.buildingCode()),
    FLOOR("楼层", "Floor", (u, l) -> u.floorLevel()),
    KIND("用途", "Use", (u, l) -> u.kind().in(l)),
    AREA("面积（㎡）", "Area (㎡)", (u, l) -> u.area()),
    SEATS("工位", "Seats", (u, l) -> u.seats()),
    BEFORE("原价", "Before", (u, l) -> amount(u.before())),
    BEFORE_BASIS("原计价单位", "Before, priced per", (u, l) -> basis(u.before(), l)),
    AFTER("新价", "After", (u, l) -> amount(u.after())),
    AFTER_BASIS("计价单位", "Priced per", (u, l) -> basis(u.after(), l)),
    DIFFERENCE("差额", "Difference", (u, l) -> u.difference()),
    PERCENT("涨幅（%）", "Change (%)", (u, l) -> u.percent()),
    MONTHLY_BEFORE("原月租（元）", "Monthly before", (u, l) -> u.monthlyBefore()),
    MONTHLY_AFTER("新月租（元）", "Monthly after", (u, l) -> u.monthlyAfter()),
    MOVE("变动", "Move", (u, l) -> u.move().in(l));

    private final Shape<PriceLineView> shape;

    PriceLineColumn(String zh, String en, Content<PriceLineView> content) {
        shape = new Shape<>(zh, en, content);
    }

    private static @Nullable Object amount(@Nullable LinePrice price) {
        return price == null ? null : price.amount();
    }

    private static @Nullable Object basis(@Nullable LinePrice price, Locale language) {
        return price == null ? null : price.basis().in(language);
    }

    @Override
    public Shape<PriceLineView> shape() {
        return shape;
    }
}
