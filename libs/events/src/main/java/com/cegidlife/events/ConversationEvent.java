package com.cegidlife.events;

/** Conversations with the bot that go with a ticket; key: conversation id. */
public sealed interface ConversationEvent extends DomainEvent permits ConversationAttached {}
