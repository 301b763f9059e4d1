-- What the network's administrator gives in a park that has people of its own waits for one of these: whoever manages the
-- system would otherwise let themselves in under a second name.
alter table invitation
    add column park_confirms boolean not null default false,
    add constraint ck_invitation__park_confirms check (
        not park_confirms or park_id is not null and (
            state in ('PROPOSED', 'WITHDRAWN', 'REJECTED') or (confirmed_by is not null and confirmed_by <> invited_by)));
