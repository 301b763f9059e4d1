create table tenant (
    park_id          uuid    not null,
    id               uuid    not null,
    version          integer not null,
    company_id       uuid    not null,
    starts_on        date    not null,
    ends_on          date,
    departure_reason text,
    constraint pk_tenant primary key (id),
    constraint fk_tenant__record foreign key (park_id, company_id) references company_record (park_id, company_id),
    constraint uq_tenant__park_id unique (park_id, id),
    constraint ck_tenant__period check (starts_on < ends_on),
    constraint ex_tenant__company_period
        exclude using gist (park_id with =, company_id with =, daterange(starts_on, ends_on) with &&)
);
create index ix_tenant__park_starts on tenant (park_id, starts_on, id);
create index ix_tenant__ends on tenant (park_id, ends_on);
create index ix_tenant__company on tenant (company_id, park_id);

create table stage_entry (
    park_id   uuid not null,
    id        uuid not null,
    tenant_id uuid not null,
    stage     text not null,
    starts_on date not null,
    ends_on   date,
    reason    text,
    constraint pk_stage_entry primary key (id),
    constraint fk_stage_entry__tenant foreign key (park_id, tenant_id) references tenant (park_id, id),
    constraint ck_stage_entry__stage check (stage in ('NURSERY', 'INCUBATOR', 'ACCELERATOR', 'GRADUATED')),
    constraint ck_stage_entry__period check (starts_on < ends_on),
    constraint ex_stage_entry__tenant_period
        exclude using gist (park_id with =, tenant_id with =, daterange(starts_on, ends_on) with &&)
);
create index ix_stage_entry__tenant on stage_entry (park_id, tenant_id, starts_on);
