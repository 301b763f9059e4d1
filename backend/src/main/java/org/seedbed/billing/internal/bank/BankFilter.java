package org.seedbed.billing.internal.bank;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.billing.internal.bank.BankJson.BankLineState;
import org.seedbed.shared.db.Like;
import org.seedbed.shared.db.Sql;

/** What the lines of bank statements are narrowed to. */
public class BankFilter {

    /** Part of what the payer is called or wrote, or of the bank's number. */
    @QueryParam("q")
    @Size(max = 100)
    public @Nullable String q;

    @QueryParam("bankImportId")
    public @Nullable UUID bankImportId;

    @QueryParam("state")
    public List<BankLineState> states = List.of();

    Sql narrow(Sql lines) {
        var like = Like.contains(q);
        lines.filter(bankImportId, "and l.import_id = ?").filter(states, "and l.state = any(?)");
        return like == null
                ? lines
                : lines.add("and (l.payer ilike ? or l.text ilike ? or l.reference ilike ?)", like, like, like);
    }
}
