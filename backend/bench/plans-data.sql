-- One park with a long past: 100 000 companies, one stay and one lease each, in 2 000 rooms let 50 times in a row.
-- 20 parks with 2 000 companies each are the noise. Names share their characters the way real names do.
set session_replication_role = replica; -- foreign keys hold by construction

insert into operator (id, name) values ('00000000-0000-4000-8000-000000000000', '示例运营方');
create temp table p as
select n, ('00000000-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid as park_id,
       case n when 1 then 100000 else 2000 end as size
from generate_series(1, 21) as n;
insert into park (id, version, operator_id, name, kind, level, region_code, operated_area)
select park_id, 0, '00000000-0000-4000-8000-000000000000', '园区' || n, 'INCUBATOR_PARK', 'MUNICIPAL', '320302', 12150
from p;

create temp table c as
select p.park_id, p.n as park, i, gen_random_uuid() as company_id, gen_random_uuid() as tenant_id,
       gen_random_uuid() as lease_id,
       (array['徐州', '南京', '苏州', '无锡', '常州', '扬州', '盐城', '宿迁'])[1 + i % 8]
           || substr('彭城云龙泉山鼓楼贾汪铜山青禾橙意智汇星海博远明德天工启航新能源华芯', 1 + i * 7 % 33, 2)
           || substr('创合联众思源致远德信恒达嘉禾瑞丰金桥宏图伟业中科', 1 + i * 11 % 23, 2)
           || substr('科技软件网络文化商贸机械生物医药农业电子信息咨询', 1 + i * 3 % 23, 2)
           || '有限公司' || i || '号（示例）' as name,
       -- 50 stays follow each other in each room; the last ones last.
       date '2026-11-01' - (i % 50) * 80 as starts_on
from p, generate_series(1, p.size) as i;

insert into company (id, version, kind, name, uscc, founded_on, industry_code)
select company_id, 0, case when i % 10 = 0 then 'SOLE_TRADER' else 'FIRM' end, name,
       case when i % 10 = 0 then '92' else '91' end || '320302MA' || lpad(upper(to_hex(park * 1000000 + i)), 8, '0'),
       starts_on - (i % 1000), 'I651'
from c;
insert into company_record (park_id, company_id, contact_name, contact_phone, name_key, search_text, registered_at)
select park_id, company_id, substr('王李张刘陈杨赵黄周吴', 1 + i % 10, 1) || substr('伟芳娜敏静丽强磊军洋', 1 + i / 10 % 10, 1),
       '1' || (3000000000 + park * 1000000 + i * 7919 % 900000000), '', '', now()
from c;
update company_record r set name_key = c.name_key, search_text =
    concat_ws(' ', c.name_key, c.uscc, search_fold(r.contact_name), search_fold(r.contact_phone))
from company c where c.id = r.company_id;
insert into tenant (park_id, id, version, company_id, starts_on, ends_on)
select park_id, tenant_id, 0, company_id, starts_on, case when i % 50 > 0 then starts_on + 80 end from c;
insert into stage_entry (park_id, id, tenant_id, stage, starts_on, ends_on)
select park_id, gen_random_uuid(), tenant_id, s.stage, starts_on + s.day, case s.day when 0 then starts_on + 30 else
       case when i % 50 > 0 then starts_on + 80 end end
from c, (values ('NURSERY', 0), ('INCUBATOR', 30)) as s (stage, day);

insert into building (park_id, id, code, name) select park_id, park_id, 'A', 'A栋' from p;
insert into floor (park_id, id, building_id, level, label) select park_id, park_id, park_id, 1, '1层' from p;
create temp table u as
select p.park_id, room as n, gen_random_uuid() as unit_id from p, generate_series(1, p.size / 50) as room;
insert into unit (park_id, id, version, floor_id, number, kind, area)
select park_id, unit_id, 0, park_id, 'A' || lpad(n::text, 4, '0'), 'OFFICE', 20 + n % 100 from u;
insert into lease (park_id, id, version, tenant_id, starts_on, ends_on, unit_price, basis)
select park_id, lease_id, 0, tenant_id, starts_on, starts_on + 80, 30, 'SQM_MONTH' from c;
insert into lease_unit (park_id, id, lease_id, unit_id, seats, starts_on, ends_on)
select c.park_id, gen_random_uuid(), c.lease_id, u.unit_id, int4range(null, null), c.starts_on, c.starts_on + 80
from c join u on u.park_id = c.park_id and u.n = 1 + (c.i - 1) / 50;
set session_replication_role = origin;
vacuum analyze;
