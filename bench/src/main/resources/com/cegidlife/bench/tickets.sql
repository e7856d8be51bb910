-- Three years of tickets of 5 000 customers, 5 % of them open, with words as in a language: few common, many rare.
create unlogged table vocabulary as
select n, (
    select string_agg((array['ba','ré','si','to','lu','mè','pan','ché','dor','vi','gue','nal','ços','fre','bli','ture',
            'mat','ique','our','ez'])[1 + (n / power(20, place)::int) % 20], '' order by place)
    from generate_series(0, 1 + (n > 399)::int + (n > 7999)::int) place) as word
from generate_series(0, 19999) n;

create unique index on vocabulary (n);
analyze vocabulary;

create function some_words(many int) returns text language sql volatile as $$
    select string_agg(word, ' ')
    from generate_series(1, many), lateral (select floor(20000 * power(random(), 4))::int as drawn) any_word
    join vocabulary on n = drawn
$$;

insert into tickets (id, number, customer_id, origin, requester_kind, requester_id, kind, priority, product, module,
    product_version, subject, context, error_messages, state, registered_at, taken_in_charge_by, taken_in_charge_at,
    assigned_to, waiting_since, resolution, resolved_at, closure, closed_at, cycle, policy_version, take_in_charge_due,
    next_due_at, version)
select (lpad(to_hex((extract(epoch from at) * 1000)::bigint), 12, '0') || '7' || lpad(to_hex(n % 4096), 3, '0') || '8'
        || substr(md5(n::text), 1, 15))::uuid,
    format('D-%s-%s', extract(year from at), lpad(n::text, 7, '0')), md5('customer' || floor(5000 * size * size))::uuid,
    'CUSTOMER', 'USER', md5('user' || floor(50000 * size * size))::uuid, kind,
    case kind when 'SUPPORT' then (array['CRITICAL', 'HIGH', 'MODERATE'])[1 + n % 3] end,
    'product-' || floor(20 * share * share), 'module-' || floor(100 * share * share), '2026.' || n % 10,
    some_words(5 + 0 * n), some_words(40 + 0 * n), 'Erreur ' || n % 5000 || ' ' || some_words(8 + 0 * n),
    state, at, case when state <> 'REGISTERED' then agent end,
    case when state <> 'REGISTERED' then at + interval '2 hours' end,
    case when state <> 'REGISTERED' or n % 3 = 0 then agent end,
    case when state = 'WAITING_FOR_CUSTOMER' then at + interval '3 hours' end, case when state = 'CLOSED' then 'ANSWER' end,
    case when state = 'CLOSED' then at + interval '1 day' end, case when state = 'CLOSED' then 'BY_CUSTOMER' end,
    case when state = 'CLOSED' then at + interval '2 days' end, 1, 1,
    case when kind = 'SUPPORT' then at + interval '8 hours' end,
    case when kind = 'SUPPORT' and state in ('REGISTERED', 'TAKEN_IN_CHARGE') and n % 4 < 3
        then at + interval '8 hours' + share * interval '10 days' end, 0
from (
    select n, now() - interval '1095 days' * (1 - n / {tickets}.0) as at, size, share, md5('agent' || n % 150)::uuid as agent,
        case when what < 0.7 then 'SUPPORT' when what < 0.85 then 'USAGE_QUESTION' when what < 0.95 then 'CUSTOMER_SERVICE'
            when what < 0.98 then 'CREDIT_ORDER' else 'RESTORE' end as kind,
        case when n < {tickets} * 0.8 or progress < 0.75 then 'CLOSED' when progress < 0.83 then 'REGISTERED'
            when progress < 0.95 then 'TAKEN_IN_CHARGE' else 'WAITING_FOR_CUSTOMER' end as state
    from (
        select n, random() as size, random() as share, random() as what, random() as progress
        from generate_series(1, {tickets}) n) drawn) told;

insert into ticket_words (source_id, ticket_id, internal, words)
select gen_random_uuid(), id, false, words_of('réponse ' || some_words(30 + 0 * cycle)) from tickets where random() < 0.5;
