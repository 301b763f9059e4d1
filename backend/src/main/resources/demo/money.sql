-- Park 2 has billed for three months: prices, meters, a waiver that runs and one that waits. DemoBills has the bills
-- themselves made and adds what was paid of them. All days count from the first of the month three months ago.

insert into billing_settings (park_id, version, bills_from, rhythm, anchor, timing, due_days, late_rate_percent, late_cap_percent)
values ('00000000-0000-4000-8200-000000000002', 1, date_trunc('month', current_date) - interval '3 months', 'MONTHLY', 'CALENDAR',
    'ADVANCE', 10, 0.05, 10);

-- Its agreement pays by the half-year, but it asked for monthly bills.
insert into lease_plan (park_id, lease_id, version, rhythm)
values ('00000000-0000-4000-8200-000000000002', '00000000-0000-4000-8600-000000000003', 1, 'MONTHLY');

insert into tariff (park_id, id, version, fee, basis, unit_price, valid_from) values
    ('00000000-0000-4000-8200-000000000002', gen_random_uuid(), 0, 'PROPERTY_FEE', 'SQM_MONTH', 2, '2021-03-01'),
    ('00000000-0000-4000-8200-000000000002', gen_random_uuid(), 0, 'ELECTRICITY', 'USAGE', 0.82, '2021-03-01'),
    ('00000000-0000-4000-8200-000000000002', gen_random_uuid(), 0, 'WATER', 'USAGE', 4.10, '2021-03-01'),
    ('00000000-0000-4000-8200-000000000002', gen_random_uuid(), 0, 'FACILITY_HOURS', 'USAGE', 80, '2021-03-01');

insert into meter (park_id, id, version, number, fee, shared, place) values
    ('00000000-0000-4000-8200-000000000002', '00000000-0000-4000-8d00-000000000101', 0, 'D-A101', 'ELECTRICITY', false, '一层配电间（示例）'),
    ('00000000-0000-4000-8200-000000000002', '00000000-0000-4000-8d00-000000000201', 0, 'D-A201', 'ELECTRICITY', false, '二层配电间（示例）'),
    ('00000000-0000-4000-8200-000000000002', '00000000-0000-4000-8d00-000000000001', 0, 'S-A', 'WATER', true, 'A栋水表井（示例）');

insert into meter_device (park_id, id, meter_id, number, multiplier, installed_on)
select m.park_id, m.id, m.id, 'SB' || right(m.id::text, 3), case m.fee when 'ELECTRICITY' then 10 else 1 end, s.bills_from
from meter m join billing_settings s on s.park_id = m.park_id;

insert into meter_party (park_id, id, meter_id, unit_id, building_id, from_on)
select m.park_id, gen_random_uuid(), m.id, u.id, case when m.shared then '00000000-0000-4000-8300-000000000001'::uuid end, s.bills_from
from meter m
join billing_settings s on s.park_id = m.park_id
left join unit u on u.park_id = m.park_id and 'D-' || u.number = m.number;

insert into meter_reading (park_id, id, meter_id, device_id, day, value, estimated, note, read_by, read_at)
select m.park_id, gen_random_uuid(), m.id, m.id, day.one, told.value[day.nth], m.shared and day.nth = 3,
    case when m.shared and day.nth = 3 then '表井积水，按上月用量估抄（示例）' end,
    '00000000-0000-4000-8000-000000000002', day.one + interval '1 hour'
from meter m
join (values
    ('D-A101', array[1204.0, 1231.5, 1262.0, 1290.2]),
    ('D-A201', array[880.0, 901.2, 923.8, 947.1]),
    ('S-A', array[3350.0, 3391.0, 3432.0, 3470.0])
) as told (number, value) on told.number = m.number
join billing_settings s on s.park_id = m.park_id
cross join lateral (select (s.bills_from + make_interval(months => nth - 1))::date as one, nth from generate_series(1, 4) nth) as day;

insert into charge_entry (park_id, id, version, tenant_id, fee, label, from_on, to_on, quantity, unit_price, origin, reason,
    entered_by, entered_at)
select s.park_id, gen_random_uuid(), 0, '00000000-0000-4000-8500-000000000003', 'FACILITY_HOURS', 'A103 路演厅（示例）',
    s.bills_from - 19, s.bills_from - 18, 3, 80, 'MANUAL', '产品发布会，超出免费时长（示例）',
    '00000000-0000-4000-8000-000000000002', s.bills_from - interval '17 days'
from billing_settings s;

-- The delivered scheme of 100/50/30 as the park's own.
insert into policy (park_id, id, kind, stage, name, created_by, created_at)
select '00000000-0000-4000-8200-000000000002', '00000000-0000-4000-8c00-000000000001', kind, stage, '房租减免办法（示例）',
    '00000000-0000-4000-8000-000000000006', timestamptz '2026-01-05 10:00+08'
from policy where code = 'waiver-xz-demo-100-50-30';

insert into policy_version (park_id, policy_id, id, version, number, state, effective_from, content, content_hash, based_on,
    edited_by, edited_at, published_by, published_at)
