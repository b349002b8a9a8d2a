-- Who had part in a case and as what, who stands recused, who investigates.

create table rj_participation (
  participation_id varchar(64) not null,
  case_number varchar(32) not null,
  -- empty where the step concerned the whole case: null would escape the unique key
  person_id varchar(64) not null,
  user_id varchar(64) not null,
  role varchar(32) not null,
  investigation_round int not null,
  since datetime(3) not null,
  constraint pk_rj_participation primary key (participation_id),
  constraint uq_rj_participation unique (case_number, person_id, user_id, role, investigation_round)
) ${table_options};

create table rj_recusal (
  recusal_id varchar(64) not null,
  case_number varchar(32) not null,
  user_id varchar(64) not null,
  ground varchar(16) not null,
  reason longtext,
  decided_by varchar(64) not null,
  granted boolean not null,
  decided_on datetime(3) not null,
  constraint pk_rj_recusal primary key (recusal_id)
) ${table_options};
create index ix_rj_recusal_case on rj_recusal (case_number, user_id);

create table rj_investigator (
  case_number varchar(32) not null,
  user_id varchar(64) not null,
  is_lead boolean not null,
  ordinal int not null,
  appointed_on date not null,
  replaced_by varchar(64),
  active boolean not null,
  constraint pk_rj_investigator primary key (case_number, user_id)
) ${table_options};
