-- Rows of a run are written and issued by position. The unique key began with run and preview too, and as long as nothing
-- is known of a table that has just been filled the planner took either: it then read the whole run for each row.
alter table bill_run_item drop constraint uq_bill_run_item__tenant;
alter table bill_run_item add constraint uq_bill_run_item__tenant unique (tenant_id, run_id, preview);

-- What was waived of the lines of some tenants, for the next run.
create index ix_bill_reduction__tenant on bill_reduction (park_id, tenant_id);
