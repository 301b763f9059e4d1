package org.seedbed.waiver.scheme;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.seedbed.billing.charge.FeeKind;

/** Reads a scheme from the parameters of a policy, as presets write them: money in 分, rates as parts of one. */
public final class SchemeParams {

    /** What the policy says besides the arithmetic. */
    private static final Set<String> OF_OTHERS =
            Set.of("provenance", "kind", "requires", "tags_any", "first_time_only", "publicity_workdays", "relief");

    private static final Set<String> OF_AN_ITEM = Set.of("rate", "monthly_cap_fen", "monthly_cap_units");

    private static final int MONTHS_OF_A_YEAR = 12;
    private static final int MONTHS_OF_A_QUARTER = 3;
    /** A hundred years, for schemes that end with their rates. */
    private static final int NO_END = 1200;

    private final Map<String, ?> params;
    private final Set<String> read = new HashSet<>(OF_OTHERS);

    private SchemeParams(Map<String, ?> params) {
        this.params = params;
    }

    /**
     * The scheme of these parameters.
     *
     * @throws IllegalArgumentException for parameters that are not understood: half a scheme would waive too much or too little
     */
    public static Scheme read(Map<String, ?> params) {
        return new SchemeParams(params).scheme();
    }

    private Scheme scheme() {
        var policy = String.valueOf(get("id"));
        var months = months();
        var years = (months + MONTHS_OF_A_YEAR - 1) / MONTHS_OF_A_YEAR;
        var rules = new EnumMap<FeeKind, Rule>(FeeKind.class);
        rent(years, rules);
        items(years, rules);
        quota("free_hours_per_month", FeeKind.FACILITY_HOURS, 1, rules);
        quota("roadshow_hall_free_times_per_quarter", FeeKind.FACILITY_TIMES, MONTHS_OF_A_QUARTER, rules);
        if (rules.isEmpty()) {
            throw new IllegalArgumentException(policy + " pays for nothing");
        }
        // Nothing is ever paid above the charge; a scheme that says so says nothing new, one that denies it is refused.
        if (Boolean.FALSE.equals(get("never_above_actual"))) {
            throw new IllegalArgumentException(policy + " would pay more than is charged");
        }
        var count = word("year_basis", Scheme.YearCount.class, Scheme.YearCount.GRANT_START);
        var stacking = word("stacking", Scheme.Stacking.class, Scheme.Stacking.BEST_SINGLE);
        var window = Boolean.TRUE.equals(get("window_required"));
        var unknown = params.keySet().stream()
                .filter(key -> !read.contains(key))
                .sorted()
                .toList();
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException(policy + " says what is not understood: " + unknown);
        }
        return new Scheme(policy, count, months, stacking, window, rules);
    }

    private int months() {
        var relief = get("months");
        var most = get("max_months");
        var months = relief == null ? most : relief;
        return months == null ? NO_END : Integer.parseInt(months.toString());
    }

    private void rent(int years, Map<FeeKind, Rule> rules) {
        var rate = get("rate");
        var rates = rate == null ? numbers("year_rates") : repeat(number(rate), years);
        var perDay = yuan(numbers("year_subsidy_fen_per_m2_day"));
        var monthly = get("monthly_cap_fen");
        var money = monthly == null ? yuan(numbers("year_monthly_cap_fen")) : repeat(yuan(number(monthly)), years);
        var price = get("price_cap_fen_per_m2_month");
        var area = get("area_cap_m2");
        var limits = new Limits(area == null ? null : number(area), price == null ? null : yuan(number(price)), money);
        if (!perDay.isEmpty()) {
            rules.put(FeeKind.RENT, new Rule.PerSqmDay(perDay, limits));
        } else if (!rates.isEmpty()) {
            rules.put(FeeKind.RENT, new Rule.Share(rates, limits));
        }
    }

    private void items(int years, Map<FeeKind, Rule> rules) {
        if (get("items") instanceof Map<?, ?> items) {
            items.forEach((fee, item) -> {
                if (!(item instanceof Map<?, ?> of) || of.get("rate") == null) {
                    throw new IllegalArgumentException(fee + " without a rate");
                }
                if (!OF_AN_ITEM.containsAll(of.keySet())) {
                    throw new IllegalArgumentException(fee + " says what is not understood: " + of.keySet());
                }
                var cap = of.get("monthly_cap_fen");
                var most = of.get("monthly_cap_units");
                var money = cap == null ? List.<BigDecimal>of() : repeat(yuan(number(cap)), years);
                var limits = new Limits(most == null ? null : number(most), null, money);
                rules.put(
                        FeeKind.valueOf(fee.toString().toUpperCase(Locale.ROOT)),
                        new Rule.Share(repeat(number(of.get("rate")), years), limits));
            });
        }
    }

    private void quota(String key, FeeKind fee, int months, Map<FeeKind, Rule> rules) {
        var units = get(key);
        if (units != null) {
            rules.put(fee, new Rule.FreeQuota(number(units), months));
        }
    }

    private <E extends Enum<E>> E word(String key, Class<E> words, E otherwise) {
        var word = get(key);
        return word == null ? otherwise : Enum.valueOf(words, word.toString().toUpperCase(Locale.ROOT));
    }

    private @Nullable Object get(String key) {
        read.add(key);
        return params.get(key);
    }

    private List<BigDecimal> numbers(String key) {
        return get(key) instanceof List<?> list
                ? list.stream().map(SchemeParams::number).toList()
                : List.of();
    }

    private static BigDecimal number(@Nullable Object value) {
        return new BigDecimal(String.valueOf(value));
    }

    private static List<BigDecimal> yuan(List<BigDecimal> fen) {
        return fen.stream().map(SchemeParams::yuan).toList();
    }

    private static BigDecimal yuan(BigDecimal fen) {
        return fen.movePointLeft(2);
    }

    private static List<BigDecimal> repeat(BigDecimal value, int times) {
        return Collections.nCopies(times, value);
    }
}
