create table register_import (
    park_id      uuid        not null,
    id           uuid        not null,
    file_name    text        not null,
    dry_run      boolean     not null,
    status       text        not null,
    started_by   uuid        not null,
    started_at   timestamptz not null,
    finished_at  timestamptz,
    result       text,
    failure      text,
    constraint pk_register_import primary key (id),
    constraint fk_register_import__park foreign key (park_id) references park (id),
    constraint fk_register_import__started_by foreign key (started_by) references app_user (id),
    constraint uq_register_import__park_id unique (park_id, id),
    constraint ck_register_import__status check (status in ('RUNNING', 'DONE', 'FAILED', 'CANCELLED', 'INTERRUPTED')),
    constraint ck_register_import__finished check ((status = 'RUNNING') = (finished_at is null))
);
-- One import at a time per park, also between replicas.
create unique index uq_register_import__running on register_import (park_id) where status = 'RUNNING';
create index ix_register_import__started on register_import (park_id, started_at desc, id);

-- Apart from register_import because it is written while the import's own transaction is open: that transaction ends by
-- marking the import done, and must not lose that to its own progress.
create table register_progress (
    park_id      uuid        not null,
    import_id    uuid        not null,
    phase        text        not null,
    done         integer     not null,
    total        integer,
    heartbeat_at timestamptz not null,
    cancel_asked boolean     not null default false,
    constraint pk_register_progress primary key (import_id),
    constraint fk_register_progress__import foreign key (park_id, import_id)
        references register_import (park_id, id) on delete cascade,
    constraint ck_register_progress__phase check (phase in ('READING', 'CHECKING', 'STORING', 'FINISHED'))
);

create table register_problem (
    park_id    uuid    not null,
    import_id  uuid    not null,
    position   integer not null,
    sheet      text    not null,
    row_number integer not null,
    col        text,
    header     text,
    field      text,
    code       text    not null,
    severity   text    not null,
    subject    text,
    params     jsonb   not null,
    constraint pk_register_problem primary key (import_id, position),
    constraint fk_register_problem__import foreign key (park_id, import_id)
        references register_import (park_id, id) on delete cascade,
    constraint ck_register_problem__severity check (severity in ('ERROR', 'WARNING'))
);
