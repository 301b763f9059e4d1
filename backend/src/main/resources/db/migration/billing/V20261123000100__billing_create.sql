-- Stays of the companies one answers for: who only works there sees no money.
create function scope_bill_tenants() returns uuid[]
    language sql stable security definer parallel safe
begin atomic
    select array(select t.id from tenant t where t.company_id = any (scope_managed_companies()));
end;

-- 账单与冲红: what was issued stays as it was issued, whoever writes. What is wrong in it is taken back by a credit note.
create table bill (
    park_id      uuid           not null,
    id           uuid           not null,
    kind         text           not null,
    -- without gaps in a park's year; bills and credit notes have a series each
    number       text           not null,
    tenant_id    uuid           not null,
    company_id   uuid           not null,
    -- the run that made it; null: a credit note made by hand
    run_id       uuid,
    -- of a credit note: the bill it takes lines back from
    corrects_id  uuid,
    -- of a credit note made by hand
    reason       text,
    issued_on    date           not null,
    issued_by    uuid,
    -- all days its lines speak of
    from_on      date           not null,
    to_on        date           not null,
    due_on       date           not null,
    currency     text           not null default 'CNY',
    list_amount  numeric(14, 2) not null,
    waived       numeric(14, 2) not null,
    payable      numeric(14, 2) not null,
    -- everything the lines were computed from, and the lines, as bytes: an explanation computes them again
    inputs       text           not null,
    content      text           not null,
    content_hash text           not null,
    constraint pk_bill primary key (id),
    constraint uq_bill__park_id unique (park_id, id),
    constraint uq_bill__number unique (park_id, number),
    constraint fk_bill__park foreign key (park_id) references park (id),
    constraint fk_bill__tenant foreign key (park_id, tenant_id) references tenant (park_id, id),
    constraint fk_bill__company foreign key (company_id) references company (id),
    constraint fk_bill__corrects foreign key (park_id, corrects_id) references bill (park_id, id),
    constraint fk_bill__issued_by foreign key (issued_by) references app_user (id),
    constraint ck_bill__kind check (kind in ('BILL', 'CREDIT_NOTE')),
    constraint ck_bill__corrects check ((kind = 'CREDIT_NOTE') = (corrects_id is not null)),
    constraint ck_bill__period check (from_on < to_on),
    constraint ck_bill__sum check (payable = list_amount - waived),
    constraint ck_bill__reason check (kind = 'CREDIT_NOTE' or reason is null),
    constraint ck_bill__made_by check ((run_id is null) = (reason is not null)),
    constraint ck_bill__hash check (content_hash ~ '^[0-9a-f]{64}$')
);
create index ix_bill__issued on bill (park_id, issued_on desc, number desc);
create index ix_bill__tenant on bill (park_id, tenant_id, issued_on desc, number desc);
create index ix_bill__corrects on bill (park_id, corrects_id) where corrects_id is not null;
create index ix_bill__run on bill (park_id, run_id, number) where run_id is not null;

create table bill_line (
    park_id       uuid           not null,
    bill_id       uuid           not null,
    line          integer        not null,
    tenant_id     uuid           not null,
    fee           text           not null,
    -- what is charged: a unit, seats of it, a meter, an entry
    subject       text           not null,
    label         text           not null,
    lease_id      uuid,
    from_on       date           not null,
    to_on         date           not null,
    basis         text           not null,
    quantity      numeric(18, 4) not null,
    unit_price    numeric(18, 6) not null,
    list_amount   numeric(14, 2) not null,
    rounding      numeric(14, 2) not null,
    waived        numeric(14, 2) not null,
    payable       numeric(14, 2) not null,
    -- 税目, and whether the tenant was an incubatee on the first day: evidence of 财税〔2018〕120号
    vat_category  text           not null,
    incubatee     boolean        not null,
    -- the line it takes back
    reverses_bill uuid,
    reverses_line integer,
    -- why it corrects
    reasons       text[]         not null default '{}',
    constraint pk_bill_line primary key (bill_id, line),
    constraint uq_bill_line__park unique (park_id, bill_id, line),
    constraint fk_bill_line__bill foreign key (park_id, bill_id) references bill (park_id, id),
    constraint fk_bill_line__lease foreign key (park_id, lease_id) references lease (park_id, id),
    constraint fk_bill_line__reverses foreign key (park_id, reverses_bill, reverses_line)
        references bill_line (park_id, bill_id, line),
    constraint ck_bill_line__period check (from_on < to_on),
    constraint ck_bill_line__sum check (payable = list_amount - waived),
    constraint ck_bill_line__reverses check ((reverses_bill is null) = (reverses_line is null))
);
-- Nothing is taken back twice, whoever wins the race.
create unique index uq_bill_line__reverses on bill_line (park_id, reverses_bill, reverses_line)
    where reverses_bill is not null;
create index ix_bill_line__tenant on bill_line (park_id, tenant_id, from_on);

