package org.seedbed.waiver.internal.request;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.seedbed.company.FounderCategory;
import org.seedbed.policy.PolicyScheme;
import org.seedbed.policy.SchemeReader;
import org.seedbed.waiver.scheme.Scheme;
import org.seedbed.waiver.scheme.SchemeParams;

/** Schemes as policies say them, read as the arithmetic needs them. */
@Singleton
public class PolicySchemes implements SchemeReader {

    /** Tells that it is understood; a policy in a draft has no name yet. */
    private static final String UNNAMED = "?";

    @Override
    public boolean understands(PolicyScheme scheme) {
        try {
            scheme.tags().forEach(FounderCategory::valueOf);
            of(UNNAMED, scheme);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /**
     * The scheme of a policy.
     *
     * @param policy its name, as bills say it
     * @throws IllegalArgumentException for one that pays for nothing
     */
    public static Scheme of(String policy, PolicyScheme scheme) {
        return SchemeParams.read(params(policy, scheme));
    }

    private static Map<String, Object> params(String policy, PolicyScheme scheme) {
        var params = new HashMap<String, Object>();
        params.put("id", policy);
        put(params, "year_rates", scheme.yearRates());
        put(params, "year_subsidy_fen_per_m2_day", fen(scheme.yearSubsidies()));
        put(params, "year_monthly_cap_fen", fen(scheme.yearMonthlyCaps()));
        put(params, "monthly_cap_fen", fen(scheme.monthlyCap()));
        put(params, "area_cap_m2", scheme.areaCap());
        put(params, "price_cap_fen_per_m2_month", fen(scheme.priceCap()));
        put(params, "year_basis", scheme.countedFrom().name());
        put(params, "max_months", scheme.maxMonths());
        put(params, "stacking", scheme.stacking().name());
        put(params, "window_required", scheme.windowRequired());
        put(params, "free_hours_per_month", scheme.freeHours());
        put(params, "roadshow_hall_free_times_per_quarter", scheme.freeTimes());
        var items = new HashMap<String, Object>();
        scheme.items().forEach(item -> items.put(item.fee().name().toLowerCase(Locale.ROOT), item(item)));
        put(params, "items", items);
        return params;
    }

    private static Map<String, Object> item(PolicyScheme.PolicySchemeItem item) {
        var params = new HashMap<String, Object>();
        params.put("rate", item.rate());
        put(params, "monthly_cap_fen", fen(item.monthlyCap()));
        put(params, "monthly_cap_units", item.monthlyUnits());
        return params;
    }

    private static void put(Map<String, Object> params, String key, @Nullable Object value) {
        if (value != null && !(value instanceof List<?> list && list.isEmpty())) {
            params.put(key, value);
        }
    }

    private static List<BigDecimal> fen(List<BigDecimal> yuan) {
        return yuan.stream().map(amount -> amount.movePointRight(2)).toList();
    }

    private static @Nullable BigDecimal fen(@Nullable BigDecimal yuan) {
        return yuan == null ? null : yuan.movePointRight(2);
    }
}
