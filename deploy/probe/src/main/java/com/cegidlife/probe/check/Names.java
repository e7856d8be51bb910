package com.cegidlife.probe.check;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;

/**
 * Host names to addresses, by the operating system. Such a look-up cannot be interrupted and may take tens of seconds,
 * longer than the checks that wait for it. There is therefore one at a time for each host, on a thread of its own, and
 * every check of that host shares it: a dead name server costs one thread a host and delays no other check.
 */
final class Names {

    private final Map<String, CompletableFuture<List<InetAddress>>> underWay = new ConcurrentHashMap<>();

    /**
     * The addresses of a host, in the order to try them; at least one.
     *
     * @throws UnknownHostException when there is no such host
     */
    List<InetAddress> resolve(String host) throws IOException, InterruptedException {
        try {
            return underWay.computeIfAbsent(host, this::lookUp).get();
        } catch (ExecutionException e) {
            throw new UnknownHostException(host);
        }
    }

    private CompletableFuture<List<InetAddress>> lookUp(String host) {
        var found = new CompletableFuture<List<InetAddress>>();
        Thread.ofPlatform().daemon().name("look-up of " + host).start(() -> {
            try {
                found.complete(List.of(InetAddress.getAllByName(host)));
            } catch (UnknownHostException e) {
                found.completeExceptionally(e);
            } finally {
                underWay.remove(host, found);
            }
        });
        return found;
    }
}
