package org.seedbed.shared.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;

/** Which page of an operator table: {@code page} from 1, {@code size} at most 100. */
public class PageParams {

    @QueryParam("page")
    @DefaultValue("1")
    @Min(1)
    @Max(100_000)
    public Integer page = 1;

    @QueryParam("size")
    @DefaultValue("20")
    @Min(1)
    @Max(100)
    public Integer size = 20;

    public int page() {
        return page;
    }

    public int size() {
        return size;
    }

    /** Rows to skip. */
    public int offset() {
        return (page - 1) * size;
    }
}
