-- What a revoked decision leaves behind (P10): the decision marked and linked with the one in its place, its document
-- marked on the register, and the notice that takes back the published one.

-- 1 for what the bodies determined in that round, 2 and on for what a remedy put in its place
alter table rj_determination add column revision int default 1 not null;
-- the one it takes the place of, and the level of remedy that decided so; null for what the bodies determined
alter table rj_determination add column replaces varchar(64);
alter table rj_determination add column decided_at_level varchar(16);
alter table rj_determination add column revoked_on date;
alter table rj_determination add column revoked_at_level varchar(16);
-- null while nothing is in its place
alter table rj_determination add column replaced_by varchar(64);
-- before the other goes: the foreign key needs one of them
alter table rj_determination add constraint uq_rj_determination_revision unique (person_id, investigation_round, revision);
alter table rj_determination drop constraint uq_rj_determination;

alter table rj_document add column revoked_on date;

-- the notice it takes back, for a notice of that kind
alter table rj_publication add column retracts varchar(64);
