-- SPDX-FileCopyrightText: 2026 The Entente Authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What a team keeps. No client owns any of it or may touch it: clients call the functions of the
-- schema team, which row-level security binds as well. See docs/decisions/team-library.md.

DO $$
DECLARE
    wanted text;
BEGIN
    FOREACH wanted IN ARRAY ARRAY['entente_owner', 'entente_api', 'entente_auditor', 'entente_member'] LOOP
        IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = wanted) THEN
            EXECUTE format('CREATE ROLE %I NOLOGIN', wanted);
        END IF;
        -- Entente_member is what people are members of; whoever sets the server up is none.
        IF wanted <> 'entente_member' AND NOT pg_has_role(current_user, wanted, 'MEMBER') THEN
            EXECUTE format('GRANT %I TO CURRENT_USER', wanted);
        END IF;
    END LOOP;
    EXECUTE format('REVOKE ALL ON DATABASE %I FROM PUBLIC', current_database());
    EXECUTE format('GRANT CONNECT ON DATABASE %I TO entente_member', current_database());
END $$;
REVOKE ALL ON SCHEMA public FROM PUBLIC;
CREATE SCHEMA entente AUTHORIZATION entente_owner;
CREATE SCHEMA team AUTHORIZATION entente_api;
CREATE SCHEMA office AUTHORIZATION entente_owner;
GRANT USAGE ON SCHEMA entente TO entente_api, entente_auditor;
GRANT USAGE ON SCHEMA team TO entente_member;
GRANT CREATE ON SCHEMA entente TO entente_auditor; -- until the trail is made

SET LOCAL ROLE entente_owner;

-- The steps of this folder that were taken.
CREATE TABLE entente.step(
    number int PRIMARY KEY,
    name text NOT NULL,
    at timestamptz NOT NULL DEFAULT now());

-- One row. Who writes takes its number from `last`, when it is his turn, which it is until his
-- transaction ends: numbers are seen in the order of commits. Lineage is another after a restore.
CREATE TABLE entente.house(
    one boolean PRIMARY KEY DEFAULT true CHECK (one),
    lineage uuid NOT NULL DEFAULT gen_random_uuid(),
    last bigint NOT NULL DEFAULT 0) WITH (fillfactor = 10);
INSERT INTO entente.house DEFAULT VALUES;
-- Locked by whose turn it is. Those who wait for a table stand in a row; those who wait for one row
-- of it all wake at each commit, and eighty of them did a twentieth of what ten did.
CREATE TABLE entente.turn();

CREATE TABLE entente.desk(
    id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name text NOT NULL UNIQUE CHECK (length(name) BETWEEN 1 AND 100),
    everyone boolean NOT NULL DEFAULT false); -- everybody reads there

CREATE TABLE entente.person(
    id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    role name NOT NULL UNIQUE,
    name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    level smallint NOT NULL CHECK (level BETWEEN 0 AND 9),
    home int NOT NULL REFERENCES entente.desk,
    rights bigint NOT NULL DEFAULT 0, -- the number at which what they may see changed last
    active boolean NOT NULL DEFAULT true);

CREATE TABLE entente.seat(
    person int NOT NULL REFERENCES entente.person,
    desk int NOT NULL REFERENCES entente.desk,
    may text NOT NULL CHECK (may IN ('read', 'write', 'head')),
    PRIMARY KEY (person, desk));

-- Immutable by the hash of its bytes. The same bytes on two desks are two: nobody learns from a
-- refusal what another desk has, and nobody can put other bytes in their place.
CREATE TABLE entente.briefing(
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    hash bytea NOT NULL CHECK (octet_length(hash) = 32),
    desk int NOT NULL REFERENCES entente.desk,
    level smallint NOT NULL CHECK (level BETWEEN 0 AND 9),
    seq bigint NOT NULL UNIQUE,
    file text NOT NULL CHECK (length(file) <= 255),
    marking text NOT NULL CHECK (length(marking) <= 1000),
    bytes bigint NOT NULL, -- of what travels
    author int NOT NULL REFERENCES entente.person,
    at timestamptz NOT NULL DEFAULT now(),
    UNIQUE (hash, desk),
    UNIQUE (id, desk, level));
CREATE INDEX briefing_desk ON entente.briefing(desk, level, seq);

-- Level and desk stand in each row that is of a briefing, so that all is decided by = and <=.
CREATE TABLE entente.document(
    briefing bigint PRIMARY KEY,
    desk int NOT NULL,
    level smallint NOT NULL,
    packed bytea NOT NULL,
    words bytea NOT NULL,
    FOREIGN KEY (briefing, desk, level) REFERENCES entente.briefing(id, desk, level)
        ON UPDATE CASCADE ON DELETE CASCADE);
ALTER TABLE entente.document ALTER packed SET STORAGE EXTERNAL, ALTER words SET STORAGE EXTERNAL;

