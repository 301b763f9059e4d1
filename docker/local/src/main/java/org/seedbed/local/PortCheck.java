package org.seedbed.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;

/** Asks whether a loopback port can be had. */
final class PortCheck {
    private static final int CONNECT_MILLIS = 300;
    private static final int LAST_PORT = 65_535;

    private PortCheck() {}

    /** Binding alone is not enough: a server on the wildcard address may let us bind the narrower one. */
    static boolean isFree(int port) {
        return !answers(port) && canBind(port);
    }

    static int firstFree(int from, Set<Integer> taken) {
        for (int port = from; port <= LAST_PORT; port++) {
            if (!taken.contains(port) && isFree(port)) {
                return port;
            }
        }
        throw new StackFailure("没有空闲端口 / No free port from " + from + " upwards.");
    }

    private static boolean answers(int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), CONNECT_MILLIS);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean canBind(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
