package org.seedbed.waiver.internal.request;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.seedbed.billing.ChargeAdjuster;
import org.seedbed.billing.charge.BillLine;
import org.seedbed.billing.charge.ChargeLine;
import org.seedbed.billing.charge.DaySpan;
import org.seedbed.policy.PolicyScheme;
import org.seedbed.shared.db.Row;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.db.SqlRunner;
import org.seedbed.shared.time.DateRange;
import org.seedbed.tenancy.GraduateBenefits;
import org.seedbed.waiver.scheme.Grant;
import org.seedbed.waiver.scheme.Waivers;

/**
 * What bills need to know of the waivers of a tenant, as text, and what the waivers pay by it. Those that are over stay among
 * the facts: the bills of their time were computed by them.
 */
@ApplicationScoped
class GrantFacts implements ChargeAdjuster {

    private final ObjectMapper json;
    private final WaiverRows waivers;

    GrantFacts(ObjectMapper json, WaiverRows waivers) {
        this.json = json;
        this.waivers = waivers;
    }

    /**
     * A waiver in force.
     *
     * @param leaseStart where the scheme counts its years from the lease
     * @param to the first day on which it pays nothing any more
     */
    record Fact(
            UUID id,
            String policy,
            PolicyScheme scheme,
            LocalDate leaseStart,
            LocalDate from,
            LocalDate to,
            List<DaySpan> suspended,
            @Nullable DaySpan window) {

        Grant grant() {
            return new Grant(
                    id.toString(),
                    PolicySchemes.of(policy, scheme),
                    leaseStart,
                    new DaySpan(from, to),
                    suspended,
                    window);
        }
    }

    @Override
    public Map<UUID, String> facts(UUID parkId, Collection<UUID> tenantIds, SqlRunner rows) {
        var suspended = suspended(parkId, tenantIds, rows);
        var graduated = GraduateBenefits.without(parkId, tenantIds, rows);
        var facts = new LinkedHashMap<UUID, List<Fact>>();
        rows.list(
                Sql.of("""
                        select w.id, w.tenant_id, w.policy_name, w.scheme::text as scheme, w.lease_start, w.from_on,
                            coalesce(w.stops_on, w.to_on) as until, w.window_from, w.window_to
                        from waiver w where w.park_id = ? and w.tenant_id = any(?) and w.activated_at is not null
                            and coalesce(w.stops_on, w.to_on) > w.from_on
                        order by w.from_on, w.id""", parkId, List.copyOf(tenantIds)),
                row -> facts.computeIfAbsent(row.uuid("tenant_id"), tenant -> new ArrayList<>())
                        .add(fact(row, suspended, graduated.getOrDefault(row.uuid("tenant_id"), List.of()))));
        return facts.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> write(entry.getValue())));
    }

    /** @param graduated days on which the tenant has no benefits of an incubatee; relief is for whoever rents */
    private Fact fact(Row row, Map<UUID, List<Stop>> suspended, List<DateRange> graduated) {
        var id = row.uuid("id");
        var from = row.date("from_on");
        var until = row.date("until");
        var start = row.dateOrNull("lease_start");
        var scheme = waivers.scheme(row.text("scheme"));
        var lost = scheme.windowRequired() ? List.<DateRange>of() : graduated;
        var stops = Stream.concat(
                        suspended.getOrDefault(id, List.of()).stream(),
                        lost.stream().map(days -> new Stop(days.from(), days.to())))
                .map(stop -> stop.within(until))
                .filter(Objects::nonNull)
                .toList();
        return new Fact(
                id,
                row.text("policy_name"),
                scheme,
                start == null ? from : start,
                from,
                until,
                stops,
                WaiverRows.span(row.dateOrNull("window_from"), row.dateOrNull("window_to")));
    }

    private record Stop(LocalDate from, @Nullable LocalDate to) {

        /** None where it began and ended on one day. */
        @Nullable
        DaySpan within(LocalDate until) {
            var end = to == null || to.isAfter(until) ? until : to;
            return from.isBefore(end) ? new DaySpan(from, end) : null;
        }
    }

    private static Map<UUID, List<Stop>> suspended(UUID parkId, Collection<UUID> tenantIds, SqlRunner rows) {
        var stops = new HashMap<UUID, List<Stop>>();
        rows.list(
                Sql.of("""
                        select s.waiver_id, s.from_on, s.to_on from waiver_suspension s
                        join waiver w on w.id = s.waiver_id
                        where s.park_id = ? and w.tenant_id = any(?) order by s.from_on, s.id""", parkId, List.copyOf(tenantIds)),
                row -> stops.computeIfAbsent(row.uuid("waiver_id"), waiver -> new ArrayList<>())
                        .add(new Stop(row.date("from_on"), row.dateOrNull("to_on"))));
        return stops;
    }

    @Override
    public List<BillLine> apply(List<ChargeLine> charges, String facts) {
        try {
            var grants = List.of(json.readValue(facts, Fact[].class));
            return Waivers.of(grants.stream().map(Fact::grant).toList()).apply(charges);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the waivers a bill was computed by cannot be read", e);
        }
    }

    private String write(List<Fact> facts) {
        try {
            return json.writeValueAsString(facts);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
