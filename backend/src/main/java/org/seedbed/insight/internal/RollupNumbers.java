package org.seedbed.insight.internal;

import java.util.List;
import org.seedbed.insight.internal.HeadlineJson.HonourCount;
import org.seedbed.insight.internal.HeadlineJson.Incubated;
import org.seedbed.insight.internal.HeadlineJson.Jobs;
import org.seedbed.insight.internal.HeadlineJson.Let;
import org.seedbed.insight.internal.HeadlineJson.StageNow;
import org.seedbed.insight.internal.HeadlineJson.TaxPaid;
import org.seedbed.insight.internal.HeadlineJson.Waived;

/**
 * The numbers of a headline that are kept: of one park, or of several with each company counted once. Of several, who stands in
 * two stages in two parks counts in both, of two counts of people the newest stands and of two sums of tax the larger one:
 * both are known at least.
 */
record RollupNumbers(
        Incubated incubated,
        List<StageNow> stages,
        int graduated,
        Jobs jobs,
        TaxPaid tax,
        List<HonourCount> honours,
        Waived waived,
        Let let) {}
