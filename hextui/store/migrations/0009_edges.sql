-- The edges of money: kinds that are new, what a code is used for, closings that stay, what Stripe was told and when it was looked at.

-- Wider kinds. Each table is made anew by the runner of the migrations, with its rows, indexes and triggers.

-- rebuild
CREATE TABLE payment (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    client_id INTEGER NOT NULL REFERENCES client (id),
    kind TEXT NOT NULL CHECK (kind IN ('payment', 'refund', 'reversal', 'release', 'opening')),
    method TEXT NOT NULL CHECK (method IN ('cash', 'cheque', 'transfer', 'other', 'credit', 'card', 'terminal')),
    amount INTEGER NOT NULL CHECK (amount BETWEEN 1 AND 1000000000000),
    money INTEGER NOT NULL,
    dated TEXT NOT NULL,
    reference TEXT NOT NULL DEFAULT '',
    reverses INTEGER UNIQUE REFERENCES payment (id),
    recorded_at TEXT NOT NULL,
    recorded_by INTEGER NOT NULL,
    CHECK ((kind = 'reversal') = (reverses IS NOT NULL)),
    CHECK (CASE kind WHEN 'payment' THEN money = CASE method WHEN 'credit' THEN 0 ELSE amount END
                     WHEN 'refund' THEN money = -amount AND method <> 'credit'
                     WHEN 'release' THEN money = 0 AND method = 'credit'
                     WHEN 'opening' THEN money = 0 AND method = 'credit'
                     ELSE abs(money) IN (0, amount) END)
) STRICT;
-- Until a verb writes opening payments, nobody does.
CREATE TRIGGER payment_opening BEFORE INSERT ON payment WHEN NEW.kind = 'opening'
BEGIN SELECT RAISE(ABORT, 'no step writes an opening payment yet'); END;

