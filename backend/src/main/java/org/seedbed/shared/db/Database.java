package org.seedbed.shared.db;

import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.Session;

/**
 * SQL for what SQL is better at than an entity graph: lists, projections, conflicts, bulk. Runs on the connection of the
 * current transaction, after Hibernate's pending changes are written, and sees the rows of the actor alone.
 */
@ApplicationScoped
public class Database extends SqlRunner {

    private final Session session;

    Database(Session session) {
        this.session = session;
    }

    @Override
    protected <T> T with(Work<T> work) {
        session.flush();
        return session.doReturningWork(work::on);
    }
}
