package org.seedbed.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** PostgreSQL as a foreground child: its end is noticed at once, and it is stopped in its turn. */
final class Postgres {
    private static final Duration LIMIT = Duration.ofMinutes(1);

    private final Stack stack;
    private final DataFolder data;
    private final Ports ports;
    private final Secrets secrets;
    private final Path binaries;
    private final List<String> settings;

    Postgres(Stack stack, DataFolder data, Ports ports, Secrets secrets, Path binaries) {
        this(stack, data, ports, secrets, binaries, List.of());
    }

    /** With settings of the server beyond those of a usual run, as {@code name=value}. */
    Postgres(Stack stack, DataFolder data, Ports ports, Secrets secrets, Path binaries, List<String> settings) {
        this.stack = stack;
        this.data = data;
        this.ports = ports;
        this.secrets = secrets;
        this.binaries = binaries;
        this.settings = List.copyOf(settings);
    }

    /** Returns the server, i.e. the parent of all its processes. */
    Child start() {
        if (!Files.exists(data.postgres().resolve("PG_VERSION"))) {
            create();
        }
        var child = stack.start(
                plan("PostgreSQL", data.log("postgres"), serverCommand()).stoppedBy("INT"));
        var databases = new Databases(ports, secrets);
        Health.await(child, databases::answers, LIMIT);
        databases.ensure("keycloak", secrets.keycloakDatabase());
        databases.ensure("seedbed", secrets.seedbedDatabase());
        // The owner only migrates; requests and workers come as roles that row-level security binds or lets pass.
        databases.ensureRole("seedbed_app", secrets.appDatabase());
        databases.ensureRole("seedbed_job", secrets.jobDatabase());
        databases.admit("seedbed_app", "seedbed");
        databases.admit("seedbed_job", "seedbed");
        return child;
    }

    /** Made aside and moved into place: a kill during initdb leaves nothing that looks like a database. */
    private void create() {
        var fresh = data.root().resolve("postgres.new");
        var password = data.root().resolve("run/password");
        try {
            DataFolder.delete(fresh);
            DataFolder.createPrivate(password);
            Files.writeString(password, secrets.postgres());
            stack.runToEnd(plan("initdb", data.log("initdb"), initCommand(fresh, password)));
            Files.move(fresh, data.postgres(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new StackFailure("无法创建数据库 / Cannot create the database: " + e);
        } finally {
            DataFolder.delete(password);
        }
    }

    /**
     * The builtin C.UTF-8 sorts alike on every system. pg_trgm still asks the C library what a letter is: with its plain
     * C locale a Chinese name has no trigrams at all.
     */
    private List<String> initCommand(Path folder, Path password) {
        return List.of(
                binary("initdb"),
                "--pgdata=" + folder,
                "--username=postgres",
                "--auth=scram-sha-256",
                "--pwfile=" + password,
                "--encoding=UTF8",
                "--locale=C",
                "--lc-ctype=" + (PostgresBinaries.isMac() ? "en_US.UTF-8" : "C.UTF-8"),
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8");
    }

    private List<String> serverCommand() {
        List<String> command = new ArrayList<>(List.of(
                binary("postgres"),
                "-D",
                data.postgres().toString(),
                "-p",
                Integer.toString(ports.postgres()),
                "-c",
                "listen_addresses=127.0.0.1",
                // A socket path may not exceed some 100 characters; a data folder's path may.
                "-c",
                "unix_socket_directories="));
        settings.forEach(setting -> command.addAll(List.of("-c", setting)));
        return command;
    }

    private Child.Plan plan(String name, Path log, List<String> command) {
        return Child.Plan.of(name, withoutRoot(command), Map.of(), binaries, log);
    }

    private String binary(String name) {
        return binaries.resolve("bin").resolve(name).toString();
    }

    /** PostgreSQL refuses to run as root. In a user namespace of its own it is nobody, yet still owns its files. */
    private static List<String> withoutRoot(List<String> command) {
        if (!"root".equals(System.getProperty("user.name"))) {
            return command;
        }
        List<String> all = new ArrayList<>(List.of("unshare", "--user"));
        all.addAll(command);
        return all;
    }
}
