-- The demo network. Ids of people are the subjects of docker/keycloak/seedbed-realm.json.

insert into app_user (id, subject, display_name, email, email_verified, created_at)
select id::uuid, id, name, mail || '@example.com', true, now()
from (values
    ('00000000-0000-4000-8000-000000000001', '张园务（示例）', 'operator'),
    ('00000000-0000-4000-8000-000000000002', '李财务（示例）', 'finance'),
    ('00000000-0000-4000-8000-000000000003', '王创业（示例）', 'founder'),
    ('00000000-0000-4000-8000-000000000004', '赵员工（示例）', 'staff'),
    ('00000000-0000-4000-8000-000000000005', '陈导师（示例）', 'mentor'),
    ('00000000-0000-4000-8000-000000000006', '周园务（示例）', 'operator2'),
    ('00000000-0000-4000-8000-000000000007', '吴创业（示例）', 'founder2'),
    ('00000000-0000-4000-8000-000000000008', '系统管理员（示例）', 'admin'),
    ('00000000-0000-4000-8000-000000000009', '审计员（示例）', 'audit'),
    ('00000000-0000-4000-8000-00000000000a', '市级联络员（示例）', 'viewer'),
    ('00000000-0000-4000-8000-00000000000c', '孙复核（示例）', 'checker'),
    ('00000000-0000-4000-8000-00000000000d', '钱审批（示例）', 'approver'),
    ('00000000-0000-4000-8000-00000000000e', '何前台（示例）', 'reception'),
    ('00000000-0000-4000-8000-00000000000f', '郑评委（示例）', 'judge'),
    ('00000000-0000-4000-8000-000000000010', '冯评委（示例）', 'judge2'),
    ('00000000-0000-4000-8000-000000000011', '褚评委（示例）', 'judge3'),
    ('00000000-0000-4000-8000-000000000012', '卫复核（示例）', 'checker2')
) as person (id, name, mail);

insert into operator (id, name) values
    ('00000000-0000-4000-8100-000000000001', '徐州市职工服务中心（示例）'),
    ('00000000-0000-4000-8100-000000000002', '淮海孵化器运营中心（示例）');

-- Park 1 waits for its register: the operator imports demo/park-register.xlsx. Park 2 is at work already.
insert into park (id, version, operator_id, name, kind, level, recognised_on, opened_on, region_code, address, operated_area) values
    ('00000000-0000-4000-8200-000000000001', 0, '00000000-0000-4000-8100-000000000001', '徐州示例职工创新创业园（示例）',
        'INCUBATOR_PARK', 'PROVINCIAL', '2019-11-01', '2017-08-01', '320302', '鼓楼区示例路 1 号', 12150.00),
    ('00000000-0000-4000-8200-000000000002', 0, '00000000-0000-4000-8100-000000000002', '淮海创业孵化基地（示例）',
        'HR_BASE', 'MUNICIPAL', '2022-06-01', '2021-03-01', '320311', '泉山区示例街 8 号', 620.00);

insert into park_partner (park_id, id, name, role, contribution) values
    ('00000000-0000-4000-8200-000000000001', gen_random_uuid(), '市总工会（示例）', '主办', 9000000.00),
    ('00000000-0000-4000-8200-000000000001', gen_random_uuid(), '区政府（示例）', '场地', 6000000.00),
    ('00000000-0000-4000-8200-000000000001', gen_random_uuid(), '孵化运营公司（示例）', '运营', 2000000.00);

insert into building (park_id, id, code, name) values
    ('00000000-0000-4000-8200-000000000002', '00000000-0000-4000-8300-000000000001', 'A', 'A栋');

insert into floor (park_id, id, building_id, level, label) values
    ('00000000-0000-4000-8200-000000000002', '00000000-0000-4000-8310-000000000001', '00000000-0000-4000-8300-000000000001', 1, '1层'),
    ('00000000-0000-4000-8200-000000000002', '00000000-0000-4000-8310-000000000002', '00000000-0000-4000-8300-000000000001', 2, '2层');

insert into unit (park_id, id, version, floor_id, number, kind, area, seats) values
    ('00000000-0000-4000-8200-000000000002', '00000000-0000-4000-8320-000000000101', 0, '00000000-0000-4000-8310-000000000001', 'A101', 'OFFICE', 86.00, null),
    ('00000000-0000-4000-8200-000000000002', '00000000-0000-4000-8320-000000000102', 0, '00000000-0000-4000-8310-000000000001', 'A102', 'WORKSTATION', 120.00, 16),
    ('00000000-0000-4000-8200-000000000002', '00000000-0000-4000-8320-000000000103', 0, '00000000-0000-4000-8310-000000000001', 'A103', 'ROADSHOW', 150.00, null),
    ('00000000-0000-4000-8200-000000000002', '00000000-0000-4000-8320-000000000201', 0, '00000000-0000-4000-8310-000000000002', 'A201', 'OFFICE', 64.00, null),
    ('00000000-0000-4000-8200-000000000002', '00000000-0000-4000-8320-000000000202', 0, '00000000-0000-4000-8310-000000000002', 'A202', 'OFFICE', 100.00, null),
    ('00000000-0000-4000-8200-000000000002', '00000000-0000-4000-8320-000000000203', 0, '00000000-0000-4000-8310-000000000002', 'A203', 'MEETING', 100.00, null);

