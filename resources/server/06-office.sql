-- SPDX-FileCopyrightText: 2026 The Entente Authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What administrators do, each deed of theirs in the trail. These run with the rights of whoever
-- calls them: a member of entente_owner who may make roles, or a superuser.

SET LOCAL ROLE entente_owner;

CREATE FUNCTION office.desk_of(name text) RETURNS int
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    found int;
BEGIN
    SELECT d.id INTO found FROM entente.desk d WHERE d.name = desk_of.name;
    IF found IS NULL THEN
        RAISE EXCEPTION 'there is no desk "%"', name USING ERRCODE = 'no_data_found';
    END IF;
    RETURN found;
END $$;
CREATE FUNCTION office.person_of(account text) RETURNS int
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    found int;
BEGIN
    SELECT p.id INTO found FROM entente.person p WHERE p.role = account;
    IF found IS NULL THEN
        RAISE EXCEPTION 'nobody has the account "%"', account USING ERRCODE = 'no_data_found';
    END IF;
    RETURN found;
END $$;

-- What a person can see: numbers of briefings, and those of things that are of no briefing.
CREATE FUNCTION office.seen_briefings(person int) RETURNS bigint[]
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT array(SELECT b.id FROM entente.briefing b WHERE entente.sees(person, b.level, b.desk))
$$;
CREATE FUNCTION office.seen_things(person int) RETURNS bigint[]
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT array(SELECT t.id FROM entente.thing t
                 WHERE t.briefing IS NULL AND entente.sees(person, t.level, t.desk))
$$;

-- Has a person forget what of these he sees no longer. Notes and corrections go with their briefing.
CREATE FUNCTION office.forget_lost(person int, briefings bigint[], things bigint[]) RETURNS bigint
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    lost record;
    keys text[] := '{}';
    kinds text[] := '{}';
    first bigint;
BEGIN
    SELECT coalesce(array_agg(l.kind), '{}'), coalesce(array_agg(l.key), '{}') INTO kinds, keys FROM (
        SELECT 'briefing' AS kind, encode(b.hash, 'hex') AS key FROM entente.briefing b
        WHERE b.id = ANY (briefings) AND NOT entente.sees(person, b.level, b.desk)
        UNION ALL
        SELECT t.kind, CASE t.kind WHEN 'filter' THEN substr(t.key, strpos(t.key, ':') + 1) ELSE t.key END
        FROM entente.thing t
        WHERE t.id = ANY (things) AND NOT entente.sees(person, t.level, t.desk)) l;
    first := entente.take(cardinality(keys));
    INSERT INTO entente.forget(person, seq, kind, key)
    SELECT person, first + l.place - 1, l.kind, l.key
    FROM unnest(kinds, keys) WITH ORDINALITY l(kind, key, place);
    RETURN cardinality(keys);
END $$;

-- Has a person's clients look anew at all that there is.
CREATE FUNCTION office.rights_changed(person int) RETURNS void
LANGUAGE sql SET search_path = pg_catalog, pg_temp AS $$
    UPDATE entente.person p SET rights = entente.take(1) WHERE p.id = person;
    NOTIFY entente;
$$;

CREATE FUNCTION office.add_desk(name text, everyone boolean) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    PERFORM entente.take(0);
    INSERT INTO entente.desk(name, everyone) VALUES (add_desk.name, add_desk.everyone);
    PERFORM entente.write_audit('desk added', jsonb_build_object('desk', name, 'everyone', everyone));
END $$;

-- An account of the server becomes a person; it is made where it is not there.
CREATE FUNCTION office.add_person(account text, name text, level int, home text, may text) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    made int;
BEGIN
    PERFORM entente.take(0);
    IF length(account) NOT BETWEEN 1 AND 63 OR account ~ '^(pg_|entente_)' THEN
        RAISE EXCEPTION '"%" cannot be an account', account USING ERRCODE = 'invalid_name';
    END IF;
    IF EXISTS (SELECT FROM pg_roles r WHERE r.rolname = account AND r.rolsuper) THEN
        RAISE EXCEPTION 'the account "%" is a superuser, whom nothing would hold back', account
            USING ERRCODE = 'invalid_name';
    END IF;
    IF NOT EXISTS (SELECT FROM pg_roles r WHERE r.rolname = account) THEN
        EXECUTE format('CREATE ROLE %I LOGIN', account);
    END IF;
    EXECUTE format('GRANT entente_member TO %I', account);
    INSERT INTO entente.person(role, name, level, home)
    VALUES (account::name, add_person.name, add_person.level, office.desk_of(home)) RETURNING id INTO made;
    INSERT INTO entente.seat(person, desk, may) VALUES (made, office.desk_of(home), add_person.may);
    PERFORM office.rights_changed(made);
    PERFORM entente.write_audit('person added',
        jsonb_build_object('account', account, 'level', level, 'desk', home, 'may', may));
END $$;

