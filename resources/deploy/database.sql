-- SPDX-FileCopyrightText: 2026 The Entente Authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Once, on the primary, as postgres: who administers the team's library, and the one thing that
-- pgBouncer may ask. Neither is a superuser, and neither signs in over the network.
\set ON_ERROR_STOP on

CREATE ROLE entente_admin LOGIN CREATEROLE;
CREATE ROLE entente_bouncer LOGIN;
CREATE DATABASE entente OWNER entente_admin;
\connect entente
GRANT CONNECT ON DATABASE entente TO entente_bouncer;

CREATE SCHEMA bouncer;
GRANT USAGE ON SCHEMA bouncer TO entente_bouncer;
-- Of people alone, and of nobody whom nothing would hold back.
CREATE FUNCTION bouncer.secret_of(name text, OUT account name, OUT secret text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT r.rolname, r.rolpassword FROM pg_authid r
    WHERE r.rolname = secret_of.name AND r.rolcanlogin AND NOT r.rolsuper
    AND EXISTS (SELECT FROM pg_auth_members m JOIN pg_authid g ON g.oid = m.roleid
                WHERE m.member = r.oid AND g.rolname = 'entente_member')
$$;
REVOKE ALL ON FUNCTION bouncer.secret_of FROM PUBLIC;
GRANT EXECUTE ON FUNCTION bouncer.secret_of TO entente_bouncer;
