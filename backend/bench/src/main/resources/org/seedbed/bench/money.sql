-- Fifty months of a park in which everybody has one room: per tenant and month a bill of two lines, a payment that paid it (the
-- last two months are open for one in ten), its line of a bank statement, a single charge, a reading of the meter of the room, a part of
-- a waiver, and a request for one that was taken back.
-- :by is somebody who wrote all this down. Months count back from the present one, 0.
create temp table months as
select n, (date_trunc('month', current_date) - make_interval(months => n))::date as first,
    (date_trunc('month', current_date) - make_interval(months => n - 1))::date as next
from generate_series(0, 49) n;

create temp table stays as
select t.park_id, t.id as tenant_id, t.company_id, l.id as lease_id, u.unit_id, c.name,
    row_number() over (partition by t.park_id order by t.id) as nth
from tenant t join company c on c.id = t.company_id
join lease l on l.park_id = t.park_id and l.tenant_id = t.id
join lease_unit u on u.park_id = l.park_id and u.lease_id = l.id;

-- Who has no waiver in force had one.
insert into waiver (park_id, id, version, number, state, tenant_id, company_id, policy_id, policy_version_id, policy_name, scheme,
    from_on, to_on, reason, own, made_by, made_at, submitted_at, checked_by, checked_at, lease_start, lines, schedule,
    schedule_hash, total, budget_id, proposed_by, approved_by, minutes_number, approved_at, activated_by, activated_at, ended_at)
select s.park_id, md5('waiver' || s.tenant_id)::uuid, 0, 'JMB-' || s.nth, 'CLOSED', s.tenant_id, s.company_id, w.policy_id,
    w.policy_version_id, w.policy_name, w.scheme, date '2020-01-01', date '2026-01-01', w.reason, false, w.made_by, w.made_at,
    w.submitted_at, w.checked_by, w.checked_at, w.lease_start, w.lines, w.schedule, w.schedule_hash, w.total, w.budget_id,
    w.proposed_by, w.approved_by, w.minutes_number, w.approved_at, w.activated_by, w.activated_at, now()
from stays s cross join lateral (select * from waiver w where w.park_id = s.park_id limit 1) w
where not exists (select from waiver o where o.park_id = s.park_id and o.tenant_id = s.tenant_id);

insert into waiver (park_id, id, version, number, state, tenant_id, company_id, policy_id, policy_version_id, policy_name, scheme,
    from_on, to_on, reason, own, made_by, made_at, submitted_at, ended_at)
select w.park_id, md5('asked' || w.tenant_id || m.n)::uuid, 0, w.number || '-' || m.n, 'WITHDRAWN', w.tenant_id, w.company_id,
    w.policy_id, w.policy_version_id, w.policy_name, w.scheme, m.first, m.next, w.reason, true, w.made_by, m.first, m.first, m.first
from waiver w cross join months m;

create temp table sheets as
select s.*, m.n, m.first, m.next, md5('bill' || s.tenant_id || m.n)::uuid as bill_id,
    md5('payment' || s.tenant_id || m.n)::uuid as payment_id, m.n > 1 or s.nth % 10 > 0 as paid,
    row_number() over (partition by s.park_id order by m.n desc, s.nth) as serial
from stays s cross join months m;

insert into bill_run (park_id, id, version, month, seq, state, as_of, preview, tenants, position, bills, credits, charged,
    credited, waived, started_by, started_at, issue_by, issue_at, issued_on, ended_at)
select p.id, md5('run' || p.id || m.n)::uuid, 3, m.first, 1, 'ISSUED', m.first, 1, 1, 1, 1, 0, 3600, 0, 0, ':by', m.first, ':by',
    m.first, m.first, m.first
from park p cross join months m;

insert into bill_run_item (park_id, run_id, preview, position, tenant_id, company_id, bills, charged)
select park_id, md5('run' || park_id || n)::uuid, 1, nth, tenant_id, company_id, 1, 3660 from sheets;

insert into bill (park_id, id, kind, number, tenant_id, company_id, run_id, issued_on, from_on, to_on, due_on, list_amount, waived,
    payable, inputs, content, content_hash)
select park_id, bill_id, 'BILL', 'ZD' || extract(year from first) || '-' || lpad(serial::text, 6, '0'), tenant_id, company_id,
    md5('run' || park_id || n)::uuid, first, first, next, first + 10, 3660, 360, 3300, '{}', '{"lines":[]}', repeat('0', 64)
from sheets;

insert into bill_line (park_id, bill_id, line, tenant_id, fee, subject, label, lease_id, from_on, to_on, basis, quantity,
    unit_price, list_amount, rounding, waived, payable, vat_category, incubatee)
select park_id, bill_id, 1, tenant_id, 'RENT', unit_id::text, '房租', lease_id, first, next, 'SQM_MONTH', 120, 30, 3600, 0, 360, 3240,
    'OPERATING_LEASE', nth % 2 = 0 from sheets