-- Only what the server keeps of a password comes here, never the password.
CREATE FUNCTION office.set_secret(account text, verifier text) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    PERFORM office.person_of(account);
    IF verifier !~ '^SCRAM-SHA-256\$' THEN
        RAISE EXCEPTION 'this is no SCRAM verifier' USING ERRCODE = 'invalid_password';
    END IF;
    EXECUTE format('ALTER ROLE %I PASSWORD %L', account, verifier);
    PERFORM entente.write_audit('password set', jsonb_build_object('account', account));
END $$;

-- Changes what a person may: whatever is null stays; may of '' takes the seat away.
CREATE FUNCTION office.change_person(account text, level int, active boolean, desk text, may text) RETURNS bigint
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    who int := office.person_of(account);
    briefings bigint[];
    things bigint[];
    lost bigint;
BEGIN
    PERFORM entente.take(0);
    briefings := office.seen_briefings(who);
    things := office.seen_things(who);
    UPDATE entente.person p SET level = coalesce(change_person.level, p.level),
        active = coalesce(change_person.active, p.active) WHERE p.id = who;
    IF desk IS NOT NULL AND may = '' THEN
        DELETE FROM entente.seat s WHERE s.person = who AND s.desk = office.desk_of(change_person.desk);
    ELSIF desk IS NOT NULL THEN
        INSERT INTO entente.seat AS s (person, desk, may)
        VALUES (who, office.desk_of(change_person.desk), change_person.may)
        ON CONFLICT ON CONSTRAINT seat_pkey DO UPDATE SET may = excluded.may;
    END IF;
    lost := office.forget_lost(who, briefings, things);
    PERFORM office.rights_changed(who);
    PERFORM entente.write_audit('person changed', jsonb_strip_nulls(jsonb_build_object(
        'account', account, 'level', level, 'active', active, 'desk', desk, 'may', may, 'forgets', lost)));
    RETURN lost;
END $$;

-- Another marking of a briefing. Who sees it no longer forgets it; who sees it now is given it.
CREATE FUNCTION office.mark(hash bytea, desk text, level int, marking text) RETURNS bigint
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
    dossiers := array(SELECT s.thing FROM entente.source s JOIN entente.thing t ON t.id = s.thing
                      WHERE s.briefing = marked.id AND t.level < mark.level);
    things := array(SELECT t.id FROM entente.thing t WHERE t.briefing = marked.id ORDER BY t.seq);
    first := entente.take(1 + cardinality(things) + cardinality(dossiers));
    UPDATE entente.briefing b SET level = mark.level, marking = mark.marking, seq = first WHERE b.id = marked.id;
    UPDATE entente.thing t SET seq = first + n.place, level = greatest(t.level, mark.level::smallint)
    FROM unnest(dossiers || things) WITH ORDINALITY n(id, place) WHERE t.id = n.id AND t.briefing IS NULL;
    UPDATE entente.thing t SET seq = first + n.place
    FROM unnest(dossiers || things) WITH ORDINALITY n(id, place) WHERE t.id = n.id AND t.briefing IS NOT NULL;
    SELECT coalesce(sum(office.forget_lost(p, ARRAY[marked.id], dossiers)), 0) INTO lost FROM unnest(before) p;
    NOTIFY entente;
    PERFORM entente.write_audit('briefing marked', jsonb_build_object('briefing', encode(hash, 'hex'),
        'desk', desk, 'from', marked.level, 'level', level, 'marking', marking, 'forgets', lost));
    RETURN lost;
END $$;

CREATE FUNCTION office.remove_briefing(hash bytea, desk text) RETURNS bigint
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    of_desk int := office.desk_of(desk);
    gone entente.briefing;
    first bigint;
    owed bigint;
BEGIN
    PERFORM entente.take(0);
    SELECT * INTO gone FROM entente.briefing b WHERE b.hash = remove_briefing.hash AND b.desk = of_desk FOR UPDATE;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'there is no such briefing on the desk "%"', desk USING ERRCODE = 'no_data_found';
    END IF;
    first := entente.take((SELECT count(*) FROM entente.person));
    INSERT INTO entente.forget(person, seq, kind, key)
    SELECT p.id, first + row_number() OVER (ORDER BY p.id) - 1, 'briefing', encode(hash, 'hex')
    FROM entente.person p WHERE entente.sees(p.id, gone.level, gone.desk);
    GET DIAGNOSTICS owed = ROW_COUNT;
    DELETE FROM entente.briefing b WHERE b.id = gone.id;
    NOTIFY entente;
    PERFORM entente.write_audit('briefing removed', jsonb_build_object('briefing', encode(hash, 'hex'),
        'desk', desk, 'forgets', owed));
    RETURN owed;
END $$;

CREATE FUNCTION office.set_rule(what text, days int) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    DELETE FROM entente.rule r WHERE r.what = set_rule.what;
    IF days > 0 THEN
        INSERT INTO entente.rule(what, days) VALUES (set_rule.what, set_rule.days);
    END IF;
    PERFORM entente.write_audit('rule set', jsonb_build_object('what', what, 'days', days));
END $$;

