-- What the client is told: the mails made of notices, how their delivery stands, the words they are made of.

-- A copy to the studio is a notice of its own: one row a recipient. The table is made anew because its kinds are checked; a copy
-- bears the Message-ID of the mail that it is a copy of.
ALTER TABLE outbox RENAME TO outbox_before;
DROP INDEX outbox_queued;
DROP INDEX outbox_by_invoice;
DROP INDEX outbox_by_client;
DROP INDEX outbox_one_reminder;
CREATE TABLE outbox (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL CHECK (kind IN (
        'issue', 'charge', 'charge_failed', 'mark_paid', 'refund', 'cancel', 'remind', 'send', 'save_card', 'copy')),
    client_id INTEGER NOT NULL REFERENCES client (id),
    invoice_id INTEGER REFERENCES invoice (id),
    credit_note_id INTEGER REFERENCES credit_note (id),
    payment_id INTEGER REFERENCES payment (id),
    recipient TEXT NOT NULL,
    message_id TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('queued', 'sent', 'failed', 'dropped', 'discarded')),
    queued_on TEXT NOT NULL,
    queued_at TEXT NOT NULL,
    not_before TEXT NOT NULL,
    salt TEXT NOT NULL
) STRICT;
INSERT INTO outbox SELECT id, kind, client_id, invoice_id, credit_note_id, payment_id, recipient, message_id, state, queued_on, queued_at,
    not_before, salt FROM outbox_before;
DROP TABLE outbox_before;
CREATE UNIQUE INDEX outbox_message ON outbox (message_id) WHERE kind <> 'copy';
CREATE INDEX outbox_queued ON outbox (not_before) WHERE state = 'queued';
CREATE INDEX outbox_failed ON outbox (id) WHERE state = 'failed';
CREATE INDEX outbox_by_invoice ON outbox (invoice_id, kind);
CREATE INDEX outbox_by_client ON outbox (client_id);
CREATE UNIQUE INDEX outbox_one_reminder ON outbox (invoice_id, queued_on)
    WHERE kind = 'remind' AND state IN ('queued', 'sent', 'failed');
CREATE TRIGGER outbox_fixed BEFORE UPDATE ON outbox WHEN NEW.id <> OLD.id OR NEW.kind <> OLD.kind OR NEW.client_id <> OLD.client_id
    OR NEW.invoice_id IS NOT OLD.invoice_id OR NEW.credit_note_id IS NOT OLD.credit_note_id
    OR NEW.payment_id IS NOT OLD.payment_id OR NEW.message_id <> OLD.message_id OR NEW.queued_on <> OLD.queued_on
    OR NEW.queued_at <> OLD.queued_at OR NEW.salt <> OLD.salt
BEGIN SELECT RAISE(ABORT, 'what a notice is about never changes'); END;
CREATE TRIGGER outbox_ended BEFORE UPDATE OF state, recipient ON outbox WHEN OLD.state IN ('sent', 'dropped', 'discarded')
    AND (NEW.state <> OLD.state OR NEW.recipient <> OLD.recipient)
BEGIN SELECT RAISE(ABORT, 'a notice that was sent, dropped or discarded stays so'); END;
CREATE TRIGGER outbox_kept BEFORE DELETE ON outbox BEGIN SELECT RAISE(ABORT, 'a notice is never deleted'); END;
CREATE TRIGGER outbox_place BEFORE INSERT ON outbox WHEN EXISTS (SELECT 1 FROM outbox WHERE id = NEW.id
    OR (kind <> 'copy' AND NEW.kind <> 'copy' AND message_id = NEW.message_id)
    OR (kind = 'remind' AND NEW.kind = 'remind' AND invoice_id = NEW.invoice_id AND queued_on = NEW.queued_on
        AND state IN ('queued', 'sent', 'failed')))
BEGIN SELECT RAISE(ABORT, 'its place is taken'); END;
CREATE TRIGGER outbox_moved BEFORE UPDATE OF state ON outbox WHEN NEW.kind = 'remind' AND NEW.state IN ('queued', 'sent', 'failed')
    AND EXISTS (SELECT 1 FROM outbox WHERE kind = 'remind' AND invoice_id = NEW.invoice_id AND queued_on = NEW.queued_on
        AND state IN ('queued', 'sent', 'failed') AND id <> OLD.id)
BEGIN SELECT RAISE(ABORT, 'its place is taken'); END;