union all
select park_id, bill_id, 2, tenant_id, 'NETWORK', 'network', '网络费', null, first, next, 'MONTH', 1, 60, 60, 0, 0, 60, 'RESALE', false
from sheets;

insert into bill_reduction (park_id, bill_id, line, position, tenant_id, grant_id, policy, year, rate, base, amount, month)
select s.park_id, s.bill_id, 1, 1, s.tenant_id, w.id, w.policy_name, 1, 0.1, 3600, 360, s.first
from sheets s join waiver w on w.park_id = s.park_id and w.tenant_id = s.tenant_id and w.state in ('ACTIVE', 'CLOSED');

insert into bill_balance (park_id, bill_id, tenant_id, due_on, payable, settled)
select park_id, bill_id, tenant_id, first + 10, 3300, case when paid then 3300 else 0 end from sheets;

insert into payment (park_id, id, tenant_id, company_id, kind, series, year, serial, received_on, method, amount, payer,
    voucher_number, recorded_by, recorded_at)
select park_id, payment_id, tenant_id, company_id, 'PAYMENT', 'SK', extract(year from first), serial, first + 5 + (nth % 9)::int,
    'BANK', 3300, name, 'V-' || serial, ':by', first + 15 from sheets where paid;

insert into payment_balance (park_id, payment_id, tenant_id, amount, used)
select park_id, payment_id, tenant_id, 3300, 3300 from sheets where paid;

insert into settlement (park_id, id, tenant_id, payment_id, bill_id, amount, settled_by, settled_at)
select park_id, gen_random_uuid(), tenant_id, payment_id, bill_id, 3300, ':by', first + 15 from sheets where paid;

insert into bank_import (park_id, id, file_id, file_name, uploaded_by, uploaded_at, from_on, last_on, taken, refused, passed_over)
select p.id, md5('import' || p.id || m.n)::uuid, gen_random_uuid(), '流水' || m.n || '.csv', ':by', m.first, m.first, m.next, 1, 0, 0
from park p cross join months m;

insert into bank_line (park_id, id, import_id, row_number, day, amount, payer, text, reference, fingerprint, state, payment_id,
    decided_by, decided_at)
select park_id, md5('line' || bill_id)::uuid, md5('import' || park_id || n)::uuid, nth, first + 5, 3300, name, '房租', 'R' || serial,
    md5('print' || bill_id), case when paid then 'CONFIRMED' else 'OPEN' end, case when paid then payment_id end,
    case when paid then ':by'::uuid end, case when paid then first end
from sheets;

insert into charge_entry (park_id, id, version, tenant_id, fee, label, from_on, to_on, quantity, unit_price, origin, origin_ref,
    entered_by, entered_at)
select park_id, md5('entry' || bill_id)::uuid, 0, tenant_id, case when nth % 10 = 0 then 'LATE_FEE' else 'ONE_OFF' end, '单项收费',
    first + 11, first + 15, 1, 20, case when nth % 10 = 0 then 'LATE_FEE' else 'MANUAL' end,
    case when nth % 10 = 0 then bill_id || '|' || first end, ':by', first + 15
from sheets;

insert into late_fee (park_id, entry_id, bill_id, tenant_id, from_on, to_on, rate_percent, cap_percent)
select park_id, md5('entry' || bill_id)::uuid, bill_id, tenant_id, first + 11, first + 15, 0.05, 20 from sheets where nth % 10 = 0;

insert into dunning_notice (park_id, id, tenant_id, step, name, overdue, oldest_due_on, file_id, template, text_hash, sent_by, sent_at,
    sent_how)
select park_id, gen_random_uuid(), tenant_id, 1, '缴费提醒', 3300, first + 10, gen_random_uuid(), 't', 'h', ':by', first + 13, '邮寄'
from sheets where nth % 10 = 0;

insert into meter (park_id, id, version, number, fee, shared)
select park_id, md5('meter' || tenant_id)::uuid, 0, 'E-' || nth, 'ELECTRICITY', false from stays;

insert into meter_device (park_id, id, meter_id, number, multiplier, installed_on)
select park_id, md5('device' || tenant_id)::uuid, md5('meter' || tenant_id)::uuid, 'D-' || nth, 1, date '2020-01-01' from stays;

insert into meter_party (park_id, id, meter_id, unit_id, from_on)
select park_id, gen_random_uuid(), md5('meter' || tenant_id)::uuid, unit_id, date '2020-01-01' from stays;

insert into meter_reading (park_id, id, meter_id, device_id, day, value, estimated, read_by, read_at)
select park_id, gen_random_uuid(), md5('meter' || tenant_id)::uuid, md5('device' || tenant_id)::uuid, first, (50 - n) * 100, false,
    ':by', first from sheets;
