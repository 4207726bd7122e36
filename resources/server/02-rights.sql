-- SPDX-FileCopyrightText: 2026 The Entente Authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Who may see and write what. The functions of clients belong to entente_api, which owns no table,
-- so that these policies bind them; who calls is the session's user, whom no SET ROLE changes.

SET LOCAL ROLE entente_owner;

CREATE FUNCTION entente.me() RETURNS int
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT id FROM entente.person WHERE role = session_user AND active
$$;
CREATE FUNCTION entente.my_level() RETURNS smallint
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT level FROM entente.person WHERE role = session_user AND active
$$;
CREATE FUNCTION entente.my_home() RETURNS int
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT home FROM entente.person WHERE role = session_user AND active
$$;
CREATE FUNCTION entente.my_desks() RETURNS int[]
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT array(SELECT s.desk FROM entente.seat s WHERE s.person = entente.me()
                 UNION SELECT d.id FROM entente.desk d WHERE d.everyone AND entente.me() IS NOT NULL)
$$;
-- Where everybody reads, whoever writes anywhere writes.
CREATE FUNCTION entente.my_writable() RETURNS int[]
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT array(SELECT s.desk FROM entente.seat s WHERE s.person = entente.me() AND s.may <> 'read'
                 UNION SELECT d.id FROM entente.desk d WHERE d.everyone
                 AND EXISTS (SELECT FROM entente.seat s WHERE s.person = entente.me() AND s.may <> 'read'))
$$;
CREATE FUNCTION entente.heads(desk int) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT EXISTS (SELECT FROM entente.seat s
                   WHERE s.person = entente.me() AND s.desk = heads.desk AND s.may = 'head')
$$;
CREATE FUNCTION entente.sees(person int, level smallint, desk int) RETURNS boolean
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT EXISTS (SELECT FROM entente.person p WHERE p.id = sees.person AND p.active
                   AND sees.level <= p.level
                   AND (EXISTS (SELECT FROM entente.seat s WHERE s.person = p.id AND s.desk = sees.desk)
                        OR EXISTS (SELECT FROM entente.desk d WHERE d.id = sees.desk AND d.everyone)))
$$;
-- Takes that many numbers and answers with the first of them. Others wait here until the caller's
-- transaction has ended.
CREATE FUNCTION entente.take(count bigint) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    first bigint;
BEGIN
    LOCK TABLE entente.turn IN EXCLUSIVE MODE;
    UPDATE entente.house SET last = last + count RETURNING last - count + 1 INTO first;
    RETURN first;
END $$;

DO $$
DECLARE
    guarded text;
BEGIN
    FOREACH guarded IN ARRAY ARRAY['briefing', 'document', 'thing'] LOOP
        EXECUTE format('ALTER TABLE entente.%I ENABLE ROW LEVEL SECURITY', guarded);
        EXECUTE format('CREATE POLICY seen ON entente.%I FOR SELECT TO entente_api USING
            (level <= (SELECT entente.my_level()) AND desk = ANY ((SELECT entente.my_desks())::int[]))', guarded);
        EXECUTE format('CREATE POLICY written ON entente.%I FOR INSERT TO entente_api WITH CHECK
            (level <= (SELECT entente.my_level()) AND desk = ANY ((SELECT entente.my_writable())::int[]))', guarded);
        EXECUTE format('GRANT SELECT, INSERT ON entente.%I TO entente_api', guarded);
    END LOOP;
END $$;
CREATE POLICY changed ON entente.thing FOR UPDATE TO entente_api
    USING (level <= (SELECT entente.my_level()) AND desk = ANY ((SELECT entente.my_writable())::int[]))
    WITH CHECK (level <= (SELECT entente.my_level()) AND desk = ANY ((SELECT entente.my_writable())::int[]));
GRANT UPDATE (seq, version, body, author, at, level, desk) ON entente.thing TO entente_api;

ALTER TABLE entente.version ENABLE ROW LEVEL SECURITY;
CREATE POLICY seen ON entente.version TO entente_api
    USING (EXISTS (SELECT FROM entente.thing t WHERE t.id = thing));
ALTER TABLE entente.source ENABLE ROW LEVEL SECURITY;
CREATE POLICY seen ON entente.source TO entente_api
    USING (EXISTS (SELECT FROM entente.thing t WHERE t.id = thing));
ALTER TABLE entente.operation ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON entente.operation TO entente_api
    USING (person = (SELECT entente.me())) WITH CHECK (person = (SELECT entente.me()));
ALTER TABLE entente.forget ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON entente.forget FOR SELECT TO entente_api USING (person = (SELECT entente.me()));
ALTER TABLE entente.seat ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON entente.seat FOR SELECT TO entente_api USING (person = (SELECT entente.me()));

GRANT USAGE ON SEQUENCE entente.briefing_id_seq TO entente_api;
GRANT SELECT, INSERT ON entente.version, entente.operation TO entente_api;
GRANT SELECT, INSERT, DELETE ON entente.source TO entente_api;
GRANT SELECT ON entente.forget, entente.seat, entente.house, entente.desk, entente.step TO entente_api;
GRANT SELECT (id, name) ON entente.person TO entente_api;

REVOKE ALL ON FUNCTION entente.me, entente.my_level, entente.my_home, entente.my_desks, entente.my_writable,
    entente.heads, entente.sees, entente.take FROM PUBLIC;
GRANT EXECUTE ON FUNCTION entente.me, entente.my_level, entente.my_home, entente.my_desks,
    entente.my_writable, entente.heads, entente.take TO entente_api;
RESET ROLE;
