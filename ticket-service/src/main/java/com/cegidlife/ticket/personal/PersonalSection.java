package com.cegidlife.ticket.personal;

/** What the service holds about a customer's user, in the order in which it is told. */
public enum PersonalSection {
    /** The access account, with name and address. */
    ACCOUNT("""
            select user_id, null::timestamptz,
                jsonb_build_object('customerId', customer_id, 'open', open, 'name', display_name, 'email', email,
                    'erasedAt', erased_at)::text
            from accounts where user_id = ? and user_id > ? order by user_id limit ?
            """),
    /** Learning phases and certifications. */
    STANDINGS("""
            select user_id, null::timestamptz,
                jsonb_build_object('products', jsonb_agg(jsonb_build_object('product', product, 'standing', standing,
                    'learningUntil', learning_until) order by product))::text
            from product_standings where user_id = ? and user_id > ? group by user_id limit ?
            """),
    /** What the user asked for. */
    TICKETS("""
            select id, registered_at,
                jsonb_build_object('number', number, 'kind', kind, 'priority', priority, 'product', product,
                    'productVersion', product_version, 'module', module, 'subject', subject, 'context', context,
                    'errorMessages', error_messages, 'menuPath', menu_path, 'state', state, 'closedAt', closed_at)::text
            from tickets where requester_id = ? and id > ? and requester_kind = 'USER' order by id limit ?
            """),
    /** What the user wrote on tickets. */
    NOTES("""
            select note.id, note.added_at, jsonb_build_object('ticket', ticket.number, 'text', note.text)::text
            from notes note join tickets ticket on ticket.id = note.ticket_id
            where note.author_id = ? and note.id > ? and note.author_kind = 'USER' order by note.id limit ?
            """),
    /** When the user was to meet technicians, or did. */
    APPOINTMENTS("""
            select id, booked_at,
                jsonb_build_object('ticket', ticket_number, 'startsAt', starts_at, 'endsAt', ends_at, 'state', state)::text
            from appointments where booked_by = ? and id > ? order by id limit ?
            """),
    /** The documents that the user attached; their contents are read at the ticket. */
    ATTACHMENTS("""
            select attachment.id, attachment.added_at,
                jsonb_build_object('ticket', ticket.number, 'name', attachment.name, 'format', attachment.format,
                    'size', attachment.size, 'removedAt', attachment.removed_at)::text
            from attachments attachment join tickets ticket on ticket.id = attachment.ticket_id
            where attachment.added_by = ? and attachment.id > ? order by attachment.id limit ?
            """),
    /** How satisfied the user was. */
    SATISFACTION("""
            select survey.id, survey.answered_at,
                jsonb_build_object('ticket', ticket.number, 'score', survey.score, 'comment', survey.comment)::text
            from surveys survey join tickets ticket on ticket.id = survey.ticket_id
            where survey.requester_id = ? and survey.id > ? and survey.score is not null order by survey.id limit ?
            """),
    /** The tickets that the user follows. */
    FOLLOWED("""
            select ticket.id, watcher.since, jsonb_build_object('ticket', ticket.number)::text
            from ticket_watchers watcher join tickets ticket on ticket.id = watcher.ticket_id
            where watcher.watcher_id = ? and ticket.id > ? order by ticket.id limit ?
            """),
    /** What the user decided, as the audit keeps it. */
    DECISIONS("""
            select id, at, jsonb_build_object('action', action, 'subject', subject, 'reason', reason)::text
            from audit_entries where actor_id = ? and id > ? order by id limit ?
            """),
    /** When the user called, or was thought to. */
    CALLS("""
            select id, asked_at, jsonb_build_object('ticket', number, 'obstacles', obstacles)::text
            from calls where caller_id = ? and id > ? order by id limit ?
            """),
    /** What arrived by mail from the user's address, as long as it is kept. */
    MAILS_RECEIVED("""
            select id, received_at,
                jsonb_build_object('from', sender, 'to', recipient, 'subject', subject, 'text', text)::text
            from incoming_mails where author_id = ? and id > ? order by id limit ?
            """),
    /** What was written to the user's address, as long as it is kept. */
    MAILS("""
            select id, created_at,
                jsonb_build_object('to', recipient, 'subject', subject, 'text', body, 'sentAt', sent_at)::text
            from outgoing_mails where recipient = (select email from accounts where user_id = ?) and id > ?
            order by id limit ?
            """);

    private final String select;

    PersonalSection(String select) {
        this.select = select;
    }

    /** Reads id, instant and JSON of what a user's section holds after an id; a limit is the last parameter. */
    String select() {
        return select;
    }
}
