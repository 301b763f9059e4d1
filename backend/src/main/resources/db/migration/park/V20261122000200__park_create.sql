create table region (
    code        text not null,
    name        text    not null,
    full_name   text    not null,
    level       text    not null,
    parent_code text,
    constraint pk_region primary key (code),
    constraint fk_region__parent foreign key (parent_code) references region (code),
    constraint ck_region__code check (code ~ '^[1-9][0-9]{5}$'),
    constraint ck_region__level check (level in ('PROVINCE', 'CITY', 'COUNTY'))
);
create index ix_region__parent on region (parent_code);

create table operator (
    id   uuid not null,
    name text not null,
    uscc text,
    constraint pk_operator primary key (id),
    constraint uq_operator__name unique (name),
    constraint uq_operator__uscc unique (uscc)
);

create table park (
    id            uuid           not null,
    version       integer        not null,
    operator_id   uuid           not null,
    name          text           not null,
    kind          text           not null,
    level         text           not null,
    recognised_on date,
    opened_on     date,
    region_code   text        not null,
    address       text,
    operated_area numeric(12, 2) not null,
    constraint pk_park primary key (id),
    constraint fk_park__operator foreign key (operator_id) references operator (id),
    constraint fk_park__region foreign key (region_code) references region (code),
    constraint uq_park__operator_name unique (operator_id, name),
    constraint ck_park__kind check (kind in
        ('INCUBATOR_PARK', 'MAKER_SPACE', 'HR_BASE', 'RETURNEE', 'ACCELERATOR', 'UNIVERSITY_PARK')),
    constraint ck_park__level check (level in ('NATIONAL', 'PROVINCIAL', 'MUNICIPAL', 'DISTRICT', 'NONE')),
    constraint ck_park__area check (operated_area > 0)
);
create index ix_park__name on park (name);
create index ix_park__region on park (region_code);

create table park_partner (
    park_id      uuid not null,
    id           uuid not null,
    name         text not null,
    role         text not null,
    contribution numeric(14, 2),
    currency     text not null default 'CNY',
    constraint pk_park_partner primary key (id),
    constraint fk_park_partner__park foreign key (park_id) references park (id),
    constraint uq_park_partner__name unique (park_id, name),
    constraint ck_park_partner__contribution check (contribution >= 0)
);

alter table membership add constraint fk_membership__park foreign key (park_id) references park (id);
