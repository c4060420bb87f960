-- What is left to pay, kept by the store itself: of 300,000 invoices a few thousand are open, and every screen asks for them.

CREATE TABLE open_invoice (
    id INTEGER PRIMARY KEY REFERENCES invoice (id),
    client_id INTEGER NOT NULL REFERENCES client (id),
    due_on TEXT NOT NULL,
    due INTEGER NOT NULL CHECK (due <> 0)
) STRICT;
CREATE INDEX open_invoice_by_client ON open_invoice (client_id, due_on, due);
CREATE INDEX open_invoice_by_due ON open_invoice (due_on, id, client_id, due);

CREATE VIEW invoice_due AS
SELECT invoice.id, client_id, due_on, total
    - (SELECT COALESCE(sum(total), 0) FROM credit_note WHERE invoice_id = invoice.id)
    - (SELECT COALESCE(sum(amount), 0) FROM settlement WHERE settlement.invoice_id = invoice.id) AS due
FROM invoice WHERE number IS NOT NULL;

INSERT INTO open_invoice (id, client_id, due_on, due) SELECT id, client_id, due_on, due FROM invoice_due WHERE due <> 0;

CREATE TRIGGER invoice_opened AFTER UPDATE ON invoice WHEN OLD.number IS NULL AND NEW.number IS NOT NULL
BEGIN
    INSERT INTO open_invoice (id, client_id, due_on, due) SELECT id, client_id, due_on, due FROM invoice_due WHERE id = NEW.id AND due <> 0;
END;
CREATE TRIGGER credit_note_reduces AFTER INSERT ON credit_note
BEGIN
    DELETE FROM open_invoice WHERE id = NEW.invoice_id AND due <> (SELECT due FROM invoice_due WHERE id = NEW.invoice_id);
    INSERT INTO open_invoice (id, client_id, due_on, due) SELECT id, client_id, due_on, due FROM invoice_due
    WHERE id = NEW.invoice_id AND due <> 0 AND NOT EXISTS (SELECT 1 FROM open_invoice WHERE id = NEW.invoice_id);
END;
CREATE TRIGGER settlement_reduces AFTER INSERT ON settlement WHEN NEW.invoice_id IS NOT NULL
BEGIN
    DELETE FROM open_invoice WHERE id = NEW.invoice_id AND due <> (SELECT due FROM invoice_due WHERE id = NEW.invoice_id);
    INSERT INTO open_invoice (id, client_id, due_on, due) SELECT id, client_id, due_on, due FROM invoice_due
    WHERE id = NEW.invoice_id AND due <> 0 AND NOT EXISTS (SELECT 1 FROM open_invoice WHERE id = NEW.invoice_id);
END;
CREATE TRIGGER open_invoice_true BEFORE INSERT ON open_invoice WHEN NEW.due IS NOT (SELECT due FROM invoice_due WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'what is open is what is left to pay'); END;
CREATE TRIGGER open_invoice_fixed BEFORE UPDATE ON open_invoice BEGIN SELECT RAISE(ABORT, 'what is open is reckoned, never changed'); END;
CREATE TRIGGER open_invoice_stays BEFORE DELETE ON open_invoice WHEN OLD.due = (SELECT due FROM invoice_due WHERE id = OLD.id)
BEGIN SELECT RAISE(ABORT, 'what is left to pay stays open'); END;
