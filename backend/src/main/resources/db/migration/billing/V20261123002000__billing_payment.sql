-- 收款与退款: written down once. A mistake is taken back by a contra entry; nothing is edited and nothing is deleted.
create table payment (
    park_id        uuid           not null,
    id             uuid           not null,
    tenant_id      uuid           not null,
    company_id     uuid           not null,
    kind           text           not null,
    -- SK: money that came, TK: money that was given back; without gaps in a park's year
    series         text           not null,
    year           integer        not null,
    serial         integer        not null,
    number         text           not null generated always as
        (series || year::text || '-' || lpad(serial::text, greatest(6, length(serial::text)), '0')) stored,
    -- the day the money came or went; of a contra entry the day it was made
    received_on    date           not null,
    method         text           not null,
    amount         numeric(14, 2) not null,
    payer          text,
    voucher_number text,
    note           text,
    -- of a contra entry: what it takes back, and why
    reverses_id    uuid,
    reason         text,
    recorded_by    uuid           not null,
    recorded_at    timestamptz    not null,
    constraint pk_payment primary key (id),
    constraint uq_payment__park_id unique (park_id, id),
    constraint uq_payment__number unique (park_id, series, year, serial),
    constraint uq_payment__reverses unique (park_id, reverses_id),
    constraint fk_payment__tenant foreign key (park_id, tenant_id) references tenant (park_id, id),
    constraint fk_payment__company foreign key (company_id) references company (id),
    constraint fk_payment__reverses foreign key (park_id, reverses_id) references payment (park_id, id),
    constraint fk_payment__recorded_by foreign key (recorded_by) references app_user (id),
    constraint ck_payment__kind check (kind in ('PAYMENT', 'REFUND', 'PAYMENT_REVERSAL', 'REFUND_REVERSAL')),
    constraint ck_payment__series check (series = case when kind like 'PAYMENT%' then 'SK' else 'TK' end),
    constraint ck_payment__method check (method in ('BANK', 'CASH', 'CARD', 'WECHAT', 'ALIPAY', 'OFFSET')),
    constraint ck_payment__amount check (amount > 0),
    constraint ck_payment__reverses check ((kind like '%REVERSAL') = (reverses_id is not null)),
    constraint ck_payment__reason check (reverses_id is null or reason is not null)
);
create index ix_payment__tenant on payment (park_id, tenant_id, received_on desc, id);
create index ix_payment__received on payment (park_id, received_on desc, id);

-- How much of a payment is used.
create table payment_balance (
    park_id    uuid           not null,
    payment_id uuid           not null,
    tenant_id  uuid           not null,
    amount     numeric(14, 2) not null,
    used       numeric(14, 2) not null default 0,
    unused     numeric(14, 2) generated always as (amount - used) stored,
    constraint pk_payment_balance primary key (payment_id),
    constraint fk_payment_balance__payment foreign key (park_id, payment_id) references payment (park_id, id),
    constraint ck_payment_balance__used check (used between 0 and amount)
);
create index ix_payment_balance__unused on payment_balance (park_id, tenant_id) where unused > 0;

-- 核销: money of a payment or of a credit note is used for a bill, or given back. Taken back by a row below zero.
create table settlement (
    park_id    uuid           not null,
    id         uuid           not null,
    tenant_id  uuid           not null,
    payment_id uuid,
    credit_id  uuid,
    bill_id    uuid,
    -- the refund, or the contra entry, that the money went to
    refund_id  uuid,
    amount     numeric(14, 2) not null,
    takes_back uuid,
    -- null: a run
    settled_by uuid,
    settled_at timestamptz    not null,
    constraint pk_settlement primary key (id),
    constraint uq_settlement__park_id unique (park_id, id),
    constraint uq_settlement__takes_back unique (park_id, takes_back),
    constraint fk_settlement__payment foreign key (park_id, payment_id) references payment (park_id, id),
    constraint fk_settlement__credit foreign key (park_id, credit_id) references bill (park_id, id),
    constraint fk_settlement__bill foreign key (park_id, bill_id) references bill (park_id, id),
    constraint fk_settlement__refund foreign key (park_id, refund_id) references payment (park_id, id),
    constraint fk_settlement__takes_back foreign key (park_id, takes_back) references settlement (park_id, id),
    constraint fk_settlement__settled_by foreign key (settled_by) references app_user (id),
    constraint ck_settlement__from check (num_nonnulls(payment_id, credit_id) = 1),
    constraint ck_settlement__to check (num_nonnulls(bill_id, refund_id) = 1),
    constraint ck_settlement__amount check (amount <> 0 and (amount < 0) = (takes_back is not null))
);
create index ix_settlement__bill on settlement (park_id, bill_id) where bill_id is not null;
create index ix_settlement__payment on settlement (park_id, payment_id) where payment_id is not null;
create index ix_settlement__credit on settlement (park_id, credit_id) where credit_id is not null;
create index ix_settlement__refund on settlement (park_id, refund_id) where refund_id is not null;

call park_fence('payment', 'bill_read', 'payment_edit', 'tenant_id = any ((select scope_bill_tenants())::uuid[])');
call park_fence('payment_balance', 'bill_read', 'payment_edit', 'tenant_id = any ((select scope_bill_tenants())::uuid[])');
call park_fence('settlement', 'bill_read', 'payment_edit', 'tenant_id = any ((select scope_bill_tenants())::uuid[])');

-- Balances follow the settlements in the same statement, so neither is ever without the other.
create function settlement_counts() returns trigger
    language plpgsql as $$
begin
    if new.bill_id is not null then
        update bill_balance set settled = settled + new.amount where bill_id = new.bill_id;
        if not found then
            raise exception 'no such bill' using errcode = '23503', constraint = 'fk_settlement__bill';
        end if;
    end if;
    if new.credit_id is not null then
        update bill_balance set settled = settled - new.amount where bill_id = new.credit_id;
    else
        update payment_balance set used = used + new.amount where payment_id = new.payment_id;
    end if;
    if not found then
        raise exception 'no such money' using errcode = '23503', constraint = 'fk_settlement__payment';
    end if;
    return null;
end $$;
create trigger tr_settlement__counts after insert on settlement for each row execute function settlement_counts();

create function payment_stays() returns trigger
    language plpgsql as $$
begin
    raise exception 'what was recorded stays as it is' using errcode = '23514', constraint = 'tr_payment__stays';
end $$;
create trigger tr_payment__stays before update or delete on payment for each row execute function payment_stays();
create trigger tr_settlement__stays before update or delete on settlement for each row execute function payment_stays();
