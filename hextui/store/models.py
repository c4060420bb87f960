"""The tables, as Peewee sees them. The schema itself (types, constraints, triggers) is in migrations/.

References are plain integers: Peewee's own foreign keys add an index each that slows the hot reads.
"""

from peewee import AutoField, BlobField, CompositeKey, IntegerField, Model, TextField


class Table(Model):
    """What all tables share: no database of their own; the store runs their queries."""


class Studio(Table):
    id = AutoField()
    uuid = TextField()
    currency = TextField()
    created_at = TextField()


class Tax(Table):
    id = AutoField()
    name = TextField()
    registration = TextField()
    rate = TextField()
    tax_group = TextField()
    is_default = IntegerField()
    archived_at = TextField()


class Code(Table):
    id = AutoField()
    code = TextField()
    description = TextField()
    price = IntegerField()
    exempt_all = IntegerField()
    archived_at = TextField()


class CodeTax(Table):
    code_id = IntegerField()
    tax_id = IntegerField()
    applies = IntegerField()

    class Meta:
        table_name = "code_tax"
        primary_key = CompositeKey("code_id", "tax_id")


class Client(Table):
    id = AutoField()
    reference = TextField()
    name = TextField()
    email = TextField()
    phone = TextField()
    address = TextField()
    country = TextField()
    language = TextField()
    terms_days = IntegerField()
    in_charge_uid = IntegerField()
    business = IntegerField()
    registration = TextField()
    vat_number = TextField()
    payer_name = TextField()
    payer_address = TextField()
    payer_email = TextField()
    archived_at = TextField()
    salt = TextField()
    search = TextField()


class Intervention(Table):
    id = AutoField()
    client_id = IntegerField()
    code_id = IntegerField()
    professional_uid = IntegerField()
    author_uid = IntegerField()
    at = TextField()
    minutes = IntegerField()
    price = IntegerField()
    state = TextField()
    visibility = TextField()
    text = TextField()
    professional_note = TextField()
    personal_note = TextField()
    salt = TextField()


class NoteAddition(Table):
    id = AutoField()
    intervention_id = IntegerField()
    field = TextField()
    words = TextField()
    at = TextField()
    author_uid = IntegerField()
    salt = TextField()

    class Meta:
        table_name = "note_addition"


class Invoice(Table):
    id = AutoField()
    client_id = IntegerField()
    document_type = TextField()
    created_at = TextField()
    created_by = IntegerField()
    discount_kind = TextField()
    discount_value = TextField()
    tax_off_reason = TextField()
    seen = TextField()
    again_of = IntegerField()
    year = IntegerField()
    sequence = IntegerField()
    number = TextField()
    issued_on = TextField()
    due_on = TextField()
    issued_at = TextField()
    issued_by = IntegerField()
    prices_include_tax = IntegerField()
    net = IntegerField()
    tax = IntegerField()
    total = IntegerField()
    snapshot = TextField()
    snapshot_sha256 = TextField()


class InvoiceTaxOff(Table):
    invoice_id = IntegerField()
    tax_id = IntegerField()

    class Meta:
        table_name = "invoice_tax_off"
        primary_key = CompositeKey("invoice_id", "tax_id")


class InvoiceLine(Table):
    id = AutoField()
    invoice_id = IntegerField()
    position = IntegerField()
    intervention_id = IntegerField()
    code_id = IntegerField()
    description = TextField()
    quantity = TextField()
    unit_price = IntegerField()
    discount_kind = TextField()
    discount_value = TextField()
    taxes_given = IntegerField()
    live = IntegerField()
    gross = IntegerField()
    discount = IntegerField()
    share = IntegerField()
    amount = IntegerField()

    class Meta:
        table_name = "invoice_line"


class InvoiceLineTax(Table):
    line_id = IntegerField()
    tax_id = IntegerField()

    class Meta:
        table_name = "invoice_line_tax"
        primary_key = CompositeKey("line_id", "tax_id")


class InvoiceTax(Table):
    invoice_id = IntegerField()
    tax_id = IntegerField()
    position = IntegerField()
    name = TextField()
    registration = TextField()
    rate = TextField()
    base = IntegerField()
    amount = IntegerField()

    class Meta:
        table_name = "invoice_tax"
        primary_key = CompositeKey("invoice_id", "tax_id")


