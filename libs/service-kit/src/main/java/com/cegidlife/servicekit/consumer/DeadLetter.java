package com.cegidlife.servicekit.consumer;

/** The headers that a parked record carries besides its own. */
final class DeadLetter {

    static final String REASON = "dead-letter-reason";
    static final String CAUSE = "dead-letter-cause";
    static final String TOPIC = "dead-letter-topic";
    static final String PARTITION = "dead-letter-partition";
    static final String OFFSET = "dead-letter-offset";
    /** How often the record was given up; 1 when it was parked for the first time. */
    static final String ATTEMPTS = "dead-letter-attempts";

    private DeadLetter() {}
}