select '00000000-0000-4000-8200-000000000002', '00000000-0000-4000-8c00-000000000001', '00000000-0000-4000-8c00-000000000011', 1, 1,
    'PUBLISHED', v.effective_from, v.content, v.content_hash, v.id, '00000000-0000-4000-8000-000000000006',
    timestamptz '2026-01-05 10:00+08', '00000000-0000-4000-8000-00000000000d', timestamptz '2026-01-08 15:00+08'
from policy_version v join policy p on p.id = v.policy_id
where p.code = 'waiver-xz-demo-100-50-30' and v.number = 1;

insert into waiver_budget (park_id, id, version, payer, name, document_number, from_on, to_on, amount, created_by, created_at)
select s.park_id, '00000000-0000-4000-8c00-000000000021', 0, 'UNION', '房租减免专项经费（示例）', '徐工发〔2026〕1号（示例）',
    date_trunc('year', s.bills_from), date_trunc('year', s.bills_from) + interval '2 years', 60000.00,
    '00000000-0000-4000-8000-000000000002', s.bills_from - interval '40 days'
from billing_settings s;

-- 1,792 元 a month for 64 ㎡; the years of the scheme count from the first day of the lease.
with months as (
    select s.park_id, s.bills_from, day.one, 1792.00 as list,
        round(1792.00 * coalesce((array[1.0, 0.5, 0.3])[extract(year from age(day.one, date '2025-06-01'))::integer + 1], 0), 2) as waived
    from billing_settings s
    cross join lateral (select (s.bills_from + make_interval(months => nth))::date as one from generate_series(0, 11) nth) as day
), worth as (
    select park_id, bills_from, sum(waived) as total,
        jsonb_agg(jsonb_build_object('month', one, 'list', jsonb_build_object('amount', list::text, 'currency', 'CNY'),
            'waived', jsonb_build_object('amount', waived::text, 'currency', 'CNY'),
            'payable', jsonb_build_object('amount', (list - waived)::text, 'currency', 'CNY')) order by one) as schedule
    from months group by park_id, bills_from
), checked as (
    select *, jsonb_build_array(
            jsonb_build_object('kind', 'WITHIN_STAY', 'verdict', 'PASS', 'value', '2028-05-31', 'reason', null),
            jsonb_build_object('kind', 'NO_ARREARS', 'verdict', 'PASS', 'value', '0.00', 'reason', null),
            jsonb_build_object('kind', 'PERIOD_REPORTS', 'verdict', 'WAIVED', 'value', null, 'reason', '季报已线下收齐（示例）'),
            jsonb_build_object('kind', 'WORTH', 'verdict', 'PASS', 'value', total::text, 'reason', null)) as lines
    from worth
)
insert into waiver (park_id, id, version, number, state, tenant_id, company_id, policy_id, policy_version_id, policy_name, scheme,
    from_on, to_on, reason, own, made_by, made_at, submitted_at, checked_by, checked_at, lease_start, lines, schedule,
    schedule_hash, total, budget_id, proposed_by, approved_by, minutes_number, approved_at, activated_by, activated_at)
select c.park_id, '00000000-0000-4000-8c00-000000000031', 6, 'JM-' || to_char(c.bills_from - 30, 'YYYY') || '-0001', 'ACTIVE',
    '00000000-0000-4000-8500-000000000002', '00000000-0000-4000-8400-000000000002', v.policy_id, v.id, '房租减免办法（示例）',
    v.content -> 'scheme', c.bills_from, c.bills_from + interval '1 year', '软件研发周期长，首批订单尚未回款（示例）', true,
    '00000000-0000-4000-8000-000000000007', c.bills_from - interval '30 days', c.bills_from - interval '30 days',
    '00000000-0000-4000-8000-000000000001', c.bills_from - interval '28 days', '2025-06-01', c.lines, c.schedule,
    encode(sha256(convert_to(c.lines::text || c.schedule::text || c.total::text, 'UTF8')), 'hex'), c.total,
    '00000000-0000-4000-8c00-000000000021', '00000000-0000-4000-8000-000000000006', '00000000-0000-4000-8000-00000000000d',
    '基地纪〔' || to_char(c.bills_from, 'YYYY') || '〕8号（示例）', c.bills_from - interval '25 days',
    '00000000-0000-4000-8000-000000000002', c.bills_from - interval '8 days'
from checked c join policy_version v on v.id = '00000000-0000-4000-8c00-000000000011';

insert into waiver_reservation (park_id, id, budget_id, waiver_id, amount, reserved_by, reserved_at)
select park_id, gen_random_uuid(), budget_id, id, total, proposed_by, checked_at + interval '1 day'
from waiver;

-- One waits for the checker; its company is behind with its rent by now, which the check shows.
insert into waiver (park_id, id, version, number, state, tenant_id, company_id, policy_id, policy_version_id, policy_name, scheme,
    from_on, to_on, reason, own, made_by, made_at, submitted_at)
