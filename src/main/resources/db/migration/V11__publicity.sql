-- What was prepared, released, published and withdrawn, and the register of objections with their answers (P7).

create table rj_publication (
  publication_id varchar(64) not null,
  case_number varchar(32) not null,
  person_id varchar(64) not null,
  investigation_round int not null,
  scope varchar(16) not null,
  state varchar(16) not null,
  filter_rule int not null,
  scope_reason longtext,
  notice_text longtext,
  text_hash varchar(64),
  prepared_by varchar(64) not null,
  prepared_at datetime(3) not null,
  reviewed_by varchar(64),
  reviewed_at datetime(3),
  review_reason longtext,
  document_number varchar(128),
  published_at datetime(3),
  last_day date,
  withdrawn_by varchar(64),
  withdrawn_at datetime(3),
  withdrawal_reason longtext,
  constraint pk_rj_publication primary key (publication_id),
  constraint fk_rj_publication_person foreign key (person_id) references rj_person (person_id)
) ${table_options};
create index ix_rj_publication_person on rj_publication (person_id, publication_id);
create index ix_rj_publication_scope on rj_publication (scope, published_at);

create table rj_objection (
  objection_id varchar(64) not null,
  publication_id varchar(64) not null,
  case_number varchar(32) not null,
  person_id varchar(64) not null,
  ordinal int not null,
  objector varchar(128) not null,
  objector_account varchar(64),
  contact varchar(256),
  objection_text longtext not null,
  registered_by varchar(64) not null,
  registered_at datetime(3) not null,
  outcome varchar(16),
  answer longtext,
  answered_by varchar(64),
  answered_at datetime(3),
  constraint pk_rj_objection primary key (objection_id),
  constraint uq_rj_objection unique (person_id, ordinal),
  constraint fk_rj_objection_publication foreign key (publication_id) references rj_publication (publication_id)
) ${table_options};
