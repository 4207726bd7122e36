-- SPDX-FileCopyrightText: 2026 The Entente Authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What else a library keeps: how far a person is with a briefing and whether he took it out of his
-- lists ("state", his alone), which briefings are editions of one document ("edition"), and what
-- dossiers said before ("version"). An older client asks team.since, and is told nothing of these.

SET LOCAL ROLE entente_owner;

ALTER TABLE entente.thing DROP CONSTRAINT thing_kind_check;
ALTER TABLE entente.thing ADD CONSTRAINT thing_kind_check CHECK (kind IN
    ('note', 'correction', 'filter', 'dossier', 'conflict', 'state', 'edition', 'version'));
ALTER TABLE entente.forget DROP CONSTRAINT forget_kind_check;
ALTER TABLE entente.forget ADD CONSTRAINT forget_kind_check CHECK (kind IN
    ('briefing', 'note', 'correction', 'filter', 'dossier', 'conflict', 'state', 'edition', 'version'));

-- Whose alone it is; 0 of what all who see its desk and level see.
ALTER TABLE entente.thing ADD owner int NOT NULL DEFAULT 0;
ALTER TABLE entente.thing ADD CONSTRAINT thing_owner_check CHECK ((kind = 'state') = (owner <> 0));
CREATE INDEX thing_owner ON entente.thing(owner, seq);
CREATE POLICY kept_private ON entente.thing AS RESTRICTIVE TO entente_api
    USING (owner = ANY (ARRAY[0, (SELECT entente.me())]))
    WITH CHECK (owner = ANY (ARRAY[0, (SELECT entente.me())]));
-- Who may only read somewhere still keeps there what is his alone.
CREATE POLICY kept ON entente.thing FOR INSERT TO entente_api WITH CHECK
    (owner = (SELECT entente.me()) AND level <= (SELECT entente.my_level())
     AND desk = ANY ((SELECT entente.my_desks())::int[]));
CREATE POLICY kept_anew ON entente.thing FOR UPDATE TO entente_api
    USING (owner = (SELECT entente.me()) AND level <= (SELECT entente.my_level())
           AND desk = ANY ((SELECT entente.my_desks())::int[]))
    WITH CHECK (owner = (SELECT entente.me()) AND level <= (SELECT entente.my_level())
           AND desk = ANY ((SELECT entente.my_desks())::int[]));
-- What a dossier said before of a document goes with it.
CREATE FUNCTION entente.forget_versions() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    DELETE FROM entente.thing t USING entente.source s
    WHERE s.briefing = OLD.id AND t.id = s.thing AND t.kind = 'version';
    RETURN OLD;
END $$;
REVOKE ALL ON FUNCTION entente.forget_versions FROM PUBLIC;
CREATE TRIGGER versions BEFORE DELETE ON entente.briefing
    FOR EACH ROW EXECUTE FUNCTION entente.forget_versions();
RESET ROLE;
SET LOCAL ROLE entente_api;

CREATE FUNCTION team.is_kept(kind text) RETURNS boolean
LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT coalesce(kind IN ('state', 'edition', 'version'), false)
$$;

-- Why a body cannot be taken; null where it can.
CREATE FUNCTION team.fault_of_kept(kind text, key text, body jsonb) RETURNS text
LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT CASE
        WHEN key IS NULL OR jsonb_typeof(body) IS DISTINCT FROM 'object' THEN 'malformed'
        WHEN octet_length(body::text) > CASE kind WHEN 'version' THEN 8000000 ELSE 2000 END THEN 'too-large'
        WHEN kind = 'version' AND (length(key) NOT BETWEEN 3 AND 300
            OR jsonb_typeof(body -> 'items') IS DISTINCT FROM 'array'
            OR key IS DISTINCT FROM concat(body ->> 'id', ':', body ->> 'modified')) THEN 'malformed'
        WHEN kind <> 'version' AND (key !~ '^[0-9a-f]{64}$' OR key IS DISTINCT FROM body ->> 'sha256')
            THEN 'malformed'
    END
$$;

