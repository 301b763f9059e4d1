package org.seedbed.onboarding.internal.workbook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

final class UnitRowReader {
    private static final BigDecimal LEAST_AREA = new BigDecimal("0.01");
    private static final BigDecimal MOST_AREA = new BigDecimal("99999999.99");
    private static final int LOWEST_FLOOR = -9;
    private static final int HIGHEST_FLOOR = 200;

    private UnitRowReader() {}

    static UnitRow read(RowCells cells) {
        String building = cells.required(Field.BUILDING, cells.text(Field.BUILDING));
        Integer floor = floor(cells);
        String room = room(cells);
        String kind = cells.required(
                Field.UNIT_KIND, cells.parsed(Field.UNIT_KIND, ProblemCode.UNIT_KIND, Vocabulary::unitKind));
        BigDecimal area = area(cells);
        Integer seats = cells.count(Field.SEATS, Limits.SEATS);
        BigDecimal price = cells.price(Field.LIST_PRICE);
        String remark = cells.text(Field.REMARK);
        if (cells.hasErrors() || building == null || floor == null || room == null || kind == null || area == null) {
            return new UnitRow(cells.head(), null);
        }
        String written = cells.text(Field.LIST_PRICE);
        // The header names both; only the cell itself can say otherwise than the kind does.
        String basis = PriceBases.of(written == null ? "" : written, "", kind.equals("WORKSTATION"));
        return new UnitRow(
                cells.head(),
                new UnitRow.Values(Rooms.number(building), floor, room, kind, area, seats, price, basis, remark));
    }

    private static @Nullable Integer floor(RowCells cells) {
        Integer level = cells.required(Field.FLOOR, cells.parsed(Field.FLOOR, ProblemCode.FLOOR, Floors::level));
        if (level != null && level == 0) {
            cells.error(ProblemCode.FLOOR, Field.FLOOR, Map.of("value", "0"));
            return null;
        }
        return level == null ? null : cells.within(Field.FLOOR, level, LOWEST_FLOOR, HIGHEST_FLOOR);
    }

    private static @Nullable String room(RowCells cells) {
        String text = cells.required(Field.ROOM, cells.text(Field.ROOM));
        String room = text == null ? null : Rooms.number(text);
        if (room != null && room.length() > Limits.UNIT_NUMBER) {
            cells.error(ProblemCode.TOO_LONG, Field.ROOM, Map.of("limit", String.valueOf(Limits.UNIT_NUMBER)));
            return null;
        }
        return room;
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
        if (cells.within(Field.AREA, rounded, LEAST_AREA, MOST_AREA) == null) {
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
