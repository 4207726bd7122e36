-- SPDX-FileCopyrightText: 2026 The Entente Authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What somebody with an account and a program of his own could keep from others: their turn, the
-- trail, the disk. What a role may set for itself binds nobody who means ill, so these are kept by
-- functions that he calls or that others do, not by his settings; those are for programs that err.

DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'entente_warden') THEN
        CREATE ROLE entente_warden NOLOGIN;
    END IF;
    -- It sees who waits for whom, and ends his connection; nobody is a member of it.
    GRANT pg_read_all_stats, pg_signal_backend TO entente_warden;
    IF NOT pg_has_role(current_user, 'entente_warden', 'MEMBER') THEN
        GRANT entente_warden TO CURRENT_USER;
    END IF;
    IF NOT pg_has_role(current_user, 'entente_auditor', 'MEMBER') THEN
        GRANT entente_auditor TO CURRENT_USER;
    END IF;
END $$;
GRANT USAGE, CREATE ON SCHEMA entente TO entente_warden;
GRANT CREATE ON SCHEMA entente TO entente_auditor;

-- The trail. Who writes to it waited for a lock that anybody may take; now for a table that nobody
-- can. Of what is refused each minute lists so much of each account, and then counts.
SET LOCAL ROLE entente_auditor;
CREATE TABLE entente.audit_turn();
CREATE TABLE entente.refusals(
    who name PRIMARY KEY,
    minute timestamptz NOT NULL,
    count bigint NOT NULL) WITH (fillfactor = 50);
-- However the session of whoever writes has days written: else its rows would look changed to others.
CREATE OR REPLACE FUNCTION entente.audit_link(before bytea, id bigint, at timestamptz, who name, what text,
                                              detail jsonb)
RETURNS bytea LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp SET timezone = 'UTC'
SET datestyle = 'ISO, MDY' AS $$
    SELECT sha256(before || convert_to(concat_ws('|', id, at, who, what, detail), 'UTF8'))
$$;
CREATE FUNCTION entente.link_audit(what text, detail jsonb) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    made entente.audit;
BEGIN
    made.id := nextval(pg_get_serial_sequence('entente.audit', 'id'));
    made.at := clock_timestamp();
    INSERT INTO entente.audit(id, at, who, what, detail, chain) OVERRIDING SYSTEM VALUE
    VALUES (made.id, made.at, session_user, link_audit.what, link_audit.detail,
            entente.audit_link(coalesce((SELECT a.chain FROM entente.audit a ORDER BY a.id DESC LIMIT 1), ''),
                               made.id, made.at, session_user, link_audit.what, link_audit.detail));
END $$;
REVOKE ALL ON FUNCTION entente.link_audit FROM PUBLIC;
GRANT SELECT ON entente.refusals TO entente_owner;
RESET ROLE;

-- Whoever holds the turn or the trail and does nothing loses it, with his connection, to the first
-- who waits; whoever is busy with it does after a minute, but not while a standby is waited for.
SET LOCAL ROLE entente_warden;
CREATE FUNCTION entente.end_holders() RETURNS SETOF name
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    WITH holding AS MATERIALIZED ( -- found before any of them is ended
        SELECT a.pid, a.usename FROM pg_stat_activity a JOIN pg_roles r ON r.rolname = a.usename
        WHERE a.datname = current_database() AND a.pid <> pg_backend_pid() AND NOT r.rolsuper
        AND (a.state LIKE 'idle in transaction%' AND a.state_change < clock_timestamp() - interval '5 s'
             OR a.state = 'active' AND a.xact_start < clock_timestamp() - interval '1 min'
                AND a.wait_event IS DISTINCT FROM 'SyncRep' AND a.wait_event_type IS DISTINCT FROM 'Lock'
                AND pg_has_role(a.usename, 'entente_member', 'MEMBER'))
        AND EXISTS (SELECT FROM pg_locks l WHERE l.pid = a.pid AND l.granted AND l.mode = 'ExclusiveLock'
                    AND l.database = a.datid
                    AND l.relation IN ('entente.turn'::regclass, 'entente.audit_turn'::regclass)))
    SELECT usename FROM holding WHERE pg_terminate_backend(pid)
$$;
REVOKE ALL ON FUNCTION entente.end_holders FROM PUBLIC;
GRANT EXECUTE ON FUNCTION entente.end_holders TO entente_owner, entente_auditor;
RESET ROLE;

SET LOCAL ROLE entente_auditor;
CREATE OR REPLACE FUNCTION entente.write_audit(what text, detail jsonb) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET lock_timeout = '5s' AS $$
DECLARE
    listed CONSTANT bigint := 500; -- of one account in one minute
    this_minute timestamptz := date_trunc('minute', clock_timestamp());
    before entente.refusals;