-- How urgent a reminder is (0: before the due date, then 1, 2, ...), and whether the schedule sent it.
CREATE TABLE reminder (
    id INTEGER PRIMARY KEY REFERENCES outbox (id),
    level INTEGER NOT NULL CHECK (level >= 0),
    scheduled INTEGER NOT NULL CHECK (scheduled IN (0, 1))
) STRICT;
CREATE TRIGGER reminder_fixed BEFORE UPDATE ON reminder BEGIN SELECT RAISE(ABORT, 'a reminder never changes'); END;
CREATE TRIGGER reminder_kept BEFORE DELETE ON reminder BEGIN SELECT RAISE(ABORT, 'a reminder is never deleted'); END;
CREATE TRIGGER reminder_place BEFORE INSERT ON reminder WHEN EXISTS (SELECT 1 FROM reminder WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'its place is taken'); END;

-- A mail as it is handed over, and once it was handed over what it said. The bytes are kept until no delivery needs them.
CREATE TABLE mail (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    outbox_id INTEGER NOT NULL REFERENCES outbox (id),
    subject TEXT NOT NULL,
    words TEXT NOT NULL,
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    size INTEGER NOT NULL CHECK (size > 0),
    made_at TEXT NOT NULL
) STRICT;
CREATE TABLE mail_bytes (
    mail_id INTEGER PRIMARY KEY REFERENCES mail (id),
    bytes BLOB NOT NULL
) STRICT;
CREATE INDEX mail_by_outbox ON mail (outbox_id);
CREATE TRIGGER mail_fixed BEFORE UPDATE ON mail BEGIN SELECT RAISE(ABORT, 'a mail never changes'); END;
CREATE TRIGGER mail_kept BEFORE DELETE ON mail BEGIN SELECT RAISE(ABORT, 'a mail is never deleted'); END;
CREATE TRIGGER mail_place BEFORE INSERT ON mail WHEN EXISTS (SELECT 1 FROM mail WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'its place is taken'); END;
CREATE TRIGGER mail_bytes_fixed BEFORE UPDATE ON mail_bytes BEGIN SELECT RAISE(ABORT, 'the bytes of a mail never change'); END;
CREATE TRIGGER mail_bytes_place BEFORE INSERT ON mail_bytes WHEN EXISTS (SELECT 1 FROM mail_bytes WHERE mail_id = NEW.mail_id)
BEGIN SELECT RAISE(ABORT, 'its place is taken'); END;

-- How the delivery of a notice stands. `tried_at` is written before a try: where it is later than the answer, what became of the
-- try is not known, and the same bytes are sent again.
CREATE TABLE delivery (
    outbox_id INTEGER PRIMARY KEY REFERENCES outbox (id),
    mail_id INTEGER REFERENCES mail (id),
    tries INTEGER NOT NULL DEFAULT 0 CHECK (tries >= 0),
    first_tried_at TEXT,
    tried_at TEXT,
    answered_at TEXT,
    said TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX delivery_by_mail ON delivery (mail_id) WHERE mail_id IS NOT NULL;
CREATE TRIGGER delivery_kept BEFORE DELETE ON delivery BEGIN SELECT RAISE(ABORT, 'a delivery is never deleted'); END;

-- Why no mail is sent at all, for as long as that lasts; `mark` tells with which settings it was tried.
CREATE TABLE mail_trouble (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    code TEXT NOT NULL,
    said TEXT NOT NULL,
    mark TEXT NOT NULL,
    since TEXT NOT NULL,
    tries INTEGER NOT NULL CHECK (tries > 0),
    not_before TEXT NOT NULL
) STRICT;

-- The studio's own words in a mail, by kind and language; none: the built-in ones.
CREATE TABLE mail_template (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    language TEXT NOT NULL CHECK (language IN ('en', 'fr', 'es')),
    subject TEXT,
    body TEXT,
    CHECK ((subject IS NULL) = (body IS NULL)),
    UNIQUE (kind, language)
) STRICT;
CREATE TRIGGER mail_template_fixed BEFORE UPDATE ON mail_template WHEN NEW.id <> OLD.id OR NEW.kind <> OLD.kind OR NEW.language <> OLD.language
BEGIN SELECT RAISE(ABORT, 'whose words these are never changes'); END;
CREATE TRIGGER mail_template_kept BEFORE DELETE ON mail_template BEGIN SELECT RAISE(ABORT, 'words of mails are emptied, never deleted'); END;
CREATE TRIGGER mail_template_place BEFORE INSERT ON mail_template WHEN EXISTS (
    SELECT 1 FROM mail_template WHERE id = NEW.id OR (kind = NEW.kind AND language = NEW.language))
BEGIN SELECT RAISE(ABORT, 'its place is taken'); END;

-- Whether the schedule reminds a client: a client without a row is reminded.
CREATE TABLE client_reminders (
    id INTEGER PRIMARY KEY REFERENCES client (id),
    wanted INTEGER NOT NULL CHECK (wanted IN (0, 1))
) STRICT;
CREATE TRIGGER client_reminders_kept BEFORE DELETE ON client_reminders
BEGIN SELECT RAISE(ABORT, 'what was said of reminders is never deleted'); END;
