-- SPDX-FileCopyrightText: 2026 The Entente Authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What each person said of a topic, for a correction is everybody's together and no longer tells
-- who said what. Kept are the last words of each on each field: the version of the correction that
-- they came with, and the one that the person had seen before, by which it is known who judged
-- without knowing what another had said.

SET LOCAL ROLE entente_owner;

CREATE TABLE entente.judgement(
    thing bigint NOT NULL REFERENCES entente.thing ON DELETE CASCADE,
    person int NOT NULL REFERENCES entente.person,
    field text NOT NULL CHECK (field IN ('kind', 'areas', 'isNoTopic', 'added')),
    value jsonb NOT NULL,
    topic text NOT NULL,
    version int NOT NULL,
    seen int NOT NULL,
    PRIMARY KEY (thing, person, field));

-- Of corrections from before this step it is not known what was seen: the version before, to be
-- on the safe side.
INSERT INTO entente.judgement(thing, person, field, value, topic, version, seen)
SELECT DISTINCT ON (v.thing, v.author, f.field)
    v.thing, v.author, f.field, v.body -> f.field, v.body ->> 'topic', v.version, v.version - 1
FROM entente.version v
JOIN entente.thing t ON t.id = v.thing AND t.kind = 'correction'
CROSS JOIN unnest(ARRAY['kind', 'areas', 'isNoTopic', 'added']) f(field)
LEFT JOIN entente.version b ON b.thing = v.thing AND b.version = v.version - 1
WHERE v.body -> f.field IS NOT NULL AND v.body ->> 'topic' IS NOT NULL
AND v.body -> f.field IS DISTINCT FROM b.body -> f.field
ORDER BY v.thing, v.author, f.field, v.version DESC;

ALTER TABLE entente.judgement ENABLE ROW LEVEL SECURITY;
CREATE POLICY seen ON entente.judgement FOR SELECT TO entente_api
    USING (EXISTS (SELECT FROM entente.thing t WHERE t.id = thing));
CREATE POLICY said ON entente.judgement FOR INSERT TO entente_api
    WITH CHECK (person = (SELECT entente.me()));
CREATE POLICY changed ON entente.judgement FOR UPDATE TO entente_api
    USING (person = (SELECT entente.me())) WITH CHECK (person = (SELECT entente.me()));
CREATE POLICY taken_back ON entente.judgement FOR DELETE TO entente_api
    USING (person = (SELECT entente.me()));
GRANT SELECT, INSERT, UPDATE, DELETE ON entente.judgement TO entente_api;
RESET ROLE;
SET LOCAL ROLE entente_api;

-- What of an operation that was done is its author's own: the fields in which it differs from what
-- it was made on.
CREATE FUNCTION team.keep_judgement(op jsonb, version int) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    at_thing bigint;
    base jsonb;
    saw int := coalesce((op ->> 'base')::int, 0);
    said text;
    mine jsonb := CASE WHEN jsonb_typeof(op -> 'body') = 'null' THEN NULL ELSE op -> 'body' END;
BEGIN
    SELECT t.id INTO at_thing FROM entente.thing t WHERE t.kind = 'correction' AND t.key = op ->> 'key';
    IF mine IS NULL OR mine ->> 'topic' IS NULL THEN
        DELETE FROM entente.judgement j WHERE j.thing = at_thing AND j.person = entente.me();
        RETURN;
    END IF;
    SELECT o.body INTO base FROM entente.operation o
    WHERE o.id = (op ->> 'on')::uuid AND o.thing = at_thing;
    IF FOUND THEN
        -- It was written before the answer to the one before came: nothing more was seen.
        SELECT coalesce(max(j.seen), 0) INTO saw FROM entente.judgement j
        WHERE j.thing = at_thing AND j.person = entente.me();
    ELSE
        SELECT v.body INTO base FROM entente.version v WHERE v.thing = at_thing AND v.version = saw;
    END IF;
    FOREACH said IN ARRAY ARRAY['kind', 'areas', 'isNoTopic', 'added'] LOOP
        CONTINUE WHEN mine -> said IS NOT DISTINCT FROM base -> said;
        IF mine -> said IS NULL THEN
            DELETE FROM entente.judgement j
            WHERE j.thing = at_thing AND j.person = entente.me() AND j.field = said;
        ELSE
            INSERT INTO entente.judgement AS j(thing, person, field, value, topic, version, seen)
            VALUES (at_thing, entente.me(), said, mine -> said, mine ->> 'topic',
                    keep_judgement.version, saw)
            ON CONFLICT (thing, person, field) DO UPDATE
            SET value = excluded.value, topic = excluded.topic, version = excluded.version, seen = excluded.seen;
        END IF;
    END LOOP;
END $$;

ALTER FUNCTION team.apply_one(jsonb) RENAME TO apply_only;
CREATE FUNCTION team.apply_one(op jsonb) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    result jsonb := team.apply_only(op);
BEGIN
    IF op ->> 'kind' = 'correction' AND result ->> 'outcome' IN ('done', 'conflict')
        AND result ->> 'version' IS NOT NULL THEN
        PERFORM team.keep_judgement(op, (result ->> 'version')::int);
    END IF;
    RETURN result;
END $$;

-- What people said of the topics of briefings that I see, in the order of persons and topics.
CREATE FUNCTION team.judgements()
RETURNS TABLE(hash bytea, person int, name text, mine boolean, topic text, field text, value text,
              version int, seen int)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT b.hash, j.person, p.name, j.person = entente.me(), j.topic, j.field, j.value::text, j.version, j.seen
    FROM entente.judgement j JOIN entente.thing t ON t.id = j.thing
    JOIN entente.briefing b ON b.id = t.briefing JOIN entente.person p ON p.id = j.person
    ORDER BY j.person, b.hash, j.thing, j.field LIMIT 1000000
$$;
REVOKE ALL ON FUNCTION team.apply_one, team.keep_judgement, team.judgements FROM PUBLIC;
GRANT EXECUTE ON FUNCTION team.judgements TO entente_member;
RESET ROLE;