-- Lays one operation on such a thing over what stands, as team.apply_one does. Of what both changed
-- the last stands, without a word: it is the same person's, or a decision that is in the lists of
-- all and that the next one changes. What a dossier said before is never written over.
CREATE FUNCTION team.apply_kept(op jsonb) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    op_id uuid := (op ->> 'op')::uuid;
    op_kind text := op ->> 'kind';
    op_key text := op ->> 'key';
    mine jsonb := op -> 'body';
    base_version int := (op ->> 'base')::int;
    whose int := CASE op_kind WHEN 'state' THEN entente.me() ELSE 0 END;
    done_before entente.operation;
    stands entente.thing;
    at_briefing bigint;
    at_desk int;
    at_level smallint;
    base jsonb;
    become jsonb;
    why text;
BEGIN
    SELECT * INTO done_before FROM entente.operation o WHERE o.id = op_id;
    IF FOUND THEN
        SELECT * INTO stands FROM entente.thing t WHERE t.id = done_before.thing;
        RETURN jsonb_build_object('outcome', 'known', 'version', stands.version, 'body', stands.body);
    END IF;
    why := CASE WHEN op ->> 'author' <> session_user THEN 'forged-author'
                WHEN op_id IS NULL THEN 'malformed'
                ELSE team.fault_of_kept(op_kind, op_key, mine) END;
    IF why IS NOT NULL THEN
        RETURN jsonb_build_object('outcome', 'refused', 'reason', why);
    ELSIF op ->> 'on' IS NOT NULL
        AND NOT EXISTS (SELECT FROM entente.operation o WHERE o.id = (op ->> 'on')::uuid) THEN
        RETURN '{"outcome": "later"}';
    END IF;

    IF op_kind = 'version' THEN
        SELECT p.at_desk, p.at_level, p.why INTO at_desk, at_level, why FROM team.place_of_dossier(mine) p;
        IF why IS NOT NULL THEN
            RETURN jsonb_build_object('outcome', 'refused', 'reason', why);
        END IF;
    ELSE
        SELECT b.id, b.desk, b.level INTO at_briefing, at_desk, at_level FROM entente.briefing b
        WHERE b.hash = decode(op_key, 'hex')
        ORDER BY b.desk = ANY (entente.my_writable()) DESC, b.desk = entente.my_home() DESC, b.level, b.id LIMIT 1;
        IF NOT FOUND THEN
            RETURN '{"outcome": "refused", "reason": "unknown-briefing"}';
        END IF;
        -- A name is one person's or one desk's own.
        op_key := CASE op_kind WHEN 'state' THEN whose ELSE at_desk END || ':' || op_key;
    END IF;
    -- Another document is named only to whoever sees it too.
    IF op_kind = 'edition' AND coalesce(mine ->> 'doubt', '') <> '' AND NOT EXISTS (
        SELECT FROM entente.briefing b WHERE b.hash = decode(mine ->> 'doubt', 'hex')
        AND b.desk = at_desk AND b.level <= at_level) THEN
        mine := mine || '{"doubt": ""}';
    END IF;

    SELECT * INTO stands FROM entente.thing t WHERE t.kind = op_kind AND t.key = op_key;
    IF stands.id IS NULL THEN
        INSERT INTO entente.thing(kind, key, desk, level, briefing, owner, seq, body, author)
        VALUES (op_kind, op_key, at_desk, at_level, at_briefing, whose, entente.take(1), mine, entente.me())
        RETURNING * INTO stands;
        IF op_kind = 'version' THEN
            INSERT INTO entente.source(thing, briefing)
            SELECT stands.id, b.id FROM team.cited(mine) c(hash) JOIN entente.briefing b ON b.hash = c.hash;
        END IF;
    ELSIF op_kind <> 'version' THEN
        SELECT o.body INTO base FROM entente.operation o
        WHERE o.id = (op ->> 'on')::uuid AND o.thing = stands.id;
        IF NOT FOUND THEN
            SELECT v.body INTO base FROM entente.version v
            WHERE v.thing = stands.id AND v.version = base_version;
        END IF;
        -- Two machines of one person begin with the same: nothing was read, nothing taken out.
        base := coalesce(base, '{"read": false, "position": 0, "removed": false}');
        become := stands.body || coalesce((SELECT jsonb_object_agg(m.key, m.value) FROM jsonb_each(mine) m
                                           WHERE m.value IS DISTINCT FROM base -> m.key), '{}');
        IF become IS DISTINCT FROM stands.body THEN
            UPDATE entente.thing t
            SET seq = entente.take(1), version = t.version + 1, body = become, at = now(), author = entente.me()
            WHERE t.id = stands.id RETURNING * INTO stands;
            IF NOT FOUND THEN
                RETURN '{"outcome": "refused", "reason": "not-allowed"}';
            END IF;
        END IF;
    END IF;
    IF op_kind <> 'version' THEN
        INSERT INTO entente.version(thing, version, body, author)
        VALUES (stands.id, stands.version, stands.body, stands.author) ON CONFLICT DO NOTHING;
    END IF;
    INSERT INTO entente.operation(id, person, said, thing, body, outcome)
    VALUES (op_id, entente.me(), left(coalesce(op ->> 'at', ''), 40), stands.id,
            CASE WHEN op_kind <> 'version' THEN mine END, 'done');
    RETURN jsonb_build_object('version', stands.version, 'body', stands.body, 'outcome', 'done');
