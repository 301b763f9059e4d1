#!/bin/sh
# Roles and databases. The container runs it once, on an empty volume; for a PostgreSQL of your own see README.md. No role is
# a superuser. Row-level security binds the application; the owner of the tables runs migrations and nothing else.
set -eu
psql -v ON_ERROR_STOP=1 -U "${POSTGRES_USER:-postgres}" -d postgres \
  -v owner="$SEEDBED_OWNER_PASSWORD" -v app="$SEEDBED_APP_PASSWORD" -v job="$SEEDBED_JOB_PASSWORD" \
  -v keycloak="$KEYCLOAK_DB_PASSWORD" <<'SQL'
create role seedbed login password :'owner';
create role seedbed_app login password :'app';
create role seedbed_job login password :'job';
create role keycloak login password :'keycloak';
create database seedbed owner seedbed;
create database keycloak owner keycloak;
-- What nobody is given, everybody has: each role comes into its own database alone.
revoke all on database seedbed, keycloak from public;
grant connect on database seedbed to seedbed_app, seedbed_job;
SQL
