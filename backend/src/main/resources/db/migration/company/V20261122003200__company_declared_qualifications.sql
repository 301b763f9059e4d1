-- What a company says of itself (declared) until the park has looked at it; the rest is the park's own word. Who of the
-- company may write, and that only what is declared may be changed, the application decides; here is the outer wall:
-- rows of one's own companies, and no other.
alter table qualification add column declared boolean not null default false;
create policy rows_add_own on qualification for insert to ${appRole}
    with check (declared and company_id = any ((select scope_companies())::uuid[]));
create policy rows_change_own on qualification for update to ${appRole}
    using (company_id = any ((select scope_companies())::uuid[]))
    with check (company_id = any ((select scope_companies())::uuid[]));
create policy rows_remove_own on qualification for delete to ${appRole}
    using (declared and company_id = any ((select scope_companies())::uuid[]));
create policy rows_add_own on qualification_file for insert to ${appRole}
    with check (exists (select from qualification q where q.park_id = qualification_file.park_id
        and q.id = qualification_id and q.company_id = any ((select scope_companies())::uuid[])));
create policy rows_change_own on qualification_file for update to ${appRole}
    using (exists (select from qualification q where q.park_id = qualification_file.park_id
        and q.id = qualification_id and q.declared and q.company_id = any ((select scope_companies())::uuid[])))
    with check (exists (select from qualification q where q.park_id = qualification_file.park_id
        and q.id = qualification_id and q.declared and q.company_id = any ((select scope_companies())::uuid[])));
