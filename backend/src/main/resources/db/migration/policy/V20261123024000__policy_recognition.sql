-- 认定条件: what parks are recognised by, dated and kept like every other policy.
alter table policy drop constraint ck_policy__kind;
alter table policy add constraint ck_policy__kind check (
    kind in ('ADMISSION', 'INCUBATEE', 'LEASE_TERMS', 'WAIVER', 'GRADUATION', 'RECOGNITION'));
