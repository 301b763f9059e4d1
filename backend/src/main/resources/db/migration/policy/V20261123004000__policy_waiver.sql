-- 减免方案 are policies as well: dated, drafted by one person and published by another.
alter table policy drop constraint ck_policy__kind;
alter table policy add constraint ck_policy__kind check (kind in ('ADMISSION', 'INCUBATEE', 'LEASE_TERMS', 'WAIVER'));
