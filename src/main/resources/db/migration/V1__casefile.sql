-- Cases, the persons they concern, the list items asserted or proven, and the texts kept out of the engine.

create table rj_counter (
  name varchar(64) not null,
  next_value bigint not null,
  constraint pk_rj_counter primary key (name)
) ${table_options};

create table rj_case (
  case_number varchar(32) not null,
  channel varchar(16) not null,
  matter varchar(512) not null,
  occurred_on date not null,
  filing_number varchar(64),
  secret_level varchar(16) not null,
  applicant varchar(64) not null,
  received_on date not null,
  state varchar(32) not null,
  custodian varchar(128),
  opened_at datetime(3) not null,
  closed_at datetime(3),
  constraint pk_rj_case primary key (case_number)
) ${table_options};
create index ix_rj_case_applicant on rj_case (applicant);
create index ix_rj_case_state on rj_case (state, case_number);

create table rj_person (
  person_id varchar(64) not null,
  case_number varchar(32) not null,
  ordinal int not null,
  name varchar(128) not null,
  post varchar(256) not null,
  unit varchar(256) not null,
  user_id varchar(64),
  state varchar(32) not null,
  grade varchar(16),
  constraint pk_rj_person primary key (person_id),
  constraint uq_rj_person unique (case_number, ordinal),
  constraint fk_rj_person_case foreign key (case_number) references rj_case (case_number)
) ${table_options};
create index ix_rj_person_user on rj_person (user_id);

create table rj_case_item (
  item_id varchar(64) not null,
  case_number varchar(32) not null,
  person_id varchar(64),
  investigation_round int not null,
  code varchar(16) not null,
  standing varchar(16) not null,
  constraint pk_rj_case_item primary key (item_id)
) ${table_options};

create table rj_text (
  text_id varchar(64) not null,
  case_number varchar(32) not null,
  person_id varchar(64),
  step varchar(64) not null,
  investigation_round int not null,
  field varchar(64) not null,
  content longtext not null,
  written_by varchar(64) not null,
  written_at datetime(3) not null,
  -- no foreign key: it would lock the row of the case, and two bodies write in the same instant
  constraint pk_rj_text primary key (text_id)
) ${table_options};
create index ix_rj_text_place on rj_text (case_number, field, text_id);