-- What was waived of a line, one by one: the ledger of 减免 is read from here.
create table bill_reduction (
    park_id   uuid           not null,
    bill_id   uuid           not null,
    line      integer        not null,
    position  integer        not null,
    tenant_id uuid           not null,
    grant_id  uuid           not null,
    policy    text           not null,
    year      integer        not null,
    rate      numeric(12, 6) not null,
    base      numeric(14, 2) not null,
    amount    numeric(14, 2) not null,
    caps      text[]         not null default '{}',
    -- the month it counts to: that of the line's first day
    month     date           not null,
    constraint pk_bill_reduction primary key (bill_id, line, position),
    constraint fk_bill_reduction__line foreign key (park_id, bill_id, line) references bill_line (park_id, bill_id, line)
);
create index ix_bill_reduction__grant on bill_reduction (park_id, grant_id, month);
create index ix_bill_reduction__month on bill_reduction (park_id, month);

-- How much of a bill (or, below zero, of a credit note) is settled: the one thing about it that changes.
create table bill_balance (
    park_id   uuid           not null,
    bill_id   uuid           not null,
    tenant_id uuid           not null,
    due_on    date           not null,
    payable   numeric(14, 2) not null,
    settled   numeric(14, 2) not null default 0,
    open      numeric(14, 2) generated always as (payable - settled) stored,
    constraint pk_bill_balance primary key (bill_id),
    constraint fk_bill_balance__bill foreign key (park_id, bill_id) references bill (park_id, id),
    constraint ck_bill_balance__settled check (
        case when payable < 0 then settled between payable and 0 else settled between 0 and payable end)
);
create index ix_bill_balance__open on bill_balance (park_id, due_on, bill_id) where open > 0;
create index ix_bill_balance__tenant_open on bill_balance (park_id, tenant_id, due_on) where open <> 0;

-- 一次性与按次费用: what is charged besides what is let and counted by meters: use of rooms beyond a quota, deposits, late
-- fees, what is clawed back. The next run bills it; one that is cancelled is taken back by the next run.
create table charge_entry (
    park_id      uuid           not null,
    id           uuid           not null,
    version      integer        not null,
    tenant_id    uuid           not null,
    fee          text           not null,
    label        text           not null,
    from_on      date           not null,
    to_on        date           not null,
    quantity     numeric(18, 4) not null,
    unit_price   numeric(14, 2) not null,
    -- where it comes from, e.g. WAIVER_CLAWBACK and what of it: such an entry is made once
    origin       text           not null,
    origin_ref   text,
    reason       text,
    entered_by   uuid,
    entered_at   timestamptz    not null,
    cancelled_by uuid,
    cancelled_at timestamptz,
    cancelled_why text,
    constraint pk_charge_entry primary key (id),
    constraint uq_charge_entry__park_id unique (park_id, id),
    constraint fk_charge_entry__tenant foreign key (park_id, tenant_id) references tenant (park_id, id),
    constraint fk_charge_entry__entered_by foreign key (entered_by) references app_user (id),
    constraint fk_charge_entry__cancelled_by foreign key (cancelled_by) references app_user (id),
    constraint ck_charge_entry__period check (from_on < to_on),
    constraint ck_charge_entry__quantity check (quantity > 0),
    constraint ck_charge_entry__unit_price check (unit_price >= 0),
    constraint ck_charge_entry__cancelled check (num_nulls(cancelled_at, cancelled_why) in (0, 2)
        and (cancelled_by is null or cancelled_at is not null))
);
create unique index uq_charge_entry__origin on charge_entry (park_id, origin, origin_ref) where origin_ref is not null;
create index ix_charge_entry__tenant on charge_entry (park_id, tenant_id, from_on);
create index ix_charge_entry__park on charge_entry (park_id, from_on desc, id);

call park_fence('bill', 'bill_read', 'bill_issue', 'tenant_id = any ((select scope_bill_tenants())::uuid[])');
call park_fence('bill_line', 'bill_read', 'bill_issue', 'tenant_id = any ((select scope_bill_tenants())::uuid[])');
call park_fence('bill_reduction', 'bill_read', 'bill_issue', 'tenant_id = any ((select scope_bill_tenants())::uuid[])');
call park_fence('bill_balance', 'bill_read', 'payment_edit', 'tenant_id = any ((select scope_bill_tenants())::uuid[])');
call park_fence('charge_entry', 'bill_read', 'bill_edit');

-- Issued is issued, also for workers and for whoever reaches past the service.
create function bill_stays() returns trigger
    language plpgsql as $$
begin
    raise exception 'what was issued stays as it is' using errcode = '23514', constraint = 'tr_bill__stays';
end $$;
create trigger tr_bill__stays before update or delete on bill for each row execute function bill_stays();
create trigger tr_bill_line__stays before update or delete on bill_line for each row execute function bill_stays();
create trigger tr_bill_reduction__stays before update or delete on bill_reduction for each row execute function bill_stays();
