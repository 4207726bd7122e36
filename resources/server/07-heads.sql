-- SPDX-FileCopyrightText: 2026 The Entente Authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What the head of a desk does there without an administrator: marks briefings anew, up to his own
-- level.

SET LOCAL ROLE entente_owner;

CREATE FUNCTION entente.mark_as_head(hash bytea, desk text, level int, marking text) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF EXISTS (SELECT FROM entente.briefing b JOIN entente.desk d ON d.id = b.desk
               WHERE b.hash = mark_as_head.hash AND d.name = mark_as_head.desk AND entente.heads(d.id)
               AND greatest(b.level, mark_as_head.level) <= entente.my_level()) THEN
        RETURN office.mark(hash, desk, level, marking);
    END IF;
    PERFORM entente.write_audit('refused', jsonb_build_object('why', 'not-allowed', 'what', 'mark',
        'briefing', encode(hash, 'hex'), 'desk', left(desk, 100), 'level', level));
    RETURN NULL;
END $$;
REVOKE ALL ON FUNCTION entente.mark_as_head FROM PUBLIC;
GRANT EXECUTE ON FUNCTION entente.mark_as_head TO entente_api;
RESET ROLE;
SET LOCAL ROLE entente_api;

-- How much is to be forgotten by all; null where it was refused.
CREATE FUNCTION team.mark(hash bytea, desk text, level int, marking text) RETURNS bigint
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT entente.mark_as_head(hash, desk, level, marking)
$$;
REVOKE ALL ON FUNCTION team.mark FROM PUBLIC;
GRANT EXECUTE ON FUNCTION team.mark TO entente_member;
RESET ROLE;