BEGIN
    FOR tries IN 1 .. 60 LOOP
        BEGIN
            LOCK TABLE entente.audit_turn IN EXCLUSIVE MODE;
            EXIT;
        EXCEPTION WHEN lock_not_available THEN
            PERFORM entente.end_holders();
        END;
    END LOOP;
    LOCK TABLE entente.audit_turn IN EXCLUSIVE MODE;
    IF what = 'refused' THEN
        SELECT * INTO before FROM entente.refusals r WHERE r.who = session_user;
        INSERT INTO entente.refusals AS r (who, minute, count) VALUES (session_user, this_minute, 1)
        ON CONFLICT ON CONSTRAINT refusals_pkey DO UPDATE
        SET count = CASE WHEN r.minute = this_minute THEN r.count + 1 ELSE 1 END, minute = this_minute;
        IF before.minute = this_minute AND before.count >= listed THEN
            RETURN; -- counted, and told with the next one that is listed
        ELSIF before.count > listed THEN
            PERFORM entente.link_audit('refused', jsonb_build_object('why', 'too-many',
                'minute', before.minute, 'count', before.count, 'listed', listed));
        END IF;
    END IF;
    PERFORM entente.link_audit(what, detail);
END $$;
RESET ROLE;
DO $$
DECLARE
    lent text;
BEGIN
    REVOKE CREATE ON SCHEMA entente FROM entente_auditor, entente_warden;
    FOREACH lent IN ARRAY ARRAY['entente_auditor', 'entente_warden'] LOOP
        IF EXISTS (SELECT FROM pg_auth_members m JOIN pg_roles r ON r.oid = m.roleid WHERE r.rolname = lent
                   AND m.member = (SELECT oid FROM pg_roles WHERE rolname = current_user)) THEN
            EXECUTE format('REVOKE %I FROM CURRENT_USER', lent);
        END IF;
    END LOOP;
END $$;

SET LOCAL ROLE entente_owner;
CREATE OR REPLACE FUNCTION entente.take(count bigint) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET lock_timeout = '5s' AS $$
DECLARE
    first bigint;
    ended name[] := '{}';
BEGIN
    FOR tries IN 1 .. 60 LOOP
        BEGIN
            LOCK TABLE entente.turn IN EXCLUSIVE MODE;
            EXIT;
        EXCEPTION WHEN lock_not_available THEN
            ended := ended || array(SELECT entente.end_holders());
        END;
    END LOOP;
    LOCK TABLE entente.turn IN EXCLUSIVE MODE;
    IF cardinality(ended) > 0 THEN
        PERFORM entente.write_audit('connection ended', jsonb_build_object('why', 'held the turn',
            'accounts', to_jsonb(ended)));
    END IF;
    UPDATE entente.house SET last = last + count RETURNING last - count + 1 INTO first;
    RETURN first;
END $$;

-- How much somebody may send within an hour: more than people do, and less than fills a disk in a
-- night. What is beyond is not refused for good: it goes out an hour later.
CREATE TABLE entente.bound(
    what text PRIMARY KEY CHECK (what IN ('operations', 'bytes')),
    most bigint NOT NULL CHECK (most > 0));
INSERT INTO entente.bound VALUES ('operations', 100000), ('bytes', 8::bigint << 30);
CREATE TABLE entente.spent(
    person int PRIMARY KEY REFERENCES entente.person,
    hour timestamptz NOT NULL,
    operations bigint NOT NULL,
    bytes bigint NOT NULL) WITH (fillfactor = 50);
CREATE FUNCTION entente.spend() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    who int := entente.me();
    this_hour timestamptz := date_trunc('hour', clock_timestamp());
    is_document boolean := TG_TABLE_NAME = 'document';
    more_operations bigint := CASE WHEN is_document THEN 0 ELSE 1 END;
    more_bytes bigint := 0;
    now_spent entente.spent;
BEGIN
    IF who IS NULL THEN
        RETURN NULL; -- an administrator
    END IF;
    IF is_document THEN
        more_bytes := octet_length(NEW.packed) + octet_length(NEW.words);
    ELSE
        more_bytes := coalesce(octet_length(NEW.body::text), 0);
    END IF;
    INSERT INTO entente.spent AS s (person, hour, operations, bytes)
    VALUES (who, this_hour, more_operations, more_bytes)
    ON CONFLICT (person) DO UPDATE SET hour = this_hour,
        operations = more_operations + CASE WHEN s.hour = this_hour THEN s.operations ELSE 0 END,
        bytes = more_bytes + CASE WHEN s.hour = this_hour THEN s.bytes ELSE 0 END
    RETURNING * INTO now_spent;
    IF now_spent.operations > (SELECT b.most FROM entente.bound b WHERE b.what = 'operations')
       OR now_spent.bytes > (SELECT b.most FROM entente.bound b WHERE b.what = 'bytes') THEN
        RAISE EXCEPTION 'more than one person may send within an hour'
            USING ERRCODE = 'configuration_limit_exceeded';
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER spent AFTER INSERT ON entente.operation FOR EACH ROW EXECUTE FUNCTION entente.spend();
CREATE TRIGGER spent AFTER INSERT ON entente.document FOR EACH ROW EXECUTE FUNCTION entente.spend();
REVOKE ALL ON FUNCTION entente.spend FROM PUBLIC;
GRANT EXECUTE ON FUNCTION entente.spend TO entente_api;

