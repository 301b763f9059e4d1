-- What became of a deposit when its company left: given back, or kept in part or whole and for what. Told once.
create table agreement_deposit_return (
    park_id        uuid           not null,
    agreement_id   uuid           not null,
    returned       numeric(14, 2) not null,
    kept           numeric(14, 2) not null,
    kept_for       text,
    paid_on        date           not null,
    voucher_number text           not null,
    recorded_by    uuid           not null,
    recorded_at    timestamptz    not null,
    constraint pk_agreement_deposit_return primary key (agreement_id),
    constraint fk_agreement_deposit_return__agreement foreign key (park_id, agreement_id)
        references agreement (park_id, id),
    constraint fk_agreement_deposit_return__recorded_by foreign key (recorded_by) references app_user (id),
    constraint ck_agreement_deposit_return__parts check (returned >= 0 and kept >= 0 and returned + kept > 0),
    constraint ck_agreement_deposit_return__kept check (kept = 0 or kept_for is not null)
);
-- Money is given back by whoever books payments.
call park_fence('agreement_deposit_return', 'lease_read', 'payment_edit');
