package com.cegidlife.local;

import java.util.Locale;

/** The ports that the running suite listens on, with their defaults. */
public enum Port {
    TICKET("ticket-service", 8081),
    AVAILABILITY("availability-service", 8082),
    LEARNING("learning-service", 8083),
    BILLING("billing-service", 8084),
    KEYCLOAK("keycloak", 8180),
    POSTGRES("postgres", 15432),
    KAFKA("kafka", 19092),
    KAFKA_CONTROLLER("kafka", 19093),
    SMTP("mail", 1025),
    MAIL("mail", 8025);

    private final String component;
    private final int defaultNumber;

    Port(String component, int defaultNumber) {
        this.component = component;
        this.defaultNumber = defaultNumber;
    }

    /** The component that listens here. */
    public String component() {
        return component;
    }

    int defaultNumber() {
        return defaultNumber;
    }

    /** The environment variable that chooses another number, such as {@code CEGIDLIFE_PORT_TICKET}. */
    public String variable() {
        return "CEGIDLIFE_PORT_" + name().toUpperCase(Locale.ROOT);
    }
}
