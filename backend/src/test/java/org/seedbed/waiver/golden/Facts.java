package org.seedbed.waiver.golden;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.seedbed.billing.charge.BillLine;
import org.seedbed.billing.charge.BillingPlan;
import org.seedbed.billing.charge.ChargeBasis;
import org.seedbed.billing.charge.ChargeLine;
import org.seedbed.billing.charge.DaySpan;
import org.seedbed.billing.charge.FeeKind;
import org.seedbed.billing.charge.LetItem;
import org.seedbed.billing.charge.Rate;
import org.seedbed.billing.charge.Rhythm;
import org.seedbed.billing.charge.Timeline;
import org.seedbed.billing.internal.meter.Device;
import org.seedbed.billing.internal.meter.Meter;
import org.seedbed.billing.internal.meter.Reading;
import org.seedbed.billing.internal.meter.SharedMeter;
import org.seedbed.lease.rent.PriceSteps;
import org.seedbed.waiver.internal.grant.Clawback;
import org.seedbed.waiver.scheme.Grant;
import org.seedbed.waiver.scheme.Scheme;
import org.seedbed.waiver.scheme.SchemeParams;
import org.seedbed.waiver.scheme.Waivers;

/** Statements of a golden case, as its table explains them, read into what the calculators take. */
final class Facts {

    private static final Map<String, ChargeBasis> UNITS = Map.of(
            "㎡", ChargeBasis.SQM_MONTH,
            "seats", ChargeBasis.SEAT_MONTH,
            "month", ChargeBasis.MONTH,
            "kWh", ChargeBasis.USAGE,
            "m³", ChargeBasis.USAGE,
            "hours", ChargeBasis.USAGE,
            "times", ChargeBasis.USAGE,
            "pcs", ChargeBasis.ONCE);

    private final List<List<String>> let = new ArrayList<>();
    private final Map<String, List<DaySpan>> free = new LinkedHashMap<>();
    private final List<ChargeLine> counted = new ArrayList<>();
    final List<Grant> grants = new ArrayList<>();
    final List<Device> devices = new ArrayList<>();
    final List<SharedMeter.Party> parties = new ArrayList<>();
    final List<Clawback> clawbacks = new ArrayList<>();
    private List<String> plan = List.of();
    private List<String> meter = List.of();

    static Facts read(String statements) {
        var facts = new Facts();
        for (var statement : statements.split(";")) {
            if (!statement.isBlank()) {
                facts.add(List.of(statement.strip().split(" +")));
            }
        }
        return facts;
    }

    private void add(List<String> words) {
        switch (words.getFirst()) {
            case "free" ->
                free.computeIfAbsent(words.get(1), u -> new ArrayList<>()).add(days(words.get(2)));
            case "grant" -> grants.add(grant(words));
            case "device" -> devices.add(device(words));
            case "party" -> parties.add(new SharedMeter.Party(words.get(1), amount(words.get(2)), days(words.get(3))));
            case "clawback" ->
                clawbacks.add(new Clawback(
                        words.get(1),
                        Clawback.Cause.valueOf(words.get(2)),
                        LocalDate.parse(words.get(3)),
                        new BigDecimal(words.get(4))));
            case "plan" -> plan = words;
            case "meter" -> meter = words;
            default -> charge(words);
        }
    }

    private void charge(List<String> words) {
        var basis = basis(words.get(2));
        if (basis.monthly()) {
            let.add(words);
        } else {
            var rate = new Rate(
                    basis, amount(words.get(2)), new BigDecimal(words.get(4).substring(1)));
            counted.add(ChargeLine.counted(fee(words.getFirst()), words.get(1), days(words.get(3)), rate));
        }
    }

    Timeline timeline() {
        return Timeline.of(let.stream().map(this::item).toList());
    }

