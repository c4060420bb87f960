-- Tags of clients: who is left alone by what is done to many at once, why, and until when.

CREATE TABLE client_tag (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    client_id INTEGER NOT NULL REFERENCES client (id),
    kind TEXT NOT NULL CHECK (kind IN ('no_charge', 'no_reminders', 'hold')),
    reason TEXT NOT NULL,
    -- the last local day on which it holds; none: until it is taken away
    until TEXT,
    set_at TEXT NOT NULL,
    set_by INTEGER NOT NULL,
    ended_at TEXT,
    salt TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX client_tag_one ON client_tag (client_id, kind) WHERE ended_at IS NULL;
CREATE TRIGGER client_tag_fixed BEFORE UPDATE ON client_tag
WHEN NEW.id <> OLD.id OR NEW.client_id <> OLD.client_id OR NEW.kind <> OLD.kind OR NEW.reason NOT IN (OLD.reason, '')
    OR NEW.until IS NOT OLD.until OR NEW.set_at <> OLD.set_at OR NEW.set_by <> OLD.set_by OR NEW.salt <> OLD.salt
    OR (OLD.ended_at IS NOT NULL AND NEW.ended_at IS NOT OLD.ended_at)
BEGIN SELECT RAISE(ABORT, 'a tag ends, or its reason is erased; it never changes'); END;
CREATE TRIGGER client_tag_kept BEFORE DELETE ON client_tag BEGIN SELECT RAISE(ABORT, 'a tag is never deleted'); END;
CREATE TRIGGER client_tag_place BEFORE INSERT ON client_tag WHEN EXISTS (SELECT 1 FROM client_tag WHERE id = NEW.id)
    OR EXISTS (SELECT 1 FROM client_tag WHERE client_id = NEW.client_id AND kind = NEW.kind AND ended_at IS NULL AND NEW.ended_at IS NULL)
BEGIN SELECT RAISE(ABORT, 'its place is taken'); END;
