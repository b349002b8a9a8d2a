-- One sheet of ratings per person and rating; earlier sheets stay (E7, P4).

create table rj_rating (
  rating_id varchar(64) not null,
  case_number varchar(32) not null,
  person_id varchar(64) not null,
  rating int not null,
  investigation_round int not null,
  f1_motive varchar(16),
  f2_conditions varchar(16),
  f3_procedure varchar(16),
  f4_nature varchar(16),
  f5_consequence varchar(16),
  f6_recovery varchar(16),
  finding varchar(16) not null,
  defence_outcome varchar(16),
  rated_by varchar(64) not null,
  rated_at datetime(3) not null,
  constraint pk_rj_rating primary key (rating_id),
  constraint uq_rj_rating unique (person_id, rating),
  constraint fk_rj_rating_person foreign key (person_id) references rj_person (person_id)
) ${table_options};
create index ix_rj_rating_case on rj_rating (case_number);
