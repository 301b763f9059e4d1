-- A rule that could not be carried out keeps its day open and is reported, to every park: what it would have deleted is
-- not known. The hour after takes the day up again.
alter table retention_run add column failed_rules text[];
alter table retention_report add column failed boolean not null default false;
