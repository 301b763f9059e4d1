-- What came in of the bills of park 2: one company pays all of them, the other the first and half of the second.

insert into payment (park_id, id, tenant_id, company_id, kind, series, year, serial, received_on, method, amount, payer,
    voucher_number, note, recorded_by, recorded_at)
select park_id, md5(bill_id::text)::uuid, tenant_id, company_id, 'PAYMENT', 'SK', extract(year from day),
    row_number() over (partition by extract(year from day) order by day, number), day, method, amount, payer,
    case when method = 'BANK' then 'HD' || to_char(day, 'YYYYMMDD') || right(number, 3) end, note,
    '00000000-0000-4000-8000-000000000002', day + interval '10 hours'
from (
    select b.*, b.id as bill_id, c.name as payer, told.method, told.note, round(b.payable * told.share, 2) as amount,
        (b.issued_on + told.days) as day
    from bill b
    join company c on c.id = b.company_id
    join (values
        ('00000000-0000-4000-8500-000000000002', 0, 1.0, 5, 'BANK', null),
        ('00000000-0000-4000-8500-000000000002', 1, 1.0, 6, 'BANK', null),
        ('00000000-0000-4000-8500-000000000002', 2, 1.0, 4, 'BANK', null),
        ('00000000-0000-4000-8500-000000000003', 0, 1.0, 9, 'BANK', null),
        ('00000000-0000-4000-8500-000000000003', 1, 0.5, 14, 'WECHAT', '先付一半，余款等货款到账（示例）')
    ) as told (tenant, nth, share, days, method, note) on told.tenant::uuid = b.tenant_id
    join bill_run r on r.id = b.run_id
    join billing_settings s on s.park_id = b.park_id and r.month = s.bills_from + make_interval(months => told.nth)
    where b.park_id = '00000000-0000-4000-8200-000000000002' and b.kind = 'BILL'
) as paid
where amount > 0;

insert into payment_balance (park_id, payment_id, tenant_id, amount)
select park_id, id, tenant_id, amount from payment where park_id = '00000000-0000-4000-8200-000000000002';

insert into settlement (park_id, id, tenant_id, payment_id, bill_id, amount, settled_by, settled_at)
select p.park_id, gen_random_uuid(), p.tenant_id, p.id, b.id, p.amount, p.recorded_by, p.recorded_at
from payment p join bill b on b.park_id = p.park_id and md5(b.id::text)::uuid = p.id
where p.park_id = '00000000-0000-4000-8200-000000000002';

update bill_run set ended_at = issue_at + interval '1 minute'
where park_id = '00000000-0000-4000-8200-000000000002' and state = 'ISSUED';
