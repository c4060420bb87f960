"""The contents of the command line: every command in the order of a day's work, its family's file, and its line of help.

The help stands here, so that `--help` loads no family.
"""

from typing import NamedTuple

from hextui.text import N_


class Entry(NamedTuple):
    """A command or a group of commands."""

    family: str
    help: str


CONTENTS = {
    "init": Entry("setup", N_("Set up a studio. What is not given is asked.")),
    "settings": Entry("setup", N_("The studio's settings: list them, get one, set one.")),
    "demo": Entry("setup", N_("Make a believable studio to try: 60 clients, two years of sessions, every state of every invoice.")),
    "completion": Entry("setup", N_("Print the lines that make a shell complete hextui's words.")),
    "tax": Entry("catalogue", N_("The studio's taxes.")),
    "code": Entry("catalogue", N_("Intervention codes, with their prices and taxes.")),
    "client": Entry("clients", N_("Clients and whom they are billed to.")),
    "write": Entry("sessions", N_("Write down an intervention, as a draft.")),
    "edit": Entry("sessions", N_("Change an intervention. Once it is invoiced, only additions to its notes and a narrower visibility.")),
    "publish": Entry("sessions", N_("Put drafts into their clients' balances.")),
    "free": Entry("sessions", N_("Take an item out of the balance for good, with a reason.")),
    "discard": Entry("sessions", N_("Throw away a draft: an intervention's or an invoice's.")),
    "compose": Entry("drafting", N_("Open a client's draft invoice with what is in the balance, or resume the one there is.")),
    "remove": Entry("drafting", N_("Take an item off the draft that it is on; it stays in the balance.")),
    "discount": Entry("drafting", N_("Give a discount off a draft or one of its lines; 0 takes it away.")),
    "issue": Entry("invoices", N_("Make a draft final: number, date, document; the client is told.")),
    "charge": Entry("stripe", N_("Debit the client's saved card through Stripe.")),
    "pay-link": Entry("stripe", N_("The page of Stripe's on which the client pays an invoice.")),
    "remind": Entry("invoices", N_("Mail the client that an issued invoice is unpaid; once a day at most.")),
    "cancel": Entry("invoices", N_("Undo an issued invoice, or some of its items, by a credit note.")),
    "show": Entry("invoices", N_("Show an invoice, draft or issued, or a credit note by its number.")),
    "document": Entry("documents", N_("The PDF of an invoice or credit note, or its electronic form: where it is, or a copy of it.")),
    "receipt": Entry(
        "documents",
        N_("Make the receipt for insurers of a paid invoice: professional, title, association, date and duration of each session."),
    ),
    "statement": Entry("documents", N_("A client's statement of account: what was billed, credited and paid, and what is left.")),
    "type": Entry("types", N_("Document types: what an invoice becomes.")),
    "send": Entry("invoices", N_("Mail the document of an invoice or credit note again.")),
    "mail": Entry("mail", N_("What the client is told by mail: the server, the outbox, the words.")),
    "mark-paid": Entry("money", N_("Record money that came by cash, cheque, transfer or a card terminal, or use the client's credit.")),
    "reverse": Entry("money", N_("Undo a payment recorded wrongly, by a counter-entry; the invoice is open again.")),
    "refund": Entry("money", N_("Give money back: what was paid on an invoice, or a client's credit.")),
    "write-off": Entry("money", N_("Give up an unpaid invoice; it leaves what is to pay and stays in the reports.")),
    "card": Entry("stripe", N_("A client's saved cards: the page on which he saves one, the list, taking one off.")),
    "settle": Entry("stripe", N_("Say by hand what became of a charge or refund that can never be known; for the owner.")),
    "sync": Entry("stripe", N_("Read what happened at Stripe and book it; twice changes nothing.")),
    "stripe": Entry("stripe", N_("The studio's account at Stripe: connect it, see how it stands, forget its key.")),
    "balances": Entry("reports", N_("Where every client's account stands: unbilled, to pay, paid, credit.")),
    "timeline": Entry("reports", N_("Everything that happened with a client, newest first.")),
    "report": Entry("report", N_("What the books ask: the day, ageing, revenue, taxes, the receipts book.")),
    "run": Entry("runs", N_("Publish, invoice, charge or remind for everybody whom it concerns; --dry-run only says whom.")),
    "review": Entry("review", N_("Every decision that waits: to publish, to invoice, to collect, to settle; or what was done today.")),
    "find": Entry("review", N_("Find clients, numbers of invoices and amounts; accents, case and one typing mistake do not matter.")),
    "import": Entry("upkeep", N_("Import clients, codes or interventions from a CSV file: all lines or none.")),
    "verify": Entry("upkeep", N_("Check the journal, every record, every total and every stored document.")),
    "backup": Entry("upkeep", N_("Copy the whole studio, while others work; the copy is a studio of its own.")),
    "archive": Entry("upkeep", N_("Write an archive of a time that can be read and checked without hextui: tables, PDFs, hashes.")),
    "doctor": Entry("upkeep", N_("Look at settings, permissions, disk, store, copies, clock, mail, Stripe and terminal; say what to do.")),
    "restore": Entry("upkeep", N_("Put a copy in the studio's place, once it was checked; what was there is kept.")),
}
