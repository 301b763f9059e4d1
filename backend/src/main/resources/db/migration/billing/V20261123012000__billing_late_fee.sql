-- 滞纳金: which bill's days a single charge is for and at what rate, so that it can be computed again when money turns out
-- to have come before the charge knew of it. Whether it stands is told by the charge.
create table late_fee (
    park_id      uuid           not null,
    entry_id     uuid           not null,
    bill_id      uuid           not null,
    tenant_id    uuid           not null,
    from_on      date           not null,
    to_on        date           not null,
    -- per cent a day, and of the sum overdue at most
    rate_percent numeric(9, 6)  not null,
    cap_percent  numeric(9, 6)  not null,
    constraint pk_late_fee primary key (entry_id),
    constraint fk_late_fee__entry foreign key (park_id, entry_id) references charge_entry (park_id, id),
    constraint fk_late_fee__bill foreign key (park_id, bill_id) references bill (park_id, id),
    constraint ck_late_fee__days check (from_on < to_on),
    constraint ck_late_fee__percent check (rate_percent >= 0 and cap_percent >= 0)
);
create index ix_late_fee__bill on late_fee (park_id, bill_id, from_on);

-- Those charged before say their rate in the reason they show; their cap is the park's.
insert into late_fee (park_id, entry_id, bill_id, tenant_id, from_on, to_on, rate_percent, cap_percent)
select e.park_id, e.id, b.id, e.tenant_id, e.from_on, e.to_on, substring(e.reason from '× ([0-9.]+)%/天')::numeric,
    coalesce((select s.late_cap_percent from billing_settings s where s.park_id = e.park_id), 20)
from charge_entry e join bill b on b.park_id = e.park_id and b.id = split_part(e.origin_ref, '|', 1)::uuid
where e.origin = 'LATE_FEE' and e.reason ~ '× [0-9.]+%/天';

call park_fence('late_fee', 'bill_read', 'payment_edit');
