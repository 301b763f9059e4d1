-- What V20261124020000 left unfinished. Where it stopped the start, at uq_report__company, nothing later is reached: ADR 0052 says
-- what to do there. Reports it exempted have no step and get none: a step says who, and that is not known of them.

-- It brought back the record of a duplicate whose filed report is nobody else's, after bills and payments had moved: waivers, which
-- came after those, remained with the duplicate. Their stay says whose they are.
update waiver w set company_id = t.company_id
from tenant t
where t.park_id = w.park_id and t.id = w.tenant_id and t.company_id <> w.company_id
    and exists (select from company_record r where r.park_id = w.park_id and r.company_id = t.company_id);

-- Who has a record is not merged away, and may be merged again. A record that came back has no contact: the company that stays took it.
delete from company_merge m using company_record r where r.park_id = m.park_id and r.company_id = m.from_company_id;
