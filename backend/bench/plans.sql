-- The statements of CompanyQueries, TenantQueries, LeaseQueries, LeaseSpace and OccupancyQueries as they reach the
-- server, count and page; kept by hand, so compare them when a list changes.
\set park '''00000000-0000-4000-8000-000000000001'''
\set on 'date ''2026-11-22'''
\set explain 'explain (analyze, buffers, costs off, timing off, summary on)'

\echo '== company list, no filter: count, page'
\set from 'from company_record r join company c on c.id = r.company_id where r.park_id = ' :park
\set cols 'select c.id, c.name, c.kind, c.uscc, c.industry_code, c.founded_on, r.contact_name, r.contact_phone '
\set page ' order by r.name_key, r.company_id limit 20 offset 0'
:explain select count(*) from (:cols :from) as counted;
:explain :cols :from :page;

\echo '== company search, two characters of few (云龙): count, page'
\set find ' and search_grams(r.search_text) @> search_grams(''云龙'') and r.search_text like ''%云龙%'''
:explain select count(*) from (:cols :from :find) as counted;
:explain :cols :from :find :page;
\echo '== company search, two characters of all (公司): count, page'
\set find ' and search_grams(r.search_text) @> search_grams(''公司'') and r.search_text like ''%公司%'''
:explain select count(*) from (:cols :from :find) as counted;
:explain :cols :from :find :page;
\echo '== company search, one character (汪): count, page'
\set find ' and search_grams(r.search_text) @> search_grams(''汪'') and r.search_text like ''%汪%'''
:explain select count(*) from (:cols :from :find) as counted;
:explain :cols :from :find :page;
\echo '== company search, part of a code: count, page'
\set find ' and search_grams(r.search_text) @> search_grams(''MA000F4A'') and r.search_text like ''%MA000F4A%'''
:explain select count(*) from (:cols :from :find) as counted;
:explain :cols :from :find :page;
\echo '== company search, part of a telephone: count, page'
\set find ' and search_grams(r.search_text) @> search_grams(''30792'') and r.search_text like ''%30792%'''
:explain select count(*) from (:cols :from :find) as counted;
:explain :cols :from :find :page;

\set cols 'select t.id, t.company_id, t.starts_on, t.ends_on, c.name, c.kind, c.uscc, c.founded_on, c.industry_code, s.stage, s.starts_on as stage_since '
\set joins ') t join company c on c.id = t.company_id join company_record r on r.park_id = t.park_id and r.company_id = t.company_id left join stage_entry s on s.park_id = t.park_id and s.tenant_id = t.id and s.starts_on <= ' :on ' and (s.ends_on is null or s.ends_on > ' :on ') where t.park_id = ' :park
\set from 'from (select * from tenant where park_id = ' :park ' ' :joins
\set current 'from (select * from tenant where park_id = ' :park ' and starts_on <= ' :on ' and (ends_on is null or ends_on > ' :on ') offset 0 ' :joins
\echo '== tenant list of today, default order: count, page'
\set page ' order by r.name_key, t.id limit 20 offset 0'
:explain select count(*) from (:cols :current) as counted;
:explain :cols :current :page;
\echo '== tenant list of today, by stage: count, page'
\set find ' and s.stage = any(array[''NURSERY''])'
:explain select count(*) from (:cols :current :find) as counted;
:explain :cols :current :find :page;
\echo '== tenant list of all times, newest first: count, page'
\set page ' order by t.starts_on desc, t.id desc limit 20 offset 0'
:explain select count(*) from (:cols :from) as counted;
:explain :cols :from :page;
\echo '== tenant list of all times, by name: page'
:explain :cols :from order by r.name_key, t.id limit 20 offset 0;
\echo '== tenant list of today, searched: count, page'
\set find ' and search_grams(r.search_text) @> search_grams(''云龙'') and r.search_text like ''%云龙%'''
\set current 'from (select * from tenant where park_id = ' :park ' and starts_on <= ' :on ' and (ends_on is null or ends_on > ' :on ') ' :joins
:explain select count(*) from (:cols :current :find) as counted;
:explain :cols :current :find :page;
\echo '== rooms of 20 tenants'
:explain select l.tenant_id, u.id, u.number, u.area, sum(upper(x.seats) - lower(x.seats))::int as seats
from lease l
join lease_unit x on x.park_id = l.park_id and x.lease_id = l.id
join unit u on u.park_id = x.park_id and u.id = x.unit_id
where l.park_id = :park and l.tenant_id = any(array(select id from tenant where park_id = :park limit 20))
    and x.starts_on <= :on and x.ends_on > :on
group by l.tenant_id, u.id, u.number, u.area order by u.number;

\echo '== lease list: count, page'
\set cols 'select l.id, l.tenant_id, c.name, l.starts_on, l.ends_on, l.unit_price, l.basis, l.waiver_label '
\set joins ') l join tenant t on t.park_id = l.park_id and t.id = l.tenant_id join company c on c.id = t.company_id where l.park_id = ' :park
\set from 'from (select * from lease where park_id = ' :park ' ' :joins
\set current 'from (select * from lease where park_id = ' :park ' and starts_on <= ' :on ' and ends_on > ' :on ' offset 0 ' :joins
:explain select count(*) from (:cols :from) as counted;
:explain :cols :from order by l.starts_on, l.id limit 20;
:explain :cols :from order by l.ends_on desc, l.id desc limit 20;
\echo '== lease list of today: count, page'
:explain select count(*) from (:cols :current) as counted;
:explain :cols :current order by l.starts_on, l.id limit 20;

\echo '== occupancy: tenants of the day, lettings of the day'
:explain select t.id, t.company_id, t.starts_on, c.kind, c.founded_on, c.industry_code, s.stage
from tenant t join company c on c.id = t.company_id
left join stage_entry s on s.park_id = t.park_id and s.tenant_id = t.id and daterange(s.starts_on, s.ends_on) @> :on::date
where t.park_id = :park and t.starts_on <= :on and (t.ends_on is null or t.ends_on > :on);
:explain select x.unit_id, l.id, l.tenant_id, c.name, max(x.ends_on) as ends_on,
       sum(upper(x.seats) - lower(x.seats))::int as seats
from lease_unit x
join lease l on l.park_id = x.park_id and l.id = x.lease_id
join tenant t on t.park_id = l.park_id and t.id = l.tenant_id
join company c on c.id = t.company_id
where x.park_id = :park and x.starts_on <= :on and x.ends_on > :on
group by x.unit_id, l.id, l.tenant_id, c.name order by c.name, l.id;
