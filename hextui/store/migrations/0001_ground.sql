-- The store, first form. Money is integer minor units; instants are UTC text; dates are the studio's local dates.
-- Every rule of money stands here a second time, so that a bug in Python cannot break it.

CREATE TABLE studio (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    uuid TEXT NOT NULL,
    currency TEXT NOT NULL CHECK (length(currency) = 3),
    created_at TEXT NOT NULL
) STRICT;

CREATE TRIGGER studio_fixed BEFORE UPDATE ON studio BEGIN SELECT RAISE(ABORT, 'the studio row never changes'); END;
CREATE TRIGGER studio_kept BEFORE DELETE ON studio BEGIN SELECT RAISE(ABORT, 'the studio row is never deleted'); END;

CREATE TABLE tax (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL COLLATE NOCASE UNIQUE CHECK (length(name) BETWEEN 1 AND 40),
    registration TEXT NOT NULL DEFAULT '',
    rate TEXT NOT NULL CHECK (CAST(rate AS REAL) >= 0 AND CAST(rate AS REAL) <= 100),
    tax_group TEXT NOT NULL COLLATE NOCASE CHECK (length(tax_group) BETWEEN 1 AND 40),
    is_default INTEGER NOT NULL CHECK (is_default IN (0, 1)),
    archived_at TEXT
) STRICT;
CREATE UNIQUE INDEX tax_one_default ON tax (tax_group) WHERE is_default = 1 AND archived_at IS NULL;
CREATE TRIGGER tax_kept BEFORE DELETE ON tax BEGIN SELECT RAISE(ABORT, 'a tax is archived, never deleted'); END;

CREATE TABLE code (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL COLLATE NOCASE UNIQUE CHECK (length(code) BETWEEN 1 AND 20),
    description TEXT NOT NULL CHECK (length(description) BETWEEN 1 AND 200),
    price INTEGER NOT NULL CHECK (abs(price) <= 1000000000000),
    exempt_all INTEGER NOT NULL DEFAULT 0 CHECK (exempt_all IN (0, 1)),
    archived_at TEXT
) STRICT;
CREATE TRIGGER code_kept BEFORE DELETE ON code BEGIN SELECT RAISE(ABORT, 'a code is archived, never deleted'); END;

