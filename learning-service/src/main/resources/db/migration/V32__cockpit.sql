create index learners_by_customer on learners (customer_id);
create index certifications_by_customer on certifications (customer_id);

-- Whom an administrator has reminded: each person once a day, Europe/Paris.
create table learner_reminders (
    user_id uuid not null,
    reminded_on date not null,
    reminded_by uuid not null,
    primary key (user_id, reminded_on)
);
