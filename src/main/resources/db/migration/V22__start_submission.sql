-- What was sent with each start form, as a digest, when, and the process it started: the same sent again within a short
-- span is answered with that process. The key lets of two who send at the same instant the second wait for the first.

create table rj_start_submission (
  digest char(64) not null,
  sent_at datetime(3) not null,
  process_id varchar(64),
  constraint pk_rj_start_submission primary key (digest)
) ${table_options};
