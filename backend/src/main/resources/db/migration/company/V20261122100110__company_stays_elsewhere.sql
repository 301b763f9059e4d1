-- Which of the park's companies another park has or had a stay of too; not which park.
create or replace function companies_known_elsewhere(park uuid) returns setof uuid
    language sql stable security definer parallel safe set search_path = public, pg_temp
as $$
    select r.company_id from company_record r
    where r.park_id = park and scope_has('company_edit', park)
        and exists (select from tenant t where t.company_id = r.company_id and t.park_id <> r.park_id);
$$;

-- Whether another park has so much as a record of it: it would be left without its company if this one were merged away.
create function company_recorded_elsewhere(park uuid, company uuid) returns boolean
    language sql stable security definer parallel safe
begin atomic
    select scope_has('company_edit', park) and exists (
        select from company_record o where o.company_id = company and o.park_id <> park);
end;

-- As before, but for what another park must have of the target to keep people out (a stay), for the moment, which
-- the caller knows, and for what is written of ends: by whom, and why as a code.
drop procedure merge_company(uuid, uuid, uuid, date);
create procedure merge_company(park uuid, source uuid, target uuid, on_day date, at timestamptz)
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if not scope_has('company_edit', park)
        or not exists (select from company_record where park_id = park and company_id = source)
        or not exists (select from company_record where park_id = park and company_id = target) then
        raise exception using errcode = 'insufficient_privilege', message = 'companies of another park';
    end if;
    if exists (select from company_record where park_id <> park and company_id = source) then
        raise exception using errcode = 'insufficient_privilege', message = 'another park knows the duplicate';
    end if;
    if exists (select from tenant where park_id <> park and company_id = target) and (
        exists (select from membership where company_id = source and ended_at is null)
        or exists (select from invitation where company_id = source and state in ('PROPOSED', 'OPEN'))) then
        raise exception using errcode = 'insufficient_privilege', message = 'people would come to a company of other parks';
    end if;
    if exists (
        select from legal_hold h where h.park_id = park and h.lifted_at is null and (
            h.subject_id in (source, target)
            or exists (select from founder f where f.park_id = park and f.company_id in (source, target)
                and h.subject_id in (f.id, f.user_id)))) then
        raise exception using errcode = 'insufficient_privilege', message = 'under legal hold';
    end if;
    delete from employment_count s where s.park_id = park and s.company_id = source and exists (
        select from employment_count t where t.park_id = park and t.company_id = target and t.as_of = s.as_of);
    update employment_count set company_id = target where park_id = park and company_id = source;
    update founder set company_id = target where park_id = park and company_id = source;
    update qualification set company_id = target where park_id = park and company_id = source;
    -- Who was asked into the duplicate is asked into the company that stays; not twice, and not whom it has already.
    update invitation i set state = 'WITHDRAWN', closed_by = scope_user(), closed_at = at, close_code = 'COMPANY_MERGED'
    where i.company_id = source and i.state in ('PROPOSED', 'OPEN') and (
        exists (select from invitation o where o.company_id = target and o.state in ('PROPOSED', 'OPEN')
            and o.email = i.email and o.role = i.role)
        or exists (select from membership m join app_user u on u.id = m.user_id
            where m.company_id = target and m.ended_at is null and m.role = i.role
                and u.email_verified and lower(u.email) = i.email));
    update invitation set company_id = target where company_id = source and state in ('PROPOSED', 'OPEN');
    update membership m set company_id = target where m.company_id = source and m.ended_at is null and not exists (
        select from membership o where o.company_id = target and o.ended_at is null
            and o.user_id = m.user_id and o.role = m.role);
    update membership set ended_at = at, ended_by = scope_user(), end_reason = 'COMPANY_MERGED'
    where company_id = source and ended_at is null;
    update company_identity set company_id = target, how = 'MERGED' where company_id = source;
    insert into company_identity (id, company_id, kind, name, name_key, uscc, valid_from, valid_to, how)
    select gen_random_uuid(), target, kind, name, name_key, uscc, null, on_day, 'MERGED' from company where id = source;
    update company_merge set into_company_id = target where park_id = park and into_company_id = source;
    update company_record t set contact_name = coalesce(t.contact_name, s.contact_name),
        contact_phone = coalesce(t.contact_phone, s.contact_phone)
    from company_record s
    where t.park_id = park and t.company_id = target and s.park_id = park and s.company_id = source;
    delete from company_record where park_id = park and company_id = source;
end $$;
