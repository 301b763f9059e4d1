-- Who owns a company gives and takes its roles; its staff belong to it and know nothing of who is asked in.
create function scope_managed_companies() returns uuid[]
    language sql stable parallel safe
return array(select jsonb_array_elements_text(coalesce(scope() -> 'managed', '[]'))::uuid);

alter policy rows_read on invitation using (
    (company_id is null and (select scope_everywhere('team_read')))
    or park_id = any ((select scope_parks('team_read'))::uuid[])
    or company_id = any ((select scope_managed_companies())::uuid[])
    or (select scope_any('member_read')) and exists (
        select from company_record r where r.company_id = invitation.company_id
            and r.park_id = any ((select scope_parks('member_read'))::uuid[]))
    or email = (select lower(scope() ->> 'email')));
alter policy rows_add on invitation with check (
    (company_id is null and (select scope_everywhere('network_member_manage')))
    or park_id = any ((select scope_parks('team_manage'))::uuid[])
    or company_id = any ((select scope_managed_companies())::uuid[])
    or exists (select from company_record r where r.company_id = invitation.company_id
        and r.park_id = any ((select scope_parks('member_manage'))::uuid[])));
alter policy rows_change on invitation using (
    (company_id is null and (select scope_everywhere('network_member_manage')))
    or park_id = any ((select scope_parks('team_manage'))::uuid[])
    or park_id = any ((select scope_parks('member_approve'))::uuid[])
    or company_id = any ((select scope_managed_companies())::uuid[])
    or exists (select from company_record r where r.company_id = invitation.company_id
        and r.park_id = any ((select scope_parks('member_manage'))::uuid[]))
    or email = (select lower(scope() ->> 'email')));

alter policy rows_change on membership using (
    user_id = (select scope_user())
    or (company_id is null and (select scope_everywhere('network_member_manage')))
    or park_id = any ((select scope_parks('team_manage'))::uuid[])
    or via_park_id = any ((select scope_parks('team_manage'))::uuid[])
    or company_id = any ((select scope_managed_companies())::uuid[])
    or exists (select from company_record r where r.company_id = membership.company_id
        and r.park_id = any ((select scope_parks('member_manage'))::uuid[])));

-- What retention looks for.
create index ix_membership__invitation on membership (invitation_id) where invitation_id is not null;
