-- A waiver also rests by itself while reports are missing that its policy asks for: nobody in particular suspended it then.
alter table waiver_suspension
    alter column made_by drop not null,
    add constraint ck_waiver_suspension__by check (made_by is not null or cause = 'REPORT_MISSING');
-- Those that rest by themselves: looked at often, and few.
create index ix_waiver_suspension__by_clock on waiver_suspension (waiver_id) where to_on is null and made_by is null;
