-- Third-party evaluation of an appeal: who was asked, whom the person objected to, and what was said, each sealed from
-- the other until all are in (P10, E26). The mandate's text is kept with the texts of the case.

create table rj_evaluation_mandate (
  mandate_id varchar(64) not null,
  appeal_id varchar(64) not null,
  case_number varchar(32) not null,
  -- empty when the refusal to accept is contested
  person_id varchar(64),
  ordinal int not null,
  commissioned_by varchar(64) not null,
  commissioned_on date not null,
  -- empty unless the person objected; without an evaluator he objected to all of them
  objected_by varchar(64),
  objected_on date,
  objected_evaluator varchar(64),
  objection longtext,
  constraint pk_rj_evaluation_mandate primary key (mandate_id),
  constraint uq_rj_evaluation_mandate unique (appeal_id, ordinal),
  constraint fk_rj_evaluation_mandate foreign key (appeal_id) references rj_appeal (appeal_id)
) ${table_options};
create index ix_rj_evaluation_mandate_case on rj_evaluation_mandate (case_number, person_id);

create table rj_evaluation (
  evaluation_id varchar(64) not null,
  mandate_id varchar(64) not null,
  evaluator varchar(64) not null,
  conflict boolean,
  -- 0 to 100; empty until submitted, and for good after a conflict
  score_foreseeability int,
  score_loss int,
  score_recovery int,
  report longtext,
  submitted_at datetime(3),
  constraint pk_rj_evaluation primary key (evaluation_id),
  constraint uq_rj_evaluation unique (mandate_id, evaluator),
  constraint fk_rj_evaluation foreign key (mandate_id) references rj_evaluation_mandate (mandate_id)
) ${table_options};
