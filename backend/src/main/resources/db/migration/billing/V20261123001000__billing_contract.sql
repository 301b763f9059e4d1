-- How a park bills where a lease says nothing else. Without a row nothing is billed: somebody has to say from which day on.
create table billing_settings (
    park_id           uuid          not null,
    version           integer       not null,
    -- days before were billed elsewhere
    bills_from        date          not null,
    rhythm            text          not null,
    anchor            text          not null,
    timing            text          not null,
    due_days          integer       not null,
    -- 滞纳金: per cent of the sum overdue, a day, where the agreement says nothing; and how far they may grow
    late_rate_percent numeric(6, 4) not null,
    late_cap_percent  numeric(6, 2) not null,
    constraint pk_billing_settings primary key (park_id),
    constraint fk_billing_settings__park foreign key (park_id) references park (id),
    constraint ck_billing_settings__rhythm check (rhythm in ('MONTHLY', 'QUARTERLY', 'HALF_YEARLY', 'YEARLY')),
    constraint ck_billing_settings__anchor check (anchor in ('CALENDAR', 'FIRST_DAY')),
    constraint ck_billing_settings__timing check (timing in ('ADVANCE', 'ARREARS')),
    constraint ck_billing_settings__due_days check (due_days between 0 and 180),
    constraint ck_billing_settings__late_rate check (late_rate_percent between 0 and 1),
    constraint ck_billing_settings__late_cap check (late_cap_percent between 0 and 100)
);

-- What one lease has of its own; what is null is as its agreement says, or else as the park does it.
create table lease_plan (
    park_id    uuid    not null,
    lease_id   uuid    not null,
    version    integer not null,
    rhythm     text,
    anchor     text,
    timing     text,
    due_days   integer,
    bills_from date,
    constraint pk_lease_plan primary key (lease_id),
    constraint fk_lease_plan__lease foreign key (park_id, lease_id) references lease (park_id, id) on delete cascade,
    constraint ck_lease_plan__rhythm check (rhythm in ('MONTHLY', 'QUARTERLY', 'HALF_YEARLY', 'YEARLY')),
    constraint ck_lease_plan__anchor check (anchor in ('CALENDAR', 'FIRST_DAY')),
    constraint ck_lease_plan__timing check (timing in ('ADVANCE', 'ARREARS')),
    constraint ck_lease_plan__due_days check (due_days between 0 and 180),
    constraint ck_lease_plan__something check (
        num_nonnulls(rhythm, anchor, timing, due_days, bills_from) > 0)
);
create index ix_lease_plan__park on lease_plan (park_id);

call park_fence('billing_settings', 'bill_read', 'bill_edit');
call park_fence('lease_plan', 'bill_read', 'bill_edit');
