-- Everybody who wrote a draft; none of them publishes it.
alter table report_form add column editors uuid[] not null default '{}';
update report_form set editors = array[drafted_by] where state = 'DRAFT' and drafted_by is not null;
alter table report_form
    drop constraint ck_report_form__two_people,
    add constraint ck_report_form__two_people check (published_by <> drafted_by and published_by <> all (editors));

alter table report_reminder
    drop constraint ck_report_reminder__kind,
    add constraint ck_report_reminder__kind check (kind in ('DUE_7', 'DUE_3', 'DUE_0', 'OVERDUE', 'MANUAL'));

-- Whoever checks also takes a correction back that was not needed.
drop policy rows_check on report;
create policy rows_check on report for update to ${appRole}
    using (park_id = any ((select scope_parks('report_check'))::uuid[]) and state in ('SUBMITTED', 'CHECKED', 'RESTATING'))
    with check (park_id = any ((select scope_parks('report_check'))::uuid[]) and state in ('RETURNED', 'CHECKED', 'LOCKED'));

-- A company answers, and settles nothing else of its report; nobody gives another's word.
create or replace function report_guarded() returns trigger
    language plpgsql
as $$
begin
    if current_user <> '${appRole}' then
        return new;
    end if;
    if not (scope_has('report_edit', new.park_id) or scope_has('report_check', new.park_id))
            and ((new.park_id, new.kind, new.team, new.due_on, new.overdue_on, new.form_id, new.round_id, new.company_id,
                        new.tenant_id, new.from_on, new.to_on, new.checked_revision, new.checked_by, new.restate_reason,
                        new.return_reason, new.exempt_reason)
                    is distinct from (old.park_id, old.kind, old.team, old.due_on, old.overdue_on, old.form_id, old.round_id,
                        old.company_id, old.tenant_id, old.from_on, old.to_on, old.checked_revision, old.checked_by,
                        old.restate_reason, old.return_reason, old.exempt_reason)
                or new.remarks not in (old.remarks, '{}')
                or new.state <> old.state and new.state <> 'SUBMITTED' and not (old.state = 'OPEN' and new.state = 'SAVED')
                or new.state = 'SUBMITTED' and (new.on_behalf or new.revision <> old.revision + 1)
                or new.state <> 'SUBMITTED' and (new.revision, new.flagged, new.on_behalf, new.submitted_by)
                    is distinct from (old.revision, old.flagged, old.on_behalf, old.submitted_by)) then
        raise exception 'not for the company to change' using errcode = 'insufficient_privilege';
    end if;
    if new.state = 'CHECKED' and old.state = 'RESTATING' then
        if not scope_has('report_check', new.park_id)
                or (new.revision, new.checked_revision, new.checked_by) is distinct from
                    (old.checked_revision, old.checked_revision, old.checked_by) then
            raise exception 'a correction is taken back to what was checked' using errcode = 'insufficient_privilege';
        end if;
    elsif new.state = 'CHECKED' and old.state <> 'CHECKED'
            and not (scope_has('report_check', new.park_id) and new.checked_by = scope_user())
        or new.state = 'SUBMITTED' and old.state <> 'SUBMITTED' and new.submitted_by is distinct from scope_user() then
        raise exception '% is not for this actor to give', lower(new.state) using errcode = 'insufficient_privilege';
    end if;
    return new;
end;
$$;

-- As before, but rent counts by the days of a line that fall on the period, and people in post are what the park counted
-- itself: what a company said in a report is not told to it as known.
create or replace function report_known(report uuid) returns table (source text, value numeric, on_day date)
    language sql stable security definer set search_path = public, pg_temp
as $$
    with r as (
        select p.*, p.to_on - 1 as last_day from report p
        where p.id = report and (scope_has('report_read', p.park_id) or p.company_id = any (scope_companies())))
    -- Seats of a shared zone bring no area of their own.
    select 'AREA', coalesce((select sum(a.area) from (
            select distinct u.id, u.area from lease l
            join lease_unit x on x.park_id = l.park_id and x.lease_id = l.id
            join unit u on u.park_id = x.park_id and u.id = x.unit_id
            where l.park_id = r.park_id and l.tenant_id = r.tenant_id and lower_inf(x.seats)
                and x.starts_on <= r.last_day and x.ends_on > r.last_day) a), 0), r.last_day from r
    union all
    -- What was billed for the days of the period after waivers and corrections.
    select 'RENT', coalesce((select round(sum(l.payable * (least(l.to_on, r.to_on) - greatest(l.from_on, r.from_on))
                / (l.to_on - l.from_on)), 2) from bill_line l
            where l.park_id = r.park_id and l.tenant_id = r.tenant_id and l.fee = 'RENT'
                and l.from_on < r.to_on and l.to_on > r.from_on), 0), r.last_day from r
    union all
    select 'MENTORS', (select count(distinct m.mentor_id) from mentor_link m
            where m.park_id = r.park_id and m.tenant_id = r.tenant_id
                and m.starts_on <= r.last_day and (m.ends_on is null or m.ends_on > r.last_day)), r.last_day from r
    union all
    select 'QUALIFICATIONS', (select count(*) from qualification q
            where q.park_id = r.park_id and q.company_id = r.company_id and not q.declared
                and q.issued_on <= r.last_day and (q.valid_until is null or q.valid_until >= r.last_day)), r.last_day from r
    union all
    select 'EMPLOYEES', c.total, c.as_of from r join lateral (
        select e.total, e.as_of from employment_count e
        where e.park_id = r.park_id and e.company_id = r.company_id and e.as_of <= r.last_day and e.report_id is null
        order by e.as_of desc limit 1) c on true
$$;