-- Does what the rules say; nothing goes that no rule names. The trail is never shortened.
CREATE FUNCTION office.sweep() RETURNS jsonb
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    rule entente.rule;
    each record;
    n bigint;
    report jsonb := '{}';
BEGIN
    PERFORM entente.take(0);
    FOR rule IN SELECT * FROM entente.rule LOOP
        IF rule.what = 'operations' THEN
            DELETE FROM entente.operation o WHERE o.at < now() - make_interval(days => rule.days);
            GET DIAGNOSTICS n = ROW_COUNT;
        ELSIF rule.what = 'versions' THEN
            DELETE FROM entente.version v USING entente.thing t
            WHERE t.id = v.thing AND v.version < t.version AND v.at < now() - make_interval(days => rule.days);
            GET DIAGNOSTICS n = ROW_COUNT;
        ELSIF rule.what = 'forgets' THEN
            DELETE FROM entente.forget f WHERE f.at < now() - make_interval(days => rule.days);
            GET DIAGNOSTICS n = ROW_COUNT;
        ELSE
            n := 0;
            FOR each IN SELECT b.hash, d.name FROM entente.briefing b JOIN entente.desk d ON d.id = b.desk
                        WHERE b.at < now() - make_interval(days => rule.days) LOOP
                PERFORM office.remove_briefing(each.hash, each.name);
                n := n + 1;
            END LOOP;
        END IF;
        report := report || jsonb_build_object(rule.what, n);
    END LOOP;
    PERFORM entente.write_audit('swept', report);
    RETURN report;
END $$;

-- After a restore: clients are not to take this memory for the one they know, and accounts and the
-- rights on the database, which are the cluster's and no part of a backup, are made where they lack.
CREATE FUNCTION office.begin_anew() RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    account name;
BEGIN
    EXECUTE format('REVOKE ALL ON DATABASE %I FROM PUBLIC', current_database());
    EXECUTE format('GRANT CONNECT ON DATABASE %I TO entente_member', current_database());
    FOR account IN SELECT p.role FROM entente.person p LOOP
        IF NOT EXISTS (SELECT FROM pg_roles r WHERE r.rolname = account) THEN
            EXECUTE format('CREATE ROLE %I LOGIN', account);
        END IF;
        EXECUTE format('GRANT entente_member TO %I', account);
    END LOOP;
    UPDATE entente.house SET lineage = gen_random_uuid();
    PERFORM entente.write_audit('restored', '{}');
END $$;

-- Whatever is not as it should be, a sentence each.
CREATE FUNCTION office.problems() RETURNS SETOF text
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RETURN QUERY SELECT format('row %s of the audit trail was changed', a.id)
    FROM (SELECT b.*, lag(b.chain, 1, '') OVER (ORDER BY b.id) AS before FROM entente.audit b) a
    WHERE a.chain <> entente.audit_link(a.before, a.id, a.at, a.who, a.what, a.detail);
    RETURN QUERY SELECT format('the briefing %s has no document', encode(b.hash, 'hex'))
    FROM entente.briefing b WHERE NOT EXISTS (SELECT FROM entente.document d WHERE d.briefing = b.id);
    RETURN QUERY SELECT format('the %s %s has a number that was not given yet', t.kind, t.key)
    FROM entente.thing t WHERE t.seq > (SELECT h.last FROM entente.house h) OR t.seq < 1;
    RETURN QUERY SELECT format('the briefing %s has a number that was not given yet', encode(b.hash, 'hex'))
    FROM entente.briefing b WHERE b.seq > (SELECT h.last FROM entente.house h) OR b.seq < 1;
    RETURN QUERY SELECT format('the %s %s is not what its last version says', t.kind, t.key)
    FROM entente.thing t JOIN entente.version v ON v.thing = t.id AND v.version = t.version
    WHERE v.body IS DISTINCT FROM t.body;
    RETURN QUERY SELECT format('the account %s is a superuser, whom no policy binds', p.role)
    FROM entente.person p JOIN pg_roles r ON r.rolname = p.role WHERE r.rolsuper OR r.rolbypassrls;
    RETURN QUERY SELECT format('the account %s is a member of %s', m.member::regrole, m.roleid::regrole)
    FROM pg_auth_members m JOIN entente.person p ON p.role = (SELECT r.rolname FROM pg_roles r WHERE r.oid = m.member)
    WHERE m.roleid IN ('entente_owner'::regrole, 'entente_api'::regrole, 'entente_auditor'::regrole);
    RETURN QUERY SELECT format('the function %s.%s does not pin its search path', n.nspname, f.proname)
    FROM pg_proc f JOIN pg_namespace n ON n.oid = f.pronamespace
    WHERE n.nspname IN ('entente', 'team') AND f.prosecdef
    AND NOT coalesce(array_to_string(f.proconfig, ' ') LIKE '%search_path=pg_catalog, pg_temp%', false);
END $$;
REVOKE ALL ON ALL FUNCTIONS IN SCHEMA office FROM PUBLIC;
RESET ROLE;
