-- SPDX-FileCopyrightText: 2026 The Entente Authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Who there is to be named in a note, and who made one: names alone, no accounts and no levels.

SET LOCAL ROLE entente_owner;

-- Those who sit where I sit. A desk that everybody reads makes nobody my neighbour.
CREATE FUNCTION entente.my_people() RETURNS SETOF text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT DISTINCT p.name FROM entente.person p JOIN entente.seat s ON s.person = p.id
    WHERE p.active AND s.desk IN (SELECT m.desk FROM entente.seat m WHERE m.person = entente.me())
    ORDER BY p.name
$$;
REVOKE ALL ON FUNCTION entente.my_people FROM PUBLIC;
GRANT EXECUTE ON FUNCTION entente.my_people TO entente_api;
RESET ROLE;
SET LOCAL ROLE entente_api;

CREATE FUNCTION team.people() RETURNS TABLE(name text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT p FROM entente.my_people() p LIMIT 10000
$$;

-- Who made notes, however often others changed them since; of those alone that may be seen.
CREATE FUNCTION team.first_authors(keys text[]) RETURNS TABLE(key text, author text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT t.key, p.name
    FROM entente.thing t JOIN entente.version v ON v.thing = t.id AND v.version = 1
    JOIN entente.person p ON p.id = v.author
    WHERE t.kind = 'note' AND t.key = ANY (first_authors.keys)
$$;
REVOKE ALL ON FUNCTION team.people, team.first_authors FROM PUBLIC;
GRANT EXECUTE ON FUNCTION team.people, team.first_authors TO entente_member;
RESET ROLE;