class CreditNote(Table):
    id = AutoField()
    invoice_id = IntegerField()
    year = IntegerField()
    sequence = IntegerField()
    number = TextField()
    issued_on = TextField()
    issued_at = TextField()
    issued_by = IntegerField()
    net = IntegerField()
    tax = IntegerField()
    total = IntegerField()
    snapshot = TextField()
    snapshot_sha256 = TextField()

    class Meta:
        table_name = "credit_note"


class CreditNoteLine(Table):
    credit_note_id = IntegerField()
    line_id = IntegerField()
    amount = IntegerField()

    class Meta:
        table_name = "credit_note_line"
        primary_key = CompositeKey("credit_note_id", "line_id")


class CreditNoteTax(Table):
    credit_note_id = IntegerField()
    tax_id = IntegerField()
    base = IntegerField()
    amount = IntegerField()

    class Meta:
        table_name = "credit_note_tax"
        primary_key = CompositeKey("credit_note_id", "tax_id")


class Payment(Table):
    id = AutoField()
    client_id = IntegerField()
    kind = TextField()
    method = TextField()
    amount = IntegerField()
    money = IntegerField()
    dated = TextField()
    reference = TextField()
    reverses = IntegerField()
    recorded_at = TextField()
    recorded_by = IntegerField()


class Settlement(Table):
    id = AutoField()
    payment_id = IntegerField()
    target = TextField()
    client_id = IntegerField()
    invoice_id = IntegerField()
    amount = IntegerField()


class WriteOff(Table):
    id = AutoField()
    invoice_id = IntegerField()
    amount = IntegerField()
    written_off_at = TextField()
    undone_at = TextField()

    class Meta:
        table_name = "write_off"


class Charge(Table):
    id = AutoField()
    invoice_id = IntegerField()
    kind = TextField()
    amount = IntegerField()
    state = TextField()
    started_at = TextField()
    account = TextField()
    live = IntegerField()
    card_id = IntegerField()
    key = TextField()
    intent = TextField()
    gives_back = IntegerField()
    from_credit = IntegerField()
    refund = TextField()
    code = TextField()
    settled_at = TextField()


class Outbox(Table):
    id = AutoField()
    kind = TextField()
    client_id = IntegerField()
    invoice_id = IntegerField()
    credit_note_id = IntegerField()
    payment_id = IntegerField()
    recipient = TextField()
    message_id = TextField()
    state = TextField()
    queued_on = TextField()
    queued_at = TextField()
    not_before = TextField()
    salt = TextField()


class Reminder(Table):
    id = IntegerField(primary_key=True)
    level = IntegerField()
    scheduled = IntegerField()


class Mail(Table):
    id = AutoField()
    outbox_id = IntegerField()
    subject = TextField()
    words = TextField()
    sha256 = TextField()
    size = IntegerField()
    made_at = TextField()
    salt = TextField()


class MailBytes(Table):
    mail_id = IntegerField(primary_key=True)
    bytes = BlobField()

    class Meta:
        table_name = "mail_bytes"


class Delivery(Table):
    outbox_id = IntegerField(primary_key=True)
    mail_id = IntegerField()
    tries = IntegerField()
    first_tried_at = TextField()
    tried_at = TextField()
    answered_at = TextField()
    said = TextField()


class MailTrouble(Table):
    id = IntegerField(primary_key=True)
    code = TextField()
    said = TextField()
    mark = TextField()
    since = TextField()
    tries = IntegerField()
    not_before = TextField()

    class Meta:
        table_name = "mail_trouble"


class MailTemplate(Table):
    id = AutoField()
    kind = TextField()
    language = TextField()
    subject = TextField()
    body = TextField()

    class Meta:
        table_name = "mail_template"


class ClientReminders(Table):
    id = IntegerField(primary_key=True)
    wanted = IntegerField()

    class Meta:
        table_name = "client_reminders"


class Document(Table):
    id = AutoField()
    invoice_id = IntegerField()
    credit_note_id = IntegerField()
    path = TextField()
    sha256 = TextField()
    size = IntegerField()
    made_with = TextField()
    made_at = TextField()


class Journal(Table):
    id = AutoField()
    at = TextField()
    uid = IntegerField()
    terminal = TextField()
    kind = TextField()
    client_id = IntegerField()
    from_client_id = IntegerField()
    intervention_id = IntegerField()
    invoice_id = IntegerField()
    credit_note_id = IntegerField()
    payment_id = IntegerField()
    amount = IntegerField()
    details = TextField()
    words_hash = TextField()
    previous = TextField()
    hash = TextField()


