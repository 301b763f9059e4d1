package org.seedbed.audit.internal;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import org.seedbed.audit.internal.TrailCheck.Finding;
import org.seedbed.audit.internal.TrailCheck.Head;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.db.SqlRunner;

/**
 * {@code audit verify} without the service: a plain program on the packaged classes and the workers' role. Starts no
 * server and opens no port, so it runs beside a service that is up or down.
 */
public final class AuditCommand {

    private static final String USAGE = "audit verify [--park ID|network] [--head CHAIN:NUMBER:HASH]…";

    private final PrintStream out;
    private final SqlRunner database;

    private AuditCommand(PrintStream out, Connection connection) {
        this.out = out;
        this.database = new OneConnection(connection);
    }

    /** Exit code 0: intact; 1: something is wrong; 2: not verified. */
    public static void main(String[] args) {
        System.exit(run(List.of(args), System.getenv(), System.out));
    }

    static int run(List<String> args, Map<String, String> environment, PrintStream out) {
        try {
            var order = Order.parse(args);
            try (var connection = connect(environment)) {
                connection.setReadOnly(true);
                connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
                connection.setAutoCommit(false);
                return new AuditCommand(out, connection).verify(order);
            }
        } catch (IllegalArgumentException e) {
            out.println(e.getMessage());
            out.println(USAGE);
            return 2;
        } catch (SQLException e) {
            out.println("not verified: " + e.getMessage());
            return 2;
        }
    }

    private record Order(List<UUID> chains, List<Head> heads) {

        static Order parse(List<String> args) {
            if (args.isEmpty() || !args.getFirst().equals("verify") || args.size() % 2 == 0) {
                throw new IllegalArgumentException("not understood");
            }
            var chains = new ArrayList<UUID>();
            var heads = new ArrayList<Head>();
            for (int i = 1; i < args.size(); i += 2) {
                var value = args.get(i + 1);
                switch (args.get(i)) {
                    case "--park" -> chains.add(value.equals("network") ? TrailCheck.NETWORK : UUID.fromString(value));
                    case "--head" -> heads.add(Head.parse(value));
                    default -> throw new IllegalArgumentException("unknown option " + args.get(i));
                }
            }
            return new Order(chains, heads);
        }
    }

    private int verify(Order order) {
        var chains = order.chains().isEmpty() ? TrailCheck.chains(database) : order.chains();
        int wrong = 0;
        for (var chain : chains) {
            wrong += report(chain, TrailCheck.chain(database, chain));
        }
        for (var head : order.heads()) {
            var lost = TrailCheck.head(database, head);
            lost.forEach(this::print);
            wrong += lost.size();
        }
        out.println(wrong == 0 ? "intact: " + chains.size() + " chains" : "NOT INTACT: " + wrong + " findings");
        return wrong == 0 ? 0 : 1;
    }

    private int report(UUID chain, List<Finding> findings) {
        var state = database.first(
                        Sql.of("""
                        select coalesce(max(seq), 0) as batches, coalesce(sum(cardinality(ids)), 0)::bigint as row_count,
                            coalesce((select chain || ':' || seq || ':' || encode(hash, 'hex') from trail_batch
                                where chain = ? order by seq desc limit 1), '-') as head
                        from trail_batch where chain = ?""", chain, chain),
                        row -> "%d batches, %d rows, head %s"
                                .formatted(row.number("batches"), row.number("row_count"), row.text("head")))
                .orElseThrow();
        out.println("%s %s: %s".formatted(findings.isEmpty() ? "intact" : "WRONG ", name(chain), state));
        findings.forEach(this::print);
        return findings.size();
    }

    private void print(Finding finding) {
        out.println("  %s in %s%s%s"
                .formatted(
                        finding.fault(),
                        name(finding.chain()),
                        finding.batch() == null ? "" : ", batch " + finding.batch(),
                        finding.row() == null ? "" : ", row " + finding.row()));
    }

    private static String name(UUID chain) {
        return chain.equals(TrailCheck.NETWORK) ? "network" : "park " + chain;
    }

    private static Connection connect(Map<String, String> environment) throws SQLException {
        var login = new Properties();
        login.setProperty("user", environment.getOrDefault("QUARKUS_DATASOURCE_JOBS_USERNAME", "seedbed_job"));
        login.setProperty("password", environment.getOrDefault("QUARKUS_DATASOURCE_JOBS_PASSWORD", ""));
        var url = environment.get("QUARKUS_DATASOURCE_JOBS_JDBC_URL");
        if (url == null) {
            throw new IllegalArgumentException("QUARKUS_DATASOURCE_JOBS_JDBC_URL says which database");
        }
        return DriverManager.getConnection(url, login);
    }

    /** The one connection of the command. */
    private static final class OneConnection extends SqlRunner {

        private final Connection connection;

        OneConnection(Connection connection) {
            this.connection = connection;
        }

        @Override
        protected <T> T with(Work<T> work) {
            try {
                return work.on(connection);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
