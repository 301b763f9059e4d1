-- What one may find of a park's companies, before any text is asked for; taken into the query that asks.
create function companies_to_find(park uuid, pattern text, kinds text[], clear boolean) returns setof company_record
    language sql stable
as $$
    select r.* from company_record r
    where r.park_id = park
        and (kinds is null or exists (select from company c where c.id = r.company_id and c.kind = any (kinds)))
        and (clear or r.name_key like pattern or exists (
            select from company c where c.id = r.company_id and c.uscc like pattern and c.uscc not like '92%'))
$$;

-- The first thousand names are looked through before the index is asked. A text that one in fifty has fills its first page
-- there; what is left is counting. A text that half of them have ("公司") is counted along the names as well, for the index
-- would tell all of them before the first is read. Only one that few of them have is found in the index and sorted: it may
-- be rare, or its names stand together, as those that begin with their city do. Beyond "most" nothing is sorted: walked.
create or replace function company_search(
    park uuid, folded text, pattern text, clear boolean, kinds text[], page_size integer, page_offset integer, most integer)
    returns table (company_id uuid, found bigint)
    language plpgsql stable security definer rows 20
    set plan_cache_mode = force_custom_plan
    set search_path = public, pg_temp
as $$
declare
    looked constant integer := 1000;
    page uuid[];
    common boolean;
    filled boolean;
    counted bigint;
begin
    if not scope_has('company_read', park) then
        return;
    end if;
    page := array(
        select r.company_id
        from (select * from companies_to_find(park, pattern, kinds, clear) order by name_key, company_id limit looked) r
        where r.search_text like pattern
        order by r.name_key, r.company_id);
    common := cardinality(page) >= looked / 2;
    page := page[page_offset + 1:page_offset + page_size];
    filled := cardinality(page) = page_size;
    if common then
        counted := (
            select count(*) from (
                select from companies_to_find(park, pattern, kinds, clear) r
                where r.search_text like pattern
                order by r.name_key, r.company_id limit most + 1) h);
    else
        with hits as materialized (
            select case when not filled then r.name_key end as name_key, r.company_id as id
            from companies_to_find(park, pattern, kinds, clear) r
            where search_grams(r.search_text) @> search_probes(folded)
                -- One character or one pair is in the index as it is.
                and (length(folded) <= 2 or r.search_text like pattern)
            limit most + 1)
        select (select count(*) from hits), case when filled then page
            else array(select h.id from hits h order by h.name_key, h.id limit page_size offset page_offset) end
        into counted, page;
    end if;
    if not filled and (common or counted > most) then
        page := array(
            select r.company_id from companies_to_find(park, pattern, kinds, clear) r
            where r.search_text like pattern
            order by r.name_key, r.company_id
            -- Nobody walks further than was counted.
            limit case when page_offset <= most then page_size else 0 end offset page_offset);
    end if;
    return query
        select p.id, counted from (select null::uuid as id where page = '{}' union all select unnest(page)) as p;
end
$$;
