-- Each application asks for earlier cases of the same day (E17).
create index ix_rj_case_occurred on rj_case (occurred_on);
