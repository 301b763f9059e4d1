-- Before an agreement begins its places are handed over and its deposit is in, or waived with a reason. What was received is
-- told here; the money itself is accounted for elsewhere.
create table agreement_deposit (
    park_id        uuid           not null,
    agreement_id   uuid           not null,
    amount         numeric(14, 2) not null,
    currency       text           not null default 'CNY',
    received_on    date,
    receipt_number text,
    -- why less than agreed, or nothing
    reason         text,
    recorded_by    uuid           not null,
    recorded_at    timestamptz    not null,
    constraint pk_agreement_deposit primary key (agreement_id),
    constraint fk_agreement_deposit__agreement foreign key (park_id, agreement_id) references agreement (park_id, id),
    constraint fk_agreement_deposit__recorded_by foreign key (recorded_by) references app_user (id),
    constraint ck_agreement_deposit__amount check (amount >= 0),
    constraint ck_agreement_deposit__received check (
        (received_on is null) = (receipt_number is null) and (amount = 0) = (received_on is null)),
    constraint ck_agreement_deposit__waived check (amount > 0 or reason is not null)
);
call park_fence('agreement_deposit', 'lease_read', 'lease_edit');

-- Whether the places were handed over: told to everybody who sees the agreement, also to those who see no papers.
create function agreement_handed_over(park uuid, agreement uuid) returns boolean
    language sql stable security definer set search_path = public, pg_temp
as $$
    select scope_has('lease_read', park) and exists (
        select from agreement_file f where f.park_id = park and f.agreement_id = agreement and f.kind = 'HAND_OVER')
$$;
