-- One row per round of a person's correction; a failed round stays and the next one gets a row of its own (P9, E24).

create table rj_correction (
  correction_id varchar(64) not null,
  case_number varchar(32) not null,
  person_id varchar(64) not null,
  round int not null,
  items varchar(255) not null,
  requirement longtext,
  reflection longtext,
  ordered_by varchar(64) not null,
  ordered_at datetime(3) not null,
  result varchar(16),
  opinion longtext,
  inspected_by varchar(64),
  closed_at datetime(3),
  constraint pk_rj_correction primary key (correction_id),
  constraint fk_rj_correction_person foreign key (person_id) references rj_person (person_id)
) ${table_options};
create index ix_rj_correction_person on rj_correction (person_id);

-- What the unit handed in during a round: plan, record of the renewed consultation, report.
create table rj_correction_paper (
  paper_id varchar(64) not null,
  correction_id varchar(64) not null,
  kind varchar(16) not null,
  content longtext not null,
  written_by varchar(64) not null,
  written_at datetime(3) not null,
  constraint pk_rj_correction_paper primary key (paper_id),
  constraint fk_rj_correction_paper_correction foreign key (correction_id) references rj_correction (correction_id)
) ${table_options};
create index ix_rj_correction_paper_correction on rj_correction_paper (correction_id);
