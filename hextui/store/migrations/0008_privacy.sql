-- What was kept of a person can be erased: words go, and their salts with them, so that nobody can try names against the hashes that
-- the journal keeps. What is issued stays as it was issued.

DROP TRIGGER intervention_author;
CREATE TRIGGER intervention_author BEFORE UPDATE OF author_uid, salt ON intervention
WHEN OLD.author_uid <> NEW.author_uid
    OR (OLD.salt <> NEW.salt AND (NEW.text <> '' OR NEW.professional_note <> '' OR NEW.personal_note <> ''))
BEGIN SELECT RAISE(ABORT, 'who wrote an intervention never changes'); END;

DROP TRIGGER note_addition_fixed;
CREATE TRIGGER note_addition_fixed BEFORE UPDATE ON note_addition
WHEN NEW.words <> '' OR NEW.id <> OLD.id OR NEW.intervention_id <> OLD.intervention_id OR NEW.field <> OLD.field OR NEW.at <> OLD.at
    OR NEW.author_uid <> OLD.author_uid
BEGIN SELECT RAISE(ABORT, 'an addition is erased, never changed'); END;

DROP TRIGGER outbox_fixed;
CREATE TRIGGER outbox_fixed BEFORE UPDATE ON outbox WHEN NEW.id <> OLD.id OR NEW.kind <> OLD.kind OR NEW.client_id <> OLD.client_id
    OR NEW.invoice_id IS NOT OLD.invoice_id OR NEW.credit_note_id IS NOT OLD.credit_note_id
    OR NEW.payment_id IS NOT OLD.payment_id OR NEW.message_id <> OLD.message_id OR NEW.queued_on <> OLD.queued_on
    OR NEW.queued_at <> OLD.queued_at OR (NEW.salt <> OLD.salt AND NEW.recipient <> '')
BEGIN SELECT RAISE(ABORT, 'what a notice is about never changes'); END;
DROP TRIGGER outbox_ended;
CREATE TRIGGER outbox_ended BEFORE UPDATE OF state, recipient ON outbox WHEN OLD.state IN ('sent', 'dropped', 'discarded')
    AND (NEW.state <> OLD.state OR NEW.recipient NOT IN (OLD.recipient, ''))
BEGIN SELECT RAISE(ABORT, 'a notice that was sent, dropped or discarded stays so'); END;

DROP TRIGGER client_tag_fixed;
CREATE TRIGGER client_tag_fixed BEFORE UPDATE ON client_tag
WHEN NEW.id <> OLD.id OR NEW.client_id <> OLD.client_id OR NEW.kind <> OLD.kind OR NEW.reason NOT IN (OLD.reason, '')
    OR NEW.until IS NOT OLD.until OR NEW.set_at <> OLD.set_at OR NEW.set_by <> OLD.set_by
    OR (NEW.salt <> OLD.salt AND NEW.reason <> '')
    OR (OLD.ended_at IS NOT NULL AND NEW.ended_at IS NOT OLD.ended_at)
BEGIN SELECT RAISE(ABORT, 'a tag ends, or its reason is erased; it never changes'); END;

-- What a client was told is part of the proof from now on: its words are hashed with a salt of its own when it is handed over.
-- Mails of before have none.
ALTER TABLE mail ADD COLUMN salt TEXT NOT NULL DEFAULT '';
DROP TRIGGER mail_fixed;
CREATE TRIGGER mail_fixed BEFORE UPDATE ON mail WHEN NEW.id <> OLD.id OR NEW.outbox_id <> OLD.outbox_id
    OR NEW.subject NOT IN (OLD.subject, '') OR NEW.words NOT IN (OLD.words, '') OR NEW.sha256 <> OLD.sha256 OR NEW.size <> OLD.size
    OR NEW.made_at <> OLD.made_at OR (NEW.salt <> OLD.salt AND (NEW.subject <> '' OR NEW.words <> ''))
BEGIN SELECT RAISE(ABORT, 'a mail is erased, never changed'); END;
