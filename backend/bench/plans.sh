#!/bin/sh
# Prints the plans of the register's lists with 100 000 companies, tenants and leases in one park and 20 other parks.
# Needs psql and a PostgreSQL 17 or newer it may create a database on, named by the usual PGHOST, PGPORT, PGUSER.
# The database seedbed_plans is made anew, and dropped at the end unless KEEP=1.
set -eu
cd "$(dirname "$0")"
migrations=../src/main/resources/db/migration
psql="psql -X -q -v ON_ERROR_STOP=1"

$psql -d postgres -c 'drop database if exists seedbed_plans' -c "create database seedbed_plans encoding 'UTF8' template template0"
export PGDATABASE=seedbed_plans
find "$migrations" -name 'V*.sql' | awk -F/ '{ print $NF "\t" $0 }' | sort | cut -f2 | while read -r file; do
    $psql -f "$file" > /dev/null
done
$psql -f plans-data.sql
$psql -f plans.sql
if [ "${KEEP:-0}" = 0 ]; then
    $psql -d postgres -c 'drop database seedbed_plans'
fi
