-- What the price of a single charge is one of, where the fee alone does not tell: minutes are charged at the price of an hour.
-- Charges that were entered before are counted as they were: hours with four decimals.
alter table charge_entry add column basis text;
alter table charge_entry add constraint ck_charge_entry__basis check (basis is null
    or basis = 'MINUTES' and fee = 'FACILITY_HOURS' and quantity = trunc(quantity));
