package org.seedbed.agreement.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.seedbed.identity.Actor;
import org.seedbed.privacy.JsonTexts;
import org.seedbed.privacy.PersonalData;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;

/** What agreements keep of whoever signs them, for that person: a founder who is tied to an account, by the name they signed with. */
@ApplicationScoped
class AgreementOwnData implements PersonalData {

    private static final String SIGNATURES = JsonTexts.ROWS + "select * from agreement_signatures_of_me()) t";

    private final Database database;

    AgreementOwnData(Database database) {
        this.database = database;
    }

    @Override
    public List<Section> of(Actor person) {
        return List.of(new Section("agreementSignatures", database.list(Sql.of(SIGNATURES), JsonTexts::of)));
    }

    @Override
    public Collection<UUID> parks(Actor person) {
        return database.list(
                Sql.of("select distinct park_id from agreement_signatures_of_me()"), row -> row.uuid("park_id"));
    }

    /** Contracts stay until their time is over, with whoever signed them; the answer to the request says so. */
    @Override
    public List<Outcome> erase(UUID parkId, UUID userId) {
        return List.of();
    }

    /** Nothing of it hangs on a consent. */
    @Override
    public List<Outcome> withdraw(UUID parkId, UUID userId) {
        return List.of();
    }
}
