package com.cegidlife.probe.check;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Collections;
import java.util.Hashtable;
import java.util.List;
import java.util.Locale;
import javax.naming.CommunicationException;
import javax.naming.Context;
import javax.naming.NameNotFoundException;
import javax.naming.NamingException;
import javax.naming.directory.InitialDirContext;

/** Asks a name server for the records of a name. */
final class DnsInspection {

    private final Names names;

    DnsInspection(Names names) {
        this.names = names;
    }

    /** @param timeout how long one question waits for its answer */
    Finding of(DnsTarget target, Duration timeout) throws IOException, InterruptedException {
        try {
            return judge(ask(target, environment(target, timeout)), target);
        } catch (NameNotFoundException e) {
            return Finding.down("no such name");
        } catch (CommunicationException e) {
            return Finding.down("no answer from the name server");
        } catch (NamingException e) {
            return Finding.down("the name server refuses to answer");
        }
    }

    private Hashtable<String, String> environment(DnsTarget target, Duration timeout)
            throws IOException, InterruptedException {
        var environment = new Hashtable<String, String>();
        environment.put(Context.INITIAL_CONTEXT_FACTORY, "com.sun.jndi.dns.DnsContextFactory");
        environment.put(
                Context.PROVIDER_URL,
                target.server().isPresent() ? url(target.server().get()) : "dns:");
        environment.put("com.sun.jndi.dns.timeout.initial", String.valueOf(timeout.toMillis()));
        environment.put("com.sun.jndi.dns.timeout.retries", "1");
        return environment;
    }

    private String url(HostAndPort server) throws IOException, InterruptedException {
        var address = names.resolve(server.host()).getFirst().getHostAddress();
        return "dns://%s:%d".formatted(address.contains(":") ? "[" + address + "]" : address, server.port());
    }

    /** Nothing is deserialised here: the DNS provider gives texts only, and neither factory nor server come from it. */
    @SuppressWarnings("BanJNDI")
    private static List<String> ask(DnsTarget target, Hashtable<String, String> environment) throws NamingException {
        var context = new InitialDirContext(environment);
        try {
            var type = target.type().name();
            var records =
                    context.getAttributes(target.name(), new String[] {type}).get(type);
            return records == null
                    ? List.of()
                    : Collections.list(records.getAll()).stream()
                            .map(String::valueOf)
                            .toList();
        } finally {
            context.close();
        }
    }

    private static Finding judge(List<String> records, DnsTarget target) throws UnknownHostException {
        if (records.isEmpty()) {
            return Finding.down("no %s record".formatted(target.type()));
        }
        var seen = "%s %s".formatted(target.type(), String.join(", ", records));
        if (target.value().isEmpty() || contains(records, target.value().get(), target.type())) {
            return Finding.up(seen);
        }
        return Finding.down("%s instead of %s".formatted(seen, target.value().get()));
    }

    private static boolean contains(List<String> records, String value, DnsTarget.RecordType type)
            throws UnknownHostException {
        var expected = comparable(value, type);
        for (var record : records) {
            if (comparable(record, type).equals(expected)) {
                return true;
            }
        }
        return false;
    }

    private static String comparable(String value, DnsTarget.RecordType type) throws UnknownHostException {
        return switch (type) {
            case A, AAAA -> InetAddress.getByName(value).getHostAddress();
            case CNAME -> value.toLowerCase(Locale.ROOT).replaceAll("\\.$", "");
        };
    }
}
