-- The register tells the run of terms a mentor is in. After a gap another run begins, and the one before is kept: whoever counts the
-- mentors of a past day counts who was in office then.
alter table mentor add column terms_before datemultirange not null default '{}';

update mentor m set terms_before = d.terms
from (
    select a.park_id, a.mentor_id, range_agg(daterange(a.term_from, a.term_to)) as terms
    from mentor_appointment a
    join mentor m on m.park_id = a.park_id and m.id = a.mentor_id
    where not daterange(a.term_from, a.term_to) && daterange(m.term_from, m.term_to)
    group by a.park_id, a.mentor_id) d
where m.park_id = d.park_id and m.id = d.mentor_id;

-- Links of a run that is over ended with it; until now the next run let them go on.
update mentor_link l set ends_on = upper(t.term), end_reason = '聘期届满'
from mentor m cross join lateral unnest(m.terms_before) t (term)
where m.park_id = l.park_id and m.id = l.mentor_id and t.term @> l.starts_on
    and upper(t.term) <= coalesce(m.term_from, upper(t.term)) and (l.ends_on is null or l.ends_on > upper(t.term));

-- Conflicts with one company, declared of the duplicate and of the company that stays, on days that meet: one, for all days of both,
-- with what was said in either.
create or replace function merge_company__mentor_conflict(park uuid, source uuid, target uuid, at timestamptz) returns void
    language plpgsql as $$
declare
    moved mentor_conflict;
    met record;
begin
    for moved in select * from mentor_conflict where park_id = park and company_id = source order by starts_on, id loop
        select min(t.starts_on) as starts_on, bool_or(t.ends_on is null) as open, max(t.ends_on) as ends_on,
            (array_agg(t.id order by t.starts_on))[1] as id, array_agg(t.id) as ids,
            string_agg(distinct t.reason, '；') filter (where t.reason <> moved.reason) as reason
        into met
        from mentor_conflict t
        where t.park_id = park and t.company_id = target and t.mentor_id = moved.mentor_id
            and daterange(t.starts_on, t.ends_on) && daterange(moved.starts_on, moved.ends_on);
        if met.id is null then
            update mentor_conflict set company_id = target where id = moved.id;
        else
            delete from mentor_conflict where id = moved.id or id = any(met.ids) and id <> met.id;
            update mentor_conflict set
                starts_on = least(met.starts_on, moved.starts_on),
                ends_on = case when not met.open and moved.ends_on is not null then greatest(met.ends_on, moved.ends_on) end,
                reason = concat_ws('；', met.reason, moved.reason)
            where id = met.id;
        end if;
    end loop;
end $$;