insert into unit_price (park_id, id, unit_id, valid_from, amount, basis)
select park_id, gen_random_uuid(), id, '2021-03-01', case kind when 'OFFICE' then 28.00 else 300.00 end,
    case kind when 'OFFICE' then 'SQM_MONTH' else 'SEAT_MONTH' end
from unit where kind in ('OFFICE', 'WORKSTATION');

-- Park 2 has the price list those prices came from, and the next one in hand.
insert into price_version (park_id, id, version, state, name, effective_on, decision, note, source, editors, edited_by, edited_at)
select '00000000-0000-4000-8200-000000000002', id::uuid, 0, 'DRAFT', name, day, decision, note, source,
    array['00000000-0000-4000-8000-000000000006']::uuid[], '00000000-0000-4000-8000-000000000006', edited
from (values
    ('00000000-0000-4000-8330-000000000001', '2021年开园价目表（示例）', date '2021-03-01', '基地办〔2021〕3号（示例）', null, 'EMPTY',
        timestamptz '2021-02-20 10:00+08'),
    ('00000000-0000-4000-8330-000000000002', '下一版价目表（示例）', current_date + 90, null, '办公上调 5%，待审批（示例）', 'CURRENT', now())
) as list (id, name, day, decision, note, source, edited);

insert into price_line (park_id, version_id, unit_id, amount, basis)
select p.park_id, v.id, p.unit_id, case when v.source = 'CURRENT' and p.basis = 'SQM_MONTH' then p.amount * 1.05 else p.amount end, p.basis
from unit_price p join price_version v on v.park_id = p.park_id;

update price_version set state = 'PUBLISHED', number = 1, version = 1, published_at = timestamptz '2021-02-25 15:00+08',
    published_by = '00000000-0000-4000-8000-00000000000d'
where id = '00000000-0000-4000-8330-000000000001';

update unit_price set version_id = '00000000-0000-4000-8330-000000000001';

-- The founder's company is in the register that the operator of park 1 imports: it finds its room there afterwards.
insert into company (id, version, kind, name, uscc, founded_on, registered_capital, industry_code) values
    ('00000000-0000-4000-8400-000000000001', 0, 'FIRM', '徐州云帆智造农业有限公司34号（示例）', '91320302X00070359X', '2020-10-12', 10000000.00, 'A0190'),
    ('00000000-0000-4000-8400-000000000002', 0, 'FIRM', '淮海云图软件有限公司（示例）', '91320311X00080012U', '2025-03-18', 2000000.00, 'I6513'),
    ('00000000-0000-4000-8400-000000000003', 0, 'FIRM', '泉山织造设计有限公司（示例）', '91320311X00080020N', '2023-02-06', 500000.00, 'M7491'),
    ('00000000-0000-4000-8400-000000000004', 0, 'TEAM', '麦田助农创业团队（示例）', null, null, null, 'F5292');

insert into company_record (park_id, company_id, contact_name, contact_phone, name_key, search_text, registered_at) values
    ('00000000-0000-4000-8200-000000000002', '00000000-0000-4000-8400-000000000002', '吴创业（示例）', '13900000002', '', '', now()),
    ('00000000-0000-4000-8200-000000000002', '00000000-0000-4000-8400-000000000003', '郑织造（示例）', '13900000003', '', '', now()),
    ('00000000-0000-4000-8200-000000000002', '00000000-0000-4000-8400-000000000004', '冯助农（示例）', '13900000004', '', '', now());

update company_record r set name_key = c.name_key,
    search_text = concat_ws(' ', c.name_key, c.uscc, search_fold(r.contact_name), search_fold(r.contact_phone))
from company c where c.id = r.company_id;

-- What they say of their last two years; no paper shows it yet.
insert into company_figure (park_id, id, company_id, metric, period_kind, period_from, period_to, value, level, source,
    recorded_by, recorded_at)
select r.park_id, gen_random_uuid(), r.company_id, f.metric, 'YEAR', make_date(f.year, 1, 1), make_date(f.year + 1, 1, 1), f.value,
    'SELF_REPORTED', 'OFFICER', '00000000-0000-4000-8000-000000000006', now()
from company_record r
join (
    select c.code, c.metric, extract(year from now())::integer - c.ago as year, c.value
    from (values
        ('91320311X00080012U', 'REVENUE', 1, 860000.00), ('91320311X00080012U', 'NET_PROFIT', 1, -120000.00),
        ('91320311X00080012U', 'RD_SPEND', 1, 410000.00), ('91320311X00080012U', 'EQUITY_FINANCING', 1, 3000000.00),
        ('91320311X00080020N', 'REVENUE', 2, 3200000.00), ('91320311X00080020N', 'REVENUE', 1, 4650000.00),
        ('91320311X00080020N', 'NET_PROFIT', 1, 380000.00), ('91320311X00080020N', 'TAX_PAID', 1, 146000.00)
    ) as c (code, metric, ago, value)) f on true
join company c on c.id = r.company_id and c.uscc = f.code;

insert into founder (park_id, id, company_id, name, phone, categories)
select park_id, gen_random_uuid(), company_id, contact_name, contact_phone,
    array['COLLEGE_GRADUATE']
from company_record;

