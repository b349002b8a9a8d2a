-- Every decision table evaluated for a case: version, inputs, outputs, rules, so that it can be repeated.
-- No foreign key to rj_case: it would lock the case's row for each parallel person who is being decided on.

create table rj_decision_result (
  id varchar(64) not null,
  case_number varchar(32) not null,
  person_id varchar(64),
  decision_key varchar(128) not null,
  decision_version int not null,
  definition_id varchar(128) not null,
  inputs longtext not null,
  outputs longtext not null,
  rule_ids longtext not null,
  evaluated_at datetime(3) not null,
  constraint pk_rj_decision_result primary key (id)
) ${table_options};
create index ix_rj_decision_result_case on rj_decision_result (case_number, id);
