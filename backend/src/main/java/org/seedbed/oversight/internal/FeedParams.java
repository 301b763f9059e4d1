package org.seedbed.oversight.internal;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/** Which part of a feed: at most {@code limit} rows, behind {@code cursor}. */
public class FeedParams {

    @QueryParam("cursor")
    public @Nullable String cursor;

    @QueryParam("limit")
    @DefaultValue("50")
    @Min(1)
    @Max(100)
    public Integer limit = 50;
}