-- rebuild
CREATE TABLE outbox (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL CHECK (kind IN (
        'issue', 'charge', 'charge_failed', 'mark_paid', 'refund', 'refund_failed', 'cancel', 'remind', 'send', 'save_card', 'copy',
        'handout')),
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

-- rebuild
CREATE TABLE client_tag (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    client_id INTEGER NOT NULL REFERENCES client (id),
    kind TEXT NOT NULL CHECK (kind IN ('no_charge', 'no_reminders', 'hold', 'no_page', 'prepaid')),
    reason TEXT NOT NULL,
    -- the last local day on which it holds; none: until it is taken away
    until TEXT,
    set_at TEXT NOT NULL,
    set_by INTEGER NOT NULL,
    ended_at TEXT,
    salt TEXT NOT NULL
) STRICT;

-- rebuild
CREATE TABLE unmatched (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    object TEXT NOT NULL UNIQUE,
    sort TEXT NOT NULL CHECK (sort IN ('payment', 'refund', 'dispute', 'refund_failed')),
    amount INTEGER NOT NULL,
    currency TEXT NOT NULL,
    seen_at TEXT NOT NULL,
    settled_at TEXT
) STRICT;

-- What a code is used for. A code without a row is a service, and nothing is billed for an absence.
CREATE TABLE code_use (
    id INTEGER PRIMARY KEY,
    code_id INTEGER NOT NULL UNIQUE REFERENCES code (id),
    is_service INTEGER NOT NULL CHECK (is_service IN (0, 1)),
    no_show_code_id INTEGER REFERENCES code (id),
    late_cancel_code_id INTEGER REFERENCES code (id)
) STRICT;
CREATE INDEX code_use_no_show ON code_use (no_show_code_id) WHERE no_show_code_id IS NOT NULL;
CREATE INDEX code_use_late_cancel ON code_use (late_cancel_code_id) WHERE late_cancel_code_id IS NOT NULL;
CREATE TRIGGER code_use_fixed BEFORE UPDATE ON code_use WHEN NEW.id <> OLD.id OR NEW.code_id <> OLD.code_id
BEGIN SELECT RAISE(ABORT, 'what a code is used for stays that code''s'); END;
CREATE TRIGGER code_use_kept BEFORE DELETE ON code_use BEGIN SELECT RAISE(ABORT, 'what a code is used for is never deleted'); END;
CREATE TRIGGER code_use_place BEFORE INSERT ON code_use WHEN EXISTS (SELECT 1 FROM code_use WHERE id = NEW.id OR code_id = NEW.code_id)
BEGIN SELECT RAISE(ABORT, 'its place is taken'); END;

-- Closings: what was recorded from one instant (UTC) to another, each period once. The next begins where the last ended, whatever the
-- studio's time zone has become. `start` holds all that was recorded before closings were kept.
CREATE TABLE closing (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    sort TEXT NOT NULL CHECK (sort IN ('start', 'day', 'month', 'year')),
    period TEXT NOT NULL,
    since TEXT NOT NULL,
    until TEXT NOT NULL CHECK (until GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9]Z'),
    invoices INTEGER NOT NULL CHECK (invoices >= 0),
    invoiced INTEGER NOT NULL,
    credit_notes INTEGER NOT NULL CHECK (credit_notes >= 0),
    credited INTEGER NOT NULL,
    received INTEGER NOT NULL,
    turnover INTEGER NOT NULL,
    money INTEGER NOT NULL,
    -- the last entry of the journal before the period's end, and its hash
    entry INTEGER NOT NULL,
    head TEXT NOT NULL,
    closed_at TEXT NOT NULL,
    CHECK (since < until),
    UNIQUE (sort, period)
) STRICT;
CREATE TRIGGER closing_added BEFORE INSERT ON closing
BEGIN
    SELECT RAISE(ABORT, 'its place is taken') WHERE EXISTS (
        SELECT 1 FROM closing WHERE id = NEW.id OR (sort = NEW.sort AND period = NEW.period));
    SELECT RAISE(ABORT, 'the sums so far are written once, first of all') WHERE NEW.sort = 'start' AND EXISTS (SELECT 1 FROM closing);
    SELECT RAISE(ABORT, 'a period begins where the last one ended') WHERE NEW.sort <> 'start' AND NEW.since <> COALESCE(
        (SELECT max(until) FROM closing WHERE sort = NEW.sort), (SELECT until FROM closing WHERE sort = 'start'), NEW.since);
    SELECT RAISE(ABORT, 'the head is the journal''s') WHERE NEW.head <> COALESCE((SELECT hash FROM journal WHERE id = NEW.entry), '')
        OR EXISTS (SELECT 1 FROM journal WHERE id = NEW.entry AND at >= NEW.until)
        OR EXISTS (SELECT 1 FROM journal WHERE id = NEW.entry + 1 AND at < NEW.until);
END;
CREATE TRIGGER closing_fixed BEFORE UPDATE ON closing BEGIN SELECT RAISE(ABORT, 'a closing never changes'); END;
CREATE TRIGGER closing_kept BEFORE DELETE ON closing BEGIN SELECT RAISE(ABORT, 'a closing is never deleted'); END;

-- The journal's last entry when closings began to be kept, in a store that had worked before: their sums come first.
CREATE TABLE closings_begin (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    entry INTEGER NOT NULL CHECK (entry > 0)
) STRICT;
INSERT INTO closings_begin (id, entry) SELECT 1, max(id) FROM journal HAVING max(id) IS NOT NULL;
CREATE TRIGGER closings_begin_fixed BEFORE UPDATE ON closings_begin BEGIN SELECT RAISE(ABORT, 'where closings begin never changes'); END;
CREATE TRIGGER closings_begin_kept BEFORE DELETE ON closings_begin BEGIN SELECT RAISE(ABORT, 'where closings begin never changes'); END;
CREATE TRIGGER closings_begin_place BEFORE INSERT ON closings_begin WHEN EXISTS (SELECT 1 FROM closings_begin)
    OR EXISTS (SELECT 1 FROM closing) OR NOT EXISTS (SELECT 1 FROM journal WHERE id = NEW.entry)
BEGIN SELECT RAISE(ABORT, 'where closings begin never changes'); END;

-- What Stripe was last told of a client, as a hash with the client's own salt: told again when it is another.
CREATE TABLE customer_copy (
    id INTEGER PRIMARY KEY REFERENCES stripe_customer (id),
    hash TEXT NOT NULL,
    told_at TEXT NOT NULL
) STRICT;

-- The events of the last while that were read: one that Stripe shows late stands before the last one, and is none of these.
CREATE TABLE event_read (
    event TEXT PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES stripe_account (id),
    created INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX event_read_by_age ON event_read (account_id, created);

-- What could not be read of what happened, for want of a permission, say: it is tried at every reading until it can.
CREATE TABLE event_unread (
    event TEXT PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES stripe_account (id),
    type TEXT NOT NULL,
    created INTEGER NOT NULL,
    object TEXT NOT NULL,
    intent TEXT NOT NULL,
    customer TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- When a period was closed is asked with every report on taxes, and settings are few among millions of entries.
CREATE INDEX journal_of_settings ON journal (at) WHERE kind = 'settings';

-- Pages that are open are looked at now and then, some at a time, beside what happened: when, and up to which page.
CREATE TABLE pages_look (
    id INTEGER PRIMARY KEY REFERENCES stripe_account (id),
    looked_at TEXT NOT NULL,
    page_id INTEGER NOT NULL
) STRICT;

-- Documents that could not be drawn, or only without their logo: for a person to look at. Gone once the document is made as it should be.
CREATE TABLE undrawn (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('invoice', 'credit_note', 'receipt')),
    record_id INTEGER NOT NULL,
    -- the logo that was left out; empty: there is no document at all, and `reason` is why
    logo TEXT NOT NULL,
    reason TEXT NOT NULL,
    since TEXT NOT NULL,
    UNIQUE (kind, record_id),
    CHECK ((logo = '') <> (reason = ''))
) STRICT;

-- A receipt for insurers is of the services on an invoice: of no more than what of it still stands.
DROP TRIGGER receipt_paid;
CREATE TRIGGER receipt_paid BEFORE INSERT ON receipt WHEN NOT EXISTS (
    SELECT 1 FROM invoice WHERE id = NEW.invoice_id AND number IS NOT NULL
    AND EXISTS (SELECT 1 FROM invoice_line WHERE invoice_id = NEW.invoice_id AND live = 1)
    AND NEW.total <= total - (SELECT COALESCE(sum(total), 0) FROM credit_note WHERE invoice_id = NEW.invoice_id)
    AND total - (SELECT COALESCE(sum(total), 0) FROM credit_note WHERE invoice_id = NEW.invoice_id)
        - (SELECT COALESCE(sum(amount), 0) FROM settlement WHERE invoice_id = NEW.invoice_id) <= 0)
BEGIN SELECT RAISE(ABORT, 'a receipt is made of what is paid'); END;
