package org.seedbed.onboarding.internal.workbook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

final class UnitRowReader {
    private UnitRowReader() {}

    static UnitRow read(RowCells cells) {
        String building = cells.required(Field.BUILDING, cells.text(Field.BUILDING));
        Integer floor = cells.required(Field.FLOOR, cells.parsed(Field.FLOOR, ProblemCode.FLOOR, Floors::level));
        String room = cells.required(Field.ROOM, cells.text(Field.ROOM));
        String kind = cells.required(
                Field.UNIT_KIND, cells.parsed(Field.UNIT_KIND, ProblemCode.UNIT_KIND, Vocabulary::unitKind));
        BigDecimal area = area(cells);
        Integer seats = cells.count(Field.SEATS);
        BigDecimal price = cells.price(Field.LIST_PRICE);
        String remark = cells.text(Field.REMARK);
        if (cells.hasErrors() || building == null || floor == null || room == null || kind == null || area == null) {
            return new UnitRow(cells.head(), null);
        }
        String basis = kind.equals("WORKSTATION") ? PriceBases.SEAT : PriceBases.SQM;
        return new UnitRow(
                cells.head(),
                new UnitRow.Values(
                        Rooms.number(building), floor, Rooms.number(room), kind, area, seats, price, basis, remark));
    }

    private static @Nullable BigDecimal area(RowCells cells) {
        BigDecimal area = cells.required(Field.AREA, cells.parsed(Field.AREA, ProblemCode.NUMBER, Decimals::area));
        if (area == null) {
            return null;
        }
        BigDecimal rounded = area.setScale(2, RoundingMode.HALF_UP);
        if (rounded.signum() <= 0) {
            cells.error(ProblemCode.AREA_NOT_POSITIVE, Field.AREA, Map.of("value", area.toPlainString()));
            return null;
        }
        if (rounded.compareTo(area) != 0) {
            cells.warning(
                    ProblemCode.AREA_ROUNDED,
                    Field.AREA,
                    Map.of("value", area.toPlainString(), "rounded", rounded.toPlainString()));
        }
        return rounded;
    }
}
