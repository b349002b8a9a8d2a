-- How a case ended and how long its file is kept; recusals asked for by others than the person himself.

alter table rj_case add column outcome varchar(32);
alter table rj_case add column archived_on date;
alter table rj_case add column retained_until date;

create table rj_recusal_request (
  request_id varchar(64) not null,
  case_number varchar(32) not null,
  person_id varchar(64),
  official varchar(64) not null,
  ground varchar(16) not null,
  reason longtext not null,
  requested_by varchar(64) not null,
  requested_at datetime(3) not null,
  decided_at datetime(3),
  constraint pk_rj_recusal_request primary key (request_id)
) ${table_options};
create index ix_rj_recusal_request_case on rj_recusal_request (case_number, official);
