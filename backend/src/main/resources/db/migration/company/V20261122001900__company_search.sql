-- Codes and telephone numbers are made of few characters, so that every pair of digits is in most texts: runs of capital
-- letters and digits are cut into pieces of four too.
drop index ix_company_record__search;
create or replace function search_grams(text) returns text[]
    language sql immutable strict parallel safe
as $$
    select coalesce(array_agg(distinct gram), '{}')
    from (
        select substr($1, i, 1) as gram from generate_series(1, length($1)) as i
        union all
        select substr($1, i, 2) from generate_series(1, length($1) - 1) as i
        union all
        select substr(run[1], i, 4)
        from regexp_matches($1 collate "C", '[0-9A-Z]{4,}', 'g') as run, generate_series(1, length(run[1]) - 3) as i
    ) as grams
$$;
create index ix_company_record__search on company_record using gin (park_id, search_grams(search_text));

-- What the index is asked for: of what a text contains only the pieces that few others do. LIKE has the last word.
create function search_probes(text) returns text[]
    language sql immutable strict parallel safe
as $$
    select coalesce(array_agg(distinct probe), array[$1])
    from (
        select substr(run[1], i, 4) as probe
        from regexp_matches($1 collate "C", '[0-9A-Z]{4,}', 'g') as run, generate_series(1, length(run[1]) - 3) as i
        union all
        select pair
        from (select substr($1, i, 2) as pair from generate_series(1, length($1) - 1) as i) as pairs
        where not ($1 collate "C" ~ '[0-9A-Z]{4,}' and pair collate "C" ~ '^[0-9A-Z]{2}$')
    ) as probes
$$;

create or replace function company_records_found(park uuid, folded text, pattern text) returns setof uuid
    language sql stable security definer parallel safe rows 200
as $$
    select r.company_id from company_record r
    where r.park_id = park and scope_has('company_read', park)
        and search_grams(r.search_text) @> search_probes(folded) and r.search_text like pattern
$$;

-- One page of what is found, by name, with how many there are. "clear" says whether contacts and telephones may be
-- searched; a sole trader's code (92…) is masked for those who may not. The fence is asked first and once; behind it only
-- this park's rows are touched. Up to 15 000 finds are read once and sorted. More are counted, and the page is found by
-- walking along the names, where every few rows one fits. Planned anew each time, for a text may be rare or in every name.
create function company_search(
    park uuid, folded text, pattern text, clear boolean, kinds text[], page_size integer, page_offset integer)
    returns table (company_id uuid, total bigint)
    language plpgsql stable security definer rows 20
    set plan_cache_mode = force_custom_plan
as $$
declare
    most constant integer := 15000;
    found bigint;
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
    into found, page;
    if found > most then
        select count(*) into found from company_record r
        where r.park_id = park and search_grams(r.search_text) @> search_probes(folded)
            and (length(folded) <= 2 or r.search_text like pattern)
            and (kinds is null or exists (select from company c where c.id = r.company_id and c.kind = any (kinds)))
            and (clear or r.name_key like pattern or exists (
                select from company c where c.id = r.company_id and c.uscc like pattern and c.uscc not like '92%'));
        page := array(
            select r.company_id from company_record r
            where r.park_id = park and r.search_text like pattern
                and (kinds is null or exists (select from company c where c.id = r.company_id and c.kind = any (kinds)))
                and (clear or r.name_key like pattern or exists (
                    select from company c where c.id = r.company_id and c.uscc like pattern and c.uscc not like '92%'))
            order by r.name_key, r.company_id limit page_size offset page_offset);
    end if;
    return query select p.id, found from (select null::uuid as id where page = '{}' union all select unnest(page)) as p;
end
$$;