END $$;

-- What was there before goes on under another name, for what it knows.
ALTER FUNCTION team.apply_one(jsonb) RENAME TO apply_shared;
CREATE FUNCTION team.apply_one(op jsonb) RETURNS jsonb
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT CASE WHEN team.is_kept(op ->> 'kind') THEN team.apply_kept(op) ELSE team.apply_shared(op) END
$$;

-- For clients that know no more kinds than these.
CREATE OR REPLACE FUNCTION team.since(after bigint, upto bigint, most int)
RETURNS TABLE(seq bigint, kind text, key text, version int, author text, at timestamptz, body jsonb)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT w.seq, w.kind, w.key, w.version, p.name, w.at, w.body
    FROM (SELECT n.*, sum(pg_column_size(n.body)) OVER (ORDER BY n.seq) - pg_column_size(n.body) AS before
          FROM (SELECT t.seq, t.kind, t.version, t.author, t.at, t.body,
                       CASE t.kind WHEN 'filter' THEN substr(t.key, strpos(t.key, ':') + 1) ELSE t.key END AS key
                FROM entente.thing t
                WHERE t.owner = 0 AND t.seq > since.after AND t.seq <= since.upto AND NOT team.is_kept(t.kind)
                AND (t.kind <> 'filter' OR t.desk = entente.my_home())
                ORDER BY t.seq LIMIT least(since.most, 1000)) n) w
    JOIN entente.person p ON p.id = w.author
    WHERE coalesce(w.before, 0) < 4000000 ORDER BY w.seq
$$;

-- All that there is, as it stands, by its number: so many rows at most, and some four million bytes.
-- What others keep for themselves is never looked at.
CREATE FUNCTION team.all_since(after bigint, upto bigint, most int)
RETURNS TABLE(seq bigint, kind text, key text, version int, author text, at timestamptz, body jsonb)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT w.seq, w.kind, w.key, w.version, p.name, w.at, w.body
    FROM (SELECT n.*, sum(pg_column_size(n.body)) OVER (ORDER BY n.seq) - pg_column_size(n.body) AS before
          FROM (SELECT t.seq, t.kind, t.version, t.author, t.at, t.body,
                       CASE WHEN t.kind IN ('filter', 'state', 'edition')
                            THEN substr(t.key, strpos(t.key, ':') + 1) ELSE t.key END AS key
                FROM ((SELECT s.* FROM entente.thing s
                       WHERE s.owner = 0 AND s.seq > all_since.after AND s.seq <= all_since.upto
                       AND (s.kind <> 'filter' OR s.desk = entente.my_home())
                       ORDER BY s.seq LIMIT least(all_since.most, 1000))
                      UNION ALL
                      (SELECT o.* FROM entente.thing o
                       WHERE o.owner = entente.me() AND o.seq > all_since.after AND o.seq <= all_since.upto
                       ORDER BY o.seq LIMIT least(all_since.most, 1000))) t
                ORDER BY t.seq LIMIT least(all_since.most, 1000)) n) w
    JOIN entente.person p ON p.id = w.author
    WHERE coalesce(w.before, 0) < 4000000 ORDER BY w.seq
$$;
REVOKE ALL ON FUNCTION team.is_kept, team.fault_of_kept, team.apply_kept, team.apply_one, team.all_since FROM PUBLIC;
GRANT EXECUTE ON FUNCTION team.all_since TO entente_member;
RESET ROLE;
