-- SPDX-FileCopyrightText: 2026 The Entente Authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Operations of clients on what people write. One that is refused changes nothing and is in the
-- audit trail; the others of its batch are done all the same.

SET LOCAL ROLE entente_api;

-- Why a body cannot be taken; null where it can. What it means is for clients to judge, which
-- believe no server.
CREATE FUNCTION team.fault_of(kind text, key text, body jsonb) RETURNS text
LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT CASE
        WHEN kind IS NULL OR kind NOT IN ('note', 'correction', 'filter', 'dossier', 'conflict')
            OR key IS NULL OR length(key) NOT BETWEEN 1 AND 200 THEN 'malformed'
        WHEN body IS NULL THEN NULL
        WHEN jsonb_typeof(body) <> 'object' OR kind = 'conflict' THEN 'malformed'
        WHEN octet_length(body::text) > CASE kind WHEN 'dossier' THEN 8000000 ELSE 1000000 END THEN 'too-large'
        WHEN kind IN ('note', 'correction') AND NOT coalesce(body ->> 'sha256' ~ '^[0-9a-f]{64}$', false)
            THEN 'malformed'
        WHEN kind = 'note' AND (jsonb_typeof(body -> 'tags') IS DISTINCT FROM 'array'
            OR jsonb_typeof(body -> 'words') IS DISTINCT FROM 'string') THEN 'malformed'
        WHEN kind = 'dossier' AND jsonb_typeof(body -> 'items') IS DISTINCT FROM 'array' THEN 'malformed'
    END
$$;

