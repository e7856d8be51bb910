package com.cegidlife.events;

/** Life of a ticket; key: ticket id. */
public sealed interface TicketEvent extends DomainEvent
        permits TicketRegistered, TicketTakenInCharge, TicketNoteAdded, AttachmentAdded {}
