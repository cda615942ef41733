package dev.broadsheet.image;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import org.eclipse.jetty.util.Promise;
import org.eclipse.jetty.util.SocketAddressResolver;

/**
 * Finds the addresses of hosts, and refuses those that are not public. The client connects to the very addresses that were
 * looked at, so that a name server cannot give one answer to the check and another to the connection.
 *
 * @param loopback whether this machine may be asked too, at any port
 */
record CheckedResolver(Executor threads, boolean loopback) implements SocketAddressResolver {

    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    /** Refuses an address. */
    static final class Refusal extends Exception {

        private static final long serialVersionUID = 1L;

        Refusal(String reason) {
            super(reason);
        }
    }

    @Override
    public void resolve(String host, int port, Map<String, Object> context, Promise<List<InetSocketAddress>> promise) {
        threads.execute(() -> {
            try {
                promise.succeeded(addresses(host, port));
            } catch (UnknownHostException | Refusal e) {
                promise.failed(e);
            }
        });
    }

    private List<InetSocketAddress> addresses(String host, int port) throws UnknownHostException, Refusal {
        InetAddress[] found = InetAddress.getAllByName(host);
        for (InetAddress address : found) {
            boolean own = loopback && address.isLoopbackAddress();
            if (!own && !PublicAddresses.isPublic(address)) {
                throw new Refusal("its host has an address that is not public, " + address.getHostAddress());
            } else if (!own && port != HTTP && port != HTTPS) {
                throw new Refusal("it is not at the usual port of the web");
            }
        }
        return Stream.of(found)
                .map(address -> new InetSocketAddress(address, port))
                .toList();
    }
}
