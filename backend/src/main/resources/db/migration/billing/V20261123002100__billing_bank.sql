-- 银行流水: the file stays as evidence; of an account's number only the last four digits are kept beside it.
create table bank_import (
    park_id     uuid        not null,
    id          uuid        not null,
    file_id     uuid        not null,
    file_name   text        not null,
    uploaded_by uuid        not null,
    uploaded_at timestamptz not null,
    -- first and last day of its lines; null where none was taken
    from_on     date,
    last_on     date,
    taken       integer     not null,
    refused     integer     not null,
    -- rows of money that went, totals and the like
    passed_over integer     not null,
    constraint pk_bank_import primary key (id),
    constraint uq_bank_import__park_id unique (park_id, id),
    constraint fk_bank_import__park foreign key (park_id) references park (id),
    constraint fk_bank_import__file foreign key (park_id, file_id) references stored_file (park_id, id),
    constraint fk_bank_import__uploaded_by foreign key (uploaded_by) references app_user (id)
);
create index ix_bank_import__park on bank_import (park_id, uploaded_at desc, id);

create table bank_line (
    park_id      uuid           not null,
    id           uuid           not null,
    import_id    uuid           not null,
    row_number   integer        not null,
    day          date           not null,
    amount       numeric(14, 2) not null,
    payer        text,
    account_tail text,
    text         text,
    reference    text,
    -- the same line is taken once, from whatever file
    fingerprint  text           not null,
    state        text           not null,
    payment_id   uuid,
    decided_by   uuid,
    decided_at   timestamptz,
    -- why it is ignored
    reason       text,
    constraint pk_bank_line primary key (id),
    constraint uq_bank_line__park_id unique (park_id, id),
    constraint uq_bank_line__fingerprint unique (park_id, fingerprint),
    constraint uq_bank_line__payment unique (park_id, payment_id),
    constraint fk_bank_line__import foreign key (park_id, import_id) references bank_import (park_id, id),
    constraint fk_bank_line__payment foreign key (park_id, payment_id) references payment (park_id, id),
    constraint fk_bank_line__decided_by foreign key (decided_by) references app_user (id),
    constraint ck_bank_line__amount check (amount > 0),
    constraint ck_bank_line__account_tail check (account_tail ~ '^[0-9]{4}$'),
    constraint ck_bank_line__state check (state in ('OPEN', 'CONFIRMED', 'IGNORED')),
    constraint ck_bank_line__payment check ((state = 'CONFIRMED') = (payment_id is not null)),
    constraint ck_bank_line__reason check ((state = 'IGNORED') = (reason is not null)),
    constraint ck_bank_line__decided check ((state = 'OPEN') = (decided_at is null)
        and (decided_by is null) = (decided_at is null))
);
create index ix_bank_line__import on bank_line (park_id, import_id, row_number);
create index ix_bank_line__open on bank_line (park_id, day, id) where state = 'OPEN';
create index ix_bank_line__day on bank_line (park_id, day desc, id);

create table bank_refusal (
    park_id    uuid    not null,
    import_id  uuid    not null,
    row_number integer not null,
    why        text    not null,
    value      text    not null,
    -- the row it repeats: of this file, or of a line that was taken before
    repeats_row  integer,
    repeats_line uuid,
    constraint pk_bank_refusal primary key (import_id, row_number),
    constraint fk_bank_refusal__import foreign key (park_id, import_id) references bank_import (park_id, id),
    constraint fk_bank_refusal__line foreign key (park_id, repeats_line) references bank_line (park_id, id)
);

call park_fence('bank_import', 'payment_edit', 'payment_edit');
call park_fence('bank_line', 'payment_edit', 'payment_edit');
call park_fence('bank_refusal', 'payment_edit', 'payment_edit');
