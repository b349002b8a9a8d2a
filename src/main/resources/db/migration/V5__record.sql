-- What happened, entry by entry. Nothing here refers to other tables: an entry outlives what it tells of.

create table rj_record (
  case_number varchar(32) not null,
  seq bigint not null,
  kind varchar(16) not null,
  person_id varchar(64),
  actor varchar(64) not null,
  on_behalf_of varchar(64),
  happened_at datetime(3) not null,
  subject varchar(128) not null,
  details longtext not null,
  reason longtext,
  previous_hash varchar(64) not null,
  hash varchar(64) not null,
  constraint pk_rj_record primary key (case_number, seq)
) ${table_options};

create table rj_record_head (
  case_number varchar(32) not null,
  seq bigint not null,
  hash varchar(64) not null,
  seal varchar(64) not null,
  constraint pk_rj_record_head primary key (case_number)
) ${table_options};
