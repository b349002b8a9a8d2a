-- Which of a person's decisions a measure, correction or transfer belongs to: a decision that is replaced or remitted
-- leaves its rows behind, and they must not be taken for those of the next one (P10).

-- how many decisions about the person were signed or put in the place of one
alter table rj_person add column decision int default 0 not null;
update rj_person set decision = 1 where grade is not null;

alter table rj_measure add column decision int default 1 not null;
alter table rj_measure add column revoked_on date;

alter table rj_correction add column decision int default 1 not null;

-- 0 where the matter was handed over before any decision
alter table rj_transfer add column decision int default 1 not null;
update rj_transfer set decision = 0 where origin = 'VERIFICATION';

-- Investigators who took over in the middle of the work and have yet to file their own statement on recusal (P3).
create table rj_owed_statement (
  case_number varchar(32) not null,
  user_id varchar(64) not null,
  since datetime(3) not null,
  filed_at datetime(3),
  constraint pk_rj_owed_statement primary key (case_number, user_id)
) ${table_options};
