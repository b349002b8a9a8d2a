-- Opinions and votes of both bodies a meeting at a time, the committee's consent, and what was determined (P6).

create table rj_opinion (
  opinion_id varchar(64) not null,
  case_number varchar(32) not null,
  person_id varchar(64) not null,
  investigation_round int not null,
  voting_round int not null,
  body varchar(32) not null,
  verdict varchar(16),
  reason longtext,
  result varchar(16) not null,
  given_by varchar(64) not null,
  given_at datetime(3) not null,
  constraint pk_rj_opinion primary key (opinion_id),
  constraint fk_rj_opinion_person foreign key (person_id) references rj_person (person_id)
) ${table_options};
create index ix_rj_opinion_round on rj_opinion (person_id, investigation_round, voting_round, body);

create table rj_vote (
  opinion_id varchar(64) not null,
  member varchar(64) not null,
  present boolean not null,
  vote varchar(16),
  dissent_reason longtext,
  constraint pk_rj_vote primary key (opinion_id, member),
  constraint fk_rj_vote_opinion foreign key (opinion_id) references rj_opinion (opinion_id)
) ${table_options};

create table rj_consent (
  consent_id varchar(64) not null,
  case_number varchar(32) not null,
  person_id varchar(64) not null,
  investigation_round int not null,
  granted boolean not null,
  given_by varchar(64) not null,
  given_at datetime(3) not null,
  constraint pk_rj_consent primary key (consent_id),
  constraint uq_rj_consent unique (person_id, investigation_round)
) ${table_options};

create table rj_determination (
  determination_id varchar(64) not null,
  case_number varchar(32) not null,
  person_id varchar(64) not null,
  investigation_round int not null,
  verdict varchar(16) not null,
  outcome varchar(16) not null,
  recommended_grade varchar(16) not null,
  rule_id varchar(16) not null,
  negative_hit boolean not null,
  determined_on date not null,
  decided_on date,
  correction_ordered boolean,
  served_on date,
  refused_to_sign boolean,
  witnesses varchar(512),
  constraint pk_rj_determination primary key (determination_id),
  constraint uq_rj_determination unique (person_id, investigation_round),
  constraint fk_rj_determination_person foreign key (person_id) references rj_person (person_id)
) ${table_options};
