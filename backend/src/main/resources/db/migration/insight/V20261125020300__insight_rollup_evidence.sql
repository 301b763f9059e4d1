-- Of how many companies the tax of a park is shown by papers, and of how many it is not, in whole or in part: a sum of one or two is
-- told to nobody but who works there, also where it is what is left of another sum. Under the owner's eyes: who looks over parks
-- reads no company.
create function rollup_tax_evidence(park uuid) returns table (shown integer, said integer)
    language sql stable security definer set search_path = public, pg_temp
as $$
    select count(*) filter (where c.tax_evidenced <> 0)::int, count(*) filter (where c.tax <> c.tax_evidenced)::int
    from company_rollup c
    where c.park_id = park and (scope_everywhere('network_headline') or park = any (scope_headline_parks()))
$$;
