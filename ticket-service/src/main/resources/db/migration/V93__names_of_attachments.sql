-- A ticket is found by the names of its attachments as well, as long as they are there.
create function keep_words_of_attachment() returns trigger language plpgsql as $$
begin
    delete from ticket_words where source_id = new.id;
    if new.removed_at is null then
        insert into ticket_words (source_id, ticket_id, internal, words)
        values (new.id, new.ticket_id, false, words_of(new.name));
    end if;
    return null;
end
$$;

create trigger tickets_are_found_by_their_attachments
    after insert or update of name, removed_at on attachments
    for each row execute function keep_words_of_attachment();

insert into ticket_words (source_id, ticket_id, internal, words)
select id, ticket_id, false, words_of(name) from attachments where removed_at is null;
