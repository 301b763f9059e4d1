-- Stays with what of their company decides stage, incubatee and name. Who may see the stay may see these facts; asked row by
-- row, the policies of company cost more than all the rest of an occupancy figure. It runs with the owner's rights, so it
-- asks for the scope itself, with the words of the fence around tenant.
create view tenant_company with (security_barrier) as
select t.park_id, t.id, t.company_id, t.starts_on, t.ends_on, c.name, c.kind, c.founded_on, c.industry_code
from tenant t
join company c on c.id = t.company_id
where (select scope_everywhere('space_read'))
    or t.park_id = any ((select scope_parks('space_read'))::uuid[])
    or t.id = any ((select scope_tenants())::uuid[]);
