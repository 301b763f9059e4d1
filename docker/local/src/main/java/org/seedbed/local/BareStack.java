package org.seedbed.local;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * PostgreSQL and the packaged backend of a data folder, without Keycloak: for those who bring tokens of their own, as
 * the benches do. Roles, databases and the environment are those of a usual run.
 */
public final class BareStack implements AutoCloseable {
    private static final int WEB_FROM = 18_400;

    private final Layout layout;
    private final DataFolder data;
    private final Ports ports;
    private final Secrets secrets;
    private final Stack stack;

    private BareStack(Layout layout, DataFolder data) {
        this.layout = layout;
        this.data = data;
        this.ports = data.ports(PortCheck.firstFree(WEB_FROM, Set.of()));
        this.secrets = data.secrets();
        this.stack = new Stack(data.pids());
    }

    /** How to sign in to the database. */
    public record Login(String url, String user, String password) {
        @Override
        public String toString() {
            return user + "@" + url;
        }
    }

    /**
     * Takes the data folder; nothing runs yet.
     *
     * @param home the source tree
     * @param root the data folder, with a copy of the packaged backend in {@code run/backend}
     */
    public static BareStack open(Path home, Path root) {
        return new BareStack(new Layout(home), DataFolder.open(root));
    }

    /**
     * Starts PostgreSQL with the durable settings of a usual run and more.
     *
     * @param settings {@code name=value}
     * @return the pid of the server, the parent of all its processes
     */
    public long startDatabase(List<String> settings) {
        var binaries = PostgresBinaries.unpack(layout.runtime());
        return new Postgres(stack, data, ports, secrets, binaries, settings)
                .start()
                .pid();
    }

    /**
     * Starts the packaged backend and waits until it is ready.
     *
     * @param signIn the environment in place of Keycloak's
     * @return its pid
     */
    public long startBackend(Map<String, String> signIn, List<String> jvmOptions) {
        return backend(signIn).start(jvmOptions).pid();
    }

    /**
     * Starts a second backend on the same database and waits until it is ready.
     *
     * @param signIn as of the first
     * @return its address
     */
    public String startReplica(Map<String, String> signIn) {
        var port = PortCheck.firstFree(WEB_FROM, Set.of(ports.web()));
        backend(signIn).startReplica(port);
        return "http://127.0.0.1:" + port;
    }

    private Backend backend(Map<String, String> signIn) {
        Map<String, String> environment = new HashMap<>(usual());
        environment.keySet().removeIf(name -> name.startsWith("QUARKUS_OIDC_"));
        environment.putAll(signIn);
        return new Backend(stack, data, layout, ports, environment);
    }

    /** The role that owns everything: it seeds. */
    public Login superuser() {
        return new Login(ports.jdbcUrl("seedbed"), "postgres", secrets.postgres());
    }

    /** The role the backend works as. */
    public Login application() {
        var environment = usual();
        return new Login(
                environment.getOrDefault("QUARKUS_DATASOURCE_JDBC_URL", ""),
                environment.getOrDefault("QUARKUS_DATASOURCE_USERNAME", ""),
                environment.getOrDefault("QUARKUS_DATASOURCE_PASSWORD", ""));
    }

    public String webUrl() {
        return ports.webUrl();
    }

    private Map<String, String> usual() {
        return Backend.environment(ports, secrets, layout, data.files(), false, false);
    }

    /** Stops what runs, the backend first. */
    @Override
    public void close() {
        stack.stop();
        try {
            data.close();
        } catch (IOException e) {
            throw new StackFailure("数据目录无法使用 / Cannot use the data folder: " + e);
        }
    }
}
