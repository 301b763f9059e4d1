package org.seedbed.waiver.internal.request;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.seedbed.billing.charge.DaySpan;
import org.seedbed.company.CompanyKind;
import org.seedbed.policy.PolicyScheme;
import org.seedbed.shared.db.Row;
import org.seedbed.waiver.WaiverState;
import org.seedbed.waiver.internal.request.Waiver.Checked;
import org.seedbed.waiver.internal.request.Waiver.Decided;
import org.seedbed.waiver.internal.request.Waiver.Wish;
import org.seedbed.waiver.internal.request.WaiverJson.WaiverLine;
import org.seedbed.waiver.internal.request.WaiverJson.WaiverMonth;

/** Waivers as rows. */
@ApplicationScoped
class WaiverRows {

    static final String COLUMNS = """
            w.*, w.scheme::text as scheme_text, w.lines::text as lines_text, w.schedule::text as schedule_text,
            coalesce((select c.name from company c where c.id = w.company_id), '') as company_name,
            coalesce((select c.kind from company c where c.id = w.company_id), 'OTHER') as company_kind,
            array(select distinct s.actor_id::text from waiver_step s where s.waiver_id = w.id
                and s.move in ('SUBMIT', 'SUPPLEMENT') and s.actor_id is not null) as handed_in_by,
            exists (select from waiver_suspension x where x.waiver_id = w.id and x.to_on is null and x.made_by is null)
                as by_clock""";

    private final ObjectMapper json;

    WaiverRows(ObjectMapper json) {
        this.json = json;
    }

    Waiver read(Row row) {
        return new Waiver(
                row.uuid("park_id"),
                row.uuid("id"),
                row.integer("version"),
                row.text("number"),
                row.constant("state", WaiverState.class),
                row.uuid("tenant_id"),
                row.uuid("company_id"),
                row.text("company_name"),
                row.constant("company_kind", CompanyKind.class),
                wish(row),
                row.text("policy_name"),
                row.uuid("policy_version_id"),
                scheme(row.text("scheme_text")),
                row.bool("own"),
                row.uuid("made_by"),
                row.texts("handed_in_by").stream().map(UUID::fromString).collect(Collectors.toSet()),
                row.instant("made_at"),
                row.instantOrNull("submitted_at"),
                row.textOrNull("asked"),
                checked(row),
                decided(row),
                row.dateOrNull("stops_on"),
                row.bool("by_clock"));
    }

    private static Wish wish(Row row) {
        return new Wish(
                row.uuid("policy_id"),
                new DaySpan(row.date("from_on"), row.date("to_on")),
                span(row.dateOrNull("window_from"), row.dateOrNull("window_to")),
                row.uuidOrNull("founder_id"),
                row.text("reason"));
    }

    static @Nullable DaySpan span(@Nullable LocalDate from, @Nullable LocalDate to) {
        return from == null || to == null ? null : new DaySpan(from, to);
    }

    private @Nullable Checked checked(Row row) {
        var by = row.uuidOrNull("checked_by");
        return by == null
                ? null
                : new Checked(
                        by,
                        row.instant("checked_at"),
                        row.dateOrNull("lease_start"),
                        read(row.text("lines_text"), new TypeReference<List<WaiverLine>>() {}),
                        read(row.text("schedule_text"), new TypeReference<List<WaiverMonth>>() {}),
                        row.text("schedule_hash"),
                        row.decimal("total"));
    }

    private static Decided decided(Row row) {
        return new Decided(
                row.uuidOrNull("budget_id"),
                row.uuidOrNull("proposed_by"),
                row.uuidOrNull("notice_id"),
                row.uuidOrNull("approved_by"),
                row.textOrNull("minutes_number"),
                row.uuidOrNull("activated_by"),
                row.instantOrNull("activated_at"));
    }

    PolicyScheme scheme(String stored) {
        return read(stored, new TypeReference<PolicyScheme>() {});
    }

    String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private <T> T read(String stored, TypeReference<T> type) {
        try {
            return json.readValue(stored, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored waiver cannot be read", e);
        }
    }
}
