-- Invitations: the only way a person comes to a role. They bind on the e-mail that the identity provider has verified.
create table invitation (
    id           uuid        not null,
    scope        text        not null,
    role         text        not null,
    -- the place of a park role; for mentors and judges the park that asks them in
    park_id      uuid,
    company_id   uuid,
    email        text        not null,
    note         text,
    state        text        not null,
    -- why it did not bind when the person came
    hindrance    text,
    -- nobody: the installation itself, for its first administrators
    invited_by   uuid,
    invited_at   timestamptz not null,
    confirmed_by uuid,
    confirmed_at timestamptz,
    expires_at   timestamptz,
    closed_by    uuid,
    closed_at    timestamptz,
    close_reason text,
    constraint pk_invitation primary key (id),
    constraint fk_invitation__invited_by foreign key (invited_by) references app_user (id),
    constraint fk_invitation__confirmed_by foreign key (confirmed_by) references app_user (id),
    constraint fk_invitation__closed_by foreign key (closed_by) references app_user (id),
    constraint ck_invitation__role check (
        (scope = 'PARK' and role in ('OPERATOR', 'CHECKER', 'APPROVER', 'FINANCE', 'RECEPTION'))
        or (scope = 'COMPANY' and role in ('OWNER', 'STAFF'))
        or (scope = 'PERSON' and role in ('MENTOR', 'JUDGE'))
        or (scope = 'NETWORK' and role in ('NETWORK_VIEWER', 'SYSTEM_ADMIN', 'AUDIT_ADMIN'))),
    constraint ck_invitation__place check (
        (scope in ('PARK', 'PERSON')) = (park_id is not null) and (scope = 'COMPANY') = (company_id is not null)),
    constraint ck_invitation__email check (email = lower(email)),
    constraint ck_invitation__state check (state in ('PROPOSED', 'OPEN', 'ACCEPTED', 'WITHDRAWN', 'REJECTED')),
    constraint ck_invitation__hindrance check (hindrance in ('AMBIGUOUS_EMAIL', 'ROLE_CONFLICT', 'SELF_GIVEN')),
    constraint ck_invitation__expiry check ((state = 'OPEN') <= (expires_at is not null)),
    -- Four eyes, whatever the application does: two people behind every powerful role, and not the same one twice.
    constraint ck_invitation__four_eyes check (
        invited_by is null
        or role not in ('OPERATOR', 'CHECKER', 'APPROVER', 'FINANCE', 'SYSTEM_ADMIN', 'AUDIT_ADMIN')
        or state in ('PROPOSED', 'WITHDRAWN', 'REJECTED')
        or (confirmed_by is not null and confirmed_by <> invited_by))
);
create unique index uq_invitation__open
    on invitation (email, role, park_id, company_id) nulls not distinct where state in ('PROPOSED', 'OPEN');
create index ix_invitation__park on invitation (park_id, invited_at desc) where park_id is not null;
create index ix_invitation__company on invitation (company_id, invited_at desc) where company_id is not null;
create index ix_invitation__network on invitation (invited_at desc) where scope = 'NETWORK';

-- A mentor's role is given by a park and taken by the same park; what it opens hangs on the mentor's links.
alter table membership
    add column via_park_id   uuid,
    add column invitation_id uuid,
    add column ended_by      uuid,
    add column end_reason    text,
    add constraint fk_membership__invitation foreign key (invitation_id) references invitation (id),
    add constraint fk_membership__ended_by foreign key (ended_by) references app_user (id),
    add constraint ck_membership__via check (via_park_id is null or scope = 'PERSON');
drop index uq_membership__active;
create unique index uq_membership__active
    on membership (user_id, role, park_id, company_id, via_park_id) nulls not distinct where ended_at is null;
create index ix_membership__park on membership (park_id) where ended_at is null and park_id is not null;
create index ix_membership__via_park on membership (via_park_id) where ended_at is null and via_park_id is not null;
create index ix_membership__network on membership (role) where ended_at is null and scope = 'NETWORK';

-- Tokens and sessions that began before are no longer good.
alter table app_user add column signed_out_at timestamptz;
create index ix_app_user__verified_email on app_user (lower(email)) where email_verified;
