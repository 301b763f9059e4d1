-- Stays of one's own companies, and those linked to the mentor who asks, while mentor, link and stay last.
create function scope_own_tenants() returns uuid[]
    language sql stable security definer parallel safe
begin atomic
    select array(select t.id from tenant t where t.company_id = any (scope_companies()));
end;
create function scope_linked_tenants() returns uuid[]
    language sql stable security definer parallel safe
begin atomic
    select array(
        select t.id
        from mentor m
        join mentor_link l on l.park_id = m.park_id and l.mentor_id = m.id
        join tenant t on t.park_id = l.park_id and t.id = l.tenant_id
        where scope_everywhere('mentoring_read') and m.user_id = scope_user()
            and (m.term_to is null or m.term_to > scope_today())
            and (l.ends_on is null or l.ends_on > scope_today())
            and (t.ends_on is null or t.ends_on > scope_today()));
end;
create function scope_tenants() returns uuid[]
    language sql stable parallel safe
return scope_own_tenants() || scope_linked_tenants();
create function scope_linked_companies() returns uuid[]
    language sql stable security definer parallel safe
begin atomic
    select array(select t.company_id from tenant t where t.id = any (scope_linked_tenants()));
end;
create function scope_own_parks() returns uuid[]
    language sql stable security definer parallel safe
begin atomic
    select array(select t.park_id from tenant t where t.id = any (scope_tenants()));
end;

-- Who may see the rooms sees who stays in them.
call park_fence('tenant', 'space_read', 'tenant_edit', 'id = any ((select scope_tenants())::uuid[])');
call park_fence('stage_entry', 'space_read', 'tenant_edit', 'tenant_id = any ((select scope_tenants())::uuid[])');

create policy rows_read on company for select to ${appRole} using (
    exists (select from company_record r where r.company_id = company.id)
    or id = any ((select scope_companies())::uuid[])
    or id = any ((select scope_linked_companies())::uuid[])
    or (select scope_everywhere('space_read')));
