-- One page of what is found, by name, with how many there are, counted to one more than "most". "clear" says whether contacts
-- and telephones may be searched; a sole trader's code (92…) is masked for those who may not. The fence is asked first and
-- once; behind it only this park's rows are touched. Up to "most" finds are read once and sorted. Where there are more, the
-- page is found by walking along the names, where every few rows one fits. Counting them all cost ten times as much as the
-- page, and who reads "more than 3 000" narrows down. Planned anew each time, for a text may be rare or in every name.
drop function company_search(uuid, text, text, boolean, text[], integer, integer);
create function company_search(
    park uuid, folded text, pattern text, clear boolean, kinds text[], page_size integer, page_offset integer, most integer)
    returns table (company_id uuid, found bigint)
    language plpgsql stable security definer rows 20
    set plan_cache_mode = force_custom_plan
    set search_path = public, pg_temp
as $$
declare
    counted bigint;
    page uuid[];
begin
    if not scope_has('company_read', park) then
        return;
    end if;
    with hits as materialized (
        select r.name_key, r.company_id as id from company_record r
        where r.park_id = park and search_grams(r.search_text) @> search_probes(folded)
            -- One character or one pair is in the index as it is.
            and (length(folded) <= 2 or r.search_text like pattern)
            and (kinds is null or exists (select from company c where c.id = r.company_id and c.kind = any (kinds)))
            and (clear or r.name_key like pattern or exists (
                select from company c where c.id = r.company_id and c.uscc like pattern and c.uscc not like '92%'))
        limit most + 1)
    select (select count(*) from hits),
        array(select h.id from hits h order by h.name_key, h.id limit page_size offset page_offset)
    into counted, page;
    if counted > most then
        page := array(
            select r.company_id from company_record r
            where r.park_id = park and r.search_text like pattern
                and (kinds is null or exists (select from company c where c.id = r.company_id and c.kind = any (kinds)))
                and (clear or r.name_key like pattern or exists (
                    select from company c where c.id = r.company_id and c.uscc like pattern and c.uscc not like '92%'))
            order by r.name_key, r.company_id
            -- Nobody walks further than was counted.
            limit case when page_offset <= most then page_size else 0 end offset page_offset);
    end if;
    return query
        select p.id, counted from (select null::uuid as id where page = '{}' union all select unnest(page)) as p;
end
$$;
