-- What the review and the search read, by the columns that they read it by.

CREATE INDEX intervention_draft ON intervention (at, id, client_id, price) WHERE state = 'draft';
CREATE INDEX invoice_by_total ON invoice (total, id) WHERE number IS NOT NULL;
CREATE INDEX payment_by_amount ON payment (amount, id);
CREATE INDEX charge_unsettled ON charge (state, invoice_id, started_at) WHERE state IN ('unknown', 'pending', 'processing', 'declined');
CREATE INDEX dispute_open ON dispute (id) WHERE state = 'open';
CREATE INDEX unmatched_open ON unmatched (id) WHERE settled_at IS NULL;
CREATE INDEX outbox_reminded ON outbox (queued_on, invoice_id) WHERE kind = 'remind';
