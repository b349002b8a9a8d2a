-- What was handed over to accountability, to whom, and what came of it (P12, E5).

create table rj_transfer (
  transfer_id varchar(64) not null,
  case_number varchar(32) not null,
  person_id varchar(64) not null,
  origin varchar(16) not null,
  opened_on date not null,
  addressee varchar(256),
  material longtext,
  prepared_by varchar(64),
  handed_over_on date,
  acknowledged_on date,
  outcome varchar(16),
  settled_on date,
  -- the person while this transfer is open: no second one for one act
  open_person varchar(64),
  constraint pk_rj_transfer primary key (transfer_id),
  constraint uq_rj_transfer_open unique (open_person),
  constraint fk_rj_transfer_person foreign key (person_id) references rj_person (person_id)
) ${table_options};
create index ix_rj_transfer_person on rj_transfer (person_id, transfer_id);

-- whoever was transferred during verification goes on apart from the others (E7)
alter table rj_person add column separate_road boolean default false not null;
