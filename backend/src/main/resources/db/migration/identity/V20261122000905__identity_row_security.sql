call job_fence('membership');
-- One's own, those of one's company, and those of the parks whose people one may see.
create policy rows_read on membership for select to ${appRole} using (
    user_id = (select scope_user())
    or company_id = any ((select scope_companies())::uuid[])
    or park_id = any ((select scope_parks('member_read'))::uuid[])
    or (select scope_any('member_read')) and exists (
        select from company_record r where r.company_id = membership.company_id)
    or (select scope_everywhere('network_member_manage')));

call job_fence('app_user');
-- Oneself, and the people behind the memberships one sees; whoever reads the trail or gives roles sees names of all.
create policy rows_read on app_user for select to ${appRole} using (
    id = (select scope_user())
    or (select scope_everywhere('network_member_manage')) or (select scope_everywhere('trail_read'))
    or exists (select from membership m where m.user_id = app_user.id));
create policy rows_add on app_user for insert to ${appRole} with check (subject = scope() ->> 'subject');
create policy rows_change on app_user for update to ${appRole}
    using (id = (select scope_user())) with check (id = (select scope_user()));
