package com.cegidlife.events;

/** A fact that a service tells the others. Every implementation is a record that carries {@link EventType}. */
public interface DomainEvent {

    /** The Kafka record key: the id within which order matters (see {@link Topic}). Never null. */
    String key();
}