insert into tenant (park_id, id, version, company_id, starts_on, ends_on) values
    ('00000000-0000-4000-8200-000000000002', '00000000-0000-4000-8500-000000000002', 0, '00000000-0000-4000-8400-000000000002', '2025-06-01', null),
    ('00000000-0000-4000-8200-000000000002', '00000000-0000-4000-8500-000000000003', 0, '00000000-0000-4000-8400-000000000003', '2023-09-01', null),
    ('00000000-0000-4000-8200-000000000002', '00000000-0000-4000-8500-000000000004', 0, '00000000-0000-4000-8400-000000000004', '2026-09-01', null);

insert into stage_entry (park_id, id, tenant_id, stage, starts_on, ends_on, reason) values
    ('00000000-0000-4000-8200-000000000002', gen_random_uuid(), '00000000-0000-4000-8500-000000000002', 'INCUBATOR', '2025-06-01', null, null),
    ('00000000-0000-4000-8200-000000000002', gen_random_uuid(), '00000000-0000-4000-8500-000000000003', 'INCUBATOR', '2023-09-01', '2026-03-01', null),
    ('00000000-0000-4000-8200-000000000002', gen_random_uuid(), '00000000-0000-4000-8500-000000000003', 'ACCELERATOR', '2026-03-01', null, '年营收增长超过三成'),
    ('00000000-0000-4000-8200-000000000002', gen_random_uuid(), '00000000-0000-4000-8500-000000000004', 'NURSERY', '2026-09-01', null, null);

-- Park 2 names the policies of its chain; who is in a stage has its day by them.
insert into stage_rule (park_id, stage, version, policy_id)
select '00000000-0000-4000-8200-000000000002', coalesce(p.stage, 'GRADUATED'), 1, p.id from policy p
where p.code in ('nursery-default', 'incubator-national-2018', 'accelerator-default', 'grad-national-2018');

update stage_entry e set due_on = (e.starts_on + make_interval(months => m.months))::date
from (values ('NURSERY', 6), ('INCUBATOR', 48), ('ACCELERATOR', 36)) as m (stage, months)
where m.stage = e.stage and e.park_id = '00000000-0000-4000-8200-000000000002';

insert into lease (park_id, id, version, tenant_id, starts_on, ends_on, unit_price, basis, waiver_label) values
    ('00000000-0000-4000-8200-000000000002', '00000000-0000-4000-8600-000000000002', 0, '00000000-0000-4000-8500-000000000002', '2025-06-01', '2028-06-01', 28.00, 'SQM_MONTH', '100-50-30'),
    ('00000000-0000-4000-8200-000000000002', '00000000-0000-4000-8600-000000000003', 0, '00000000-0000-4000-8500-000000000003', '2023-09-01', '2027-01-01', 28.00, 'SQM_MONTH', null),
    ('00000000-0000-4000-8200-000000000002', '00000000-0000-4000-8600-000000000004', 0, '00000000-0000-4000-8500-000000000004', '2026-09-01', '2027-09-01', null, null, '全免');

insert into lease_unit (park_id, id, lease_id, unit_id, seats, starts_on, ends_on)
select l.park_id, gen_random_uuid(), l.id, u.unit_id::uuid, u.seats::int4range, l.starts_on, l.ends_on
from lease l join (values
    ('00000000-0000-4000-8600-000000000002', '00000000-0000-4000-8320-000000000201', '(,)'),
    ('00000000-0000-4000-8600-000000000003', '00000000-0000-4000-8320-000000000101', '(,)'),
    ('00000000-0000-4000-8600-000000000004', '00000000-0000-4000-8320-000000000102', '[1,5)')
) as u (lease_id, unit_id, seats) on u.lease_id::uuid = l.id;

insert into mentor (park_id, id, version, user_id, name, title, category, fields, term_from, term_to, email) values
    ('00000000-0000-4000-8200-000000000002', '00000000-0000-4000-8700-000000000001', 0, '00000000-0000-4000-8000-000000000005',
        '陈导师（示例）', '某集团高级技师（示例）', '劳动模范', array['技术', '财税'], '2025-01-01', '2028-01-01', 'mentor@example.com');

insert into mentor_link (park_id, id, mentor_id, tenant_id, starts_on) values
    ('00000000-0000-4000-8200-000000000002', gen_random_uuid(), '00000000-0000-4000-8700-000000000001', '00000000-0000-4000-8500-000000000002', '2025-07-01');

insert into membership (id, user_id, scope, role, park_id, company_id, granted_at)
select gen_random_uuid(), ('00000000-0000-4000-8000-' || who)::uuid, scope, role, park::uuid, company::uuid, now()
from (values
    ('000000000001', 'PARK', 'OPERATOR', '00000000-0000-4000-8200-000000000001', null),
    ('000000000001', 'PARK', 'CHECKER', '00000000-0000-4000-8200-000000000002', null),
    ('000000000002', 'PARK', 'FINANCE', '00000000-0000-4000-8200-000000000001', null),
    ('000000000002', 'PARK', 'FINANCE', '00000000-0000-4000-8200-000000000002', null),
    ('00000000000c', 'PARK', 'CHECKER', '00000000-0000-4000-8200-000000000001', null),
    ('000000000012', 'PARK', 'CHECKER', '00000000-0000-4000-8200-000000000001', null),
    ('00000000000d', 'PARK', 'APPROVER', '00000000-0000-4000-8200-000000000001', null),
    ('00000000000d', 'PARK', 'APPROVER', '00000000-0000-4000-8200-000000000002', null),
    ('00000000000e', 'PARK', 'RECEPTION', '00000000-0000-4000-8200-000000000001', null),
    ('000000000006', 'PARK', 'OPERATOR', '00000000-0000-4000-8200-000000000002', null),
    ('000000000003', 'COMPANY', 'OWNER', null, '00000000-0000-4000-8400-000000000001'),
    ('000000000004', 'COMPANY', 'STAFF', null, '00000000-0000-4000-8400-000000000001'),
    ('000000000007', 'COMPANY', 'OWNER', null, '00000000-0000-4000-8400-000000000002'),
    ('000000000005', 'PERSON', 'MENTOR', null, null),
    ('000000000008', 'NETWORK', 'SYSTEM_ADMIN', null, null),
    ('000000000009', 'NETWORK', 'AUDIT_ADMIN', null, null),
    ('00000000000a', 'NETWORK', 'NETWORK_VIEWER', null, null)
) as held (who, scope, role, park, company);
;

