-- A text that is erased is not found any more by the words that it had.
create function change_words_of_ticket() returns trigger language plpgsql as $$
begin
    update ticket_words
    set words = words_of(concat_ws(E'\n', new.subject, new.context, new.error_messages))
    where source_id = new.id;
    return null;
end
$$;

create trigger tickets_are_not_found_by_erased_words
    after update of subject, context, error_messages on tickets for each row
    when ((old.subject, old.context, old.error_messages)
        is distinct from (new.subject, new.context, new.error_messages))
    execute function change_words_of_ticket();

create function change_words_of_note() returns trigger language plpgsql as $$
begin
    update ticket_words set words = words_of(new.text) where source_id = new.id;
    return null;
end
$$;

create trigger tickets_are_not_found_by_erased_notes
    after update of text on notes for each row
    when (old.text is distinct from new.text)
    execute function change_words_of_note();
