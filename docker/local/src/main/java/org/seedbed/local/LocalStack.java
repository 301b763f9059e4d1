package org.seedbed.local;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

/**
 * Starts the parts one after another, waits, and stops them all: when the user asks (exit 0) or when one of them ends
 * by itself (exit 1). A signal arrives as a JVM shutdown, so stopping lives in the shutdown hook and nowhere else.
 */
public final class LocalStack {
    private static final Duration WATCH_PAUSE = Duration.ofSeconds(1);

    private final Options options;
    private final Layout layout;
    private final PrintStream out;
    private final AtomicBoolean failed = new AtomicBoolean();

    private LocalStack(Options options, PrintStream out) {
        this.options = options;
        this.layout = new Layout(options.home());
        this.out = out;
    }

    /** See {@link Options}; the {@code seedbed} script is the one who calls. */
    public static void main(String[] args) {
        try {
            new LocalStack(Options.parse(args), System.out).run();
        } catch (StackFailure e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private void run() {
        try (var data = DataFolder.open(options.data())) {
            Leftovers.clear(data);
            if (options.mode() == Options.Mode.CLEAR) {
                return;
            }
            var stack = new Stack(data.pids());
            var hook = new Thread(() -> stopAll(stack), "stop");
            Runtime.getRuntime().addShutdownHook(hook);
            stopWhenLauncherEnds();
            supervise(stack, data);
        } catch (IOException e) {
            throw new StackFailure("数据目录无法使用 / Cannot use the data folder: " + e);
        }
    }

    private void supervise(Stack stack, DataFolder data) {
        try {
            start(stack, data);
            throw Stack.died(stack.awaitFirstDeath());
        } catch (RuntimeException e) {
            if (stack.isStopping()) {
                awaitHalt();
            }
            failed.set(true);
            System.err.println(e instanceof StackFailure ? e.getMessage() : "启动失败 / Start failed: " + e);
            System.exit(1);
        }
    }

    private void start(Stack stack, DataFolder data) {
        if (!PortCheck.isFree(options.port())) {
            throw new StackFailure("端口已被占用 / The port is already in use: " + options.port());
        }
        var ports = data.ports(options.port());
        var secrets = data.secrets();
        var steps = new Steps(out, options.firstStep(), options.steps());
        steps.run("启动 PostgreSQL 18", () -> {
            var binaries = PostgresBinaries.unpack(layout.runtime());
            new Postgres(stack, data, ports, secrets, binaries).start();
        });
        steps.run(
                "启动 Keycloak（首次需要约一分钟 / the first time takes a minute）",
                () -> new Keycloak(stack, data, layout).start(ports, secrets));
        var environment = new HashMap<>(
                Backend.environment(ports, secrets, layout, data.files(), options.demo(), options.nginx()));
        environment.put("SEEDBED_CLOCK_FILE", data.clock().toString());
        var backend = new Backend(stack, data, layout, ports, environment);
        switch (options.mode()) {
            case RUN -> {
                steps.run("启动后端 Backend", () -> backend.start(List.of()));
                var front = options.nginx() ? data.frontPorts(ports) : null;
                if (front != null) {
                    steps.run("启动第二个后端与 nginx Second backend and nginx", () -> {
                        backend.startReplica(front.replica());
                        new Nginx(stack, data, layout).start(ports, front);
                        new KeycloakAdmin(ports, secrets).allowSignInFrom(front.url());
                    });
                }
                welcome(front == null ? ports.webUrl() : front.url(), ports, data);
            }
            case DEV -> {
                steps.run("启动后端开发模式 Quarkus dev mode", backend::startDevMode);
                var url = new String[1];
                steps.run("启动 Vite", () -> url[0] = backend.startVite());
                welcome(url[0], ports, data);
            }
            case CLEAR -> throw new IllegalStateException("clear starts nothing");
        }
    }

    private void welcome(String url, Ports ports, DataFolder data) {
        out.println();
        out.println("Seedbed 苗圃已就绪 is ready: " + url);
        out.println("  API        " + ports.webUrl() + "/q/swagger-ui");
        out.println("  Keycloak   " + ports.keycloakUrl());
        out.println("  PostgreSQL 127.0.0.1:" + ports.postgres() + " (seedbed)");
        out.println("  数据 Data  " + options.data());
        out.println();
        DemoAccounts.print(out, options.demo());
        out.println();
        if (Files.exists(data.clock())) {
            out.println("注意：系统时间由文件设定，删除该文件即恢复 / The clock is set by a file; delete it to let go: " + data.clock());
            out.println();
        }
        out.println("按 Ctrl-C 停止 / Press Ctrl-C to stop.");
        out.flush();
    }

    /** A launcher killed outright cannot pass the signal on; its children then get another parent. */
    private static void stopWhenLauncherEnds() {
        if (!Boolean.getBoolean("seedbed.launched")) {
            return;
        }
        var launcher = parentPid();
        Thread.ofPlatform().daemon().name("launcher-watch").start(() -> {
            while (parentPid() == launcher) {
                LockSupport.parkNanos(WATCH_PAUSE.toNanos());
            }
            System.exit(0);
        });
    }

    private static long parentPid() {
        return ProcessHandle.current().parent().map(ProcessHandle::pid).orElse(0L);
    }

    private void stopAll(Stack stack) {
        if (!failed.get()) {
            out.println();
            out.println("正在停止 / Stopping …");
            out.flush();
        }
        stack.stop();
        if (!failed.get()) {
            out.println("已停止 / Stopped.");
            out.flush();
            // The JVM would report the signal (143); for the user a stop they asked for is a success.
            Runtime.getRuntime().halt(0);
        }
    }

    /** The stop is under way in the hook, which ends the JVM; what failed because of it is no news. */
    private static void awaitHalt() {
        try {
            Thread.currentThread().join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
