-- Review and appeal: who asked for what at which level, who handled it, what came of it (P10).

create table rj_appeal (
  appeal_id varchar(64) not null,
  case_number varchar(32) not null,
  -- empty when the refusal to accept is contested
  person_id varchar(64),
  level varchar(16) not null,
  subject varchar(16) not null,
  contested varchar(64) not null,
  late boolean not null,
  lodged_by varchar(64) not null,
  lodged_on date not null,
  admitted boolean,
  third_party_needed boolean,
  result varchar(32),
  verdict varchar(16),
  correction_ordered boolean,
  decided_on date,
  served_on date,
  outcome varchar(16),
  -- the person, or the case, while this request runs: never two at once
  open_for varchar(64),
  constraint pk_rj_appeal primary key (appeal_id),
  constraint uq_rj_appeal_open unique (open_for)
) ${table_options};
create index ix_rj_appeal_case on rj_appeal (case_number, person_id, appeal_id);

create table rj_appeal_handler (
  appeal_id varchar(64) not null,
  user_id varchar(64) not null,
  constraint pk_rj_appeal_handler primary key (appeal_id, user_id),
  constraint fk_rj_appeal_handler foreign key (appeal_id) references rj_appeal (appeal_id)
) ${table_options};

-- whom the upper body named where nobody of the panel was left (E2)
create table rj_appeal_designation (
  appeal_id varchar(64) not null,
  user_id varchar(64) not null,
  constraint pk_rj_appeal_designation primary key (appeal_id, user_id),
  constraint fk_rj_appeal_designation foreign key (appeal_id) references rj_appeal (appeal_id)
) ${table_options};

-- the late appeals that must bring their case back to the archive
create table rj_appeal_reopening (
  appeal_id varchar(64) not null,
  constraint pk_rj_appeal_reopening primary key (appeal_id),
  constraint fk_rj_appeal_reopening foreign key (appeal_id) references rj_appeal (appeal_id)
) ${table_options};
