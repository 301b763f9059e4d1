call job_fence('park');
create policy rows_read on park for select to ${appRole} using (
    (select scope_everywhere('network_read')) or (select scope_everywhere('park_read'))
    or id = any ((select scope_parks('park_read'))::uuid[])
    or id = any ((select scope_own_parks())::uuid[]));
create policy rows_add on park for insert to ${appRole} with check ((select scope_everywhere('park_create')));
create policy rows_change on park for update to ${appRole} using (id = any ((select scope_parks('park_edit'))::uuid[]));

call job_fence('operator');
create policy rows_read on operator for select to ${appRole} using (
    (select scope_everywhere('network_read')) or exists (select from park p where p.operator_id = operator.id));
create policy rows_add on operator for insert to ${appRole} with check ((select scope_everywhere('park_create')));

call park_fence('park_partner', 'park_read', 'park_edit');
