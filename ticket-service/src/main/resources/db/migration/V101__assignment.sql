-- To whom tickets of a team may be assigned by themselves. Who of the staff there is, only the identity provider knows.
create table assignable_agents (
    agent_id uuid primary key,
    team text not null check (team in ('SUPPORT', 'CUSTOMER_SERVICE')),
    version bigint not null
);

create index assignable_agents_by_team on assignable_agents (team);

-- An empty module stands for the whole product.
create table agent_skills (
    agent_id uuid not null references assignable_agents,
    product text not null check (product <> ''),
    module text not null,
    primary key (agent_id, product, module)
);

-- Whoever hands out tickets of a team locks its row until the end of the transaction, and so sees what the one before gave.
create table assignment_rounds (
    team text primary key check (team in ('SUPPORT', 'CUSTOMER_SERVICE')),
    turn bigint not null check (turn >= 0)
);

insert into assignment_rounds (team, turn) values ('SUPPORT', 0), ('CUSTOMER_SERVICE', 0);

-- When an agent last got a ticket so; stays when the agent changes the team or comes back.
create table assignment_turns (
    agent_id uuid primary key,
    turn bigint not null check (turn > 0)
);

-- Who is away at an instant.
create index absences_by_end on absences (technician_id, ends_at);
