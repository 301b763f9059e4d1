package org.seedbed.space.internal;

import org.seedbed.shared.sheet.ListColumn;
import org.seedbed.space.internal.SpaceJson.UnitSummary;

/** Columns of the unit list. */
enum UnitColumn implements ListColumn<UnitSummary> {
    NUMBER("房号", "Unit", (u, l) -> u.number()),
    BUILDING("楼栋", "Building", (u, l) -> u.buildingCode()),
    FLOOR("楼层", "Floor", (u, l) -> u.floorLevel()),
    KIND("用途", "Use", (u, l) -> u.kind().in(l)),
    AREA("面积（㎡）", "Area (㎡)", (u, l) -> u.area()),
    SEATS("工位", "Seats", (u, l) -> u.seats()),
    PRICE("挂牌价", "List price", (u, l) -> u.price() == null ? null : u.price().amount()),
    PRICE_BASIS(
            "计价单位",
            "Priced per",
            (u, l) -> u.price() == null ? null : u.price().basis().in(l));

    private final Shape<UnitSummary> shape;

    UnitColumn(String zh, String en, Content<UnitSummary> content) {
        shape = new Shape<>(zh, en, content);
    }

    @Override
    public Shape<UnitSummary> shape() {
        return shape;
    }
}
