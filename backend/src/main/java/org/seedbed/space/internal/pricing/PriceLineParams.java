package org.seedbed.space.internal.pricing;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.space.UnitKind;
import org.seedbed.space.internal.pricing.PriceLineJson.PriceMove;

/** What the lines of a price list are narrowed to and compared with. */
public class PriceLineParams {

    @QueryParam("q")
    @Size(max = 100)
    public @Nullable String q;

    @QueryParam("kind")
    public List<UnitKind> kinds = List.of();

    @QueryParam("buildingId")
    public @Nullable UUID buildingId;

    @QueryParam("floorId")
    public @Nullable UUID floorId;

    @QueryParam("move")
    public List<PriceMove> moves = List.of();

    /** Another price list; none: the prices in force on this one's day. */
    @QueryParam("againstId")
    public @Nullable UUID againstId;

    PriceLineQueries.Filter filter() {
        return new PriceLineQueries.Filter(q, kinds, buildingId, floorId, moves);
    }
}
