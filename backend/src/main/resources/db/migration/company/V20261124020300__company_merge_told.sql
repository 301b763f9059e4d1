-- Which reports of the two need not be filed once they are one: of two in a round, the duplicate's that nobody filed, else that
-- of the company that stays. Asked before a merge, and gone by in it.
create function company_merge_exempts(park uuid, source uuid, target uuid)
    returns table (report_id uuid, company_id uuid, from_on date, to_on date, begun boolean)
    language sql stable security definer set search_path = public, pg_temp
as $$
    select r.id, r.company_id, r.from_on, r.to_on, r.state <> 'OPEN' from report r
    where scope_has('company_edit', park) and r.park_id = park and r.revision = 0 and r.state <> 'EXEMPT' and (
        r.company_id = source and exists (select from report o where o.park_id = park and o.round_id = r.round_id
            and o.company_id = target and o.state <> 'EXEMPT')
        or r.company_id = target and exists (select from report o where o.park_id = park and o.round_id = r.round_id
            and o.company_id = source and o.state <> 'EXEMPT' and o.revision > 0))
    order by r.from_on, r.to_on, r.id
$$;

create or replace function merge_company__report(park uuid, source uuid, target uuid, at timestamptz) returns void
    language plpgsql as $$
begin
    with needless as (
        update report r set state = 'EXEMPT', exempt_reason = '企业合并：同一轮次由一份报表填报', version = r.version + 1
        from company_merge_exempts(park, source, target) e
        where r.park_id = park and r.id = e.report_id
        returning r.park_id, r.id, r.exempt_reason)
    insert into report_step (park_id, id, report_id, number, move, to_state, at, actor_id, reason)
    select n.park_id, gen_random_uuid(), n.id,
        1 + (select coalesce(max(s.number), 0) from report_step s where s.report_id = n.id),
        'EXEMPT_FROM', 'EXEMPT', merge_company__report.at, scope_user(), n.exempt_reason
    from needless n;
    update report set company_id = target where park_id = park and company_id = source;
end $$;

-- How much of what was issued, recorded and reported moves with a company; to whoever may merge it, whatever else they read.
create function company_merge_moves(park uuid, source uuid)
    returns table (bills integer, payments integer, waivers integer, reports integer, figures integer)
    language sql stable security definer set search_path = public, pg_temp
as $$
    -- by place: company_figure has a source of its own
    select (select count(*)::int from bill where park_id = $1 and company_id = $2),
        (select count(*)::int from payment where park_id = $1 and company_id = $2),
        (select count(*)::int from waiver where park_id = $1 and company_id = $2),
        (select count(*)::int from report where park_id = $1 and company_id = $2),
        (select count(*)::int from company_figure where park_id = $1 and company_id = $2)
    where scope_has('company_edit', $1)
$$;