-- Posted on the day the demo begins; the period counts five weekdays, for SQL knows no holidays, and says so.
with day as (
    select current_date as posted,
        (select d::date from generate_series(current_date + 1, current_date + 10, '1 day') d
            where extract(isodow from d) < 6 order by d offset 4 limit 1) as last
), told as (
    select posted, last, '2026年度创业之星推荐名单公示（示例）' as title, '现将下列事项予以公示。

推荐团队：晨芽团队（示例）
负责人：王*

公示时间：自' || to_char(posted + 1, 'YYYY年FMMM月FMDD日') || '起至' || to_char(last, 'YYYY年FMMM月FMDD日') || '24时止，共5个工作日。

公示期内，任何单位和个人对上述事项有异议的，可在本公示页面实名或匿名提出，也可联系：园区综合办公室（示例），0516-80000000。实名提出的，园区对异议人信息予以保密，自收到异议之日起15个工作日内予以答复。异议处理期间，上述事项暂不生效。

徐州示例职工创新创业园（示例）
' || to_char(posted, 'YYYY年FMMM月FMDD日') as body
    from day
)
insert into public_notice (park_id, id, version, state, kind, title, lines, contact, working_days, drafted_by, drafted_at,
    posted_by, posted_at, posted_on, last_day, public_until, template_version, text, text_hash, calendar_version,
    calendar_complete)
select '00000000-0000-4000-8200-000000000001', '00000000-0000-4000-8800-000000000001', 1, 'POSTED', 'GENERAL', title,
    '[{"label":"推荐团队","value":"晨芽团队（示例）","kind":"ORGANISATION"},{"label":"负责人","value":"王示例","kind":"PERSON"}]',
    '园区综合办公室（示例），0516-80000000', 5, '00000000-0000-4000-8000-000000000001', now(),
    '00000000-0000-4000-8000-00000000000d', now(), posted, last, last + 30, 1, title || E'\n\n' || body,
    encode(sha256(convert_to(title || E'\n\n' || body, 'UTF8')), 'hex'), 'weekdays', false
from told;

insert into objection (park_id, id, notice_id, version, state, text, text_hash, named, receipt_hash, filed_at, due_on,
    calendar_complete)
values ('00000000-0000-4000-8200-000000000001', '00000000-0000-4000-8800-000000000011',
    '00000000-0000-4000-8800-000000000001', 0, 'FILED', '该团队的项目与去年获奖项目重复，请核实（示例）。', 'demo', false, 'demo',
    now(), current_date + 21, false);

insert into public_notice (park_id, id, version, state, kind, title, lines, contact, working_days, drafted_by, drafted_at)
values ('00000000-0000-4000-8200-000000000001', '00000000-0000-4000-8800-000000000002', 0, 'DRAFT', 'GENERAL',
    '园区公共会议室改造方案公示（示例）', '[{"label":"改造内容","value":"三层会议室改为路演厅（示例）","kind":"TEXT"}]',
    '园区综合办公室（示例），0516-80000000', 5, '00000000-0000-4000-8000-000000000001', now());

-- Park 1 takes applications: a call that stays open, two that wait for the pre-check, one of them late, and one in each
-- later state.
insert into admission_call (park_id, id, version, state, stage, policy_id, title, body, contact, opens_on, closes_on, papers,
    statement_version, created_by, created_at, published_by, published_at) values
    ('00000000-0000-4000-8200-000000000001', '00000000-0000-4000-8700-000000000001', 1, 'PUBLISHED', 'NURSERY',
        (select id from policy where code = 'nursery-default'), '创业苗圃常年招募（示例）',
        '面向创业团队和成立一年以内的企业，提供免费工位和一对一辅导，期限六个月，可延期一次。', '园区招商部 0516-80000000（示例）',
        current_date - 30, current_date + 335,
        '[{"kind":"BUSINESS_PLAN","required":true,"applicants":[]},{"kind":"LICENCE","required":true,"applicants":["FIRM","SOLE_TRADER","COOPERATIVE"]},{"kind":"TEAM_LIST","required":false,"applicants":["TEAM"]}]',
        1, '00000000-0000-4000-8000-000000000001', now(), '00000000-0000-4000-8000-000000000001', now());

insert into admission_application (park_id, id, version, call_id, stage, state, link_hash, begun_with, owner_id, number,
    applicant_kind, name, content, statement_version, policy_version_id, begun_at, submitted_at, due_on)
