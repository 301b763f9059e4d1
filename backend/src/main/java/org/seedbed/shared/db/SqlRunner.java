package org.seedbed.shared.db;

import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;

/** SQL over JDBC, with rows read by column name. Runs on the connection of the current transaction. */
public abstract class SqlRunner {

    private static final int RUN = 500;

    /** What is done with a connection. */
    protected interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    /** Does the work on the connection of the current transaction. */
    protected abstract <T> T with(Work<T> work);

    @Transactional
    public <T> List<T> list(Sql sql, Function<Row, T> mapper) {
        return run(sql, statement -> {
            var found = new ArrayList<T>();
            try (var rows = statement.executeQuery()) {
                var row = new Row(rows);
                while (rows.next()) {
                    found.add(mapper.apply(row));
                }
            }
            return found;
        });
    }

    /**
     * Every row in order, fetched from the server run by run, so that a list of any length passes through in little
     * memory. The taker may ask the database for more about its run.
     */
    @Transactional
    public <T> void runs(Sql sql, String orderBy, Function<Row, T> mapper, Consumer<List<T>> taker) {
        run(sql.copy().add(orderBy), statement -> {
            statement.setFetchSize(RUN);
            var run = new ArrayList<T>(RUN);
            try (var rows = statement.executeQuery()) {
                var row = new Row(rows);
                while (rows.next()) {
                    run.add(mapper.apply(row));
                    if (run.size() == RUN) {
                        taker.accept(List.copyOf(run));
                        run.clear();
                    }
                }
            }
            taker.accept(run);
            return run.size();
        });
    }

    @Transactional
    public <T> Optional<T> first(Sql sql, Function<Row, T> mapper) {
        return list(sql, mapper).stream().findFirst();
    }

    @Transactional
    public long count(Sql sql) {
        return first(sql.counted(), row -> row.number("total")).orElseThrow();
    }

    /** One page of the rows in the given order, with the total over all pages. */
    @Transactional
    public <T> Page<T> page(Sql sql, String orderBy, PageParams page, Function<Row, T> mapper) {
        var total = count(sql);
        var rows = total <= page.offset()
                ? List.<T>of()
                : list(sql.copy().add(orderBy + " limit ? offset ?", page.size(), page.offset()), mapper);
        return Page.of(rows, page, total);
    }

    /**
     * Runs a change.
     *
     * @return rows changed
     */
    @Transactional
    public int execute(Sql sql) {
        return run(sql, PreparedStatement::executeUpdate);
    }

    /** Waits until nobody else holds the name, alone or together, and holds it until the transaction ends. */
    @Transactional
    public void lock(String name) {
        advisory("pg_advisory_xact_lock", name);
    }

    /** Waits until nobody else holds the name alone, and holds it together with others until the transaction ends. */
    @Transactional
    public void lockShared(String name) {
        advisory("pg_advisory_xact_lock_shared", name);
    }

    /** One statement for many rows, sent in batches; each row is the statement's values in order. */
    @Transactional
    public void batch(String statement, Collection<? extends List<? extends @Nullable Object>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        with(connection -> {
            try (var prepared = connection.prepareStatement(statement)) {
                int waiting = 0;
                for (var row : rows) {
                    bind(connection, prepared, row);
                    prepared.addBatch();
                    if (++waiting % RUN == 0) {
                        prepared.executeBatch();
                    }
                }
                prepared.executeBatch();
            }
            return rows.size();
        });
    }

    private void advisory(String lock, String name) {
        run(Sql.of("select " + lock + "(hashtextextended(?, 0))", name), PreparedStatement::execute);
    }

    private interface Ask<T> {
        T of(PreparedStatement statement) throws SQLException;
    }

    private <T> T run(Sql sql, Ask<T> ask) {
        return with(connection -> {
            try (var statement = connection.prepareStatement(sql.text())) {
                bind(connection, statement, sql.values());
                return ask.of(statement);
            }
        });
    }

    static void bind(Connection connection, PreparedStatement statement, List<? extends @Nullable Object> values)
            throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i) instanceof Collection<?> none && none.isEmpty()) {
                // Nothing in it tells its type: the server takes the one the statement asks for.
                statement.setObject(i + 1, "{}", Types.OTHER);
            } else {
                statement.setObject(i + 1, jdbcValue(connection, values.get(i)));
            }
        }
    }

    private static @Nullable Object jdbcValue(Connection connection, @Nullable Object value) throws SQLException {
        return switch (value) {
            case null -> null;
            case Enum<?> constant -> constant.name();
            case Instant instant -> instant.atOffset(ZoneOffset.UTC);
            case Collection<?> many
            when many.stream().allMatch(UUID.class::isInstance) -> connection.createArrayOf("uuid", many.toArray());
            case Collection<?> many ->
                connection.createArrayOf(
                        "text",
                        many.stream()
                                .map(one -> one == null ? null : one.toString())
                                .toArray());
            default -> value;
        };
    }
}
