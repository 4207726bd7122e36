-- SPDX-FileCopyrightText: 2026 The Entente Authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What becomes of two who changed the same: theirs stands here, mine comes now, and base is what
-- both began with. Nobody's clock is asked: who comes last is who comes last to the server.

SET LOCAL ROLE entente_owner;

-- Theirs without what I took out, and with what I put in.
CREATE FUNCTION entente.merged_set(base jsonb, theirs jsonb, mine jsonb) RETURNS jsonb
LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT coalesce(jsonb_agg(entry ORDER BY side, place), '[]') FROM (
        SELECT 0 AS side, place, entry FROM jsonb_array_elements(theirs) WITH ORDINALITY t(entry, place)
        WHERE mine @> jsonb_build_array(entry) OR NOT base @> jsonb_build_array(entry)
        UNION ALL
        SELECT 1, place, entry FROM jsonb_array_elements(mine) WITH ORDINALITY m(entry, place)
        WHERE NOT theirs @> jsonb_build_array(entry) AND NOT base @> jsonb_build_array(entry)) both_sides
$$;
CREATE FUNCTION entente.set_of(value jsonb) RETURNS jsonb
LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT CASE WHEN jsonb_typeof(value) = 'array' THEN value ELSE '[]'::jsonb END
$$;

-- Clashes are the fields that both changed, with what is kept and what is lost of each. In notes
-- and corrections the last one is kept; elsewhere what stands, until somebody chooses.
CREATE FUNCTION entente.merged(kind text, base jsonb, theirs jsonb, mine jsonb,
                               OUT body jsonb, OUT clashes jsonb)
LANGUAGE plpgsql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    field text;
    ours jsonb;
    stands jsonb;
    began jsonb;
    last_wins boolean := kind IN ('note', 'correction');
BEGIN
    clashes := '{}';
    IF mine IS NULL OR theirs IS NULL THEN
        -- Words win over their removal, which is told.
        body := coalesce(mine, theirs);
        IF body IS NOT NULL AND body IS NOT DISTINCT FROM base THEN
            body := NULL;
        ELSIF body IS NOT NULL AND base IS NOT NULL THEN
            clashes := jsonb_build_object('removed', jsonb_build_object('kept', false, 'lost', true));
        END IF;
        RETURN;
    END IF;
    base := coalesce(base, '{}');
    body := theirs;
    FOR field IN SELECT jsonb_object_keys(theirs) UNION SELECT jsonb_object_keys(mine) LOOP
        ours := mine -> field;
        stands := theirs -> field;
        began := base -> field;
        IF ours IS NOT DISTINCT FROM stands OR ours IS NOT DISTINCT FROM began THEN
            CONTINUE;
        ELSIF kind = 'note' AND field = 'tags' THEN
            body := body || jsonb_build_object(field, entente.merged_set(
                entente.set_of(began), entente.set_of(stands), entente.set_of(ours)));
        ELSIF field = 'modified' THEN
            body := body || jsonb_build_object(field, to_jsonb(greatest(ours #>> '{}', stands #>> '{}')));
        ELSIF field = 'created' THEN
            body := body || jsonb_build_object(field, to_jsonb(least(ours #>> '{}', stands #>> '{}')));
        ELSE
            IF stands IS DISTINCT FROM began THEN
                clashes := clashes || jsonb_build_object(field, CASE WHEN last_wins
                    THEN jsonb_build_object('kept', ours, 'lost', stands)
                    ELSE jsonb_build_object('kept', stands, 'lost', ours) END);
                CONTINUE WHEN NOT last_wins;
            END IF;
            IF ours IS NULL THEN
                body := body - field;
            ELSE
                body := body || jsonb_build_object(field, ours);
            END IF;
        END IF;
    END LOOP;
END $$;
REVOKE ALL ON FUNCTION entente.merged_set, entente.set_of, entente.merged FROM PUBLIC;
GRANT EXECUTE ON FUNCTION entente.merged_set, entente.set_of, entente.merged TO entente_api;
RESET ROLE;
