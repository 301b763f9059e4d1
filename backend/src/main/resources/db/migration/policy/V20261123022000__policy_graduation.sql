-- 毕业条件, and 认定条件 of the park itself.
alter table policy drop constraint ck_policy__kind;
alter table policy add constraint ck_policy__kind check (
    kind in ('ADMISSION', 'INCUBATEE', 'LEASE_TERMS', 'WAIVER', 'GRADUATION', 'RECOGNITION'));
