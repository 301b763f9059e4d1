-- Leases that stand on bills which are previewed and not issued yet. Until the run is issued or given up none of them can be
-- undone: the issue writes what was previewed, and a line names its lease.
create table bill_run_lease (
    park_id  uuid not null,
    run_id   uuid not null,
    lease_id uuid not null,
    constraint pk_bill_run_lease primary key (run_id, lease_id),
    constraint fk_bill_run_lease__run foreign key (park_id, run_id) references bill_run (park_id, id),
    constraint fk_bill_run_lease__lease foreign key (park_id, lease_id) references lease (park_id, id)
);
create index ix_bill_run_lease__lease on bill_run_lease (park_id, lease_id);
call park_fence('bill_run_lease', 'bill_read', 'bill_edit');