CREATE TABLE code_tax (
    code_id INTEGER NOT NULL REFERENCES code (id),
    tax_id INTEGER NOT NULL REFERENCES tax (id),
    applies INTEGER NOT NULL CHECK (applies IN (0, 1)),
    PRIMARY KEY (code_id, tax_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX code_tax_by_tax ON code_tax (tax_id);

CREATE TABLE client (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    reference TEXT COLLATE NOCASE UNIQUE CHECK (length(reference) BETWEEN 1 AND 40),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    email TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    address TEXT NOT NULL DEFAULT '',
    country TEXT NOT NULL DEFAULT '',
    language TEXT NOT NULL DEFAULT '',
    terms_days INTEGER CHECK (terms_days BETWEEN 0 AND 365),
    in_charge_uid INTEGER,
    business INTEGER NOT NULL DEFAULT 0 CHECK (business IN (0, 1)),
    registration TEXT NOT NULL DEFAULT '',
    vat_number TEXT NOT NULL DEFAULT '',
    payer_name TEXT NOT NULL DEFAULT '',
    payer_address TEXT NOT NULL DEFAULT '',
    payer_email TEXT NOT NULL DEFAULT '',
    archived_at TEXT,
    salt TEXT NOT NULL,
    -- name, reference, e-mail and telephone without accents and case: the list is in its order and found by it
    search TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX client_by_search ON client (search, id, archived_at);
CREATE TRIGGER client_kept BEFORE DELETE ON client BEGIN SELECT RAISE(ABORT, 'a client is archived, never deleted'); END;

CREATE TABLE intervention (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    client_id INTEGER NOT NULL REFERENCES client (id),
    code_id INTEGER NOT NULL REFERENCES code (id),
    professional_uid INTEGER NOT NULL,
    author_uid INTEGER NOT NULL,
    at TEXT NOT NULL CHECK (at GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9]Z'),
    minutes INTEGER NOT NULL CHECK (minutes BETWEEN 0 AND 1440),
    price INTEGER NOT NULL CHECK (abs(price) <= 1000000000000),
    state TEXT NOT NULL CHECK (state IN ('draft', 'unbilled', 'invoiced', 'free', 'discarded')),
    visibility TEXT NOT NULL CHECK (visibility IN ('me', 'studio', 'me_client', 'studio_client', 'everybody')),
    text TEXT NOT NULL DEFAULT '',
    professional_note TEXT NOT NULL DEFAULT '',
    personal_note TEXT NOT NULL DEFAULT '',
    salt TEXT NOT NULL
) STRICT;
CREATE INDEX intervention_unbilled ON intervention (client_id, price, state) WHERE state = 'unbilled';
CREATE INDEX intervention_by_client ON intervention (client_id, at, id, state);
CREATE INDEX intervention_by_code ON intervention (code_id);

CREATE TABLE note_addition (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    intervention_id INTEGER NOT NULL REFERENCES intervention (id),
    field TEXT NOT NULL CHECK (field IN ('text', 'professional_note', 'personal_note')),
    words TEXT NOT NULL,
    at TEXT NOT NULL,
    author_uid INTEGER NOT NULL,
    salt TEXT NOT NULL
) STRICT;
CREATE INDEX note_addition_by_intervention ON note_addition (intervention_id);

CREATE TABLE invoice (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    client_id INTEGER NOT NULL REFERENCES client (id),
    document_type TEXT NOT NULL,
    created_at TEXT NOT NULL,
    created_by INTEGER NOT NULL,
    discount_kind TEXT CHECK (discount_kind IN ('amount', 'percent')),
    discount_value TEXT,
    tax_off_reason TEXT NOT NULL DEFAULT '',
    seen TEXT NOT NULL DEFAULT '{}',
    again_of INTEGER REFERENCES invoice (id),
    -- given at issue, all at once, and never changed:
    year INTEGER,
    sequence INTEGER CHECK (sequence >= 1),
    number TEXT UNIQUE CHECK (length(number) BETWEEN 1 AND 35 AND number NOT GLOB '*[^A-Za-z0-9+_/-]*'),
    issued_on TEXT,
    due_on TEXT,
    issued_at TEXT,
    issued_by INTEGER,
    prices_include_tax INTEGER CHECK (prices_include_tax IN (0, 1)),
    net INTEGER,
    tax INTEGER,
    total INTEGER CHECK (total BETWEEN 0 AND 1000000000000),
    snapshot TEXT,
    snapshot_sha256 TEXT,
    CHECK ((discount_kind IS NULL) = (discount_value IS NULL)),
    CHECK ((number IS NULL) = (total IS NULL) AND (number IS NULL) = (snapshot IS NULL)
       AND (number IS NULL) = (issued_on IS NULL) AND (number IS NULL) = (due_on IS NULL)
       AND (number IS NULL) = (year IS NULL) AND (number IS NULL) = (sequence IS NULL)
       AND (number IS NULL) = (issued_at IS NULL) AND (number IS NULL) = (issued_by IS NULL)
       AND (number IS NULL) = (prices_include_tax IS NULL) AND (number IS NULL) = (snapshot_sha256 IS NULL)),
    CHECK (number IS NULL OR (net + tax = total AND due_on >= issued_on)),
    CHECK (number IS NULL OR year IN (0, CAST(substr(issued_on, 1, 4) AS INTEGER)))
) STRICT;
CREATE UNIQUE INDEX invoice_one_draft ON invoice (client_id) WHERE number IS NULL;
CREATE UNIQUE INDEX invoice_in_series ON invoice (year, sequence) WHERE number IS NOT NULL;
CREATE INDEX invoice_by_client ON invoice (client_id, issued_on);
CREATE INDEX invoice_again ON invoice (again_of) WHERE again_of IS NOT NULL;
CREATE INDEX invoice_by_date ON invoice (issued_on) WHERE number IS NOT NULL;

CREATE TABLE invoice_tax_off (
    invoice_id INTEGER NOT NULL REFERENCES invoice (id),
    tax_id INTEGER NOT NULL REFERENCES tax (id),
    PRIMARY KEY (invoice_id, tax_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX invoice_tax_off_by_tax ON invoice_tax_off (tax_id);

CREATE TABLE invoice_line (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    invoice_id INTEGER NOT NULL REFERENCES invoice (id),
    position INTEGER NOT NULL,
    intervention_id INTEGER REFERENCES intervention (id),
    code_id INTEGER REFERENCES code (id),
    description TEXT NOT NULL CHECK (length(description) BETWEEN 1 AND 200),
    quantity TEXT NOT NULL,
    unit_price INTEGER NOT NULL CHECK (abs(unit_price) <= 1000000000000),
    discount_kind TEXT CHECK (discount_kind IN ('amount', 'percent')),
    discount_value TEXT,
    taxes_given INTEGER NOT NULL DEFAULT 0 CHECK (taxes_given IN (0, 1)),
    live INTEGER NOT NULL DEFAULT 1 CHECK (live IN (0, 1)),
    -- computed at issue: gross - discount - share = amount
    gross INTEGER,
    discount INTEGER,
    share INTEGER,
    amount INTEGER,
    CHECK ((discount_kind IS NULL) = (discount_value IS NULL)),
    CHECK (gross - discount - share = amount OR amount IS NULL)
) STRICT;
CREATE UNIQUE INDEX line_one_live ON invoice_line (intervention_id) WHERE live = 1 AND intervention_id IS NOT NULL;
CREATE INDEX line_by_invoice ON invoice_line (invoice_id, position);
CREATE INDEX line_by_intervention ON invoice_line (intervention_id);
CREATE INDEX line_by_code ON invoice_line (code_id);

CREATE TABLE invoice_line_tax (
    line_id INTEGER NOT NULL REFERENCES invoice_line (id),
    tax_id INTEGER NOT NULL REFERENCES tax (id),
    PRIMARY KEY (line_id, tax_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX invoice_line_tax_by_tax ON invoice_line_tax (tax_id);

CREATE TABLE invoice_tax (
    invoice_id INTEGER NOT NULL REFERENCES invoice (id),
    tax_id INTEGER NOT NULL REFERENCES tax (id),
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    registration TEXT NOT NULL,
    rate TEXT NOT NULL,
    base INTEGER NOT NULL,
    amount INTEGER NOT NULL,
    PRIMARY KEY (invoice_id, tax_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX invoice_tax_by_tax ON invoice_tax (tax_id);

-- A credit note's lines and taxes are written first (their reference is checked at commit), its head last:
-- the head is refused unless they add up, and once it stands nothing can be added.
CREATE TABLE credit_note (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    invoice_id INTEGER NOT NULL REFERENCES invoice (id),
    year INTEGER NOT NULL,
    sequence INTEGER NOT NULL CHECK (sequence >= 1),
    number TEXT NOT NULL UNIQUE CHECK (length(number) BETWEEN 1 AND 35 AND number NOT GLOB '*[^A-Za-z0-9+_/-]*'),
    issued_on TEXT NOT NULL,
    issued_at TEXT NOT NULL,
    issued_by INTEGER NOT NULL,
    net INTEGER NOT NULL,
    tax INTEGER NOT NULL,
    total INTEGER NOT NULL CHECK (total >= 0),
    snapshot TEXT NOT NULL,
    snapshot_sha256 TEXT NOT NULL,
    CHECK (net + tax = total),
    CHECK (year IN (0, CAST(substr(issued_on, 1, 4) AS INTEGER)))
) STRICT;
CREATE UNIQUE INDEX credit_note_in_series ON credit_note (year, sequence);
CREATE INDEX credit_note_by_invoice ON credit_note (invoice_id, total);
CREATE INDEX credit_note_by_date ON credit_note (issued_on);

CREATE TABLE credit_note_line (
    credit_note_id INTEGER NOT NULL REFERENCES credit_note (id) DEFERRABLE INITIALLY DEFERRED,
    line_id INTEGER NOT NULL UNIQUE REFERENCES invoice_line (id),
    amount INTEGER NOT NULL,
    PRIMARY KEY (credit_note_id, line_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE credit_note_tax (
    credit_note_id INTEGER NOT NULL REFERENCES credit_note (id) DEFERRABLE INITIALLY DEFERRED,
    tax_id INTEGER NOT NULL REFERENCES tax (id),
    base INTEGER NOT NULL,
    amount INTEGER NOT NULL,
    PRIMARY KEY (credit_note_id, tax_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX credit_note_tax_by_tax ON credit_note_tax (tax_id);

-- A payment is a movement of money; its settlements say where it went. They are written first, the payment last.
CREATE TABLE payment (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    client_id INTEGER NOT NULL REFERENCES client (id),
    kind TEXT NOT NULL CHECK (kind IN ('payment', 'refund', 'reversal', 'release')),
    method TEXT NOT NULL CHECK (method IN ('cash', 'cheque', 'transfer', 'other', 'credit', 'card')),
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
                     ELSE abs(money) IN (0, amount) END)
) STRICT;
CREATE INDEX payment_by_client ON payment (client_id, dated);

CREATE TABLE settlement (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    payment_id INTEGER NOT NULL REFERENCES payment (id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL CHECK (target IN ('invoice', 'credit', 'rounding')),
    client_id INTEGER NOT NULL REFERENCES client (id),
    invoice_id INTEGER REFERENCES invoice (id),
    amount INTEGER NOT NULL CHECK (amount <> 0),
    CHECK ((target = 'invoice') = (invoice_id IS NOT NULL)),
    CHECK (target <> 'rounding' OR abs(amount) <= 2)
) STRICT;
CREATE INDEX settlement_by_payment ON settlement (payment_id);
CREATE INDEX settlement_by_invoice ON settlement (invoice_id, amount) WHERE invoice_id IS NOT NULL;
CREATE INDEX settlement_credit ON settlement (client_id, amount) WHERE target = 'credit';

CREATE TABLE write_off (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    invoice_id INTEGER NOT NULL REFERENCES invoice (id),
    amount INTEGER NOT NULL CHECK (amount > 0),
    written_off_at TEXT NOT NULL,
    undone_at TEXT
) STRICT;
CREATE UNIQUE INDEX write_off_one ON write_off (invoice_id) WHERE undone_at IS NULL;

-- A try to debit a card. One open try an invoice: what could take money twice is refused meanwhile.
CREATE TABLE charge (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    invoice_id INTEGER NOT NULL REFERENCES invoice (id),
    amount INTEGER NOT NULL CHECK (amount > 0),
    state TEXT NOT NULL CHECK (state IN ('pending', 'processing', 'unknown', 'succeeded', 'declined', 'not_sent')),
    started_at TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX charge_one_open ON charge (invoice_id) WHERE state IN ('pending', 'processing', 'unknown');

CREATE TABLE outbox (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL CHECK (kind IN ('issue', 'charge', 'mark_paid', 'refund', 'cancel', 'remind', 'send')),
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
CREATE INDEX outbox_queued ON outbox (not_before) WHERE state = 'queued';
CREATE INDEX outbox_by_invoice ON outbox (invoice_id, kind);
CREATE INDEX outbox_by_client ON outbox (client_id);
CREATE UNIQUE INDEX outbox_one_reminder ON outbox (invoice_id, queued_on)
    WHERE kind = 'remind' AND state IN ('queued', 'sent', 'failed');

-- The stored file is the original; this row says what it must hash to.
CREATE TABLE document (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    invoice_id INTEGER UNIQUE REFERENCES invoice (id),
    credit_note_id INTEGER UNIQUE REFERENCES credit_note (id),
    path TEXT NOT NULL UNIQUE,
    sha256 TEXT NOT NULL,
    size INTEGER NOT NULL CHECK (size > 0),
    made_with TEXT NOT NULL,
    made_at TEXT NOT NULL,
    CHECK ((invoice_id IS NULL) <> (credit_note_id IS NULL))
) STRICT;

CREATE TABLE journal (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at TEXT NOT NULL,
    uid INTEGER NOT NULL,
    terminal TEXT NOT NULL,
    kind TEXT NOT NULL,
    client_id INTEGER REFERENCES client (id),
    from_client_id INTEGER REFERENCES client (id),
    intervention_id INTEGER REFERENCES intervention (id),
    invoice_id INTEGER,
    credit_note_id INTEGER REFERENCES credit_note (id),
    payment_id INTEGER REFERENCES payment (id),
    amount INTEGER,
    details TEXT NOT NULL,
    words_hash TEXT,
    previous TEXT NOT NULL,
    hash TEXT NOT NULL UNIQUE
) STRICT;
CREATE INDEX journal_by_client ON journal (client_id, id);
CREATE INDEX journal_by_invoice ON journal (invoice_id, id) WHERE invoice_id IS NOT NULL;
CREATE INDEX journal_by_intervention ON journal (intervention_id, id) WHERE intervention_id IS NOT NULL;

-- An intervention that goes to another client stays in the timeline of the one it left.
CREATE INDEX journal_moved ON journal (from_client_id) WHERE from_client_id IS NOT NULL;

CREATE TABLE words (
    journal_id INTEGER PRIMARY KEY REFERENCES journal (id),
    salt TEXT,
    words TEXT,
    CHECK ((salt IS NULL) = (words IS NULL))
) STRICT;

-- Interventions ------------------------------------------------------------------------------------------------

CREATE TRIGGER intervention_begins BEFORE INSERT ON intervention WHEN NEW.state <> 'draft'
BEGIN SELECT RAISE(ABORT, 'an intervention begins as a draft'); END;

CREATE TRIGGER intervention_kept BEFORE DELETE ON intervention
BEGIN SELECT RAISE(ABORT, 'an intervention is never deleted'); END;

CREATE TRIGGER intervention_moves BEFORE UPDATE OF state ON intervention WHEN OLD.state <> NEW.state
BEGIN
    SELECT RAISE(ABORT, 'an intervention does not move that way') WHERE NOT (
        (OLD.state = 'draft' AND NEW.state IN ('unbilled', 'discarded'))
        OR (OLD.state = 'unbilled' AND NEW.state IN ('invoiced', 'free'))
        OR (OLD.state = 'invoiced' AND NEW.state = 'unbilled'));
    SELECT RAISE(ABORT, 'the item is on an invoice') WHERE NEW.state IN ('free', 'unbilled') AND EXISTS (
        SELECT 1 FROM invoice_line WHERE intervention_id = NEW.id AND live = 1);
    SELECT RAISE(ABORT, 'the item is on no issued invoice') WHERE NEW.state = 'invoiced' AND NOT EXISTS (
        SELECT 1 FROM invoice_line JOIN invoice ON invoice.id = invoice_id
        WHERE intervention_id = NEW.id AND live = 1 AND number IS NOT NULL);
END;

CREATE TRIGGER intervention_frozen BEFORE UPDATE OF client_id, code_id, price, at, minutes, professional_uid ON intervention
WHEN OLD.state NOT IN ('draft', 'unbilled')
BEGIN SELECT RAISE(ABORT, 'an intervention is edited only while draft or unbilled'); END;

CREATE TRIGGER intervention_author BEFORE UPDATE OF author_uid, salt ON intervention
WHEN OLD.author_uid <> NEW.author_uid OR OLD.salt <> NEW.salt
BEGIN SELECT RAISE(ABORT, 'who wrote an intervention never changes'); END;

-- Once invoiced, free or discarded its words are added to or erased, never changed, and shown to fewer people at most.
CREATE TRIGGER intervention_closed BEFORE UPDATE OF text, professional_note, personal_note, visibility ON intervention
WHEN OLD.state NOT IN ('draft', 'unbilled')
BEGIN
    SELECT RAISE(ABORT, 'the words of a closed intervention are added to, never changed') WHERE
        NEW.text NOT IN (OLD.text, '') OR NEW.professional_note NOT IN (OLD.professional_note, '')
        OR NEW.personal_note NOT IN (OLD.personal_note, '');
    SELECT RAISE(ABORT, 'a closed intervention is shown to fewer people, never to more') WHERE NEW.visibility <> OLD.visibility
        AND (OLD.visibility || '>' || NEW.visibility) NOT IN (
            'studio>me', 'me_client>me', 'studio_client>me', 'studio_client>studio', 'studio_client>me_client',
            'everybody>me', 'everybody>studio', 'everybody>me_client', 'everybody>studio_client');
END;

CREATE TRIGGER intervention_stays_with_client BEFORE UPDATE OF client_id ON intervention WHEN OLD.client_id <> NEW.client_id
BEGIN
    SELECT RAISE(ABORT, 'the item is on a draft of the other client') WHERE EXISTS (
        SELECT 1 FROM invoice_line WHERE intervention_id = NEW.id AND live = 1);
END;

CREATE TRIGGER note_addition_fixed BEFORE UPDATE ON note_addition
WHEN NEW.words <> '' OR NEW.id <> OLD.id OR NEW.intervention_id <> OLD.intervention_id OR NEW.field <> OLD.field OR NEW.at <> OLD.at
    OR NEW.author_uid <> OLD.author_uid OR NEW.salt <> OLD.salt
BEGIN SELECT RAISE(ABORT, 'an addition is erased, never changed'); END;
CREATE TRIGGER note_addition_kept BEFORE DELETE ON note_addition
BEGIN SELECT RAISE(ABORT, 'an addition is never deleted'); END;

-- Invoices -----------------------------------------------------------------------------------------------------

CREATE TRIGGER invoice_begins BEFORE INSERT ON invoice WHEN NEW.number IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'an invoice begins as a draft'); END;

CREATE TRIGGER invoice_issue BEFORE UPDATE ON invoice WHEN OLD.number IS NULL AND NEW.number IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'the number leaves a gap') WHERE EXISTS (
        SELECT 1 FROM invoice WHERE year = NEW.year AND number IS NOT NULL)
        AND NEW.sequence <> 1 + (SELECT max(sequence) FROM invoice WHERE year = NEW.year AND number IS NOT NULL);
    SELECT RAISE(ABORT, 'the date is before the last number''s') WHERE NEW.issued_on < (
        SELECT max(issued_on) FROM invoice WHERE number IS NOT NULL);
    SELECT RAISE(ABORT, 'an invoice has at least one line') WHERE NOT EXISTS (
        SELECT 1 FROM invoice_line WHERE invoice_id = NEW.id);
    SELECT RAISE(ABORT, 'the lines do not add up') WHERE
        (SELECT sum(amount) FROM invoice_line WHERE invoice_id = NEW.id)
        IS NOT (CASE NEW.prices_include_tax WHEN 1 THEN NEW.total ELSE NEW.net END)
        OR EXISTS (SELECT 1 FROM invoice_line WHERE invoice_id = NEW.id AND amount IS NULL);
    SELECT RAISE(ABORT, 'the taxes do not add up') WHERE
        (SELECT COALESCE(sum(amount), 0) FROM invoice_tax WHERE invoice_id = NEW.id) <> NEW.tax;
    SELECT RAISE(ABORT, 'an item is not unbilled') WHERE EXISTS (
        SELECT 1 FROM invoice_line JOIN intervention ON intervention.id = intervention_id
        WHERE invoice_id = NEW.id AND state <> 'unbilled');
    SELECT RAISE(ABORT, 'a number is given to one document') WHERE EXISTS (SELECT 1 FROM credit_note WHERE number = NEW.number)
        OR EXISTS (SELECT 1 FROM invoice WHERE number = NEW.number AND id <> NEW.id);
END;

CREATE TRIGGER invoice_frozen BEFORE UPDATE ON invoice WHEN OLD.number IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'an issued invoice never changes'); END;

CREATE TRIGGER invoice_kept BEFORE DELETE ON invoice WHEN OLD.number IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'an issued invoice is never deleted'); END;

CREATE TRIGGER line_added BEFORE INSERT ON invoice_line
BEGIN
    SELECT RAISE(ABORT, 'an issued invoice never changes') WHERE EXISTS (
        SELECT 1 FROM invoice WHERE id = NEW.invoice_id AND number IS NOT NULL);
    SELECT RAISE(ABORT, 'a draft''s line is live') WHERE NEW.live <> 1;
    SELECT RAISE(ABORT, 'only an unbilled item of the same client goes on a draft') WHERE NEW.intervention_id IS NOT NULL
        AND NOT EXISTS (SELECT 1 FROM intervention JOIN invoice ON invoice.client_id = intervention.client_id
            WHERE intervention.id = NEW.intervention_id AND invoice.id = NEW.invoice_id AND state = 'unbilled');
END;

CREATE TRIGGER line_frozen BEFORE UPDATE ON invoice_line WHEN EXISTS (
    SELECT 1 FROM invoice WHERE id = OLD.invoice_id AND number IS NOT NULL)
BEGIN
    SELECT RAISE(ABORT, 'an issued invoice never changes') WHERE NEW.id <> OLD.id OR NEW.invoice_id <> OLD.invoice_id
        OR NEW.position <> OLD.position OR NEW.intervention_id IS NOT OLD.intervention_id
        OR NEW.code_id IS NOT OLD.code_id OR NEW.description <> OLD.description OR NEW.quantity <> OLD.quantity
        OR NEW.unit_price <> OLD.unit_price OR NEW.discount_kind IS NOT OLD.discount_kind
        OR NEW.discount_value IS NOT OLD.discount_value OR NEW.taxes_given <> OLD.taxes_given
        OR NEW.gross IS NOT OLD.gross OR NEW.discount IS NOT OLD.discount OR NEW.share IS NOT OLD.share
        OR NEW.amount IS NOT OLD.amount OR NEW.live > OLD.live;
    SELECT RAISE(ABORT, 'a line is cancelled by a credit note') WHERE NEW.live < OLD.live AND NOT EXISTS (
        SELECT 1 FROM credit_note_line WHERE line_id = OLD.id);
END;

CREATE TRIGGER line_draft BEFORE UPDATE OF live, intervention_id, invoice_id ON invoice_line WHEN EXISTS (
    SELECT 1 FROM invoice WHERE id = OLD.invoice_id AND number IS NULL)
BEGIN
    SELECT RAISE(ABORT, 'a draft''s line stays live and in its place') WHERE NEW.live <> 1
        OR NEW.intervention_id IS NOT OLD.intervention_id OR NEW.invoice_id <> OLD.invoice_id;
END;

CREATE TRIGGER line_kept BEFORE DELETE ON invoice_line WHEN EXISTS (
    SELECT 1 FROM invoice WHERE id = OLD.invoice_id AND number IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'an issued invoice never changes'); END;

CREATE TRIGGER line_tax_added BEFORE INSERT ON invoice_line_tax WHEN EXISTS (
    SELECT 1 FROM invoice_line JOIN invoice ON invoice.id = invoice_id WHERE invoice_line.id = NEW.line_id AND number IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'an issued invoice never changes'); END;
CREATE TRIGGER line_tax_fixed BEFORE UPDATE ON invoice_line_tax
BEGIN SELECT RAISE(ABORT, 'a line''s tax is taken off or put on, never changed'); END;
CREATE TRIGGER line_tax_kept BEFORE DELETE ON invoice_line_tax WHEN EXISTS (
    SELECT 1 FROM invoice_line JOIN invoice ON invoice.id = invoice_id WHERE invoice_line.id = OLD.line_id AND number IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'an issued invoice never changes'); END;

CREATE TRIGGER invoice_tax_added BEFORE INSERT ON invoice_tax WHEN EXISTS (
    SELECT 1 FROM invoice WHERE id = NEW.invoice_id AND number IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'an issued invoice never changes'); END;
CREATE TRIGGER invoice_tax_fixed BEFORE UPDATE ON invoice_tax
BEGIN SELECT RAISE(ABORT, 'an issued invoice never changes'); END;
CREATE TRIGGER invoice_tax_kept BEFORE DELETE ON invoice_tax WHEN EXISTS (
    SELECT 1 FROM invoice WHERE id = OLD.invoice_id AND number IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'an issued invoice never changes'); END;

CREATE TRIGGER tax_off_added BEFORE INSERT ON invoice_tax_off WHEN EXISTS (
    SELECT 1 FROM invoice WHERE id = NEW.invoice_id AND number IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'an issued invoice never changes'); END;
CREATE TRIGGER tax_off_fixed BEFORE UPDATE ON invoice_tax_off
BEGIN SELECT RAISE(ABORT, 'a tax is taken off or put on, never changed'); END;
CREATE TRIGGER tax_off_kept BEFORE DELETE ON invoice_tax_off WHEN EXISTS (
    SELECT 1 FROM invoice WHERE id = OLD.invoice_id AND number IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'an issued invoice never changes'); END;

-- Credit notes -------------------------------------------------------------------------------------------------

CREATE TRIGGER credit_note_issue BEFORE INSERT ON credit_note
BEGIN
    SELECT RAISE(ABORT, 'only an issued invoice is cancelled') WHERE NOT EXISTS (
        SELECT 1 FROM invoice WHERE id = NEW.invoice_id AND number IS NOT NULL AND issued_on <= NEW.issued_on);
    SELECT RAISE(ABORT, 'the number leaves a gap') WHERE EXISTS (SELECT 1 FROM credit_note WHERE year = NEW.year)
        AND NEW.sequence <> 1 + (SELECT max(sequence) FROM credit_note WHERE year = NEW.year);
    SELECT RAISE(ABORT, 'the date is before the last number''s') WHERE NEW.issued_on < (SELECT max(issued_on) FROM credit_note);
    SELECT RAISE(ABORT, 'a number is given to one document') WHERE EXISTS (SELECT 1 FROM invoice WHERE number = NEW.number)
        OR EXISTS (SELECT 1 FROM credit_note WHERE number = NEW.number);
    SELECT RAISE(ABORT, 'the invoice is written off') WHERE EXISTS (
        SELECT 1 FROM write_off WHERE invoice_id = NEW.invoice_id AND undone_at IS NULL);
    SELECT RAISE(ABORT, 'a credit note credits something') WHERE NOT EXISTS (
        SELECT 1 FROM credit_note_line WHERE credit_note_id = NEW.id);
    SELECT RAISE(ABORT, 'a line is not live on that invoice, or is not credited whole') WHERE EXISTS (
        SELECT 1 FROM credit_note_line AS credited JOIN invoice_line AS line ON line.id = credited.line_id
        WHERE credited.credit_note_id = NEW.id
        AND (line.invoice_id <> NEW.invoice_id OR line.live = 0 OR line.amount <> credited.amount));
    SELECT RAISE(ABORT, 'the lines do not add up') WHERE
        (SELECT sum(amount) FROM credit_note_line WHERE credit_note_id = NEW.id)
        <> (SELECT CASE prices_include_tax WHEN 1 THEN NEW.total ELSE NEW.net END FROM invoice WHERE id = NEW.invoice_id);
    SELECT RAISE(ABORT, 'the taxes do not add up') WHERE
        (SELECT COALESCE(sum(amount), 0) FROM credit_note_tax WHERE credit_note_id = NEW.id) <> NEW.tax;
    SELECT RAISE(ABORT, 'a charge of the invoice is open') WHERE EXISTS (
        SELECT 1 FROM charge WHERE invoice_id = NEW.invoice_id AND state IN ('pending', 'processing', 'unknown'));
    SELECT RAISE(ABORT, 'more is credited than was invoiced') WHERE
        NEW.total + (SELECT COALESCE(sum(total), 0) FROM credit_note WHERE invoice_id = NEW.invoice_id)
        > (SELECT total FROM invoice WHERE id = NEW.invoice_id);
END;

CREATE TRIGGER credit_note_fixed BEFORE UPDATE ON credit_note BEGIN SELECT RAISE(ABORT, 'a credit note never changes'); END;
CREATE TRIGGER credit_note_kept BEFORE DELETE ON credit_note BEGIN SELECT RAISE(ABORT, 'a credit note is never deleted'); END;
CREATE TRIGGER credit_note_line_added BEFORE INSERT ON credit_note_line WHEN EXISTS (
    SELECT 1 FROM credit_note WHERE id = NEW.credit_note_id)
BEGIN SELECT RAISE(ABORT, 'a credit note never changes'); END;
CREATE TRIGGER credit_note_line_fixed BEFORE UPDATE ON credit_note_line BEGIN SELECT RAISE(ABORT, 'a credit note never changes'); END;
CREATE TRIGGER credit_note_line_kept BEFORE DELETE ON credit_note_line BEGIN SELECT RAISE(ABORT, 'a credit note never changes'); END;
CREATE TRIGGER credit_note_tax_added BEFORE INSERT ON credit_note_tax WHEN EXISTS (
    SELECT 1 FROM credit_note WHERE id = NEW.credit_note_id)
BEGIN SELECT RAISE(ABORT, 'a credit note never changes'); END;
CREATE TRIGGER credit_note_tax_fixed BEFORE UPDATE ON credit_note_tax BEGIN SELECT RAISE(ABORT, 'a credit note never changes'); END;
CREATE TRIGGER credit_note_tax_kept BEFORE DELETE ON credit_note_tax BEGIN SELECT RAISE(ABORT, 'a credit note never changes'); END;

-- Money --------------------------------------------------------------------------------------------------------

CREATE TRIGGER settlement_added BEFORE INSERT ON settlement
BEGIN
    SELECT RAISE(ABORT, 'a payment never changes') WHERE EXISTS (SELECT 1 FROM payment WHERE id = NEW.payment_id);
    SELECT RAISE(ABORT, 'money settles an issued invoice of the same client') WHERE NEW.invoice_id IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM invoice WHERE id = NEW.invoice_id AND number IS NOT NULL AND client_id = NEW.client_id);
    SELECT RAISE(ABORT, 'cash is rounded once') WHERE NEW.target = 'rounding' AND EXISTS (
        SELECT 1 FROM settlement WHERE payment_id = NEW.payment_id AND target = 'rounding');
END;
CREATE TRIGGER settlement_fixed BEFORE UPDATE ON settlement BEGIN SELECT RAISE(ABORT, 'a payment never changes'); END;
CREATE TRIGGER settlement_kept BEFORE DELETE ON settlement BEGIN SELECT RAISE(ABORT, 'a payment is never deleted'); END;

CREATE TRIGGER payment_added BEFORE INSERT ON payment
BEGIN
    SELECT RAISE(ABORT, 'the settlements do not add up to the money') WHERE NOT EXISTS (
        SELECT 1 FROM settlement WHERE payment_id = NEW.id)
        OR (SELECT sum(amount) FROM settlement WHERE payment_id = NEW.id) <> NEW.money;
    SELECT RAISE(ABORT, 'only cash is rounded') WHERE NEW.method <> 'cash' AND EXISTS (
        SELECT 1 FROM settlement WHERE payment_id = NEW.id AND target = 'rounding');
    SELECT RAISE(ABORT, 'credit pays what it is worth') WHERE NEW.kind = 'payment' AND NEW.method = 'credit' AND (
        (SELECT COALESCE(sum(amount), 0) FROM settlement WHERE payment_id = NEW.id AND target = 'invoice') <> NEW.amount
        OR EXISTS (SELECT 1 FROM settlement WHERE payment_id = NEW.id AND target = 'invoice' AND amount < 0));
    SELECT RAISE(ABORT, 'what a cancellation frees becomes credit') WHERE NEW.kind = 'release' AND (
        (SELECT COALESCE(sum(amount), 0) FROM settlement WHERE payment_id = NEW.id AND target = 'credit') <> NEW.amount
        OR EXISTS (SELECT 1 FROM settlement WHERE payment_id = NEW.id AND target = 'invoice' AND invoice_id NOT IN (
            SELECT invoice_id FROM credit_note)));
    SELECT RAISE(ABORT, 'a settlement is of another client') WHERE EXISTS (
        SELECT 1 FROM settlement WHERE payment_id = NEW.id AND client_id <> NEW.client_id);
    SELECT RAISE(ABORT, 'an invoice is not paid below zero or above what is left of it') WHERE EXISTS (
        SELECT 1 FROM (SELECT DISTINCT invoice_id AS touched FROM settlement WHERE payment_id = NEW.id AND invoice_id IS NOT NULL)
        WHERE (SELECT sum(amount) FROM settlement WHERE invoice_id = touched) < 0
        OR (SELECT sum(amount) FROM settlement WHERE invoice_id = touched)
           > (SELECT total FROM invoice WHERE id = touched)
             - (SELECT COALESCE(sum(total), 0) FROM credit_note WHERE invoice_id = touched));
    SELECT RAISE(ABORT, 'a client''s credit is never below zero') WHERE EXISTS (
        SELECT 1 FROM settlement WHERE payment_id = NEW.id AND target = 'credit')
        AND (SELECT sum(amount) FROM settlement WHERE client_id = NEW.client_id AND target = 'credit') < 0;
    SELECT RAISE(ABORT, 'a reversal mirrors its payment') WHERE NEW.reverses IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM payment WHERE id = NEW.reverses AND client_id = NEW.client_id AND money = -NEW.money
        AND amount = NEW.amount AND kind IN ('payment', 'refund'));
    SELECT RAISE(ABORT, 'the invoice is written off') WHERE EXISTS (
        SELECT 1 FROM settlement JOIN write_off ON write_off.invoice_id = settlement.invoice_id
        WHERE payment_id = NEW.id AND undone_at IS NULL);
    SELECT RAISE(ABORT, 'a charge of the invoice is open') WHERE NEW.method <> 'card' AND EXISTS (
        SELECT 1 FROM settlement JOIN charge ON charge.invoice_id = settlement.invoice_id
        WHERE payment_id = NEW.id AND charge.state IN ('pending', 'processing', 'unknown'));
END;
CREATE TRIGGER payment_fixed BEFORE UPDATE ON payment BEGIN SELECT RAISE(ABORT, 'a payment never changes'); END;
CREATE TRIGGER payment_kept BEFORE DELETE ON payment BEGIN SELECT RAISE(ABORT, 'a payment is never deleted'); END;

CREATE TRIGGER write_off_added BEFORE INSERT ON write_off
BEGIN
    SELECT RAISE(ABORT, 'what is left to pay of an issued invoice is written off') WHERE NEW.undone_at IS NOT NULL OR NEW.amount IS NOT (
        SELECT total - (SELECT COALESCE(sum(total), 0) FROM credit_note WHERE invoice_id = invoice.id)
            - (SELECT COALESCE(sum(amount), 0) FROM settlement WHERE settlement.invoice_id = invoice.id)
        FROM invoice WHERE id = NEW.invoice_id AND number IS NOT NULL);
END;
CREATE TRIGGER write_off_fixed BEFORE UPDATE ON write_off WHEN OLD.undone_at IS NOT NULL OR NEW.id <> OLD.id
    OR NEW.invoice_id <> OLD.invoice_id OR NEW.amount <> OLD.amount OR NEW.written_off_at <> OLD.written_off_at
BEGIN SELECT RAISE(ABORT, 'a write-off is undone once, never changed'); END;
CREATE TRIGGER write_off_kept BEFORE DELETE ON write_off BEGIN SELECT RAISE(ABORT, 'a write-off is never deleted'); END;

CREATE TRIGGER charge_added BEFORE INSERT ON charge
BEGIN
    SELECT RAISE(ABORT, 'no more than what is left to pay of an issued invoice is charged') WHERE NEW.amount > COALESCE((
        SELECT total - (SELECT COALESCE(sum(total), 0) FROM credit_note WHERE invoice_id = invoice.id)
            - (SELECT COALESCE(sum(amount), 0) FROM settlement WHERE settlement.invoice_id = invoice.id)
        FROM invoice WHERE id = NEW.invoice_id AND number IS NOT NULL), 0);
END;
CREATE TRIGGER charge_fixed BEFORE UPDATE ON charge WHEN NEW.id <> OLD.id OR NEW.invoice_id <> OLD.invoice_id
    OR NEW.amount <> OLD.amount OR NEW.started_at <> OLD.started_at OR OLD.state IN ('succeeded', 'declined', 'not_sent')
BEGIN SELECT RAISE(ABORT, 'a try to debit a card moves on, and never changes once it is settled'); END;
CREATE TRIGGER charge_kept BEFORE DELETE ON charge BEGIN SELECT RAISE(ABORT, 'a try to debit a card is never deleted'); END;

CREATE TRIGGER outbox_fixed BEFORE UPDATE ON outbox WHEN NEW.id <> OLD.id OR NEW.kind <> OLD.kind OR NEW.client_id <> OLD.client_id
    OR NEW.invoice_id IS NOT OLD.invoice_id OR NEW.credit_note_id IS NOT OLD.credit_note_id
    OR NEW.payment_id IS NOT OLD.payment_id OR NEW.message_id <> OLD.message_id OR NEW.queued_on <> OLD.queued_on
    OR NEW.queued_at <> OLD.queued_at OR NEW.salt <> OLD.salt
BEGIN SELECT RAISE(ABORT, 'what a notice is about never changes'); END;
CREATE TRIGGER outbox_kept BEFORE DELETE ON outbox BEGIN SELECT RAISE(ABORT, 'a notice is never deleted'); END;

CREATE TRIGGER document_added BEFORE INSERT ON document WHEN NEW.invoice_id IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM invoice WHERE id = NEW.invoice_id AND number IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'a draft has no document'); END;
CREATE TRIGGER document_fixed BEFORE UPDATE ON document BEGIN SELECT RAISE(ABORT, 'a document never changes'); END;
CREATE TRIGGER document_kept BEFORE DELETE ON document BEGIN SELECT RAISE(ABORT, 'a document is never deleted'); END;

-- The journal --------------------------------------------------------------------------------------------------

CREATE TRIGGER journal_chained BEFORE INSERT ON journal
WHEN NEW.previous <> COALESCE((SELECT hash FROM journal ORDER BY id DESC LIMIT 1), '')
BEGIN SELECT RAISE(ABORT, 'an entry carries the hash of the one before'); END;
-- Every verb ends with its entry, so this is asked last of all: money on an invoice is never more than what is left of it.
CREATE TRIGGER journal_balanced BEFORE INSERT ON journal WHEN NEW.invoice_id IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'more money is on the invoice than is left of it') WHERE
        (SELECT COALESCE(sum(amount), 0) FROM settlement WHERE invoice_id = NEW.invoice_id)
        > (SELECT total FROM invoice WHERE id = NEW.invoice_id)
          - (SELECT COALESCE(sum(total), 0) FROM credit_note WHERE invoice_id = NEW.invoice_id);
    SELECT RAISE(ABORT, 'an item of an issued invoice is invoiced') WHERE EXISTS (
        SELECT 1 FROM invoice_line JOIN invoice ON invoice.id = invoice_id JOIN intervention ON intervention.id = intervention_id
        WHERE invoice_id = NEW.invoice_id AND live = 1 AND number IS NOT NULL AND state <> 'invoiced');
    SELECT RAISE(ABORT, 'what is credited is off the invoice') WHERE EXISTS (
        SELECT 1 FROM invoice_line WHERE invoice_id = NEW.invoice_id AND live = 1 AND id IN (SELECT line_id FROM credit_note_line));
END;
CREATE TRIGGER journal_fixed BEFORE UPDATE ON journal BEGIN SELECT RAISE(ABORT, 'the journal never changes'); END;
CREATE TRIGGER journal_kept BEFORE DELETE ON journal BEGIN SELECT RAISE(ABORT, 'the journal is never deleted'); END;
CREATE TRIGGER words_fixed BEFORE UPDATE ON words WHEN NEW.words IS NOT NULL OR NEW.journal_id <> OLD.journal_id
BEGIN SELECT RAISE(ABORT, 'words are erased, never changed'); END;
CREATE TRIGGER words_kept BEFORE DELETE ON words BEGIN SELECT RAISE(ABORT, 'words are erased, never deleted'); END;

-- Nothing takes the place of what is kept ------------------------------------------------------------------------
-- INSERT OR REPLACE deletes the row in its way without asking the triggers above (unless a connection asks for it), so
-- each table refuses a row whose place is taken, by number and by its natural key, before SQLite clears it away.

CREATE TRIGGER studio_place BEFORE INSERT ON studio WHEN EXISTS (SELECT 1 FROM studio WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'its place is taken'); END;
CREATE TRIGGER tax_place BEFORE INSERT ON tax WHEN EXISTS (SELECT 1 FROM tax WHERE id = NEW.id OR name = NEW.name)
BEGIN SELECT RAISE(ABORT, 'its place is taken'); END;
CREATE TRIGGER code_place BEFORE INSERT ON code WHEN EXISTS (SELECT 1 FROM code WHERE id = NEW.id OR code = NEW.code)
BEGIN SELECT RAISE(ABORT, 'its place is taken'); END;
CREATE TRIGGER client_place BEFORE INSERT ON client WHEN EXISTS (SELECT 1 FROM client WHERE id = NEW.id OR reference = NEW.reference)
BEGIN SELECT RAISE(ABORT, 'its place is taken'); END;
CREATE TRIGGER intervention_place BEFORE INSERT ON intervention WHEN EXISTS (SELECT 1 FROM intervention WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'its place is taken'); END;
CREATE TRIGGER note_addition_place BEFORE INSERT ON note_addition WHEN EXISTS (SELECT 1 FROM note_addition WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'its place is taken'); END;
CREATE TRIGGER invoice_place BEFORE INSERT ON invoice WHEN EXISTS (SELECT 1 FROM invoice WHERE id = NEW.id OR (client_id = NEW.client_id AND number IS NULL AND NEW.number IS NULL))
BEGIN SELECT RAISE(ABORT, 'its place is taken'); END;
CREATE TRIGGER invoice_line_place BEFORE INSERT ON invoice_line WHEN EXISTS (SELECT 1 FROM invoice_line WHERE id = NEW.id OR (intervention_id = NEW.intervention_id AND live = 1))
BEGIN SELECT RAISE(ABORT, 'its place is taken'); END;
CREATE TRIGGER credit_note_place BEFORE INSERT ON credit_note WHEN EXISTS (SELECT 1 FROM credit_note WHERE id = NEW.id OR (year = NEW.year AND sequence = NEW.sequence))
BEGIN SELECT RAISE(ABORT, 'its place is taken'); END;
CREATE TRIGGER credit_note_line_place BEFORE INSERT ON credit_note_line WHEN EXISTS (SELECT 1 FROM credit_note_line WHERE line_id = NEW.line_id)
BEGIN SELECT RAISE(ABORT, 'its place is taken'); END;
CREATE TRIGGER payment_place BEFORE INSERT ON payment WHEN EXISTS (SELECT 1 FROM payment WHERE id = NEW.id OR reverses = NEW.reverses)
BEGIN SELECT RAISE(ABORT, 'its place is taken'); END;
CREATE TRIGGER settlement_place BEFORE INSERT ON settlement WHEN EXISTS (SELECT 1 FROM settlement WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'its place is taken'); END;
CREATE TRIGGER write_off_place BEFORE INSERT ON write_off WHEN EXISTS (SELECT 1 FROM write_off WHERE id = NEW.id OR (invoice_id = NEW.invoice_id AND undone_at IS NULL))
BEGIN SELECT RAISE(ABORT, 'its place is taken'); END;
CREATE TRIGGER charge_place BEFORE INSERT ON charge WHEN EXISTS (SELECT 1 FROM charge WHERE id = NEW.id OR (invoice_id = NEW.invoice_id AND state IN ('pending', 'processing', 'unknown')
        AND NEW.state IN ('pending', 'processing', 'unknown')))
BEGIN SELECT RAISE(ABORT, 'its place is taken'); END;
CREATE TRIGGER outbox_place BEFORE INSERT ON outbox WHEN EXISTS (SELECT 1 FROM outbox WHERE id = NEW.id OR message_id = NEW.message_id OR (kind = 'remind' AND NEW.kind = 'remind'
        AND invoice_id = NEW.invoice_id AND queued_on = NEW.queued_on AND state IN ('queued', 'sent', 'failed')))
BEGIN SELECT RAISE(ABORT, 'its place is taken'); END;
CREATE TRIGGER document_place BEFORE INSERT ON document WHEN EXISTS (SELECT 1 FROM document WHERE id = NEW.id OR path = NEW.path OR invoice_id = NEW.invoice_id OR credit_note_id = NEW.credit_note_id)
BEGIN SELECT RAISE(ABORT, 'its place is taken'); END;
CREATE TRIGGER journal_place BEFORE INSERT ON journal WHEN EXISTS (SELECT 1 FROM journal WHERE id = NEW.id OR hash = NEW.hash)
BEGIN SELECT RAISE(ABORT, 'its place is taken'); END;
CREATE TRIGGER words_place BEFORE INSERT ON words WHEN EXISTS (SELECT 1 FROM words WHERE journal_id = NEW.journal_id)
BEGIN SELECT RAISE(ABORT, 'its place is taken'); END;

CREATE TRIGGER tax_moved BEFORE UPDATE ON tax WHEN NEW.id <> OLD.id
    OR EXISTS (SELECT 1 FROM tax WHERE name = NEW.name AND id <> OLD.id)
    OR (NEW.is_default = 1 AND NEW.archived_at IS NULL AND EXISTS (
        SELECT 1 FROM tax WHERE tax_group = NEW.tax_group AND is_default = 1 AND archived_at IS NULL AND id <> OLD.id))
BEGIN SELECT RAISE(ABORT, 'its place is taken'); END;
CREATE TRIGGER code_moved BEFORE UPDATE ON code WHEN NEW.id <> OLD.id OR EXISTS (SELECT 1 FROM code WHERE code = NEW.code AND id <> OLD.id)
BEGIN SELECT RAISE(ABORT, 'its place is taken'); END;
CREATE TRIGGER client_moved BEFORE UPDATE ON client WHEN NEW.id <> OLD.id
    OR EXISTS (SELECT 1 FROM client WHERE reference = NEW.reference AND id <> OLD.id)
BEGIN SELECT RAISE(ABORT, 'its place is taken'); END;
CREATE TRIGGER intervention_moved BEFORE UPDATE OF id ON intervention WHEN NEW.id <> OLD.id
BEGIN SELECT RAISE(ABORT, 'its place is taken'); END;
CREATE TRIGGER invoice_moved BEFORE UPDATE ON invoice WHEN NEW.id <> OLD.id OR NEW.client_id <> OLD.client_id
BEGIN SELECT RAISE(ABORT, 'an invoice stays its client''s'); END;
CREATE TRIGGER invoice_line_moved BEFORE UPDATE OF id ON invoice_line WHEN NEW.id <> OLD.id
BEGIN SELECT RAISE(ABORT, 'its place is taken'); END;
CREATE TRIGGER outbox_moved BEFORE UPDATE OF state ON outbox WHEN NEW.kind = 'remind' AND NEW.state IN ('queued', 'sent', 'failed')
    AND EXISTS (SELECT 1 FROM outbox WHERE kind = 'remind' AND invoice_id = NEW.invoice_id AND queued_on = NEW.queued_on
        AND state IN ('queued', 'sent', 'failed') AND id <> OLD.id)
BEGIN SELECT RAISE(ABORT, 'its place is taken'); END;
CREATE TRIGGER charge_moved BEFORE UPDATE OF state ON charge WHEN NEW.state IN ('pending', 'processing', 'unknown')
    AND EXISTS (SELECT 1 FROM charge WHERE invoice_id = NEW.invoice_id AND state IN ('pending', 'processing', 'unknown') AND id <> OLD.id)
BEGIN SELECT RAISE(ABORT, 'its place is taken'); END;
CREATE TRIGGER tax_place_default BEFORE INSERT ON tax WHEN NEW.is_default = 1 AND EXISTS (
    SELECT 1 FROM tax WHERE tax_group = NEW.tax_group AND is_default = 1 AND archived_at IS NULL)
BEGIN SELECT RAISE(ABORT, 'its place is taken'); END;
