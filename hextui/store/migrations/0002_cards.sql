-- Cards and Stripe: customers, saved cards, tries to debit or refund a card, pay links, what Stripe's objects became here.
-- Every id of Stripe's stands with the account and mode (test or live) that it belongs to.

-- Which installation of the program speaks for this store with an account, and how far its events have been read.
CREATE TABLE stripe_account (
    id INTEGER PRIMARY KEY,
    account TEXT NOT NULL,
    live INTEGER NOT NULL CHECK (live IN (0, 1)),
    install TEXT NOT NULL UNIQUE CHECK (length(install) >= 16),
    connected_at TEXT NOT NULL,
    last_event TEXT NOT NULL DEFAULT '',
    last_event_at INTEGER NOT NULL DEFAULT 0,
    read_at TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE TRIGGER stripe_account_fixed BEFORE UPDATE ON stripe_account WHEN NEW.id <> OLD.id OR NEW.account <> OLD.account
    OR NEW.live <> OLD.live OR NEW.install <> OLD.install OR NEW.connected_at <> OLD.connected_at
BEGIN SELECT RAISE(ABORT, 'an installation never changes'); END;
CREATE TRIGGER stripe_account_kept BEFORE DELETE ON stripe_account
BEGIN SELECT RAISE(ABORT, 'an installation is never deleted'); END;
CREATE TRIGGER stripe_account_place BEFORE INSERT ON stripe_account WHEN EXISTS (
    SELECT 1 FROM stripe_account WHERE id = NEW.id OR install = NEW.install)
BEGIN SELECT RAISE(ABORT, 'its place is taken'); END;

-- What names an invoice to Stripe: a store that was copied or restored numbers its next invoices alike, never their tokens.
CREATE TABLE invoice_token (
    invoice_id INTEGER PRIMARY KEY REFERENCES invoice (id),
    token TEXT NOT NULL UNIQUE CHECK (length(token) >= 16)
) STRICT;
CREATE TRIGGER invoice_token_fixed BEFORE UPDATE ON invoice_token BEGIN SELECT RAISE(ABORT, 'a token never changes'); END;
CREATE TRIGGER invoice_token_kept BEFORE DELETE ON invoice_token BEGIN SELECT RAISE(ABORT, 'a token is never deleted'); END;
CREATE TRIGGER invoice_token_place BEFORE INSERT ON invoice_token WHEN EXISTS (
    SELECT 1 FROM invoice_token WHERE invoice_id = NEW.invoice_id OR token = NEW.token)
BEGIN SELECT RAISE(ABORT, 'its place is taken'); END;

CREATE TABLE stripe_customer (
    id INTEGER PRIMARY KEY,
    client_id INTEGER NOT NULL REFERENCES client (id),
    account TEXT NOT NULL,
    live INTEGER NOT NULL CHECK (live IN (0, 1)),
    customer TEXT NOT NULL UNIQUE,
    made_at TEXT NOT NULL,
    gone_at TEXT
) STRICT;
CREATE UNIQUE INDEX stripe_customer_one ON stripe_customer (client_id, account, live) WHERE gone_at IS NULL;
CREATE TRIGGER stripe_customer_fixed BEFORE UPDATE ON stripe_customer WHEN NEW.id <> OLD.id OR NEW.client_id <> OLD.client_id
    OR NEW.account <> OLD.account OR NEW.live <> OLD.live OR NEW.customer <> OLD.customer OR NEW.made_at <> OLD.made_at
    OR OLD.gone_at IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a customer stays his client''s'); END;
CREATE TRIGGER stripe_customer_kept BEFORE DELETE ON stripe_customer BEGIN SELECT RAISE(ABORT, 'a customer is never deleted'); END;
CREATE TRIGGER stripe_customer_place BEFORE INSERT ON stripe_customer WHEN EXISTS (SELECT 1 FROM stripe_customer
    WHERE id = NEW.id OR customer = NEW.customer
    OR (client_id = NEW.client_id AND account = NEW.account AND live = NEW.live AND gone_at IS NULL))
BEGIN SELECT RAISE(ABORT, 'its place is taken'); END;

-- A saved card. Never a number: brand, last four digits and expiry are all that is known of it here.
CREATE TABLE card (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    client_id INTEGER NOT NULL REFERENCES client (id),
    customer_id INTEGER NOT NULL REFERENCES stripe_customer (id),
    account TEXT NOT NULL,
    live INTEGER NOT NULL CHECK (live IN (0, 1)),
    method TEXT NOT NULL UNIQUE,
    brand TEXT NOT NULL CHECK (length(brand) <= 40),
    last4 TEXT NOT NULL CHECK (length(last4) <= 4),
    exp_month INTEGER NOT NULL CHECK (exp_month BETWEEN 1 AND 12),
    exp_year INTEGER NOT NULL CHECK (exp_year BETWEEN 2000 AND 2200),
    saved_at TEXT NOT NULL,
    removed_at TEXT
) STRICT;
CREATE INDEX card_by_client ON card (client_id) WHERE removed_at IS NULL;
CREATE TRIGGER card_fixed BEFORE UPDATE ON card WHEN NEW.id <> OLD.id OR NEW.client_id <> OLD.client_id
    OR NEW.customer_id <> OLD.customer_id OR NEW.account <> OLD.account OR NEW.live <> OLD.live OR NEW.method <> OLD.method
    OR NEW.saved_at <> OLD.saved_at
BEGIN SELECT RAISE(ABORT, 'a card stays its client''s'); END;
CREATE TRIGGER card_kept BEFORE DELETE ON card BEGIN SELECT RAISE(ABORT, 'a card is removed, never deleted'); END;
CREATE TRIGGER card_place BEFORE INSERT ON card WHEN EXISTS (SELECT 1 FROM card WHERE id = NEW.id OR method = NEW.method)
BEGIN SELECT RAISE(ABORT, 'its place is taken'); END;

-- A page of Stripe's on which an invoice is paid. One open page an invoice; it is closed at Stripe before money moves otherwise.
CREATE TABLE pay_page (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    invoice_id INTEGER NOT NULL REFERENCES invoice (id),
    account TEXT NOT NULL,
    live INTEGER NOT NULL CHECK (live IN (0, 1)),
    link TEXT NOT NULL UNIQUE,
    url TEXT NOT NULL,
    amount INTEGER NOT NULL CHECK (amount > 0),
    state TEXT NOT NULL CHECK (state IN ('open', 'closed')),
    made_at TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX pay_page_one_open ON pay_page (invoice_id) WHERE state = 'open';
CREATE INDEX pay_page_by_invoice ON pay_page (invoice_id);
CREATE TRIGGER pay_page_fixed BEFORE UPDATE ON pay_page WHEN NEW.id <> OLD.id OR NEW.invoice_id <> OLD.invoice_id
    OR NEW.account <> OLD.account OR NEW.live <> OLD.live OR NEW.link <> OLD.link OR NEW.url <> OLD.url
    OR NEW.amount <> OLD.amount OR NEW.made_at <> OLD.made_at OR OLD.state = 'closed'
BEGIN SELECT RAISE(ABORT, 'a page is closed, never changed and never opened again'); END;
CREATE TRIGGER pay_page_kept BEFORE DELETE ON pay_page BEGIN SELECT RAISE(ABORT, 'a page is never deleted'); END;
CREATE TRIGGER pay_page_added BEFORE INSERT ON pay_page
BEGIN
    SELECT RAISE(ABORT, 'its place is taken') WHERE EXISTS (SELECT 1 FROM pay_page
        WHERE id = NEW.id OR link = NEW.link OR (invoice_id = NEW.invoice_id AND state = 'open' AND NEW.state = 'open'));
    SELECT RAISE(ABORT, 'a page is for what is left to pay of an issued invoice') WHERE NEW.amount IS NOT (
        SELECT total - (SELECT COALESCE(sum(total), 0) FROM credit_note WHERE invoice_id = invoice.id)
            - (SELECT COALESCE(sum(amount), 0) FROM settlement WHERE settlement.invoice_id = invoice.id)
        FROM invoice WHERE id = NEW.invoice_id AND number IS NOT NULL);
    SELECT RAISE(ABORT, 'a charge of the invoice is open') WHERE EXISTS (
        SELECT 1 FROM charge WHERE invoice_id = NEW.invoice_id AND state IN ('pending', 'processing', 'unknown'));
END;

-- The page whose address a stored document shows.
CREATE TABLE printed_page (
    document_id INTEGER PRIMARY KEY REFERENCES document (id),
    page_id INTEGER NOT NULL REFERENCES pay_page (id)
) STRICT;
CREATE TRIGGER printed_page_fixed BEFORE UPDATE ON printed_page BEGIN SELECT RAISE(ABORT, 'a document never changes'); END;
CREATE TRIGGER printed_page_kept BEFORE DELETE ON printed_page BEGIN SELECT RAISE(ABORT, 'a document is never deleted'); END;
CREATE TRIGGER printed_page_place BEFORE INSERT ON printed_page WHEN EXISTS (
    SELECT 1 FROM printed_page WHERE document_id = NEW.document_id)
BEGIN SELECT RAISE(ABORT, 'its place is taken'); END;

-- A try to move money through Stripe, made anew: to debit a saved card, money under way from a page, or to refund a card.
-- One open try an invoice: what could take or give money twice is refused meanwhile.
DROP TABLE charge;
CREATE TABLE charge (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    invoice_id INTEGER NOT NULL REFERENCES invoice (id),
    kind TEXT NOT NULL DEFAULT 'card' CHECK (kind IN ('card', 'page', 'refund')),
    amount INTEGER NOT NULL CHECK (amount > 0),
    state TEXT NOT NULL CHECK (state IN ('pending', 'processing', 'unknown', 'succeeded', 'declined', 'not_sent')),
    started_at TEXT NOT NULL,
    account TEXT NOT NULL DEFAULT '',
    live INTEGER NOT NULL DEFAULT 0 CHECK (live IN (0, 1)),
    card_id INTEGER REFERENCES card (id),
    key TEXT UNIQUE,
    -- the PaymentIntent that takes the money, or whose money is given back; known before the call that moves money
    intent TEXT,
    -- of a refund: the payment whose money is given back, whether it was credit, and Stripe's refund
    gives_back INTEGER REFERENCES payment (id),
    from_credit INTEGER NOT NULL DEFAULT 0 CHECK (from_credit IN (0, 1)),
    refund TEXT UNIQUE,
    -- why it was declined or not sent, in Stripe's word; 'by_hand' where its owner settled it
    code TEXT NOT NULL DEFAULT '',
    settled_at TEXT,
    CHECK ((state IN ('succeeded', 'declined', 'not_sent')) = (settled_at IS NOT NULL) OR account = ''),
    CHECK ((kind = 'refund') = (gives_back IS NOT NULL))
) STRICT;
CREATE UNIQUE INDEX charge_one_open ON charge (invoice_id) WHERE state IN ('pending', 'processing', 'unknown');
CREATE UNIQUE INDEX charge_one_intent ON charge (intent) WHERE intent IS NOT NULL AND kind <> 'refund';
CREATE INDEX charge_by_invoice ON charge (invoice_id);
CREATE INDEX charge_by_money ON charge (gives_back) WHERE gives_back IS NOT NULL;

CREATE TRIGGER charge_added BEFORE INSERT ON charge
BEGIN
    SELECT RAISE(ABORT, 'no more than what is left to pay of an issued invoice is charged') WHERE NEW.kind = 'card'
        AND NEW.amount > COALESCE((
            SELECT total - (SELECT COALESCE(sum(total), 0) FROM credit_note WHERE invoice_id = invoice.id)
                - (SELECT COALESCE(sum(amount), 0) FROM settlement WHERE settlement.invoice_id = invoice.id)
            FROM invoice WHERE id = NEW.invoice_id AND number IS NOT NULL), 0);
    SELECT RAISE(ABORT, 'a draft has no charge') WHERE NOT EXISTS (SELECT 1 FROM invoice WHERE id = NEW.invoice_id AND number IS NOT NULL);
    SELECT RAISE(ABORT, 'a page on which the invoice is paid is open') WHERE NEW.kind = 'card' AND EXISTS (
        SELECT 1 FROM pay_page WHERE invoice_id = NEW.invoice_id AND state = 'open');
    SELECT RAISE(ABORT, 'no more is given back than a payment brought') WHERE NEW.kind = 'refund' AND NEW.amount
        + (SELECT COALESCE(sum(amount), 0) FROM charge WHERE gives_back = NEW.gives_back AND kind = 'refund'
            AND state NOT IN ('declined', 'not_sent')
            AND NOT EXISTS (SELECT 1 FROM booking WHERE object = refund || ':failed'))
        > (SELECT money FROM payment WHERE id = NEW.gives_back AND kind = 'payment' AND method = 'card');
END;
CREATE TRIGGER charge_fixed BEFORE UPDATE ON charge WHEN NEW.id <> OLD.id OR NEW.invoice_id <> OLD.invoice_id OR NEW.kind <> OLD.kind
    OR NEW.amount <> OLD.amount OR NEW.started_at <> OLD.started_at OR OLD.state IN ('succeeded', 'declined', 'not_sent')
    OR NEW.account <> OLD.account OR NEW.live <> OLD.live OR NEW.card_id IS NOT OLD.card_id OR NEW.key IS NOT OLD.key
    OR NEW.gives_back IS NOT OLD.gives_back OR NEW.from_credit <> OLD.from_credit
    OR (OLD.intent IS NOT NULL AND NEW.intent IS NOT OLD.intent) OR (OLD.refund IS NOT NULL AND NEW.refund IS NOT OLD.refund)
BEGIN SELECT RAISE(ABORT, 'a try to move money moves on, and never changes once it is settled'); END;
CREATE TRIGGER charge_kept BEFORE DELETE ON charge BEGIN SELECT RAISE(ABORT, 'a try to move money is never deleted'); END;
CREATE TRIGGER charge_place BEFORE INSERT ON charge WHEN EXISTS (SELECT 1 FROM charge WHERE id = NEW.id OR key = NEW.key
    OR refund = NEW.refund OR (intent = NEW.intent AND kind <> 'refund' AND NEW.kind <> 'refund')
    OR (invoice_id = NEW.invoice_id AND state IN ('pending', 'processing', 'unknown')
        AND NEW.state IN ('pending', 'processing', 'unknown')))
BEGIN SELECT RAISE(ABORT, 'its place is taken'); END;
CREATE TRIGGER charge_moved BEFORE UPDATE ON charge WHEN (NEW.intent IS NOT NULL AND NEW.kind <> 'refund' AND EXISTS (
        SELECT 1 FROM charge WHERE intent = NEW.intent AND kind <> 'refund' AND id <> OLD.id))
    OR (NEW.refund IS NOT NULL AND EXISTS (SELECT 1 FROM charge WHERE refund = NEW.refund AND id <> OLD.id))
BEGIN SELECT RAISE(ABORT, 'its place is taken'); END;

-- What each movement of money at Stripe became here. An object (a PaymentIntent, a refund, a dispute) is booked once.
CREATE TABLE booking (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    payment_id INTEGER NOT NULL UNIQUE REFERENCES payment (id),
    object TEXT NOT NULL UNIQUE,
    intent TEXT NOT NULL,
    invoice_id INTEGER NOT NULL REFERENCES invoice (id),
    account TEXT NOT NULL,
    live INTEGER NOT NULL CHECK (live IN (0, 1)),
    amount INTEGER NOT NULL CHECK (amount > 0)
) STRICT;
CREATE INDEX booking_by_intent ON booking (intent);
CREATE INDEX booking_by_invoice ON booking (invoice_id);
CREATE TRIGGER booking_added BEFORE INSERT ON booking
BEGIN
    SELECT RAISE(ABORT, 'its place is taken') WHERE EXISTS (
        SELECT 1 FROM booking WHERE id = NEW.id OR object = NEW.object OR payment_id = NEW.payment_id);
    SELECT RAISE(ABORT, 'what moved at Stripe is what is booked') WHERE NOT EXISTS (
        SELECT 1 FROM payment WHERE id = NEW.payment_id AND method = 'card' AND amount = NEW.amount);
END;
CREATE TRIGGER booking_fixed BEFORE UPDATE ON booking BEGIN SELECT RAISE(ABORT, 'a booking never changes'); END;
CREATE TRIGGER booking_kept BEFORE DELETE ON booking BEGIN SELECT RAISE(ABORT, 'a booking is never deleted'); END;

CREATE TABLE dispute (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    object TEXT NOT NULL UNIQUE,
    intent TEXT NOT NULL,
    client_id INTEGER NOT NULL REFERENCES client (id),
    invoice_id INTEGER NOT NULL REFERENCES invoice (id),
    amount INTEGER NOT NULL CHECK (amount > 0),
    state TEXT NOT NULL CHECK (state IN ('open', 'won', 'lost')),
    code TEXT NOT NULL DEFAULT '',
    opened_at TEXT NOT NULL,
    closed_at TEXT,
    CHECK ((state = 'open') = (closed_at IS NULL))
) STRICT;
CREATE INDEX dispute_by_invoice ON dispute (invoice_id);
CREATE TRIGGER dispute_fixed BEFORE UPDATE ON dispute WHEN NEW.id <> OLD.id OR NEW.object <> OLD.object OR NEW.intent <> OLD.intent
    OR NEW.client_id <> OLD.client_id OR NEW.invoice_id <> OLD.invoice_id OR NEW.amount <> OLD.amount OR NEW.opened_at <> OLD.opened_at
    OR OLD.state <> 'open'
BEGIN SELECT RAISE(ABORT, 'a dispute is settled once, never changed'); END;
CREATE TRIGGER dispute_kept BEFORE DELETE ON dispute BEGIN SELECT RAISE(ABORT, 'a dispute is never deleted'); END;
CREATE TRIGGER dispute_place BEFORE INSERT ON dispute WHEN EXISTS (SELECT 1 FROM dispute WHERE id = NEW.id OR object = NEW.object)
BEGIN SELECT RAISE(ABORT, 'its place is taken'); END;

-- Money that moved at Stripe in this store's name and belongs to nothing here: a person looks at it.
CREATE TABLE unmatched (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    object TEXT NOT NULL UNIQUE,
    sort TEXT NOT NULL CHECK (sort IN ('payment', 'refund', 'dispute')),
    amount INTEGER NOT NULL,
    currency TEXT NOT NULL,
    seen_at TEXT NOT NULL,
    settled_at TEXT
) STRICT;
CREATE TRIGGER unmatched_fixed BEFORE UPDATE ON unmatched WHEN NEW.id <> OLD.id OR NEW.object <> OLD.object OR NEW.sort <> OLD.sort
    OR NEW.amount <> OLD.amount OR NEW.currency <> OLD.currency OR NEW.seen_at <> OLD.seen_at OR OLD.settled_at IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'unmatched money is settled once, never changed'); END;
CREATE TRIGGER unmatched_kept BEFORE DELETE ON unmatched BEGIN SELECT RAISE(ABORT, 'unmatched money is never deleted'); END;
CREATE TRIGGER unmatched_place BEFORE INSERT ON unmatched WHEN EXISTS (
    SELECT 1 FROM unmatched WHERE id = NEW.id OR object = NEW.object)
BEGIN SELECT RAISE(ABORT, 'its place is taken'); END;

-- While a page is open on which the client may pay, no other money moves on the invoice, and it is neither cancelled nor given up.
CREATE TRIGGER payment_page_open BEFORE INSERT ON payment WHEN NEW.method <> 'card' AND EXISTS (
    SELECT 1 FROM settlement JOIN pay_page ON pay_page.invoice_id = settlement.invoice_id
    WHERE payment_id = NEW.id AND pay_page.state = 'open')
BEGIN SELECT RAISE(ABORT, 'a page on which the invoice is paid is open'); END;
CREATE TRIGGER credit_note_page_open BEFORE INSERT ON credit_note WHEN EXISTS (
    SELECT 1 FROM pay_page WHERE invoice_id = NEW.invoice_id AND state = 'open')
BEGIN SELECT RAISE(ABORT, 'a page on which the invoice is paid is open'); END;
CREATE TRIGGER write_off_page_open BEFORE INSERT ON write_off WHEN EXISTS (
    SELECT 1 FROM pay_page WHERE invoice_id = NEW.invoice_id AND state = 'open')
BEGIN SELECT RAISE(ABORT, 'a page on which the invoice is paid is open'); END;

-- Notices of cards. The table is made anew because its kinds are checked; nothing in its rows changes.
ALTER TABLE outbox RENAME TO outbox_before;
DROP INDEX outbox_queued;
DROP INDEX outbox_by_invoice;
DROP INDEX outbox_by_client;
DROP INDEX outbox_one_reminder;
CREATE TABLE outbox (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL CHECK (kind IN ('issue', 'charge', 'charge_failed', 'mark_paid', 'refund', 'cancel', 'remind', 'send', 'save_card')),
    client_id INTEGER NOT NULL REFERENCES client (id),
    invoice_id INTEGER REFERENCES invoice (id),
    credit_note_id INTEGER REFERENCES credit_note (id),
    payment_id INTEGER REFERENCES payment (id),
    recipient TEXT NOT NULL,
    message_id TEXT NOT NULL UNIQUE,
    state TEXT NOT NULL CHECK (state IN ('queued', 'sent', 'failed', 'dropped', 'discarded')),
    queued_on TEXT NOT NULL,
    queued_at TEXT NOT NULL,
    not_before TEXT NOT NULL,
    salt TEXT NOT NULL
) STRICT;
INSERT INTO outbox SELECT id, kind, client_id, invoice_id, credit_note_id, payment_id, recipient, message_id, state, queued_on, queued_at,
    not_before, salt FROM outbox_before;
DROP TABLE outbox_before;
CREATE INDEX outbox_queued ON outbox (not_before) WHERE state = 'queued';
CREATE INDEX outbox_by_invoice ON outbox (invoice_id, kind);
CREATE INDEX outbox_by_client ON outbox (client_id);
CREATE UNIQUE INDEX outbox_one_reminder ON outbox (invoice_id, queued_on)
    WHERE kind = 'remind' AND state IN ('queued', 'sent', 'failed');
CREATE TRIGGER outbox_fixed BEFORE UPDATE ON outbox WHEN NEW.id <> OLD.id OR NEW.kind <> OLD.kind OR NEW.client_id <> OLD.client_id
    OR NEW.invoice_id IS NOT OLD.invoice_id OR NEW.credit_note_id IS NOT OLD.credit_note_id
    OR NEW.payment_id IS NOT OLD.payment_id OR NEW.message_id <> OLD.message_id OR NEW.queued_on <> OLD.queued_on
    OR NEW.queued_at <> OLD.queued_at OR NEW.salt <> OLD.salt
BEGIN SELECT RAISE(ABORT, 'what a notice is about never changes'); END;
CREATE TRIGGER outbox_kept BEFORE DELETE ON outbox BEGIN SELECT RAISE(ABORT, 'a notice is never deleted'); END;
CREATE TRIGGER outbox_place BEFORE INSERT ON outbox WHEN EXISTS (SELECT 1 FROM outbox WHERE id = NEW.id OR message_id = NEW.message_id OR (kind = 'remind' AND NEW.kind = 'remind'
        AND invoice_id = NEW.invoice_id AND queued_on = NEW.queued_on AND state IN ('queued', 'sent', 'failed')))
BEGIN SELECT RAISE(ABORT, 'its place is taken'); END;
CREATE TRIGGER outbox_moved BEFORE UPDATE OF state ON outbox WHEN NEW.kind = 'remind' AND NEW.state IN ('queued', 'sent', 'failed')
    AND EXISTS (SELECT 1 FROM outbox WHERE kind = 'remind' AND invoice_id = NEW.invoice_id AND queued_on = NEW.queued_on
        AND state IN ('queued', 'sent', 'failed') AND id <> OLD.id)
BEGIN SELECT RAISE(ABORT, 'its place is taken'); END;