    List<ChargeLine> charges(DaySpan period) {
        var lines = new ArrayList<>(timeline().lines(period));
        counted.stream().filter(line -> period.contains(line.days().from())).forEach(lines::add);
        return lines;
    }

    List<BillLine> bill(DaySpan period) {
        return Waivers.of(grants).apply(charges(period));
    }

    Meter.Metered metered(DaySpan period) {
        return new Meter(meter.get(1), fee(meter.get(2)), devices).charge(period, prices(meter.get(3), period.from()));
    }

    BillingPlan plan() {
        var rhythm = plan.get(1);
        return new BillingPlan(
                rhythm.matches("\\d+") ? Rhythm.ofPaymentsPerYear(Integer.parseInt(rhythm)) : Rhythm.valueOf(rhythm),
                BillingPlan.Anchor.valueOf(plan.get(2)),
                BillingPlan.Timing.valueOf(plan.get(3)),
                Integer.parseInt(plan.get(4)));
    }

    private LetItem item(List<String> words) {
        var days = days(words.get(3));
        var fee = fee(words.getFirst());
        return new LetItem(
                fee,
                words.get(1),
                basis(words.get(2)),
                amount(words.get(2)),
                days,
                prices(words.get(4), days.from()),
                fee == FeeKind.RENT ? free.getOrDefault(words.get(1), List.of()) : List.of());
    }

    private static Grant grant(List<String> words) {
        var days = days(words.get(3));
        var leaseStart = days.from();
        DaySpan window = null;
        var suspended = new ArrayList<DaySpan>();
        for (int i = 4; i < words.size(); i += 2) {
            switch (words.get(i)) {
                case "lease" -> leaseStart = LocalDate.parse(words.get(i + 1));
                case "window" -> window = days(words.get(i + 1));
                default -> suspended.add(days(words.get(i + 1)));
            }
        }
        return new Grant(words.get(1), scheme(words.get(2)), leaseStart, days, suspended, window);
    }

    static Scheme scheme(String id) {
        return schemes().stream()
                .filter(params -> id.equals(params.get("id")))
                .map(SchemeParams::read)
                .findAny()
                .orElseThrow();
    }

    static List<Map<String, Object>> schemes() {
        try (var file = Facts.class.getResourceAsStream("/golden/waiver-schemes.json")) {
            return new ObjectMapper().readValue(file, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code 2026-01-01=100} was seen, {@code 2026-01-01~100} estimated. */
    private static Device device(List<String> words) {
        var readings = words.stream()
                .skip(3)
                .map(word -> word.contains("~")
                        ? Reading.estimate(LocalDate.parse(word.split("~")[0]), word.split("~")[1])
                        : Reading.seen(LocalDate.parse(word.split("=")[0]), word.split("=")[1]))
                .toList();
        return new Device(words.get(1), amount(words.get(2).substring(1)), readings);
    }

    /** {@code @30>2026-04-16:36} is 30, from 16 April on 36. */
    private static PriceSteps prices(String word, LocalDate from) {
        var steps = word.substring(1).split(">");
        var prices = new TreeMap<LocalDate, BigDecimal>();
        prices.put(from, new BigDecimal(steps[0]));
        for (int i = 1; i < steps.length; i++) {
            prices.put(LocalDate.parse(steps[i].split(":")[0]), new BigDecimal(steps[i].split(":")[1]));
        }
        return PriceSteps.of(prices);
    }

    static DaySpan days(String word) {
        var ends = word.split("\\.\\.");
        return new DaySpan(LocalDate.parse(ends[0]), LocalDate.parse(ends[1]));
    }

    private static FeeKind fee(String word) {
        return FeeKind.valueOf(word.toUpperCase(Locale.ROOT));
    }

    private static BigDecimal amount(String word) {
        return new BigDecimal(word.replaceAll("[^0-9.-]", ""));
    }

    private static ChargeBasis basis(String word) {
        return UNITS.get(word.replaceAll("[0-9.-]", ""));
    }
}
