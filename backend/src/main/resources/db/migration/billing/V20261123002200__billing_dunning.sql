-- 催缴步骤: a park's own; without any the standard ones hold.
create table dunning_step (
    park_id    uuid    not null,
    step       integer not null,
    days_after integer not null,
    name       text    not null,
    text       text    not null,
    constraint pk_dunning_step primary key (park_id, step),
    constraint fk_dunning_step__park foreign key (park_id) references park (id),
    constraint ck_dunning_step__step check (step between 1 and 5),
    constraint ck_dunning_step__days_after check (days_after between 1 and 365)
);

-- 催缴通知书: letters as they were sent.
create table dunning_notice (
    park_id       uuid           not null,
    id            uuid           not null,
    tenant_id     uuid           not null,
    step          integer        not null,
    name          text           not null,
    overdue       numeric(14, 2) not null,
    -- the day the oldest bill was due: once that is paid, what is behind begins anew
    oldest_due_on date           not null,
    file_id       uuid           not null,
    template      text           not null,
    text_hash     text           not null,
    sent_by       uuid           not null,
    sent_at       timestamptz    not null,
    sent_how      text           not null,
    constraint pk_dunning_notice primary key (id),
    constraint uq_dunning_notice__park_id unique (park_id, id),
    constraint uq_dunning_notice__once unique (park_id, tenant_id, oldest_due_on, step),
    constraint fk_dunning_notice__tenant foreign key (park_id, tenant_id) references tenant (park_id, id),
    constraint fk_dunning_notice__file foreign key (park_id, file_id) references stored_file (park_id, id),
    constraint fk_dunning_notice__sent_by foreign key (sent_by) references app_user (id),
    constraint ck_dunning_notice__overdue check (overdue > 0)
);
create index ix_dunning_notice__tenant on dunning_notice (park_id, tenant_id, sent_at desc);

call park_fence('dunning_step', 'bill_read', 'payment_edit');
call park_fence('dunning_notice', 'bill_read', 'payment_edit');
