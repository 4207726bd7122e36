-- SPDX-FileCopyrightText: 2026 The Entente Authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Which memory this one comes from, how high what quotes is when a marking is lowered again, and
-- how the trail can be held against what was kept of it elsewhere.

SET LOCAL ROLE entente_owner;

-- After a restore the lineage is another one. Clients offer all they have to what descends from the
-- memory that they know, and nothing to a stranger's.
ALTER TABLE entente.house ADD ancestors uuid[] NOT NULL DEFAULT '{}';
CREATE FUNCTION entente.keep_ancestors() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    NEW.ancestors := OLD.ancestors || OLD.lineage;
    RETURN NEW;
END $$;
REVOKE ALL ON FUNCTION entente.keep_ancestors FROM PUBLIC;
CREATE TRIGGER ancestors BEFORE UPDATE OF lineage ON entente.house
    FOR EACH ROW EXECUTE FUNCTION entente.keep_ancestors();

-- The highest level of all that it quotes, or ever quoted: what it said before can be read, too.
CREATE FUNCTION office.level_of_quotes(thing bigint) RETURNS smallint
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT coalesce(max(b.level), 0)::smallint FROM entente.briefing b WHERE b.hash IN (
        SELECT CASE WHEN named #>> '{}' ~ '^[0-9a-f]{64}$' THEN decode(named #>> '{}', 'hex') END
        FROM (SELECT t.body FROM entente.thing t WHERE t.id = level_of_quotes.thing
              UNION ALL SELECT v.body FROM entente.version v WHERE v.thing = level_of_quotes.thing) said,
             jsonb_path_query(said.body, '$.**.sha256') named)
$$;

-- Another marking of a briefing. Who sees it no longer forgets it; who sees it now is given it, and
-- what quotes it as well.
CREATE OR REPLACE FUNCTION office.mark(hash bytea, desk text, level int, marking text) RETURNS bigint
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    of_desk int := office.desk_of(desk);
    marked entente.briefing;
    dossiers bigint[];
    things bigint[];
    before int[];
    first bigint;
    lost bigint := 0;
BEGIN
    PERFORM entente.take(0);
    SELECT * INTO marked FROM entente.briefing b WHERE b.hash = mark.hash AND b.desk = of_desk FOR UPDATE;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'there is no such briefing on the desk "%"', desk USING ERRCODE = 'no_data_found';
    END IF;
    before := array(SELECT p.id FROM entente.person p WHERE entente.sees(p.id, marked.level, of_desk));
    things := array(SELECT t.id FROM entente.thing t WHERE t.briefing = marked.id ORDER BY t.seq);
    UPDATE entente.briefing b SET level = mark.level, marking = mark.marking WHERE b.id = marked.id;
    dossiers := array(SELECT DISTINCT t.id FROM entente.source s JOIN entente.thing t ON t.id = s.thing
                      WHERE s.briefing = marked.id AND t.level <> office.level_of_quotes(t.id));
    first := entente.take(1 + cardinality(things) + cardinality(dossiers));
    UPDATE entente.briefing b SET seq = first WHERE b.id = marked.id;
    UPDATE entente.thing t SET seq = first + n.place, level = office.level_of_quotes(t.id)
    FROM unnest(dossiers || things) WITH ORDINALITY n(id, place) WHERE t.id = n.id AND t.briefing IS NULL;
    UPDATE entente.thing t SET seq = first + n.place
    FROM unnest(dossiers || things) WITH ORDINALITY n(id, place) WHERE t.id = n.id AND t.briefing IS NOT NULL;
    SELECT coalesce(sum(office.forget_lost(p, ARRAY[marked.id], dossiers)), 0) INTO lost FROM unnest(before) p;
    NOTIFY entente;
    PERFORM entente.write_audit('briefing marked', jsonb_build_object('briefing', encode(hash, 'hex'),
        'desk', desk, 'from', marked.level, 'level', level, 'marking', marking, 'forgets', lost));
    RETURN lost;
END $$;

-- How long the trail is, and its last link: whoever keeps them elsewhere sees that its end was cut
-- off, which no chain shows by itself.
CREATE FUNCTION office.trail_head() RETURNS TABLE(rows bigint, last bigint, chain text)
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT count(*), coalesce(max(a.id), 0),
           (SELECT encode(l.chain, 'hex') FROM entente.audit l ORDER BY l.id DESC LIMIT 1)
    FROM entente.audit a
$$;
REVOKE ALL ON FUNCTION office.level_of_quotes, office.trail_head FROM PUBLIC;
RESET ROLE;
SET LOCAL ROLE entente_api;

CREATE FUNCTION team.descends_from(lineage uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT EXISTS (SELECT FROM entente.house h
                   WHERE descends_from.lineage = h.lineage OR descends_from.lineage = ANY (h.ancestors))
$$;
REVOKE ALL ON FUNCTION team.descends_from FROM PUBLIC;
GRANT EXECUTE ON FUNCTION team.descends_from TO entente_member;
RESET ROLE;
