-- Network-wide: one row per firm, cooperative, sole trader or team. What a park knows of it is company_record.
create table company (
    id                 uuid    not null,
    version            integer not null,
    kind               text    not null,
    name               text    not null,
    name_key           text    not null generated always as (search_fold(name)) stored,
    uscc               text,
    founded_on         date,
    registered_capital numeric(14, 2),
    currency           text not null default 'CNY',
    industry_code      text,
    constraint pk_company primary key (id),
    constraint uq_company__uscc unique (uscc),
    constraint ck_company__kind check (kind in ('FIRM', 'SOLE_TRADER', 'COOPERATIVE', 'TEAM', 'OTHER')),
    constraint ck_company__uscc check (uscc ~ '^[0-9ABCDEFGHJKLMNPQRTUWXY]{18}$'),
    constraint ck_company__team check (kind <> 'TEAM' or uscc is null),
    constraint ck_company__capital check (registered_capital >= 0),
    constraint ck_company__industry check (industry_code ~ '^[A-T][0-9]{2,4}$')
);

-- A park's own record of a company: it makes the company exist for that park, and holds whom to call.
create table company_record (
    park_id       uuid        not null,
    company_id    uuid        not null,
    contact_name  text,
    contact_phone text,
    name_key      text        not null,
    search_text   text        not null,
    registered_at timestamptz not null,
    constraint pk_company_record primary key (park_id, company_id),
    constraint fk_company_record__park foreign key (park_id) references park (id),
    constraint fk_company_record__company foreign key (company_id) references company (id)
);
create index ix_company_record__company on company_record (company_id);
create index ix_company_record__name on company_record (park_id, name_key, company_id);
create index ix_company_record__search on company_record using gin (park_id, search_grams(search_text));

create table founder (
    park_id    uuid   not null,
    id         uuid   not null,
    company_id uuid   not null,
    name       text   not null,
    phone      text,
    categories text[] not null,
    constraint pk_founder primary key (id),
    constraint fk_founder__record foreign key (park_id, company_id) references company_record (park_id, company_id),
    constraint uq_founder__name unique (park_id, company_id, name),
    constraint ck_founder__categories check (categories <@ array[
        'LAID_OFF', 'HARDSHIP_WORKER', 'RETURNEE_MIGRANT', 'COLLEGE_GRADUATE', 'VETERAN', 'OVERSEAS_RETURNEE',
        'STUDENT', 'DISABLED', 'RESEARCHER', 'OTHER'])
);

-- People in post on a day. Sub-counts overlap (a veteran may be a graduate) and are never added up.
create table employment_count (
    park_id    uuid    not null,
    id         uuid    not null,
    company_id uuid    not null,
    as_of      date    not null,
    total      integer not null,
    constraint pk_employment_count primary key (id),
    constraint fk_employment_count__record foreign key (park_id, company_id) references company_record (park_id, company_id),
    constraint uq_employment_count__as_of unique (park_id, company_id, as_of),
    constraint ck_employment_count__total check (total >= 0)
);
create table employment_sub_count (
    count_id uuid    not null,
    tag      text    not null,
    people   integer not null,
    constraint pk_employment_sub_count primary key (count_id, tag),
    constraint fk_employment_sub_count__count foreign key (count_id) references employment_count (id) on delete cascade,
    constraint ck_employment_sub_count__people check (people >= 0),
    constraint ck_employment_sub_count__tag check (tag in ('COLLEGE_UP', 'FRESH_GRADUATE', 'RURAL_MIGRANT',
        'RETURNEE_MIGRANT', 'HARDSHIP_WORKER', 'LAID_OFF', 'VETERAN', 'DISABLED', 'FEMALE'))
);

alter table membership add constraint fk_membership__company foreign key (company_id) references company (id);
