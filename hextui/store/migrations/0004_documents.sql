-- Documents: types that a studio makes, series of numbers of their own, receipts.

-- A built-in type without a row is as the program has it; so is one whose definition was taken away again.
CREATE TABLE document_type (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    key TEXT NOT NULL UNIQUE CHECK (length(key) BETWEEN 1 AND 40 AND key GLOB '[a-z]*' AND key NOT GLOB '*[^a-z0-9-]*'),
    kind TEXT NOT NULL CHECK (kind IN ('invoice', 'pro_forma', 'receipt', 'receipted', 'credit_note', 'statement')),
    name TEXT CHECK (length(name) BETWEEN 1 AND 60),
    definition TEXT,
    -- what the numbers of its invoices share; empty: the studio's own series
    series TEXT NOT NULL DEFAULT '' CHECK (series = '' OR kind = 'invoice'),
    archived_at TEXT,
    CHECK (definition IS NOT NULL OR series = '')
) STRICT;
CREATE TRIGGER document_type_fixed BEFORE UPDATE ON document_type WHEN NEW.id <> OLD.id OR NEW.key <> OLD.key OR NEW.kind <> OLD.kind
BEGIN SELECT RAISE(ABORT, 'what a document type is never changes'); END;
CREATE TRIGGER document_type_kept BEFORE DELETE ON document_type
BEGIN SELECT RAISE(ABORT, 'a document type is archived, never deleted'); END;
CREATE TRIGGER document_type_place BEFORE INSERT ON document_type WHEN EXISTS (
    SELECT 1 FROM document_type WHERE id = NEW.id OR key = NEW.key)
BEGIN SELECT RAISE(ABORT, 'its place is taken'); END;

-- Every number that an invoice was given, by series and year; written by the store itself when an invoice is issued.
CREATE TABLE numbered (
    series TEXT NOT NULL,
    year INTEGER NOT NULL,
    sequence INTEGER NOT NULL,
    invoice_id INTEGER NOT NULL UNIQUE REFERENCES invoice (id),
    PRIMARY KEY (series, year, sequence)
) STRICT, WITHOUT ROWID;
INSERT INTO numbered (series, year, sequence, invoice_id) SELECT '', year, sequence, id FROM invoice WHERE number IS NOT NULL;
CREATE TRIGGER numbered_true BEFORE INSERT ON numbered WHEN NOT EXISTS (
    SELECT 1 FROM invoice WHERE id = NEW.invoice_id AND number IS NOT NULL AND year = NEW.year AND sequence = NEW.sequence)
BEGIN SELECT RAISE(ABORT, 'a number is given at issue'); END;
CREATE TRIGGER numbered_place BEFORE INSERT ON numbered WHEN EXISTS (
    SELECT 1 FROM numbered WHERE invoice_id = NEW.invoice_id OR (series = NEW.series AND year = NEW.year AND sequence = NEW.sequence))
BEGIN SELECT RAISE(ABORT, 'its place is taken'); END;
CREATE TRIGGER numbered_fixed BEFORE UPDATE ON numbered BEGIN SELECT RAISE(ABORT, 'a number never changes'); END;
CREATE TRIGGER numbered_kept BEFORE DELETE ON numbered BEGIN SELECT RAISE(ABORT, 'a number is never taken back'); END;

