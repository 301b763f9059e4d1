package org.seedbed.agreement.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.seedbed.agreement.SupplementChange;
import org.seedbed.agreement.SupplementState;
import org.seedbed.shared.db.Row;

/** Supplements as rows. */
@ApplicationScoped
class SupplementRows {

    private final ObjectMapper json;

    SupplementRows(ObjectMapper json) {
        this.json = json;
    }

    Supplement read(Row row) {
        return new Supplement(
                row.uuid("park_id"),
                row.uuid("id"),
                row.integer("version"),
                row.uuid("agreement_id"),
                row.integer("number"),
                row.constant("state", SupplementState.class),
                row.date("effective_on"),
                row.text("reason"),
                row.texts("changes").stream().map(SupplementChange::valueOf).toList(),
                read(row.text("old_text")),
                read(row.text("new_text")),
                row.integer("round"),
                row.uuidOrNull("written_by"),
                row.uuid("made_by"),
                row.uuidOrNull("checked_by"),
                row.uuidOrNull("approved_by"),
                row.instantOrNull("approved_at"),
                row.dateOrNull("signed_on"));
    }

    static List<String> names(List<SupplementChange> changes) {
        return changes.stream().map(Enum::name).toList();
    }

    String write(SupplementSide side) {
        try {
            return json.writeValueAsString(side);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private SupplementSide read(String stored) {
        try {
            return json.readValue(stored, SupplementSide.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the stored side of a supplement cannot be read", e);
        }
    }
}
