create table mentor (
    park_id   uuid   not null,
    id        uuid   not null,
    version   integer not null,
    user_id   uuid,
    name      text   not null,
    title     text,
    category  text,
    fields    text[] not null,
    term_from date,
    term_to   date,
    email     text,
    constraint pk_mentor primary key (id),
    constraint fk_mentor__park foreign key (park_id) references park (id),
    constraint fk_mentor__user foreign key (user_id) references app_user (id),
    constraint uq_mentor__park_id unique (park_id, id),
    constraint uq_mentor__email unique (park_id, email),
    constraint ck_mentor__term check (term_from < term_to)
);
create index ix_mentor__name on mentor (park_id, name, id);
create index ix_mentor__user on mentor (user_id);

create table mentor_link (
    park_id   uuid not null,
    id        uuid not null,
    mentor_id uuid not null,
    tenant_id uuid not null,
    starts_on date not null,
    ends_on   date,
    constraint pk_mentor_link primary key (id),
    constraint fk_mentor_link__mentor foreign key (park_id, mentor_id) references mentor (park_id, id),
    constraint fk_mentor_link__tenant foreign key (park_id, tenant_id) references tenant (park_id, id),
    constraint ck_mentor_link__period check (starts_on < ends_on),
    constraint ex_mentor_link__period exclude using gist
        (park_id with =, mentor_id with =, tenant_id with =, daterange(starts_on, ends_on) with &&)
);
create index ix_mentor_link__mentor on mentor_link (park_id, mentor_id);
