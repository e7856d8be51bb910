-- One counter for each kind of thing that people call by a number, and year; contracts were the first kind.
create table number_series (
    prefix text not null,
    year int not null,
    latest int not null check (latest > 0),
    primary key (prefix, year)
);

insert into number_series (prefix, year, latest) select 'K', year, latest from contract_numbers;

drop table contract_numbers;