select w.park_id, '00000000-0000-4000-8c00-000000000032', 1,
    'JM-' || to_char(current_date - 2, 'YYYY') || case when w.number like 'JM-' || to_char(current_date - 2, 'YYYY') || '-%' then '-0002' else '-0001' end,
    'SUBMITTED', '00000000-0000-4000-8500-000000000003', '00000000-0000-4000-8400-000000000003', w.policy_id, w.policy_version_id,
    w.policy_name, w.scheme, date_trunc('month', current_date) + interval '1 month', date_trunc('month', current_date) + interval '7 months',
    '订单减少，申请半年减免（示例）', false, '00000000-0000-4000-8000-000000000006', now() - interval '2 days', now() - interval '2 days'
from waiver w;

insert into waiver_counter (park_id, year, last)
select park_id, substr(number, 4, 4)::integer, count(*) from waiver group by 1, 2;

-- Five weekdays; SQL knows no holidays, and says so.
with day as (
    select w.*, approved_at::date as posted,
        (select d::date from generate_series(approved_at::date + 1, approved_at::date + 12, '1 day') d
            where extract(isodow from d) < 6 order by d offset 4 limit 1) as last,
        to_char(from_on, 'YYYY年FMMM月FMDD日') || '至' || to_char(to_on - 1, 'YYYY年FMMM月FMDD日') as during
    from waiver w where state = 'ACTIVE'
), told as (
    select day.*, c.name, '减免公示：' || c.name as title, '现将下列事项予以公示。

减免编号：' || number || '
拟减免企业（团队）：' || c.name || '
减免事项：' || policy_name || '
减免期间：' || during || '
测算金额：不超过 ' || total || ' 元

公示时间：自' || to_char(posted + 1, 'YYYY年FMMM月FMDD日') || '起至' || to_char(last, 'YYYY年FMMM月FMDD日') || '24时止，共5个工作日。

公示期内，任何单位和个人对上述事项有异议的，可在本公示页面实名或匿名提出，也可联系：基地综合部（示例），0516-80000000。实名提出的，园区对异议人信息予以保密；自收到异议之日起15个工作日内予以答复。异议处理期间，上述事项暂不生效。

淮海创业孵化基地（示例）
' || to_char(posted, 'YYYY年FMMM月FMDD日') as body
    from day join company c on c.id = day.company_id
)
insert into public_notice (park_id, id, version, state, kind, subject_type, subject_id, title, lines, contact, working_days,
    drafted_by, drafted_at, posted_by, posted_at, posted_on, last_day, public_until, template_version, text, text_hash,
    calendar_version, calendar_complete, result, result_at, ended_at)
select park_id, '00000000-0000-4000-8c00-000000000041', 2, 'ENDED_CLEAN', 'WAIVER', 'WAIVER', id, title,
    jsonb_build_array(jsonb_build_object('label', '减免编号', 'value', number, 'kind', 'TEXT'),
        jsonb_build_object('label', '拟减免企业（团队）', 'value', name, 'kind', 'ORGANISATION'),
        jsonb_build_object('label', '减免事项', 'value', policy_name, 'kind', 'NAME'),
        jsonb_build_object('label', '减免期间', 'value', during, 'kind', 'TEXT'),
        jsonb_build_object('label', '测算金额', 'value', '不超过 ' || total || ' 元', 'kind', 'TEXT'))::text,
    '基地综合部（示例），0516-80000000', 5, proposed_by, checked_at + interval '1 day', approved_by, approved_at, posted, last,
    last + 30, 1, title || E'\n\n' || body, encode(sha256(convert_to(title || E'\n\n' || body, 'UTF8')), 'hex'), 'weekdays', false,
    'CLEAR', (last + 1)::timestamptz, (last + 1)::timestamptz
from told;

update waiver w set notice_id = n.id from public_notice n where n.subject_type = 'WAIVER' and n.subject_id = w.id;

insert into waiver_step (park_id, id, waiver_id, number, move, from_state, to_state, at, actor_id, evidence)
select w.park_id, gen_random_uuid(), w.id, told.number, told.move, told.before, told.after,
    case told.move when 'SUBMIT' then w.submitted_at when 'CHECK' then w.checked_at when 'PROPOSE' then w.checked_at + interval '1 day'
        when 'PUBLICIZE' then w.approved_at when 'APPROVE' then n.ended_at else w.activated_at end,
    case told.move when 'SUBMIT' then w.made_by when 'CHECK' then w.checked_by when 'PROPOSE' then w.proposed_by
        when 'PUBLICIZE' then w.approved_by when 'ACTIVATE' then w.activated_by end,
    '{}'
from waiver w
left join public_notice n on n.id = w.notice_id
join (values
    (1, 'SUBMIT', 'DRAFT', 'SUBMITTED'),
    (2, 'CHECK', 'SUBMITTED', 'CHECKED'),
    (3, 'PROPOSE', 'CHECKED', 'PROPOSED'),
    (4, 'PUBLICIZE', 'PROPOSED', 'PUBLICIZED'),
    (5, 'APPROVE', 'PUBLICIZED', 'APPROVED'),
    (6, 'ACTIVATE', 'APPROVED', 'ACTIVE')
) as told (number, move, before, after) on told.number = 1 or w.state = 'ACTIVE';
