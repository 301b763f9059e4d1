-- 费率: what the park asks for fees and for what is counted, the same for every tenant; each price from its day until the
-- next one's. Rent is agreed contract by contract and has its own price lists. A fee that ends has a price of 0.
create table tariff (
    park_id    uuid           not null,
    id         uuid           not null,
    version    integer        not null,
    fee        text           not null,
    basis      text           not null,
    -- 元, as finely as electricity is priced
    unit_price numeric(14, 6) not null,
    valid_from date           not null,
    constraint pk_tariff primary key (id),
    constraint uq_tariff__park_id unique (park_id, id),
    constraint uq_tariff__from unique (park_id, fee, basis, valid_from),
    constraint fk_tariff__park foreign key (park_id) references park (id),
    constraint ck_tariff__unit_price check (unit_price >= 0),
    constraint ck_tariff__basis check (
        fee in ('PROPERTY_FEE', 'ENERGY_FEE') and basis in ('SQM_MONTH', 'SEAT_MONTH')
        or fee = 'NETWORK' and basis in ('MONTH', 'SEAT_MONTH')
        or fee in ('ELECTRICITY', 'WATER', 'FACILITY_HOURS', 'FACILITY_TIMES') and basis = 'USAGE')
);
call park_fence('tariff', 'bill_read', 'bill_edit');

-- Single charges are priced as finely as the tariff they may come from.
alter table charge_entry alter column unit_price type numeric(14, 6);
