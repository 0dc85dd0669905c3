package vn.lantoa.local;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;

/**
 * A small program in place of a service. Arguments: its port, and what it does: {@code serve}
 * (answers its readiness path), {@code refuse} (says why and ends), {@code fade} (serves, and ends
 * by itself as soon as it was found ready).
 */
final class StandIn {
    private StandIn() {}

    public static void main(String[] args) throws IOException {
        int port = Integer.parseInt(args[0]);
        if (args[1].equals("refuse")) {
            System.err.println("I will not start today.");
            System.exit(3);
        }
        var address = new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port);
        var server = HttpServer.create(address, 0);
        server.createContext(
                "/",
                exchange -> {
                    exchange.sendResponseHeaders(200, -1);
                    exchange.close();
                    if (args[1].equals("fade")) {
                        Runtime.getRuntime().halt(7);
                    }
                });
        server.start();
        System.out.println("stand-in ready on " + port);
    }
}