select '00000000-0000-4000-8200-000000000001', id::uuid, 3, '00000000-0000-4000-8700-000000000001', 'NURSERY', state,
    'demo:' || number, 'demo:' || number,
    -- Two were begun by account; the others by link.
    case when state in ('PUBLICIZED', 'APPROVED') then '00000000-0000-4000-8000-000000000007'::uuid end,
    'RZ' || extract(year from current_date) || '-' || number, 'TEAM', name,
    jsonb_build_object('applicantKind', 'TEAM', 'name', name, 'qualifications', '[]'::jsonb, 'seatsAsked', 4,
        'techBusiness', true, 'projectName', project, 'projectText', '解决什么问题、做到哪一步、需要园区什么帮助（示例）',
        'contactName', '陈联系（示例）', 'contactPhone', '13800000000', 'referralUnion', '机械厂工会（示例）'),
    1, (select v.id from policy_version v join policy p on p.id = v.policy_id where p.code = 'nursery-default' and v.number = 1),
    now() - (days + 2) * interval '1 day', now() - days * interval '1 day', current_date + due
from (values
    ('00000000-0000-4000-8700-000000000011', 'SUBMITTED', '0001', '视觉检测创业团队（示例）', '产线零件缺陷检测（示例）', 12, -3),
    ('00000000-0000-4000-8700-000000000012', 'SUBMITTED', '0002', '社区助餐创业团队（示例）', '老年助餐配送（示例）', 1, 6),
    ('00000000-0000-4000-8700-000000000013', 'REVIEWING', '0003', '冷链监测创业团队（示例）', '疫苗与生鲜冷链监测（示例）', 16, -2),
    ('00000000-0000-4000-8700-000000000014', 'REVIEWED', '0004', '旧衣再生创业团队（示例）', '旧衣物回收再生（示例）', 18, -4),
    ('00000000-0000-4000-8700-000000000015', 'PROPOSED', '0005', '农机共享创业团队（示例）', '农机具预约与共享（示例）', 19, -5),
    ('00000000-0000-4000-8700-000000000016', 'PUBLICIZED', '0006', '数字非遗创业团队（示例）', '香包技艺数字化（示例）', 19, -5),
    ('00000000-0000-4000-8700-000000000017', 'APPROVED', '0007', '智能焊接创业团队（示例）', '焊缝跟踪机器人（示例）', 40, -20)
) as told (id, state, number, name, project, days, due);

insert into admission_founder (park_id, id, application_id, place, name, phone, born_on, categories)
select park_id, gen_random_uuid(), id, 0, '陈联系（示例）', '13800000000', '1996-03-08', '{COLLEGE_GRADUATE}'
from admission_application;

insert into admission_step (park_id, id, application_id, number, move, from_state, to_state, at, evidence, policy_version_id)
select park_id, gen_random_uuid(), id, 1, 'SUBMIT', 'DRAFT', 'SUBMITTED', submitted_at, '{}', policy_version_id
from admission_application;

insert into admission_counter (park_id, year, last) values
    ('00000000-0000-4000-8200-000000000001', extract(year from current_date), 7);

-- Park 2 has two agreements: one that runs out soon, of the lease above, and one that waits for the checker.
insert into agreement (park_id, id, version, number, state, stage, tenant_id, party_kind, party_name, party_uscc, starts_on,
    ends_on, limit_on, policy_version_id, terms_version_id, terms, round, made_by, made_at, checked_by, checked_at, approved_by,
    approved_at, signed_on, lease_id)
select '00000000-0000-4000-8200-000000000002', told.id::uuid, 4, told.number, told.state, told.stage, told.tenant::uuid, c.kind,
    c.name, c.uscc, told.starts, told.ends, told.bound,
    (select v.id from policy_version v join policy p on p.id = v.policy_id where p.code = 'incubator-national-2018' and v.number = 1),
    (select v.id from policy_version v join policy p on p.id = v.policy_id where p.code = 'lease-terms-template' and v.number = 1),
    jsonb_build_object(
        'places', jsonb_build_array(jsonb_build_object('unitId', u.id, 'number', u.number, 'area', u.area::text, 'seats', null,
            'from', told.starts, 'to', told.ends)),
        'prices', jsonb_build_array(jsonb_build_object('basis', 'SQM_MONTH', 'from', told.starts,
            'amount', jsonb_build_object('amount', '28.00', 'currency', 'CNY'))),
        'free', '[]'::jsonb, 'deposit', jsonb_build_object('amount', '5000.00', 'currency', 'CNY'), 'depositReason', null,
        'lateRate', '0.05', 'park', jsonb_build_object('representative', '周园务（示例）', 'phone', '0516-80000000'),
        'benefits', jsonb_build_array('合作订单推荐（示例）'), 'services', jsonb_build_array('创业导师一对一辅导（示例）')),
    1, '00000000-0000-4000-8000-000000000006', now() - interval '3 days',
    case when told.signed is not null then '00000000-0000-4000-8000-000000000001'::uuid end,
    case when told.signed is not null then told.signed - interval '3 days' end,
    case when told.signed is not null then '00000000-0000-4000-8000-00000000000d'::uuid end,
    case when told.signed is not null then told.signed - interval '2 days' end,
    told.signed, told.lease::uuid
