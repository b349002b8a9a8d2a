-- The clock ledger: rows are only added. Without a key to rj_case, since terms also run outside tolerance cases.

create table rj_clock (
  clock_id varchar(64) not null,
  case_number varchar(32) not null,
  person_id varchar(64),
  code varchar(32) not null,
  event varchar(16) not null,
  on_date date not null,
  amount int,
  unit varchar(2),
  due_on date,
  old_due_on date,
  missing_year int,
  actor varchar(64) not null,
  reason longtext,
  written_at datetime(3) not null,
  constraint pk_rj_clock primary key (clock_id)
) ${table_options};
create index ix_rj_clock_case on rj_clock (case_number, code, clock_id);
