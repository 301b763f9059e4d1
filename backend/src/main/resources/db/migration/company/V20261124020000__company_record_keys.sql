-- What a park writes of a company rests on the park's own record of it: what is written while the company is merged away is
-- refused, or the merge is, and nothing stays behind with a duplicate.

-- What stayed behind before this. A report nobody filed gives way where the company has one of the round.
update report r set state = 'EXEMPT', exempt_reason = '企业合并：同一轮次由一份报表填报', version = r.version + 1
from company_merge m
where m.park_id = r.park_id and m.from_company_id = r.company_id and r.revision = 0 and r.state <> 'EXEMPT'
    and exists (select from report o where o.park_id = r.park_id and o.round_id = r.round_id
        and o.company_id = m.into_company_id and o.state <> 'EXEMPT');
update report r set company_id = m.into_company_id
from company_merge m
where m.park_id = r.park_id and m.from_company_id = r.company_id
    and not exists (select from company_record k where k.park_id = r.park_id and k.company_id = r.company_id)
    and (r.state = 'EXEMPT' or not exists (select from report o where o.park_id = r.park_id and o.round_id = r.round_id
        and o.company_id = m.into_company_id and o.state <> 'EXEMPT'));

do $$
declare
    names text;
begin
    foreach names in array array['admission_application', 'bill', 'bill_run_bill', 'bill_run_item', 'payment', 'report', 'waiver'] loop
        if names <> 'report' then
            execute format('update %I r set company_id = m.into_company_id from company_merge m
                where m.park_id = r.park_id and m.from_company_id = r.company_id
                    and not exists (select from company_record k where k.park_id = r.park_id and k.company_id = r.company_id)',
                names);
        end if;
        -- Two reports that were both filed are two companies' word: the record comes back, and a person looks at it.
        execute format('insert into company_record (park_id, company_id, name_key, search_text, registered_at)
            select distinct on (r.park_id, c.id) r.park_id, c.id, c.name_key, c.name_key, now()
            from %I r join company c on c.id = r.company_id on conflict do nothing', names);
        execute format('alter table %1$I drop constraint if exists fk_%1$s__company,
            add constraint fk_%1$s__record foreign key (park_id, company_id) references company_record (park_id, company_id)',
            names);
    end loop;
end $$;

-- Of runs there are many, and a merge asks for those of one company.
create index ix_bill_run_item__company on bill_run_item (park_id, company_id);
create index ix_bill_run_bill__company on bill_run_bill (park_id, company_id);