-- What people write, as it stands now. A body of null was removed.
CREATE TABLE entente.thing(
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    kind text NOT NULL CHECK (kind IN ('note', 'correction', 'filter', 'dossier', 'conflict')),
    key text NOT NULL CHECK (length(key) BETWEEN 1 AND 400),
    desk int NOT NULL REFERENCES entente.desk,
    level smallint NOT NULL CHECK (level BETWEEN 0 AND 9),
    briefing bigint,
    seq bigint NOT NULL UNIQUE,
    version int NOT NULL DEFAULT 1,
    body jsonb,
    author int NOT NULL REFERENCES entente.person,
    at timestamptz NOT NULL DEFAULT now(),
    UNIQUE (kind, key),
    FOREIGN KEY (briefing, desk, level) REFERENCES entente.briefing(id, desk, level)
        ON UPDATE CASCADE ON DELETE CASCADE);
CREATE INDEX thing_briefing ON entente.thing(briefing);

-- What it said at each version: the base of every merge.
CREATE TABLE entente.version(
    thing bigint NOT NULL REFERENCES entente.thing ON DELETE CASCADE,
    version int NOT NULL,
    body jsonb,
    author int NOT NULL REFERENCES entente.person,
    at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (thing, version));

-- The briefings that a dossier cites.
CREATE TABLE entente.source(
    thing bigint NOT NULL REFERENCES entente.thing ON DELETE CASCADE,
    briefing bigint NOT NULL REFERENCES entente.briefing ON DELETE CASCADE,
    PRIMARY KEY (thing, briefing));
CREATE INDEX source_briefing ON entente.source(briefing);

-- Every operation by its id: what was sent twice is done once. What it said is the base of those
-- that its author made on top of it.
CREATE TABLE entente.operation(
    id uuid PRIMARY KEY,
    person int NOT NULL REFERENCES entente.person,
    at timestamptz NOT NULL DEFAULT now(),
    said text NOT NULL DEFAULT '', -- the client's own time; nothing is decided by it
    thing bigint REFERENCES entente.thing ON DELETE CASCADE,
    body jsonb,
    outcome text NOT NULL);
CREATE INDEX operation_at ON entente.operation(at);
CREATE INDEX operation_thing ON entente.operation(thing);

-- What a person had and may see no longer.
CREATE TABLE entente.forget(
    person int NOT NULL REFERENCES entente.person,
    seq bigint NOT NULL,
    kind text NOT NULL CHECK (kind IN ('briefing', 'note', 'correction', 'filter', 'dossier', 'conflict')),
    key text NOT NULL,
    at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (person, seq));

CREATE TABLE entente.rule(
    what text PRIMARY KEY CHECK (what IN ('operations', 'versions', 'forgets', 'briefings')),
    days int NOT NULL CHECK (days BETWEEN 1 AND 36500));

-- The trail is nobody's who works here: its owner is a role that has no members, and nothing but
-- the two functions below touches it. Each row holds the hash of the one before, so that what is
-- changed beneath the server shows in office.problems().
RESET ROLE;
SET LOCAL ROLE entente_auditor;
CREATE TABLE entente.audit(
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at timestamptz NOT NULL DEFAULT clock_timestamp(),
    who name NOT NULL DEFAULT session_user,
    what text NOT NULL,
    detail jsonb NOT NULL,
    chain bytea NOT NULL);
CREATE FUNCTION entente.audit_link(before bytea, id bigint, at timestamptz, who name, what text, detail jsonb)
RETURNS bytea LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp SET timezone = 'UTC' AS $$
    SELECT sha256(before || convert_to(concat_ws('|', id, at, who, what, detail), 'UTF8'))
$$;
CREATE FUNCTION entente.write_audit(what text, detail jsonb) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    made entente.audit;
BEGIN
    PERFORM pg_advisory_xact_lock(7310014);
    made.id := nextval(pg_get_serial_sequence('entente.audit', 'id'));
    made.at := clock_timestamp();
    INSERT INTO entente.audit(id, at, who, what, detail, chain) OVERRIDING SYSTEM VALUE
    VALUES (made.id, made.at, session_user, write_audit.what, write_audit.detail,
            entente.audit_link(coalesce((SELECT a.chain FROM entente.audit a ORDER BY a.id DESC LIMIT 1), ''),
                               made.id, made.at, session_user, write_audit.what, write_audit.detail));
END $$;
CREATE FUNCTION entente.keep_audit() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the audit trail is only added to';
END $$;
CREATE TRIGGER kept BEFORE UPDATE OR DELETE OR TRUNCATE ON entente.audit
    FOR EACH STATEMENT EXECUTE FUNCTION entente.keep_audit();
REVOKE ALL ON FUNCTION entente.write_audit FROM PUBLIC;
GRANT EXECUTE ON FUNCTION entente.write_audit TO entente_owner, entente_api;
GRANT SELECT ON entente.audit TO entente_owner;
RESET ROLE;
REVOKE CREATE ON SCHEMA entente FROM entente_auditor;
DO $$
BEGIN
    IF EXISTS (SELECT FROM pg_auth_members m WHERE m.roleid = 'entente_auditor'::regrole
               AND m.member = (SELECT oid FROM pg_roles WHERE rolname = current_user)) THEN
        REVOKE entente_auditor FROM CURRENT_USER;
    END IF;
END $$;