-- Whether the account that calls was a person of this team and is not active any more.
CREATE FUNCTION entente.was_member() RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT EXISTS (SELECT FROM entente.person p WHERE p.role = session_user AND NOT p.active)
$$;
REVOKE ALL ON FUNCTION entente.was_member FROM PUBLIC;
GRANT EXECUTE ON FUNCTION entente.was_member TO entente_api;

-- Of an account: so many connections, and defaults for programs that err.
CREATE FUNCTION office.limit_account(account name) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    EXECUTE format('ALTER ROLE %I CONNECTION LIMIT 20', account);
    EXECUTE format('ALTER ROLE %I SET idle_in_transaction_session_timeout = ''1min''', account);
    EXECUTE format('ALTER ROLE %I SET statement_timeout = ''15min''', account);
    IF (SELECT r.rolsuper FROM pg_roles r WHERE r.rolname = current_user) THEN
        EXECUTE format('ALTER ROLE %I SET temp_file_limit = ''1GB''', account); -- no one else may
    END IF;
END $$;
CREATE FUNCTION office.limit_new_person() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    PERFORM office.limit_account(NEW.role);
    RETURN NULL;
END $$;
CREATE TRIGGER limited AFTER INSERT ON entente.person
    FOR EACH ROW EXECUTE FUNCTION office.limit_new_person();

-- What PostgreSQL lets everybody do and no client needs: fill the disk with large objects, and the
-- memory of all with locks. Only a superuser may take it from them; else office.problems() tells.
CREATE FUNCTION office.close_doors() RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    door regprocedure;
BEGIN
    FOR door IN SELECT f.oid FROM pg_proc f WHERE f.pronamespace = 'pg_catalog'::regnamespace
                AND f.proname ~ '^(lo_|lowrite$|loread$|pg_(try_)?advisory_)' LOOP
        EXECUTE format('REVOKE EXECUTE ON FUNCTION %s FROM PUBLIC', door);
    END LOOP;
END $$;

CREATE OR REPLACE FUNCTION office.begin_anew() RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    account name;
BEGIN
    EXECUTE format('REVOKE ALL ON DATABASE %I FROM PUBLIC', current_database());
    EXECUTE format('GRANT CONNECT ON DATABASE %I TO entente_member', current_database());
    GRANT pg_read_all_stats, pg_signal_backend TO entente_warden;
    FOR account IN SELECT p.role FROM entente.person p LOOP
        IF NOT EXISTS (SELECT FROM pg_roles r WHERE r.rolname = account) THEN
            EXECUTE format('CREATE ROLE %I LOGIN', account);
        END IF;
        EXECUTE format('GRANT entente_member TO %I', account);
        PERFORM office.limit_account(account);
    END LOOP;
    IF (SELECT r.rolsuper FROM pg_roles r WHERE r.rolname = current_user) THEN
        PERFORM office.close_doors();
    END IF;
    UPDATE entente.house SET lineage = gen_random_uuid();
    PERFORM entente.write_audit('restored', '{}');
END $$;

-- What was looked for before, and what the limits stand on.
ALTER FUNCTION office.problems() RENAME TO problems_of_rows;
CREATE FUNCTION office.problems() RETURNS SETOF text
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RETURN QUERY SELECT * FROM office.problems_of_rows();
    RETURN QUERY SELECT format('the account %s is a member of %s', m.member::regrole, m.roleid::regrole)
    FROM pg_auth_members m JOIN entente.person p ON p.role = (SELECT r.rolname FROM pg_roles r WHERE r.oid = m.member)
    WHERE m.roleid = 'entente_warden'::regrole;
    RETURN QUERY SELECT format('the account %s may have any number of connections', p.role)
    FROM entente.person p JOIN pg_roles r ON r.rolname = p.role WHERE r.rolconnlimit < 0;
    RETURN QUERY SELECT 'anybody may fill the disk with large objects: have a superuser call office.close_doors()'
    WHERE EXISTS (SELECT FROM entente.person p JOIN pg_roles r ON r.rolname = p.role
                  WHERE has_function_privilege(p.role, 'pg_catalog.lo_create(oid)', 'EXECUTE'));
    RETURN QUERY SELECT 'the queue of notices is half full: somebody listens and does not take them'
    WHERE pg_notification_queue_usage() > 0.5;
END $$;
REVOKE ALL ON FUNCTION office.limit_account, office.limit_new_person, office.problems, office.close_doors
    FROM PUBLIC;
RESET ROLE;

DO $$
DECLARE
    account name;
BEGIN
    FOR account IN SELECT p.role FROM entente.person p LOOP
        PERFORM office.limit_account(account);
    END LOOP;
    IF (SELECT r.rolsuper FROM pg_roles r WHERE r.rolname = current_user) THEN
        PERFORM office.close_doors();
    END IF;
END $$;

SET LOCAL ROLE entente_api;
CREATE FUNCTION team.was_member() RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT entente.was_member()
$$;
REVOKE ALL ON FUNCTION team.was_member FROM PUBLIC;
GRANT EXECUTE ON FUNCTION team.was_member TO entente_member;
RESET ROLE;
