-- Clawback is charged by whoever decides about the waiver, who writes no other single charges.
create policy rows_add_clawback on charge_entry for insert to ${appRole} with check (
    origin like 'WAIVER%' and ((select scope_everywhere('waiver_approve'))
        or park_id = any ((select scope_parks('waiver_approve'))::uuid[])
        or park_id = any ((select scope_parks('waiver_activate'))::uuid[])
        or park_id = any ((select scope_parks('waiver_edit'))::uuid[])));