-- Year and place are each series' own now; what a number is in is said by the type of its invoice.
DROP INDEX invoice_in_series;
CREATE INDEX invoice_in_series ON invoice (year, sequence) WHERE number IS NOT NULL;
DROP TRIGGER invoice_issue;
CREATE TRIGGER invoice_issue BEFORE UPDATE ON invoice WHEN OLD.number IS NULL AND NEW.number IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'this is no invoice') WHERE EXISTS (
        SELECT 1 FROM document_type WHERE key = NEW.document_type AND kind <> 'invoice')
        OR NEW.document_type IN ('pro-forma', 'receipt', 'receipted', 'credit-note', 'statement');
    SELECT RAISE(ABORT, 'the number leaves a gap') WHERE EXISTS (
        SELECT 1 FROM numbered WHERE year = NEW.year
        AND series = COALESCE((SELECT series FROM document_type WHERE key = NEW.document_type), ''))
        AND NEW.sequence <> 1 + (SELECT max(sequence) FROM numbered WHERE year = NEW.year
            AND series = COALESCE((SELECT series FROM document_type WHERE key = NEW.document_type), ''));
    SELECT RAISE(ABORT, 'a series of its own begins at one') WHERE NEW.sequence <> 1 AND EXISTS (
        SELECT 1 FROM document_type AS its WHERE key = NEW.document_type AND its.series <> ''
        AND NOT EXISTS (SELECT 1 FROM numbered WHERE numbered.series = its.series AND year = NEW.year));
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
CREATE TRIGGER invoice_numbered AFTER UPDATE ON invoice WHEN OLD.number IS NULL AND NEW.number IS NOT NULL
BEGIN
    INSERT INTO numbered (series, year, sequence, invoice_id) VALUES (
        COALESCE((SELECT series FROM document_type WHERE key = NEW.document_type), ''), NEW.year, NEW.sequence, NEW.id);
END;

-- A receipt for insurers: made of an invoice that is paid, and frozen like it.
CREATE TABLE receipt (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    invoice_id INTEGER NOT NULL REFERENCES invoice (id),
    document_type TEXT NOT NULL,
    made_at TEXT NOT NULL,
    made_by INTEGER NOT NULL,
    total INTEGER NOT NULL CHECK (total >= 0),
    snapshot TEXT NOT NULL,
    snapshot_sha256 TEXT NOT NULL
) STRICT;
CREATE INDEX receipt_by_invoice ON receipt (invoice_id);
CREATE TRIGGER receipt_paid BEFORE INSERT ON receipt WHEN NOT EXISTS (
    SELECT 1 FROM invoice WHERE id = NEW.invoice_id AND number IS NOT NULL
    AND EXISTS (SELECT 1 FROM invoice_line WHERE invoice_id = NEW.invoice_id AND live = 1)
    AND NEW.total = total - (SELECT COALESCE(sum(total), 0) FROM credit_note WHERE invoice_id = NEW.invoice_id)
    AND total - (SELECT COALESCE(sum(total), 0) FROM credit_note WHERE invoice_id = NEW.invoice_id)
        - (SELECT COALESCE(sum(amount), 0) FROM settlement WHERE invoice_id = NEW.invoice_id) <= 0)
BEGIN SELECT RAISE(ABORT, 'a receipt is made of what is paid'); END;
CREATE TRIGGER receipt_place BEFORE INSERT ON receipt WHEN EXISTS (SELECT 1 FROM receipt WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'its place is taken'); END;
CREATE TRIGGER receipt_fixed BEFORE UPDATE ON receipt BEGIN SELECT RAISE(ABORT, 'a receipt never changes'); END;
CREATE TRIGGER receipt_kept BEFORE DELETE ON receipt BEGIN SELECT RAISE(ABORT, 'a receipt is never deleted'); END;

CREATE TABLE receipt_document (
    id INTEGER PRIMARY KEY REFERENCES receipt (id),
    path TEXT NOT NULL UNIQUE,
    sha256 TEXT NOT NULL,
    size INTEGER NOT NULL CHECK (size > 0),
    made_with TEXT NOT NULL,
    made_at TEXT NOT NULL
) STRICT;
CREATE TRIGGER receipt_document_place BEFORE INSERT ON receipt_document WHEN EXISTS (
    SELECT 1 FROM receipt_document WHERE id = NEW.id OR path = NEW.path)
BEGIN SELECT RAISE(ABORT, 'its place is taken'); END;
CREATE TRIGGER receipt_document_fixed BEFORE UPDATE ON receipt_document
BEGIN SELECT RAISE(ABORT, 'a stored document never changes'); END;
CREATE TRIGGER receipt_document_kept BEFORE DELETE ON receipt_document
BEGIN SELECT RAISE(ABORT, 'a stored document is never deleted'); END;
