insert into customers (id, version) values ('{customer}', 1);
insert into covered_products (customer_id, product, cegid_care) values ('{customer}', 'COMPTA', true);
insert into accounts (user_id, customer_id, open, version)
select ('00000000-0000-0000-0000-' || lpad(to_hex(n), 12, '0'))::uuid, '{customer}', true, 1
from generate_series(1, 1000) n;
insert into functional_roles (code, name_fr, name_en, product) values ('BENCH', 'Mesure', 'Bench', 'COMPTA');
insert into questions (id, product, module, state, latest_number, published_number, version)
select md5('question ' || n)::uuid, 'COMPTA', 'M' || n % 10, 'PUBLISHED', 1, 1, 1 from generate_series(1, 200) n;
insert into question_versions (id, question_id, number, title, task, written_by, written_at)
select md5('version ' || n)::uuid, md5('question ' || n)::uuid, 1, 'Question ' || n,
    '{"kind":"SINGLE_CHOICE","prompt":"Quel journal reçoit une facture d''achat de l''exercice clos ?","options":["Achats",'
    || '"Ventes","Banque","Opérations diverses"],"right":0}', gen_random_uuid(), now()
from generate_series(1, 200) n;
insert into exams (code, product, latest_number, published_number, version) values ('BENCH', 'COMPTA', 1, 1, 1);
insert into exam_versions (id, exam, number, product_version, minutes, written_by, written_at)
values (md5('exam')::uuid, 'BENCH', 1, '2027.1', 600, gen_random_uuid(), now());
insert into exam_sections (exam_version_id, position, module, title, draws)
select md5('exam')::uuid, n, 'M' || n, 'Partie ' || n, 10 from generate_series(0, 9) n;
