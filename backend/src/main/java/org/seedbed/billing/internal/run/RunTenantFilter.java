package org.seedbed.billing.internal.run;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.seedbed.billing.internal.run.RunJson.BillRunChange;

/** Which tenants of a preview. */
public class RunTenantFilter {

    /** Against the last preview. */
    @QueryParam("change")
    @Size(max = 5)
    public List<BillRunChange> changes = List.of();

    /** Only those of whom something is not billed. */
    @QueryParam("noted")
    public @Nullable Boolean noted;

    /** Only those of whom something is corrected. */
    @QueryParam("corrected")
    public @Nullable Boolean corrected;

    /** Part of the company's name. */
    @QueryParam("q")
    @Size(max = 100)
    public @Nullable String q;
}
