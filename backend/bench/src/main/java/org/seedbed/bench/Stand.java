package org.seedbed.bench;

import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.seedbed.local.BareStack;

/** A running stack with nothing in it yet, and what is needed to fill and to watch it. */
final class Stand {
    private final BareStack stack;
    private final Path folder;
    private final Options options;
    private final PrintStream out;
    private final RunKey key;
    private final long databasePid;
    private final long backendPid;
    private final Connection superuser;
    private final Recorder recorder;

    private Stand(BareStack stack, Path folder, Options options, PrintStream out) throws SQLException {
        this.stack = stack;
        this.folder = folder;
        this.options = options;
        this.out = out;
        this.key = new RunKey();
        say("PostgreSQL …");
        List<String> settings = new ArrayList<>(Recorder.settings(folder.resolve("logs")));
        settings.add(Calls.setting());
        this.databasePid = stack.startDatabase(settings);
        say("后端 Backend …");
        this.backendPid = stack.startBackend(
                key.environment(), List.of("-Xlog:gc:file=" + folder.resolve("logs/gc.log") + ":uptime"));
        var login = stack.superuser();
        this.superuser = DriverManager.getConnection(login.url(), login.user(), login.password());
        this.recorder = new Recorder(superuser, application().user(), folder.resolve("logs/server.csv"));
    }

    static Stand start(BareStack stack, Path folder, Options options, PrintStream out) {
        try {
            return new Stand(stack, folder, options, out);
        } catch (SQLException e) {
            throw new BenchFailure("无法连接数据库 / Cannot connect to the database", e);
        }
    }

    void say(String text) {
        out.printf("   %s%n", text);
    }

    Seeding seeding() {
        return new Seeding(superuser, options.seed());
    }

    Http as(BenchUser user) {
        return new Http(stack.webUrl(), key.token(user));
    }

    /** One for the run: its marks must not repeat in the log. */
    Recorder recorder() {
        return recorder;
    }

    Calls calls() {
        return new Calls(superuser, application().user());
    }

    BareStack.Login application() {
        return stack.application();
    }

    Options options() {
        return options;
    }

    long databasePid() {
        return databasePid;
    }

    long backendPid() {
        return backendPid;
    }

    Path collections() {
        return folder.resolve("logs/gc.log");
    }
}
