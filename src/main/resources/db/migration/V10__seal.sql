-- Where the end of each chain stood, again and again, tied into one chain: a chain that is cut or gone is missed here.

create table rj_record_seal (
  seal_no bigint not null,
  case_number varchar(32) not null,
  seq bigint not null,
  hash varchar(64) not null,
  sealed_at datetime(3) not null,
  previous_seal varchar(64) not null,
  seal varchar(64) not null,
  constraint pk_rj_record_seal primary key (seal_no)
) ${table_options};

create index ix_rj_record_seal_case on rj_record_seal (case_number, seq);
