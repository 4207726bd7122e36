-- SPDX-FileCopyrightText: 2026 The Entente Authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What clients call: who they are, and briefings there and back. Each function pins its search path
-- and belongs to entente_api, so that row-level security decides what it sees.

SET LOCAL ROLE entente_owner;

CREATE FUNCTION entente.my_rights() RETURNS bigint
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT rights FROM entente.person WHERE role = session_user AND active
$$;
-- Gives new briefings their numbers, last of all, so that others wait for as short as can be.
CREATE FUNCTION entente.number_briefings(ids bigint[]) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    first bigint := entente.take(cardinality(ids));
BEGIN
    UPDATE entente.briefing b SET seq = first + i.place - 1
    FROM unnest(ids) WITH ORDINALITY i(id, place)
    WHERE b.id = i.id AND b.seq < 0 AND b.author = entente.me();
END $$;
REVOKE ALL ON FUNCTION entente.my_rights, entente.number_briefings FROM PUBLIC;
GRANT EXECUTE ON FUNCTION entente.my_rights, entente.number_briefings TO entente_api;
RESET ROLE;
SET LOCAL ROLE entente_api;

-- Null where the account is nobody's here.
CREATE FUNCTION team.hello() RETURNS jsonb
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT jsonb_build_object(
        'speaks', 1,
        'step', (SELECT max(number) FROM entente.step),
        'lineage', h.lineage,
        'last', h.last,
        'me', entente.me(),
        'name', (SELECT p.name FROM entente.person p WHERE p.id = entente.me()),
        'level', entente.my_level(),
        'rights', entente.my_rights(),
        'home', (SELECT d.name FROM entente.desk d WHERE d.id = entente.my_home()),
        'desks', (SELECT coalesce(jsonb_agg(jsonb_build_object('name', d.name,
                    'may', CASE WHEN d.id = ANY (entente.my_writable()) THEN 'write' ELSE 'read' END)
                    ORDER BY d.name), '[]')
                  FROM entente.desk d WHERE d.id = ANY (entente.my_desks())))
    FROM entente.house h WHERE entente.me() IS NOT NULL
$$;

-- Documents of metas in their order: {op, hash (hexadecimal), desk, level, file, marking}. Answers
-- with {op, outcome, reason} for each, in their order.
CREATE FUNCTION team.put_briefings(metas jsonb, packed bytea[], words bytea[]) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
DECLARE
    meta jsonb;
    at_desk int;
    made bigint;
    results jsonb := '[]';
    refused jsonb := '[]';
    added bigint[] := '{}';
    why text;
    first bigint;
BEGIN
    IF entente.me() IS NULL OR jsonb_typeof(metas) <> 'array' OR jsonb_array_length(metas) > 1000
       OR jsonb_array_length(metas) <> coalesce(cardinality(packed), 0)
       OR jsonb_array_length(metas) <> coalesce(cardinality(words), 0) THEN
        PERFORM entente.write_audit('refused', '{"why": "malformed", "what": "briefings"}');
        RETURN jsonb_build_array(jsonb_build_object('outcome', 'refused', 'reason', 'malformed'));
    END IF;
    FOR i IN 1 .. jsonb_array_length(metas) LOOP
        meta := metas -> (i - 1);
        why := NULL;
        BEGIN
            SELECT d.id INTO at_desk FROM entente.desk d
            WHERE d.id = ANY (entente.my_desks())
            AND CASE WHEN meta ->> 'desk' IS NULL THEN d.id = entente.my_home() ELSE d.name = meta ->> 'desk' END;
            IF at_desk IS NULL THEN
                why := 'unknown-desk';
            ELSIF meta ->> 'author' IS NOT NULL AND meta ->> 'author' <> session_user THEN
                why := 'forged-author';
            ELSE
                INSERT INTO entente.briefing(hash, desk, level, seq, file, marking, bytes, author)
                VALUES (decode(meta ->> 'hash', 'hex'), at_desk, (meta ->> 'level')::smallint,
                        -nextval(pg_get_serial_sequence('entente.briefing', 'id')), -- until it has its number
                        meta ->> 'file', coalesce(meta ->> 'marking', ''),
                        octet_length(packed[i]) + octet_length(words[i]), entente.me())
                ON CONFLICT (hash, desk) DO NOTHING RETURNING id INTO made;
                IF FOUND THEN
                    INSERT INTO entente.document(briefing, desk, level, packed, words)
                    VALUES (made, at_desk, (meta ->> 'level')::smallint, packed[i], words[i]);
                    added := added || made;
                END IF;
            END IF;
        EXCEPTION
            WHEN insufficient_privilege THEN why := 'not-allowed';
            WHEN data_exception OR integrity_constraint_violation THEN why := 'malformed';
        END;
        results := results || jsonb_strip_nulls(jsonb_build_object(
            'op', meta -> 'op', 'outcome', CASE WHEN why IS NULL THEN 'done' ELSE 'refused' END, 'reason', why));
        IF why IS NOT NULL THEN
            refused := refused || jsonb_build_object('why', why, 'what', 'briefing', 'meta', left(meta::text, 2000));
        END IF;
    END LOOP;
    IF cardinality(added) > 0 THEN
        PERFORM entente.number_briefings(added);
        NOTIFY entente;
    END IF;
    FOR meta IN SELECT jsonb_array_elements(refused) LOOP
        PERFORM entente.write_audit('refused', meta);
    END LOOP;
    RETURN results;
END $$;

-- Without documents, by their numbers.
CREATE FUNCTION team.briefings_since(after bigint, most int)
RETURNS TABLE(seq bigint, hash bytea, file text, desk text, level smallint, marking text, bytes bigint,
              author text, at timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT b.seq, b.hash, b.file, d.name, b.level, b.marking, b.bytes, p.name, b.at
    FROM entente.briefing b JOIN entente.desk d ON d.id = b.desk JOIN entente.person p ON p.id = b.author
    WHERE b.seq > after ORDER BY b.seq LIMIT least(most, 1000)
$$;

CREATE FUNCTION team.documents(numbers bigint[]) RETURNS TABLE(seq bigint, packed bytea, words bytea)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT b.seq, d.packed, d.words FROM entente.briefing b JOIN entente.document d ON d.briefing = b.id
    WHERE b.seq = ANY (numbers) ORDER BY b.seq
$$;

-- What is to be forgotten, unless it came back.
CREATE FUNCTION team.forgets_since(after bigint, upto bigint, most int)
RETURNS TABLE(seq bigint, kind text, key text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT f.seq, f.kind, f.key FROM entente.forget f
    WHERE f.seq > after AND f.seq <= upto AND f.person = entente.me()
    AND NOT (f.kind = 'briefing'
             AND EXISTS (SELECT FROM entente.briefing b WHERE b.hash = decode(f.key, 'hex')))
    AND NOT EXISTS (SELECT FROM entente.thing t WHERE t.kind = f.kind AND t.body IS NOT NULL AND t.key =
                    CASE f.kind WHEN 'filter' THEN entente.my_home() || ':' ELSE '' END || f.key)
    ORDER BY f.seq LIMIT least(most, 10000)
$$;
REVOKE ALL ON ALL FUNCTIONS IN SCHEMA team FROM PUBLIC;
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA team TO entente_member;
RESET ROLE;
