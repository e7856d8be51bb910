package com.cegidlife.local;

import com.cegidlife.local.ServiceApp.Service;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The suite's own services as environments that are watched and shown in the weather. */
final class OwnServices {

    private OwnServices() {}

    /** What availability-service has to know of them. */
    static String setting() {
        return Arrays.stream(Service.values())
                .map(service -> service.port().component() + "=" + environmentOf(service))
                .collect(Collectors.joining(","));
    }

    /** The checks of all of them, as a probe reads them. */
    static String checks(Ports ports) {
        return Arrays.stream(Service.values())
                .map(service -> """
                        - environment: %s
                          monitor: health
                          type: http
                          target: %s/q/health/ready
                          interval: 5s
                          timeout: 4s
                        """.formatted(environmentOf(service), ports.url(service.port())).indent(2))
                .collect(Collectors.joining("", "location: suite\nchecks:\n", ""));
    }

    /** The same in every suite. */
    static String environmentOf(Service service) {
        return "c0000000-0000-4000-8000-00000000010%d".formatted(service.ordinal() + 1);
    }
}
