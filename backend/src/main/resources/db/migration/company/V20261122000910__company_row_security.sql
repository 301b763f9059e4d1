call park_fence('company_record', 'company_read', 'company_edit');
call park_fence('founder', 'company_read', 'company_edit');
call park_fence('employment_count', 'company_read', 'company_edit', 'company_id = any ((select scope_companies())::uuid[])');

call job_fence('employment_sub_count');
create policy rows_read on employment_sub_count for select to ${appRole} using (
    exists (select from employment_count e where e.id = count_id));
create policy rows_write on employment_sub_count for all to ${appRole} using (
    exists (select from employment_count e where e.id = count_id
        and e.park_id = any ((select scope_parks('company_edit'))::uuid[])));

-- Network-wide, so a company shows through a park's record of it, to its own people, and behind a letting.
call job_fence('company');
create policy rows_add on company for insert to ${appRole} with check ((select scope_any('company_edit')));
create policy rows_change on company for update to ${appRole} using (
    exists (select from company_record r where r.company_id = company.id
        and r.park_id = any ((select scope_parks('company_edit'))::uuid[])));

-- The registered facts of companies the network knows by these codes, for whoever may register one.
create function companies_of_network(codes text[]) returns setof company
    language sql stable security definer parallel safe rows 10
begin atomic
    select c.* from company c where c.uscc = any (codes) and scope_any('company_edit');
end;

-- Which of the park's companies another park has a record of too; not which park.
create function companies_known_elsewhere(park uuid) returns setof uuid
    language sql stable security definer parallel safe
begin atomic
    select r.company_id from company_record r
    where r.park_id = park and scope_has('company_edit', park)
        and exists (select from company_record o where o.company_id = r.company_id and o.park_id <> r.park_id);
end;

-- The search. Under a policy an index serves leakproof operators only, and array containment is none; so the fence is
-- asked here once and the index used behind it.
create function company_records_found(park uuid, folded text, pattern text) returns setof uuid
    language sql stable security definer parallel safe rows 200
begin atomic
    select r.company_id from company_record r
    where r.park_id = park and scope_has('company_read', park)
        and search_grams(r.search_text) @> search_grams(folded) and r.search_text like pattern;
end;
