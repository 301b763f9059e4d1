-- A count typed wrongly can be corrected, by whoever has seen the present one.
alter table employment_count add column version integer not null default 0;
