package com.cegidlife.servicekit.consumer;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.Config;

/**
 * The channels that the service reads, as configured. The connector's defaults lose events, so the application does not
 * start before every channel states the settings on which nothing being lost depends.
 */
@ApplicationScoped
class IncomingChannels {

    private static final String PREFIX = "mp.messaging.incoming.";
    private static final Pattern PROPERTY = Pattern.compile("mp\\.messaging\\.incoming\\.([^.]+)\\..+");

    private final Config config;

    IncomingChannels(Config config) {
        this.config = config;
    }

    void check(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent event) {
        var faults = faults();
        if (!faults.isEmpty()) {
            throw new IllegalStateException("Incoming channels are not safe: " + String.join("; ", faults));
        }
    }

    /** What is wrong, a sentence each; empty when every channel is safe. */
    List<String> faults() {
        return names().stream()
                .flatMap(channel -> Stream.of(
                                missing(channel, "topic"),
                                missing(channel, "group.id"),
                                differs(channel, "auto.offset.reset", "earliest"),
                                differs(channel, "failure-strategy", "poison-or-stop"))
                        .flatMap(Optional::stream))
                .toList();
    }

    /** The consumer groups with which this service reads a topic. */
    Set<String> groupsOf(String topic) {
        return names().stream()
                .filter(channel ->
                        setting(channel, "topic").filter(topic::equals).isPresent())
                .flatMap(channel -> setting(channel, "group.id").stream())
                .collect(Collectors.toSet());
    }

    private Set<String> names() {
        return StreamSupport.stream(config.getPropertyNames().spliterator(), false)
                .map(PROPERTY::matcher)
                .filter(Matcher::matches)
                .map(property -> property.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Optional<String> missing(String channel, String name) {
        return setting(channel, name).isPresent()
                ? Optional.empty()
                : Optional.of(PREFIX + channel + "." + name + " is not stated");
    }

    private Optional<String> differs(String channel, String name, String expected) {
        return setting(channel, name).filter(expected::equals).isPresent()
                ? Optional.empty()
                : Optional.of(PREFIX + channel + "." + name + " must be " + expected);
    }

    private Optional<String> setting(String channel, String name) {
        return config.getOptionalValue(PREFIX + channel + "." + name, String.class);
    }
}
