-- The measure actually imposed on a tolerated person, and what it bars and what must not count against him (P8, D8).
-- A decision that is undone later leaves the rows, marked REVOKED.

create table rj_measure (
  measure_id varchar(64) not null,
  case_number varchar(32) not null,
  person_id varchar(64) not null,
  track varchar(32) not null,
  measure_range varchar(16) not null,
  measure varchar(64) not null,
  measure_on date not null,
  recorded_by varchar(64) not null,
  recorded_at datetime(3) not null,
  status varchar(16) not null,
  period_months int,
  last_day date,
  letter_number varchar(128),
  letter longtext,
  sent_on date,
  received_on date,
  constraint pk_rj_measure primary key (measure_id),
  constraint fk_rj_measure_person foreign key (person_id) references rj_person (person_id)
) ${table_options};
create index ix_rj_measure_person on rj_measure (person_id);

create table rj_effect (
  effect_id varchar(64) not null,
  measure_id varchar(64) not null,
  person_id varchar(64) not null,
  effect varchar(32) not null,
  kind varchar(16) not null,
  effective_from date not null,
  ends_on date,
  status varchar(16) not null,
  constraint pk_rj_effect primary key (effect_id),
  constraint fk_rj_effect_measure foreign key (measure_id) references rj_measure (measure_id)
) ${table_options};
create index ix_rj_effect_person on rj_effect (person_id);
