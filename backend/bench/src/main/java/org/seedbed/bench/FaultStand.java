package org.seedbed.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.seedbed.local.BareStack;

/** A running system whose parts are killed and started again, and whose data is set back to what it was at the beginning. */
final class FaultStand implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String BEGINNING = "seedbed_beginning";

    private final BareStack stack;
    private final FaultOptions options;
    private final PrintStream out;
    private final RunKey key = new RunKey();
    private final Asking server;
    private long database;
    private long backend;

    FaultStand(BareStack stack, FaultOptions options, PrintStream out) {
        this.stack = stack;
        this.options = options;
        this.out = out;
        say("PostgreSQL …");
        startDatabase();
        this.server = new Asking(login("postgres"));
        say("后端 Backend …");
        startBackend();
    }

    void say(String text) {
        out.printf("   %s%n", text);
    }

    FaultOptions options() {
        return options;
    }

    Http as(BenchUser user) {
        return new Http(stack.webUrl(), key.token(user));
    }

    /** A second backend beside the first; it stays when the first is killed. */
    Http besideAs(BenchUser user) {
        return new Http(stack.startReplica(key.environment()), key.token(user));
    }

    /** As the superuser; whoever asks closes it. */
    Asking asking() {
        return new Asking(login("seedbed"));
    }

    void seed(Consumer<Seeding> rows) {
        try (var asking = asking()) {
            rows.accept(new Seeding(asking.connection(), options.common().seed()));
        } catch (SQLException e) {
            throw new BenchFailure("无法连接数据库 / Cannot connect to the database", e);
        }
    }

    /** What is in the database now is what every {@link #setBack} leads to. */
    void keepBeginning() {
        killBackend();
        server.execute("alter database seedbed rename to " + BEGINNING);
        server.execute("alter database " + BEGINNING + " with allow_connections false");
        setBack();
        startBackend();
    }

    /** Everything since is forgotten; a backend that runs has its connections cut and finds other data. */
    void setBack() {
        server.execute("drop database if exists seedbed with (force)");
        server.execute("create database seedbed template " + BEGINNING + " owner seedbed strategy file_copy");
        // Rights on a database are not copied with it.
        server.execute("revoke all on database seedbed from public");
        server.execute("grant connect on database seedbed to seedbed_app, seedbed_job");
    }

    void killBackend() {
        kill(List.of(process(backend)));
    }

    /** Waits until it is ready. */
    void startBackend() {
        backend = stack.startBackend(key.environment(), List.of());
    }

    /** All its processes at once; the first is held still, so that none is born meanwhile. */
    void killDatabase() {
        server.close();
        var postmaster = process(database);
        signal("STOP", postmaster);
        var all = new ArrayList<ProcessHandle>(List.of(postmaster));
        postmaster.descendants().forEach(all::add);
        kill(all);
    }

    /** Waits until it has recovered and answers. */
    void startDatabase() {
        database = stack.startDatabase(List.of());
    }

    private static ProcessHandle process(long pid) {
        return ProcessHandle.of(pid)
                .orElseThrow(() -> new BenchFailure("进程已退出 / The process has ended by itself: " + pid));
    }

    private static void signal(String name, ProcessHandle process) {
        try {
            new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new BenchFailure("无法发送信号 / Cannot send a signal", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchFailure("已中断 / Interrupted.");
        }
    }

    private static void kill(List<ProcessHandle> processes) {
        processes.forEach(ProcessHandle::destroyForcibly);
        for (var process : processes) {
            try {
                process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            } catch (ExecutionException | TimeoutException e) {
                throw new BenchFailure("进程无法结束 / A process cannot be ended: " + process.pid());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new BenchFailure("已中断 / Interrupted.");
            }
        }
    }

    private BareStack.Login login(String name) {
        var login = stack.superuser();
        return new BareStack.Login(login.url().replaceFirst("/seedbed$", "/" + name), login.user(), login.password());
    }

    @Override
    public void close() {
        server.close();
    }
}
