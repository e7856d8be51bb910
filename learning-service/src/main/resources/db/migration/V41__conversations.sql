-- Conversations with the bot (R13.2): of one user, who alone reads them; forgotten after six months.
create table conversations (
    id uuid primary key,
    user_id uuid not null,
    customer_id uuid not null,
    product text,
    topic text[] not null,
    turns int not null check (turns between 0 and 100),
    started_at timestamptz not null,
    ticket_number text,
    attached_at timestamptz,
    version bigint not null,
    check ((ticket_number is null) = (attached_at is null))
);

create index conversations_by_user on conversations (user_id, id);

create table conversation_turns (
    id uuid primary key,
    conversation_id uuid not null references conversations on delete cascade,
    number int not null check (number > 0),
    question text not null,
    answer text not null,
    outcome text not null check (outcome in ('ANSWERED', 'UNKNOWN', 'SMALL_TALK')),
    confidence double precision not null,
    asked_at timestamptz not null,
    unique (conversation_id, number)
);

create table conversation_citations (
    turn_id uuid not null references conversation_turns on delete cascade,
    place int not null,
    slug text not null,
    kind text not null,
    title text not null,
    position int not null,
    heading text not null,
    starts_at_second int,
    primary key (turn_id, place)
);
