call park_fence('lease', 'lease_read', 'lease_edit');
call park_fence('lease_unit', 'lease_read', 'lease_edit');

-- Who sits where, without the terms: for the board, for reception, for the company itself. It runs with the owner's
-- rights, so it asks for the scope itself.
create view letting with (security_barrier) as
select x.park_id, x.lease_id, l.tenant_id, x.unit_id, u.number, u.area, x.seats, x.starts_on, x.ends_on
from lease_unit x
join lease l on l.park_id = x.park_id and l.id = x.lease_id
join unit u on u.park_id = x.park_id and u.id = x.unit_id
where (select scope_everywhere('space_read'))
    or x.park_id = any ((select scope_parks('space_read'))::uuid[])
    or l.tenant_id = any ((select scope_tenants())::uuid[]);
