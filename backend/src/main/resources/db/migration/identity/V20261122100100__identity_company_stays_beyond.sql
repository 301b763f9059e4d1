-- A mere record of a company's code is soon made and says nothing: what another park's people may see and do hangs on its
-- stays, past, present or to come. So a park that only wrote a code down neither freezes nor hides anything of others.
create or replace function company_known_beyond(park uuid, company uuid) returns boolean
    language sql stable security definer parallel safe set search_path = public, pg_temp
as $$
    select scope_has('member_read', park) and exists (
        select from tenant t where t.company_id = company and t.park_id <> park);
$$;

-- Of a company that stays in several parks and that nobody owns, the park that has registered it longest names the first
-- owner. The day is the server's own; the first day of a stay is written by whoever makes the stay.
create function company_first_elsewhere(park uuid, company uuid) returns boolean
    language sql stable security definer parallel safe
begin atomic
    select scope_has('member_read', park)
        and not exists (
            select from membership m where m.company_id = company and m.role = 'OWNER' and m.ended_at is null)
        and exists (
            select from company_record own
            join company_record o on o.company_id = own.company_id and o.park_id <> own.park_id
                and (o.registered_at, o.park_id) < (own.registered_at, own.park_id)
            join tenant t on t.company_id = o.company_id and t.park_id = o.park_id
                and t.starts_on <= scope_today() and (t.ends_on is null or t.ends_on > scope_today())
            where own.park_id = park and own.company_id = company);
end;

alter policy rows_add on invitation with check (
    (company_id is null and (select scope_everywhere('network_member_manage')))
    or park_id = any ((select scope_parks('team_manage'))::uuid[])
    or given_by_park_id is null and company_id = any ((select scope_managed_companies())::uuid[])
    or given_by_park_id = any ((select scope_parks('member_manage'))::uuid[]) and exists (
        select from company_record r where r.company_id = invitation.company_id
            and r.park_id = invitation.given_by_park_id and not company_asks_for_itself(r.park_id, r.company_id)
            and not company_first_elsewhere(r.park_id, r.company_id)));

-- Why an invitation was closed by no person's own words; pages say it in the reader's language.
alter table invitation
    add column close_code text,
    add constraint ck_invitation__close_code check (close_code in ('COMPANY_MERGED'));
update invitation set close_code = 'COMPANY_MERGED', close_reason = null where close_reason like '企业已合并，%/ Merged into %';