class Words(Table):
    journal_id = AutoField()
    salt = TextField()
    words = TextField()


class StripeAccount(Table):
    id = AutoField()
    account = TextField()
    live = IntegerField()
    install = TextField()
    connected_at = TextField()
    last_event = TextField()
    last_event_at = IntegerField()
    read_at = TextField()

    class Meta:
        table_name = "stripe_account"


class InvoiceToken(Table):
    invoice_id = AutoField()
    token = TextField()

    class Meta:
        table_name = "invoice_token"


class StripeCustomer(Table):
    id = AutoField()
    client_id = IntegerField()
    account = TextField()
    live = IntegerField()
    customer = TextField()
    made_at = TextField()
    gone_at = TextField()

    class Meta:
        table_name = "stripe_customer"


class Card(Table):
    id = AutoField()
    client_id = IntegerField()
    customer_id = IntegerField()
    account = TextField()
    live = IntegerField()
    method = TextField()
    brand = TextField()
    last4 = TextField()
    exp_month = IntegerField()
    exp_year = IntegerField()
    saved_at = TextField()
    removed_at = TextField()


class PayPage(Table):
    id = AutoField()
    invoice_id = IntegerField()
    account = TextField()
    live = IntegerField()
    link = TextField()
    url = TextField()
    amount = IntegerField()
    state = TextField()
    made_at = TextField()

    class Meta:
        table_name = "pay_page"


class PrintedPage(Table):
    document_id = AutoField()
    page_id = IntegerField()

    class Meta:
        table_name = "printed_page"


class Booking(Table):
    id = AutoField()
    payment_id = IntegerField()
    object = TextField()
    intent = TextField()
    invoice_id = IntegerField()
    account = TextField()
    live = IntegerField()
    amount = IntegerField()


class Dispute(Table):
    id = AutoField()
    object = TextField()
    intent = TextField()
    client_id = IntegerField()
    invoice_id = IntegerField()
    amount = IntegerField()
    state = TextField()
    code = TextField()
    opened_at = TextField()
    closed_at = TextField()


class Unmatched(Table):
    id = AutoField()
    object = TextField()
    sort = TextField()
    amount = IntegerField()
    currency = TextField()
    seen_at = TextField()
    settled_at = TextField()


class DocumentType(Table):
    id = AutoField()
    key = TextField()
    kind = TextField()
    name = TextField()
    definition = TextField()
    series = TextField()
    archived_at = TextField()

    class Meta:
        table_name = "document_type"


class Receipt(Table):
    id = AutoField()
    invoice_id = IntegerField()
    document_type = TextField()
    made_at = TextField()
    made_by = IntegerField()
    total = IntegerField()
    snapshot = TextField()
    snapshot_sha256 = TextField()


class ReceiptDocument(Table):
    id = IntegerField(primary_key=True)
    path = TextField()
    sha256 = TextField()
    size = IntegerField()
    made_with = TextField()
    made_at = TextField()

    class Meta:
        table_name = "receipt_document"


class ClientTag(Table):
    id = AutoField()
    client_id = IntegerField()
    kind = TextField()
    reason = TextField()
    until = TextField()
    set_at = TextField()
    set_by = IntegerField()
    ended_at = TextField()
    salt = TextField()

    class Meta:
        table_name = "client_tag"


class CodeUse(Table):
    id = AutoField()
    code_id = IntegerField()
    is_service = IntegerField()
    no_show_code_id = IntegerField()
    late_cancel_code_id = IntegerField()

    class Meta:
        table_name = "code_use"


class Closing(Table):
    id = AutoField()
    sort = TextField()
    period = TextField()
    since = TextField()
    until = TextField()
    invoices = IntegerField()
    invoiced = IntegerField()
    credit_notes = IntegerField()
    credited = IntegerField()
    received = IntegerField()
    turnover = IntegerField()
    money = IntegerField()
    entry = IntegerField()
    head = TextField()
    closed_at = TextField()


class CustomerCopy(Table):
    id = IntegerField(primary_key=True)
    hash = TextField()
    told_at = TextField()

    class Meta:
        table_name = "customer_copy"


class PagesLook(Table):
    id = IntegerField(primary_key=True)
    looked_at = TextField()
    page_id = IntegerField()

    class Meta:
        table_name = "pages_look"
