-- What the index is asked for: pairs imply their single characters, so those are looked up only where there is no pair.
create function search_probes(text) returns text[]
    language sql immutable strict parallel safe
return coalesce(
    (select array_agg(distinct substr($1, i, 2)) from generate_series(1, length($1) - 1) as i), array[$1]);

create or replace function company_records_found(park uuid, folded text, pattern text) returns setof uuid
    language sql stable security definer parallel safe rows 200
as $$
    select r.company_id from company_record r
    where r.park_id = park and scope_has('company_read', park)
        and search_grams(r.search_text) @> search_probes(folded) and r.search_text like pattern;
$$;

-- One page of what is found, by name, with how many there are. "clear" says whether contacts and telephones may be
-- searched; a sole trader's code (92…) is masked for those who may not. Planned anew each time: one text is in every
-- name and another in three of them, and only the first is found quicker by walking along the names. The fence is asked
-- first and once; behind it only this park's rows are touched.
create function company_search(
    park uuid, folded text, pattern text, clear boolean, kinds text[], page_size integer, page_offset integer)
    returns table (company_id uuid, total bigint)
    language plpgsql stable security definer rows 20
    set plan_cache_mode = force_custom_plan
as $$
declare
    found bigint;
begin
    if not scope_has('company_read', park) then
        return;
    end if;
    select count(*) into found from company_record r
    where r.park_id = park and search_grams(r.search_text) @> search_probes(folded)
        -- One character or one pair is in the index as it is.
        and (length(folded) <= 2 or r.search_text like pattern)
        and (kinds is null or exists (select from company c where c.id = r.company_id and c.kind = any (kinds)))
        and (clear or r.name_key like pattern or exists (
            select from company c where c.id = r.company_id and c.uscc like pattern and c.uscc not like '92%'));
    if found <= page_offset then
        return query select null::uuid, found;
        return;
    end if;
    return query
    select r.company_id, found from company_record r
    where r.park_id = park and search_grams(r.search_text) @> search_probes(folded) and r.search_text like pattern
        and (kinds is null or exists (select from company c where c.id = r.company_id and c.kind = any (kinds)))
        and (clear or r.name_key like pattern or exists (
            select from company c where c.id = r.company_id and c.uscc like pattern and c.uscc not like '92%'))
    order by r.name_key, r.company_id limit page_size offset page_offset;
end
$$;
