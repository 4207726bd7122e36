-- SPDX-FileCopyrightText: 2026 The Entente Authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What is asked for at each wake: one question for all of it, by functions that keep their plans.

-- A function in SQL with a search path of its own is not inlined and is planned anew at each call; in
-- PL/pgSQL a session plans it once. Hello took as long as forty bare questions, and takes as long as
-- three. What the functions say stays; one that is replaced in SQL later is planned at each call again.
CREATE FUNCTION pg_temp.keep_plans(of text) RETURNS void LANGUAGE plpgsql AS $do$
DECLARE
    f record;
BEGIN
    FOR f IN SELECT p.prosrc, p.proretset, pg_get_functiondef(p.oid) AS whole
             FROM pg_proc p JOIN pg_language l ON l.oid = p.prolang
             WHERE p.pronamespace = of::regnamespace AND l.lanname = 'sql' AND p.prokind = 'f'
             AND p.provolatile <> 'v' AND p.proowner = current_user::regrole LOOP
        EXECUTE replace(replace(f.whole, E'\n LANGUAGE sql\n', E'\n LANGUAGE plpgsql\n'), f.prosrc,
            E'\n#variable_conflict use_column\nBEGIN\n    '
            || CASE WHEN f.proretset THEN 'RETURN QUERY ' || f.prosrc ELSE 'RETURN (' || f.prosrc || ')' END
            || E';\nEND ');
    END LOOP;
END $do$;
SET LOCAL ROLE entente_owner;
SELECT pg_temp.keep_plans('entente');
RESET ROLE;
SET LOCAL ROLE entente_api;

-- Each row is looked up by itself, and by a plain value: joined, or by what a function answers, which
-- no index is asked for before the policies, all briefings and things would be read for a few rows.
CREATE OR REPLACE FUNCTION team.forgets_since(after bigint, upto bigint, most int)
RETURNS TABLE(seq bigint, kind text, key text)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
DECLARE
    forgotten bytea;
    named text;
BEGIN
    FOR seq, kind, key IN
        SELECT f.seq, f.kind, f.key FROM entente.forget f
        WHERE f.seq > after AND f.seq <= upto AND f.person = entente.me() ORDER BY f.seq LOOP
        IF kind = 'briefing' THEN
            forgotten := decode(key, 'hex');
            CONTINUE WHEN EXISTS (SELECT FROM entente.briefing b WHERE b.hash = forgotten);
        ELSE
            named := CASE kind WHEN 'filter' THEN entente.my_home() || ':' ELSE '' END || key;
            CONTINUE WHEN EXISTS (SELECT FROM entente.thing t WHERE t.kind = forgets_since.kind
                                  AND t.key = named AND t.body IS NOT NULL);
        END IF;
        RETURN NEXT;
        most := most - 1;
        EXIT WHEN most <= 0;
    END LOOP;
END $$;
ALTER FUNCTION team.cited ROWS 20; -- and not the thousand for which all briefings are read
SELECT pg_temp.keep_plans('team');

-- What people wrote since a client asked last, where that is all that is new to it; its first row
-- tells how far the memory goes, and is there without any. Is_more says that the client has to ask
-- for more than this: the memory or its rights are others than it knows, there are briefings, or
-- something is to be forgotten. All of one moment, as a function that changes nothing sees it.
CREATE FUNCTION team.news(lineage text, rights bigint, briefings bigint, things bigint, most int)
RETURNS TABLE(last bigint, is_more boolean, seq bigint, kind text, key text, version int, author text,
              at timestamptz, body jsonb)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
DECLARE
    house entente.house;
    upto bigint;
BEGIN
    SELECT * INTO house FROM entente.house;
    upto := house.last;
    IF entente.my_rights() IS DISTINCT FROM news.rights OR house.lineage::text <> news.lineage
       OR upto < news.things OR upto < news.briefings
       -- In their order: whoever takes a third of the rows for new, as a plan for all values does,
       -- reads them all where none is.
       OR (SELECT b.seq FROM entente.briefing b WHERE b.seq > news.briefings ORDER BY b.seq LIMIT 1) IS NOT NULL
       OR (SELECT f.seq FROM entente.forget f WHERE f.person = entente.me() AND f.seq > news.things
           AND f.seq <= upto ORDER BY f.seq LIMIT 1) IS NOT NULL THEN
        RETURN QUERY SELECT upto, true, NULL::bigint, NULL::text, NULL::text, NULL::int, NULL::text,
            NULL::timestamptz, NULL::jsonb;
        RETURN;
    END IF;
    RETURN QUERY SELECT upto, false, s.seq, s.kind, s.key, s.version, s.author, s.at, s.body
        FROM (VALUES (1)) one LEFT JOIN team.all_since(news.things, upto, news.most) s ON true ORDER BY s.seq;
END $$;
REVOKE ALL ON FUNCTION team.news FROM PUBLIC;
GRANT EXECUTE ON FUNCTION team.news TO entente_member;
RESET ROLE;
