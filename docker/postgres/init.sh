#!/bin/sh
# Runs once on an empty volume. Neither role is a superuser: row-level security does not bind one.
set -eu
psql -v ON_ERROR_STOP=1 -U postgres -v seedbed="$SEEDBED_DB_PASSWORD" -v keycloak="$KEYCLOAK_DB_PASSWORD" <<'SQL'
create role seedbed login password :'seedbed';
create database seedbed owner seedbed;
create role keycloak login password :'keycloak';
create database keycloak owner keycloak;
SQL
