create table app_user (
    id             uuid        not null,
    subject        text        not null,
    display_name   text        not null,
    email          text,
    email_verified boolean     not null,
    created_at     timestamptz not null,
    constraint pk_app_user primary key (id),
    constraint uq_app_user__subject unique (subject)
);

create table membership (
    id         uuid        not null,
    user_id    uuid        not null,
    scope      text        not null,
    role       text        not null,
    park_id    uuid,
    company_id uuid,
    granted_at timestamptz not null,
    ended_at   timestamptz,
    constraint pk_membership primary key (id),
    constraint fk_membership__user foreign key (user_id) references app_user (id),
    constraint ck_membership__role check (
        (scope = 'PARK' and role in ('OPERATOR', 'CHECKER', 'APPROVER', 'FINANCE', 'RECEPTION'))
        or (scope = 'COMPANY' and role in ('OWNER', 'STAFF'))
        or (scope = 'PERSON' and role in ('MENTOR', 'JUDGE'))
        or (scope = 'NETWORK' and role in ('NETWORK_VIEWER', 'SYSTEM_ADMIN', 'AUDIT_ADMIN'))),
    constraint ck_membership__scope check (
        (scope = 'PARK') = (park_id is not null) and (scope = 'COMPANY') = (company_id is not null)),
    constraint ck_membership__ended check (ended_at is null or ended_at >= granted_at)
);
create unique index uq_membership__active
    on membership (user_id, role, park_id, company_id) nulls not distinct where ended_at is null;
create index ix_membership__company on membership (company_id) where ended_at is null;