from (values
    ('00000000-0000-4000-8a00-000000000001', 'FH-2023-0001', 'ACTIVE', 'ACCELERATOR', '00000000-0000-4000-8500-000000000003',
        '00000000-0000-4000-8320-000000000101', date '2023-09-01', date '2027-01-01', date '2028-09-01', date '2023-08-28',
        '00000000-0000-4000-8600-000000000003'),
    ('00000000-0000-4000-8a00-000000000002', 'FH-' || extract(year from current_date) || '-0001', 'IN_REVIEW', 'INCUBATOR',
        '00000000-0000-4000-8500-000000000002', '00000000-0000-4000-8320-000000000202', current_date + 10, current_date + 375,
        date '2030-06-01', null, null)
) as told (id, number, state, stage, tenant, unit, starts, ends, bound, signed, lease)
join tenant t on t.id = told.tenant::uuid
join company c on c.id = t.company_id
join unit u on u.id = told.unit::uuid;

insert into agreement_party (park_id, agreement_id, address, representative, phone)
select a.park_id, a.id, '泉山区示例街 8 号（示例）', r.contact_name, r.contact_phone
from agreement a join tenant t on t.id = a.tenant_id
join company_record r on r.park_id = a.park_id and r.company_id = t.company_id;

insert into agreement_step (park_id, id, agreement_id, number, move, from_state, to_state, at, actor_id, evidence)
select a.park_id, gen_random_uuid(), a.id, told.number, told.move, told.before, told.after,
    coalesce(a.signed_on, current_date) - interval '4 days' + told.number * interval '1 day', told.actor::uuid, '{}'
from agreement a join (values
    (1, 'SUBMIT', 'DRAFTING', 'IN_REVIEW', '00000000-0000-4000-8000-000000000006'),
    (2, 'CHECK', 'IN_REVIEW', 'CHECKED', '00000000-0000-4000-8000-000000000001'),
    (3, 'APPROVE', 'CHECKED', 'APPROVED', '00000000-0000-4000-8000-00000000000d'),
    (4, 'SIGN', 'APPROVED', 'SIGNED', '00000000-0000-4000-8000-000000000006'),
    (5, 'START', 'SIGNED', 'ACTIVE', null)
) as told (number, move, before, after, actor) on told.number = 1 or a.signed_on is not null;

-- The one that runs was to end two years after it began, and was prolonged.
insert into agreement_supplement (park_id, id, version, agreement_id, number, state, effective_on, reason, changes, old_side,
    new_side, round, made_by, made_at, checked_by, checked_at, approved_by, approved_at, signed_on, ended_at)
select a.park_id, '00000000-0000-4000-8b00-000000000001', 5, a.id, 1, 'EFFECTIVE', date '2025-09-01',
    '租期延长，其他约定不变（示例）', '{PERIOD}',
    side.was || jsonb_build_object('to', '2025-09-01', 'terms', jsonb_set(a.terms, '{places,0,to}', '"2025-09-01"')),
    side.was || jsonb_build_object('to', a.ends_on, 'terms', a.terms),
    1, a.made_by, timestamptz '2025-08-11 10:00+08', a.checked_by, timestamptz '2025-08-13 10:00+08', a.approved_by,
    timestamptz '2025-08-15 10:00+08', date '2025-08-20', timestamptz '2025-09-01 00:00+08'
from agreement a
cross join lateral (select jsonb_build_object('partyKind', a.party_kind, 'partyName', a.party_name, 'partyUscc', a.party_uscc)) side (was)
where a.state = 'ACTIVE';

insert into agreement_supplement_step (park_id, id, supplement_id, number, move, from_state, to_state, at, actor_id, evidence)
select s.park_id, gen_random_uuid(), s.id, told.number, told.move, told.before, told.after, told.at,
    case told.move when 'CHECK' then s.checked_by when 'APPROVE' then s.approved_by when 'TAKE_EFFECT' then null else s.made_by end,
    '{}'
from agreement_supplement s, (values
    (1, 'SUBMIT', 'DRAFTING', 'IN_REVIEW', timestamptz '2025-08-11 10:30+08'),
    (2, 'CHECK', 'IN_REVIEW', 'CHECKED', timestamptz '2025-08-13 10:00+08'),
    (3, 'APPROVE', 'CHECKED', 'APPROVED', timestamptz '2025-08-15 10:00+08'),
    (4, 'SIGN', 'APPROVED', 'SIGNED', timestamptz '2025-08-20 15:00+08'),
    (5, 'TAKE_EFFECT', 'SIGNED', 'EFFECTIVE', timestamptz '2025-09-01 00:00+08')
) as told (number, move, before, after, at);

insert into unit_hold (park_id, id, unit_id, seats, case_id, case_number, needed_from, held_from, held_to, held_by, held_at)
select a.park_id, gen_random_uuid(), '00000000-0000-4000-8320-000000000202', '(,)', a.id, a.number, a.starts_on, current_date,
    current_date + 20, a.made_by, now()
from agreement a where a.state = 'IN_REVIEW';

insert into agreement_counter (park_id, year, last) values
    ('00000000-0000-4000-8200-000000000002', extract(year from current_date), 1);

-- Reviewers whom park 1 asked in; a mentor who judges, too.
insert into membership (id, user_id, scope, role, park_id, company_id, via_park_id, granted_at)
select gen_random_uuid(), id, 'PERSON', 'JUDGE', null, null, '00000000-0000-4000-8200-000000000001', now()
from app_user where email in ('judge@example.com', 'judge2@example.com', 'judge3@example.com', 'mentor@example.com');

-- What the later ones have behind them: pre-check, panel, marks, proposal, notice. Holding space begins with the register.
insert into admission_check (park_id, id, application_id, application_version, policy_version_id, content_hash, judged_on,
    verdict, lines, proofs, checked_by, checked_at)
