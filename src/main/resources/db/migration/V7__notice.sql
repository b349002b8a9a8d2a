-- What was told to whom: the outbox of mail and the inbox of the pages. A person_id of '-' means the whole case, a
-- recipient of '-' somebody without an account, so that the unique key holds for them too.

create table rj_notice (
  notice_id varchar(64) not null,
  case_number varchar(32) not null,
  person_id varchar(64) not null,
  recipient varchar(64) not null,
  template varchar(64) not null,
  occasion varchar(64) not null,
  subject varchar(255) not null,
  body longtext not null,
  message_id varchar(128) not null,
  state varchar(16) not null,
  attempts int not null,
  next_attempt_at datetime(3) not null,
  created_at datetime(3) not null,
  sent_at datetime(3),
  last_error varchar(512),
  constraint pk_rj_notice primary key (notice_id),
  constraint uq_rj_notice unique (case_number, person_id, template, recipient, occasion)
) ${table_options};
create index ix_rj_notice_due on rj_notice (state, next_attempt_at);
create index ix_rj_notice_recipient on rj_notice (recipient, notice_id);
