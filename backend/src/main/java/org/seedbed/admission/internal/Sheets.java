package org.seedbed.admission.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.seedbed.admission.internal.Places.Place;
import org.seedbed.admission.internal.ReviewJson.SheetView;
import org.seedbed.admission.internal.ReviewRules.ScoreSheet;
import org.seedbed.admission.internal.ReviewRules.SheetTotal;
import org.seedbed.admission.internal.Reviews.Review;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.JsonColumns;
import org.seedbed.shared.db.Sql;

/** What reviewers said, as far as it is open: nothing before the review is closed. */
@ApplicationScoped
class Sheets {

    private final Database database;
    private final JsonColumns json;

    Sheets(Database database, JsonColumns json) {
        this.database = database;
        this.json = json;
    }

    private record Sheet(
            UUID placeId,
            Map<String, Integer> points,
            @Nullable String remark) {}

    /** By place; also those that were set aside, with the total they would have had. */
    Map<UUID, SheetView> of(Review review, List<Place> panel) {
        var result = review.result();
        if (result == null) {
            return Map.of();
        }
        var counted = result.sheets().stream().collect(Collectors.toMap(SheetTotal::sheetId, Function.identity()));
        var left = panel.stream()
                .filter(place -> place.leftAt() != null)
                .map(Place::id)
                .collect(Collectors.toSet());
        var shown = new HashMap<UUID, SheetView>();
        for (var sheet : stored(review.id())) {
            var total = counted.get(sheet.placeId());
            shown.put(
                    sheet.placeId(),
                    new SheetView(
                            sheet.points(),
                            total != null
                                    ? total.total()
                                    : ReviewRules.total(
                                            review.criteria(), new ScoreSheet(sheet.placeId(), sheet.points())),
                            total != null && total.dropped(),
                            left.contains(sheet.placeId()),
                            sheet.remark()));
        }
        return shown;
    }

    private List<Sheet> stored(UUID reviewId) {
        return database.list(
                Sql.of("""
                        select place_id, points::text as points, remark from admission_sheet
                        where review_id = ? order by place_id limit 100""", reviewId),
                row -> new Sheet(
                        row.uuid("place_id"),
                        json.readMap(row.text("points"), Integer.class),
                        row.textOrNull("remark")));
    }
}
