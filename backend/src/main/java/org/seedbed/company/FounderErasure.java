package org.seedbed.company;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.UUID;
import org.seedbed.company.internal.ErasedColumns;
import org.seedbed.privacy.Consents;
import org.seedbed.shared.db.JobDatabase;
import org.seedbed.shared.db.Sql;

/** Ends what is kept of founders beyond their name, when its time is over. For jobs. */
@ApplicationScoped
public class FounderErasure {

    private final JobDatabase database;
    private final Consents consents;

    FounderErasure(JobDatabase database, Consents consents) {
        this.database = database;
        this.consents = consents;
    }

    /** Erases tags and ID numbers of these founders; whose consent to them was in force has none any more. */
    @Transactional(TxType.MANDATORY)
    public void erase(Collection<UUID> founders) {
        database.execute(Sql.of(
                "update founder set version = version + 1, " + ErasedColumns.ALL + " where id = any(?)", founders));
        consents.erasedByJob(database, founders);
    }
}