select a.park_id, gen_random_uuid(), a.id, a.version, a.policy_version_id, v.content_hash, a.submitted_at::date, 'PASS',
    '[{"criterion":0,"metric":"COMPANY_KIND","operator":"ONE_OF","thresholds":["FIRM","SOLE_TRADER","COOPERATIVE","TEAM"],"severity":"MUST","values":["TEAM"],"origin":"PAPERS","asOf":null,"measuredOn":null,"boundary":null,"verdict":"PASS","waiverReason":null,"waivedBy":null,"evidence":"身份证明或营业执照","clause":null},{"criterion":1,"metric":"AGE_MONTHS","operator":"AT_MOST","thresholds":["12"],"severity":"ONE_OF_SEVERAL","values":[],"origin":null,"asOf":null,"measuredOn":null,"boundary":null,"verdict":"UNKNOWN","waiverReason":null,"waivedBy":null,"evidence":"营业执照成立日期","clause":null},{"criterion":2,"metric":"COMPANY_KIND","operator":"ONE_OF","thresholds":["TEAM"],"severity":"ONE_OF_SEVERAL","values":["TEAM"],"origin":"PAPERS","asOf":null,"measuredOn":null,"boundary":null,"verdict":"PASS","waiverReason":null,"waivedBy":null,"evidence":"团队成员名单","clause":null}]',
    '[]', '00000000-0000-4000-8000-000000000001', a.submitted_at + interval '1 day'
from admission_application a join policy_version v on v.id = a.policy_version_id
where a.state <> 'SUBMITTED';

insert into admission_review (park_id, id, application_id, round, criteria, reviewers_min, pass_score, opened_at, begun_at,
    due_on, calendar_complete)
select park_id, gen_random_uuid(), id, 1,
    '[{"code":"TEAM","weight":30,"textZh":"团队能力与投入","textEn":"Team: ability and commitment"},{"code":"TECHNOLOGY","weight":25,"textZh":"技术或产品的新颖程度","textEn":"Novelty of the technology or product"},{"code":"MARKET","weight":20,"textZh":"市场与商业模式","textEn":"Market and business model"},{"code":"FEASIBILITY","weight":15,"textZh":"实施计划与资金安排","textEn":"Plan and funding"},{"code":"PARK_FIT","weight":10,"textZh":"与园区方向的契合及带动就业","textEn":"Fit with the park and jobs created"}]',
    3, 60, submitted_at + interval '2 days', submitted_at + interval '2 days',
    case state when 'REVIEWING' then current_date + 3 else submitted_at::date + 9 end, false
from admission_application where state <> 'SUBMITTED';

insert into admission_reviewer (park_id, id, version, review_id, application_id, reviewer_id, assigned_by, assigned_at)
select r.park_id, gen_random_uuid(), 0, r.id, r.application_id, u.id, '00000000-0000-4000-8000-000000000001', r.opened_at
from admission_review r
join app_user u on u.email in ('judge@example.com', 'judge2@example.com', 'judge3@example.com');

-- Under review only the first has answered.
insert into admission_sheet (park_id, place_id, review_id, points, remark, submitted_at)
select s.park_id, s.id, s.review_id, m.points::jsonb, m.remark, s.assigned_at + interval '2 days'
from admission_reviewer s
join admission_application a on a.id = s.application_id
join app_user u on u.id = s.reviewer_id
join (values
    ('judge@example.com', '{"TEAM":80,"TECHNOLOGY":70,"MARKET":70,"FEASIBILITY":75,"PARK_FIT":90}', '团队完整，已有样机（示例）'),
    ('judge2@example.com', '{"TEAM":75,"TECHNOLOGY":80,"MARKET":60,"FEASIBILITY":70,"PARK_FIT":85}', null),
    ('judge3@example.com', '{"TEAM":70,"TECHNOLOGY":65,"MARKET":75,"FEASIBILITY":60,"PARK_FIT":80}', '市场测算偏乐观（示例）')
) as m (mail, points, remark) on m.mail = u.email
where a.state <> 'REVIEWING' or u.email = 'judge@example.com';

update admission_reviewer s set version = 1, submitted_at = t.submitted_at from admission_sheet t where t.place_id = s.id;

-- The mean of the three totals.
update admission_review r set closed_at = r.opened_at + interval '3 days', verdict = 'PASS',
    result = jsonb_build_object('terms', jsonb_build_object('reviewersMin', 3, 'passScore', '60'), 'mean', '72.83',
        'verdict', 'PASS', 'sheets', (select jsonb_agg(jsonb_build_object('sheetId', s.id, 'dropped', false,
                'total', case u.email when 'judge@example.com' then '75.75' when 'judge2@example.com' then '73.50' else '69.25' end))
            from admission_reviewer s join app_user u on u.id = s.reviewer_id where s.review_id = r.id))
from admission_application a where a.id = r.application_id and a.state <> 'REVIEWING';