-- Every document that a body names, wherever in it.
CREATE FUNCTION team.cited(body jsonb) RETURNS SETOF bytea
LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT DISTINCT decode(named #>> '{}', 'hex') FROM jsonb_path_query(body, '$.**.sha256') named
    WHERE named #>> '{}' ~ '^[0-9a-f]{64}$'
$$;

-- Where a dossier belongs: to the one desk of all that it cites, at the highest of their levels.
CREATE FUNCTION team.place_of_dossier(body jsonb, OUT at_desk int, OUT at_level smallint, OUT why text)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    desks int[];
BEGIN
    IF EXISTS (SELECT FROM team.cited(body) c(hash)
               WHERE NOT EXISTS (SELECT FROM entente.briefing b WHERE b.hash = c.hash)) THEN
        why := 'unknown-briefing';
        RETURN;
    END IF;
    SELECT array_agg(DISTINCT b.desk) FILTER (WHERE NOT d.everyone), coalesce(max(b.level), 0)
    INTO desks, at_level
    FROM team.cited(body) c(hash) JOIN entente.briefing b ON b.hash = c.hash
    JOIN entente.desk d ON d.id = b.desk;
    IF cardinality(desks) > 1 THEN
        why := 'several-desks';
    END IF;
    at_desk := coalesce(desks[1], entente.my_home());
END $$;

-- What was lost where two changed the same, as a thing of its own, until somebody settles it.
CREATE FUNCTION team.tell_conflict(op jsonb, stands entente.thing, theirs int, clashes jsonb, mine_is_kept boolean)
RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    INSERT INTO entente.thing(kind, key, desk, level, briefing, seq, author, body)
    VALUES ('conflict', op ->> 'op', stands.desk, stands.level, stands.briefing, entente.take(1), entente.me(),
        jsonb_build_object('of', stands.kind, 'key', op -> 'key', 'fields', clashes,
            'keptBy', (SELECT p.name FROM entente.person p
                       WHERE p.id = CASE WHEN mine_is_kept THEN entente.me() ELSE theirs END),
            'lostBy', (SELECT p.name FROM entente.person p
                       WHERE p.id = CASE WHEN mine_is_kept THEN theirs ELSE entente.me() END)))
$$;

-- Lays one operation over what stands; answers with {outcome, reason, version, body}. The base of a
-- merge is what the same client sent last ("on"), or else a version that it saw ("base").
CREATE FUNCTION team.apply_one(op jsonb) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    op_id uuid := (op ->> 'op')::uuid;
    op_kind text := op ->> 'kind';
    op_key text := op ->> 'key';
    mine jsonb := CASE WHEN jsonb_typeof(op -> 'body') = 'null' THEN NULL ELSE op -> 'body' END;
    done_before entente.operation;
    stands entente.thing;
    theirs int;
    at_briefing bigint;
    at_desk int := entente.my_home();
    at_level smallint := 0;
    base jsonb;
    become jsonb;
    clashes jsonb := '{}';
    why text;
BEGIN
    SELECT * INTO done_before FROM entente.operation o WHERE o.id = op_id;
    IF FOUND THEN
        SELECT * INTO stands FROM entente.thing t WHERE t.id = done_before.thing;
        RETURN jsonb_build_object('outcome', 'known', 'version', stands.version, 'body', stands.body);
    END IF;
    why := CASE WHEN op ->> 'author' <> session_user THEN 'forged-author'
                WHEN op_id IS NULL THEN 'malformed'
                ELSE team.fault_of(op_kind, op_key, mine) END;
    IF why IS NOT NULL THEN
        RETURN jsonb_build_object('outcome', 'refused', 'reason', why);
    ELSIF op ->> 'on' IS NOT NULL
        AND NOT EXISTS (SELECT FROM entente.operation o WHERE o.id = (op ->> 'on')::uuid) THEN
        RETURN '{"outcome": "later"}'; -- what it was made from did not come yet
    END IF;
    IF op_kind = 'filter' THEN
        op_key := entente.my_home() || ':' || op_key; -- names are a desk's own
    END IF;
    SELECT * INTO stands FROM entente.thing t WHERE t.kind = op_kind AND t.key = op_key;
    IF stands.id IS NULL AND mine IS NULL THEN
        RETURN '{"outcome": "done", "body": null}'; -- made and removed before anybody saw it
    END IF;
    theirs := stands.author;

    SELECT o.body INTO base FROM entente.operation o
    WHERE o.id = (op ->> 'on')::uuid AND o.thing = stands.id;
    IF NOT FOUND THEN
        SELECT v.body INTO base FROM entente.version v
        WHERE v.thing = stands.id AND v.version = (op ->> 'base')::int;
    END IF;
    become := mine;
    IF stands.id IS NOT NULL THEN
        SELECT m.body, m.clashes INTO become, clashes FROM entente.merged(op_kind, base, stands.body, mine) m;
        at_desk := stands.desk;
        at_level := stands.level;
        at_briefing := stands.briefing;
        IF op_kind = 'conflict' THEN
            become := NULL; -- all that can be said of one is that it is settled
            clashes := '{}';
        END IF;
    END IF;

    IF op_kind = 'dossier' AND become IS NOT NULL THEN
        SELECT p.at_desk, greatest(p.at_level, stands.level), p.why INTO at_desk, at_level, why
        FROM team.place_of_dossier(become) p;
        IF why IS NOT NULL THEN
            RETURN jsonb_build_object('outcome', 'refused', 'reason', why);
        END IF;
    ELSIF mine IS NOT NULL AND op_kind IN ('note', 'correction') THEN
        SELECT b.id, b.desk, b.level INTO at_briefing, at_desk, at_level FROM entente.briefing b
        WHERE b.hash = decode(mine ->> 'sha256', 'hex') AND (stands.id IS NULL OR b.id = stands.briefing)
        ORDER BY b.desk = ANY (entente.my_writable()) DESC, b.desk = entente.my_home() DESC, b.level, b.id LIMIT 1;
        IF NOT FOUND THEN
            RETURN '{"outcome": "refused", "reason": "unknown-briefing"}';
        END IF;
    END IF;

    IF stands.id IS NULL THEN
        INSERT INTO entente.thing(kind, key, desk, level, briefing, seq, body, author)
        VALUES (op_kind, op_key, at_desk, at_level, at_briefing, entente.take(1), become, entente.me())
        RETURNING * INTO stands;
    ELSIF become IS DISTINCT FROM stands.body THEN
        UPDATE entente.thing t
        SET seq = entente.take(1), version = t.version + 1, body = become, desk = at_desk, level = at_level,
            at = now(), author = entente.me()
        WHERE t.id = stands.id RETURNING * INTO stands;
        IF NOT FOUND THEN
            RETURN '{"outcome": "refused", "reason": "not-allowed"}';
        END IF;
    END IF;
    INSERT INTO entente.version(thing, version, body, author)
    VALUES (stands.id, stands.version, stands.body, stands.author) ON CONFLICT DO NOTHING;
    IF op_kind = 'dossier' THEN
        DELETE FROM entente.source s WHERE s.thing = stands.id;
        INSERT INTO entente.source(thing, briefing)
        SELECT stands.id, b.id FROM team.cited(become) c(hash) JOIN entente.briefing b ON b.hash = c.hash;
    END IF;
    IF clashes <> '{}' THEN
        PERFORM team.tell_conflict(op, stands, theirs, clashes,
            CASE WHEN clashes ? 'removed' THEN mine IS NOT NULL ELSE op_kind IN ('note', 'correction') END);
    END IF;
    INSERT INTO entente.operation(id, person, said, thing, body, outcome)
    VALUES (op_id, entente.me(), left(coalesce(op ->> 'at', ''), 40), stands.id, mine,
            CASE WHEN clashes <> '{}' THEN 'conflict' WHEN become IS DISTINCT FROM mine THEN 'merged' ELSE 'done' END);
    RETURN jsonb_build_object('version', stands.version, 'body', stands.body, 'outcome',
        CASE WHEN clashes <> '{}' THEN 'conflict' ELSE 'done' END);
END $$;

-- Operations in their order: {op, kind, key, base, on, author, at, body}. Answers with {op, outcome,
-- reason, version, body} for each: done, conflict (done, and something of it or of another is told as
-- lost), known (done before), later (what it is made on is not here) or refused.
CREATE FUNCTION team.apply(ops jsonb) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    op jsonb;
    result jsonb;
    results jsonb := '[]';
    violated text;
    changed boolean := false;
BEGIN
    IF entente.me() IS NULL OR jsonb_typeof(ops) <> 'array' OR jsonb_array_length(ops) > 1000 THEN
        PERFORM entente.write_audit('refused', '{"why": "malformed", "what": "operations"}');
        RETURN '[{"outcome": "refused", "reason": "malformed"}]';
    END IF;
    PERFORM entente.take(0); -- one after the other, in the order of their commits
    FOR op IN SELECT jsonb_array_elements(ops) LOOP
        BEGIN
            result := team.apply_one(op);
        EXCEPTION
            WHEN insufficient_privilege THEN
                result := '{"outcome": "refused", "reason": "not-allowed"}';
            WHEN unique_violation THEN
                GET STACKED DIAGNOSTICS violated = CONSTRAINT_NAME;
                result := jsonb_build_object('outcome', 'refused', 'reason',
                    CASE violated WHEN 'operation_pkey' THEN 'forged-operation' ELSE 'not-allowed' END);
            WHEN data_exception OR integrity_constraint_violation OR program_limit_exceeded THEN
                result := '{"outcome": "refused", "reason": "malformed"}';
        END;
        changed := changed OR result ->> 'outcome' IN ('done', 'conflict');
        IF result ->> 'outcome' = 'refused' THEN
            PERFORM entente.write_audit('refused', jsonb_build_object('why', result -> 'reason',
                'what', left((CASE WHEN jsonb_typeof(op) = 'object' THEN op - 'body' ELSE op END)::text, 2000)));
        END IF;
        results := results || (result || jsonb_build_object('op', op -> 'op'));
    END LOOP;
    IF changed THEN
        NOTIFY entente;
    END IF;
    RETURN results;
END $$;

-- What people wrote, as it stands, by its number: so many rows at most, and some four million bytes.
CREATE FUNCTION team.since(after bigint, upto bigint, most int)
RETURNS TABLE(seq bigint, kind text, key text, version int, author text, at timestamptz, body jsonb)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT w.seq, w.kind, w.key, w.version, p.name, w.at, w.body
    FROM (SELECT n.*, sum(pg_column_size(n.body)) OVER (ORDER BY n.seq) - pg_column_size(n.body) AS before
          FROM (SELECT t.seq, t.kind, t.version, t.author, t.at, t.body,
                       CASE t.kind WHEN 'filter' THEN substr(t.key, strpos(t.key, ':') + 1) ELSE t.key END AS key
                FROM entente.thing t
                WHERE t.seq > since.after AND t.seq <= since.upto
                AND (t.kind <> 'filter' OR t.desk = entente.my_home())
                ORDER BY t.seq LIMIT least(since.most, 1000)) n) w
    JOIN entente.person p ON p.id = w.author
    WHERE coalesce(w.before, 0) < 4000000 ORDER BY w.seq
$$;

-- All that was said of one thing, the newest first.
CREATE FUNCTION team.history(kind text, key text)
RETURNS TABLE(version int, author text, at timestamptz, body jsonb)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT v.version, p.name, v.at, v.body
    FROM entente.thing t JOIN entente.version v ON v.thing = t.id JOIN entente.person p ON p.id = v.author
    WHERE t.kind = history.kind
    AND t.key = CASE WHEN history.kind = 'filter' THEN entente.my_home() || ':' ELSE '' END || history.key
    ORDER BY v.version DESC LIMIT 1000
$$;
REVOKE ALL ON ALL FUNCTIONS IN SCHEMA team FROM PUBLIC;
GRANT EXECUTE ON FUNCTION team.apply, team.since, team.history TO entente_member;
RESET ROLE;
