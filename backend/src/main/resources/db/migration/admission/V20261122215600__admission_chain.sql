-- Who follows an earlier application is known by its code, its account, or by what became of the earlier one: the company has
-- the code now, or the account belongs to its people. A team that stays here is found by that company, for it has no code.
create or replace function admission_standing(application uuid, code text, earlier text)
    returns table (company_id uuid, stay_stage text, rival boolean, previous_id uuid)
    language sql stable security definer set search_path = public, pg_temp
as $$
    select r.company_id, s.stage,
        exists (select from admission_application o where o.park_id = a.park_id and o.uscc = code and o.id <> a.id
            and o.number is not null and o.ended_at is null),
        before.id
    from admission_application a
    left join company c on c.uscc = code
    left join lateral (
        select p.id, p.company_id from admission_application p
        where p.park_id = a.park_id and p.number = earlier and p.id <> a.id
            and (p.uscc = code or p.owner_id = a.owner_id or p.company_id = c.id
                or exists (select from membership m
                    where m.company_id = p.company_id and m.user_id = a.owner_id and m.ended_at is null))) before on true
    -- Another code is another company.
    left join company e on e.id = before.company_id and (e.uscc is null or code is null)
    left join company_record r on r.park_id = a.park_id and r.company_id = coalesce(
        (select k.company_id from company_record k where k.park_id = a.park_id and k.company_id = c.id), e.id)
    left join tenant t on t.park_id = a.park_id and t.company_id = r.company_id
        and t.starts_on <= scope_today() and (t.ends_on is null or t.ends_on > scope_today())
    left join stage_entry s on s.park_id = t.park_id and s.tenant_id = t.id
        and s.starts_on <= scope_today() and (s.ends_on is null or s.ends_on > scope_today())
    where a.id = application
        and (a.owner_id = scope_user() or (a.owner_id is null and a.link_hash = any (scope_links())))
$$;