-- Drafted with the proposal, posted with the approval, over before somebody may sign. Weekdays, for SQL knows no holidays.
with due as (
    select a.*, '拟入驻公示：创业苗圃常年招募（示例）' as title,
        ('00000000-0000-4000-8800-0000000001' || right(a.id::text, 2))::uuid as notice_id,
        case a.state when 'APPROVED' then current_date - 25 else current_date - 1 end as posted,
        (select d::date from generate_series(1, 12) n
            cross join lateral (select case a.state when 'APPROVED' then current_date - 25 else current_date - 1 end + n) x (d)
            where extract(isodow from d) < 6 order by d offset 4 limit 1) as last
    from admission_application a where a.state in ('PROPOSED', 'PUBLICIZED', 'APPROVED')
), said as (
    select due.*, '经受理审查、评审和园区集体研究，现将下列入驻事项予以公示。

申请编号：' || number || '
拟入驻企业（团队）：' || name || '

公示时间：自' || to_char(posted + 1, 'YYYY年FMMM月FMDD日') || '起至' || to_char(last, 'YYYY年FMMM月FMDD日') || '24时止，共5个工作日。

公示期内，任何单位和个人对上述事项有异议的，可在本公示页面实名或匿名提出，也可联系：园区招商部（示例）。异议处理期间，上述事项暂不生效。

徐州示例职工创新创业园（示例）
' || to_char(posted, 'YYYY年FMMM月FMDD日') as body
    from due
)
insert into public_notice (park_id, id, version, state, kind, subject_type, subject_id, title, lines, contact, working_days,
    drafted_by, drafted_at, posted_by, posted_at, posted_on, last_day, public_until, template_version, text, text_hash,
    calendar_version, calendar_complete, result, result_at, ended_at)
select park_id, notice_id, 0, case state when 'PROPOSED' then 'DRAFT' when 'PUBLICIZED' then 'POSTED' else 'ENDED_CLEAN' end,
    'ADMISSION', 'APPLICATION', id, title,
    jsonb_build_array(jsonb_build_object('label', '申请编号', 'value', number, 'kind', 'TEXT'),
        jsonb_build_object('label', '拟入驻企业（团队）', 'value', name, 'kind', 'ORGANISATION'))::text,
    '园区招商部（示例）', 5, '00000000-0000-4000-8000-00000000000c', posted::timestamptz,
    case when state <> 'PROPOSED' then '00000000-0000-4000-8000-00000000000d'::uuid end,
    case when state <> 'PROPOSED' then posted::timestamptz end, case when state <> 'PROPOSED' then posted end,
    case when state <> 'PROPOSED' then last end, case when state <> 'PROPOSED' then last + 30 end,
    case when state <> 'PROPOSED' then 1 end, case when state <> 'PROPOSED' then title || E'\n\n' || body end,
    case when state <> 'PROPOSED' then encode(sha256(convert_to(title || E'\n\n' || body, 'UTF8')), 'hex') end,
    case when state <> 'PROPOSED' then 'weekdays' end, case when state <> 'PROPOSED' then false end,
    case state when 'APPROVED' then 'CLEAR' end, case state when 'APPROVED' then (last + 1)::timestamptz end,
    case state when 'APPROVED' then (last + 1)::timestamptz end
from said;

insert into admission_decision (park_id, id, application_id, review_id, made_by, checked_by, checked_at, opinion, notice_id,
    approved_by, approved_at, minutes_number, signing_days)
select a.park_id, gen_random_uuid(), a.id, r.id, '00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-00000000000c',
    n.drafted_at, '评审通过，拟同意入驻（示例）', n.id, n.posted_by, n.posted_at,
    case when n.posted_by is not null then '园区纪〔' || extract(year from n.posted_on) || '〕12号（示例）' end, 30
from admission_application a
join admission_review r on r.application_id = a.id
join public_notice n on n.subject_id = a.id;

insert into admission_step (park_id, id, application_id, number, move, from_state, to_state, at, actor_id, reason, evidence,
    policy_version_id)
select a.park_id, gen_random_uuid(), a.id, m.number, m.move, m.from_state, m.to_state,
    case m.move when 'ACCEPT' then a.submitted_at + interval '1 day' when 'BEGIN_REVIEW' then r.begun_at
        when 'CLOSE_REVIEW' then r.closed_at when 'PROPOSE' then d.checked_at when 'PUBLICIZE' then d.approved_at
        else n.ended_at end,
    m.who::uuid, case m.move when 'PROPOSE' then d.opinion when 'PUBLICIZE' then d.minutes_number end, '{}', a.policy_version_id
from admission_application a
join admission_review r on r.application_id = a.id
left join admission_decision d on d.application_id = a.id
left join public_notice n on n.id = d.notice_id
join (values
    (2, 'ACCEPT', 'SUBMITTED', 'ACCEPTED', '00000000-0000-4000-8000-000000000001'),
    (3, 'BEGIN_REVIEW', 'ACCEPTED', 'REVIEWING', '00000000-0000-4000-8000-000000000001'),
    (4, 'CLOSE_REVIEW', 'REVIEWING', 'REVIEWED', null),
    (5, 'PROPOSE', 'REVIEWED', 'PROPOSED', '00000000-0000-4000-8000-00000000000c'),
    (6, 'PUBLICIZE', 'PROPOSED', 'PUBLICIZED', '00000000-0000-4000-8000-00000000000d'),
    (7, 'APPROVE', 'PUBLICIZED', 'APPROVED', null)
) as m (number, move, from_state, to_state, who)
    on m.number <= case a.state when 'REVIEWING' then 3 when 'REVIEWED' then 4 when 'PROPOSED' then 5 when 'PUBLICIZED' then 6
        else 7 end;

update admission_application a set sign_until = n.ended_at::date + 30
from public_notice n where n.subject_id = a.id and a.state = 'APPROVED';
