-- 出账: everything a park bills at once. What it computes is kept beside it until it is issued, and issued as it was kept.
create table bill_run (
    park_id     uuid           not null,
    id          uuid           not null,
    version     integer        not null,
    -- the first day of the month up to whose end it bills
    month       date           not null,
    -- how many runs of the month came before, and this one
    seq         integer        not null,
    state       text           not null,
    -- the day whose facts it previews
    as_of       date           not null,
    -- previews so far: a new one is compared with the last
    preview     integer        not null,
    -- tenants to look at in this preview; null until it has begun
    tenants     integer,
    -- how far the worker is: tenants of a preview, bills of an issue
    position    integer        not null,
    -- sums of the preview
    bills       integer        not null,
    credits     integer        not null,
    charged     numeric(14, 2) not null,
    credited    numeric(14, 2) not null,
    waived      numeric(14, 2) not null,
    started_by  uuid           not null,
    started_at  timestamptz    not null,
    issue_by    uuid,
    issue_at    timestamptz,
    -- fixed when somebody orders the issue, however long it takes
    issued_on   date,
    ended_at    timestamptz,
    -- the worker tried and could not; it tries again
    failed_at   timestamptz,
    constraint pk_bill_run primary key (id),
    constraint uq_bill_run__park_id unique (park_id, id),
    constraint uq_bill_run__seq unique (park_id, month, seq),
    constraint fk_bill_run__park foreign key (park_id) references park (id),
    constraint fk_bill_run__started_by foreign key (started_by) references app_user (id),
    constraint fk_bill_run__issue_by foreign key (issue_by) references app_user (id),
    constraint ck_bill_run__month check (extract(day from month) = 1),
    constraint ck_bill_run__state check (state in ('PREVIEWING', 'PREVIEWED', 'ISSUING', 'ISSUED', 'DISCARDED')),
    constraint ck_bill_run__issue check (
        (issue_by is null) = (issued_on is null) and (issue_by is null) = (issue_at is null)
        and (issue_by is not null) = (state in ('ISSUING', 'ISSUED'))),
    constraint ck_bill_run__ended check ((ended_at is not null) = (state in ('ISSUED', 'DISCARDED')))
);
-- Two at once would bill everything twice.
create unique index uq_bill_run__open on bill_run (park_id) where state in ('PREVIEWING', 'PREVIEWED', 'ISSUING');
create index ix_bill_run__work on bill_run (started_at) where state in ('PREVIEWING', 'ISSUING');
create index ix_bill_run__list on bill_run (park_id, month desc, seq desc);

-- One tenant of a preview.
create table bill_run_item (
    park_id    uuid           not null,
    run_id     uuid           not null,
    preview    integer        not null,
    position   integer        not null,
    tenant_id  uuid           not null,
    company_id uuid           not null,
    bills      integer        not null default 0,
    credits    integer        not null default 0,
    charged    numeric(14, 2) not null default 0,
    credited   numeric(14, 2) not null default 0,
    waived     numeric(14, 2) not null default 0,
    -- of all its lines: two previews that say the same have the same
    hash       text,
    -- what keeps something from being billed, as CODE or CODE|which
    notes      text[]         not null default '{}',
    constraint pk_bill_run_item primary key (run_id, preview, position),
    constraint uq_bill_run_item__tenant unique (run_id, preview, tenant_id),
    constraint fk_bill_run_item__run foreign key (park_id, run_id) references bill_run (park_id, id),
    constraint fk_bill_run_item__tenant foreign key (park_id, tenant_id) references tenant (park_id, id)
);

-- A bill or credit note that is not issued yet; it moves to bill when it is.
create table bill_run_bill (
    park_id      uuid           not null,
    run_id       uuid           not null,
    preview      integer        not null,
    position     integer        not null,
    ordinal      integer        not null,
    id           uuid           not null,
    kind         text           not null,
    tenant_id    uuid           not null,
    company_id   uuid           not null,
    corrects_id  uuid,
    from_on      date           not null,
    to_on        date           not null,
    due_on       date           not null,
    list_amount  numeric(14, 2) not null,
    waived       numeric(14, 2) not null,
    payable      numeric(14, 2) not null,
    inputs       text           not null,
    content      text           not null,
    content_hash text           not null,
    constraint pk_bill_run_bill primary key (run_id, preview, position, ordinal),
    constraint fk_bill_run_bill__item foreign key (run_id, preview, position)
        references bill_run_item (run_id, preview, position) on delete cascade
);

-- Numbers of a park's year without gaps, for bills and for credit notes.
create table bill_counter (
    park_id uuid    not null,
    year    integer not null,
    kind    text    not null,
    last    integer not null,
    constraint pk_bill_counter primary key (park_id, year, kind),
    constraint fk_bill_counter__park foreign key (park_id) references park (id)
);

call park_fence('bill_run', 'bill_read', 'bill_edit');
call park_fence('bill_run_item', 'bill_read', 'bill_edit');
call park_fence('bill_run_bill', 'bill_read', 'bill_edit');
call park_fence('bill_counter', 'bill_read', 'bill_issue');
-- Who may preview only cannot order what was previewed to be issued.
create policy rows_issue on bill_run as restrictive for update to ${appRole} using (true)
    with check (state not in ('ISSUING', 'ISSUED') or park_id = any ((select scope_parks('bill_issue'))::uuid[]));
