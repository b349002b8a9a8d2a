-- What was sent for each step that is done, as a digest: the same sent again is answered like the first time. The key
-- lets of two who send at the same instant the second wait for the first.

create table rj_submission (
  task_id varchar(64) not null,
  digest char(64) not null,
  constraint pk_rj_submission primary key (task_id)
) ${table_options};
