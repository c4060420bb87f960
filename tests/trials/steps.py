"""Every step that a person can take by command, each made ready so that it can be taken now."""

import random
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

from hextui.billing import (
    clients,
    codes,
    document_types,
    drafts,
    interventions,
    payments,
    remind,
    stripe_money,
    tags,
    taxes,
    templates,
    write_off,
)
from hextui.studio import Studio
from tests import cards, studios

Words = tuple[str, ...]


@dataclass
class Ground:
    """Where steps are made ready: the studio, a place for files, and chance."""

    studio: Studio
    files: Path
    dice: random.Random
    till: cards.Till
    made: int = 0
    subject: int | None = None
    """The client whom the step that was made ready last is about; None where it is about nobody."""

    def fresh(self, what: str) -> str:
        """A name that nothing has yet."""
        self.made += 1
        return f"{what}{self.made}"

    def number_of(self, invoice_id: int) -> str:
        return str(self.studio.store.value("SELECT number FROM invoice WHERE id = ?", invoice_id))

    def client(self) -> int:
        """A client of his own, so that nothing of another step is in the way."""
        self.subject = clients.add_client(self.studio, clients.ClientForm(name=self.fresh("Client "), email="client@example.org"))
        return self.subject

    def item(self) -> int:
        """An item in a balance."""
        return studios.published(self.studio, self.client())

    def draft(self) -> int:
        """A draft invoice of two items."""
        client = self.client()
        items = tuple(studios.published(self.studio, client, code) for code in ("PR", "EP"))
        return drafts.compose(self.studio, client, drafts.Composition(only=items))

    def invoice(self, client: int | None = None) -> int:
        """An open invoice."""
        return studios.issued(self.studio, self.client() if client is None else client, "PR", "EP")[0]

    def paid(self, method: str = "cash") -> int:
        invoice = self.invoice()
        payments.mark_paid(self.studio, [invoice], method)
        return invoice

    def with_card(self) -> str:
        """The number of an open invoice of the client who has a saved card."""
        return self.number_of(self.invoice(1))

    def with_credit(self) -> tuple[int, int]:
        """A client who has credit, and an open invoice of his."""
        client = self.client()
        payments.mark_paid(self.studio, [self.invoice(client)], "transfer", amount=50_000)
        return client, self.invoice(client)

    def notice(self) -> int:
        """A notice that waits."""
        invoice = self.invoice()
        return int(self.studio.store.value("SELECT max(id) FROM outbox WHERE invoice_id = ? AND state = 'queued'", invoice))

    def settled(self) -> int:
        """A client with words of every sort, of whom nothing is open."""
        client = self.client()
        item = interventions.write(self.studio, client, "PR", text="Genou", note="à suivre", personal="à moi")
        interventions.publish(self.studio, item)
        interventions.free(self.studio, item, "offerte")
        return client

    def payment(self) -> int:
        invoice = self.paid()
        return int(self.studio.store.value("SELECT payment_id FROM settlement WHERE invoice_id = ?", invoice))

    def file(self, name: str, text: str) -> str:
        path = self.files / name
        path.write_text(text, encoding="utf-8")
        return str(path)

    def charged(self) -> str:
        """The number of an invoice that was paid by card."""
        number = self.with_card()
        assert self.till.command("charge", number).status == 0
        return number

    def given_up(self) -> int:
        invoice = self.invoice()
        write_off.write_off(self.studio, invoice, "perdu")
        return invoice


@dataclass(frozen=True)
class Step:
    """How a step is made ready and called; the kind of its entries (empty: its step leaves none by itself)."""

    words: Callable[[Ground], Words]
    kind: str = ""
    once: bool = True
    """Whether calling it a second time must leave no second entry."""
    whole: bool = False
    """Whether what it does outside a transaction counts, too: it is killed from its start on."""
    stripe: bool = False
    by_itself: bool = False
    """Whether it is about the whole studio, and not tried beside others."""


def _edit(ground: Ground) -> Words:
    item = interventions.write(ground.studio, ground.client(), "PR")
    return ("edit", str(item), "--minutes", "45", "--text", "mieux")


def _credited(ground: Ground) -> Words:
    return ("mark-paid", ground.number_of(ground.with_credit()[1]), "--method", "credit")


def _discard_invoice(ground: Ground) -> Words:
    return ("discard", "--invoice", str(ground.draft()))


def _remove(ground: Ground) -> Words:
    draft = ground.draft()
    item = ground.studio.store.value("SELECT intervention_id FROM invoice_line WHERE invoice_id = ? LIMIT 1", draft)
    return ("remove", str(item))


def _compose(ground: Ground) -> Words:
    client = ground.client()
    studios.published(ground.studio, client)
    return ("compose", str(client), "--line", "Élastique;2;12.50", "--discount", "10%")


def _untag(ground: Ground) -> Words:
    client = ground.client()
    tags.tag(ground.studio, client, "hold", "attend")
    return ("client", "untag", str(client), "hold")


def _tax(ground: Ground, *words: str) -> Words:
    name = ground.fresh("Taxe ")
    taxes.add_tax(ground.studio, name, Decimal(3), default=False)
    return ("tax", words[0], name, *words[1:])


def _code(ground: Ground, *words: str) -> Words:
    code = ground.fresh("C")
    codes.add_code(ground.studio, code, "Une séance", 4000)
    return ("code", words[0], code, *words[1:])


def _type(ground: Ground, *words: str) -> Words:
    key = document_types.add_type(ground.studio, ground.fresh("Type "), "invoice")
    return ("type", words[0], key, *words[1:])


def _import(ground: Ground) -> Words:
    rows = "".join(f"{ground.fresh('Importé ')},{ground.fresh('IMP-')}\n" for _ in range(20))
    return ("import", ground.file("clients.csv", f"name,reference\n{rows}"), "--kind", "clients")


def _run_invoice(ground: Ground) -> Words:
    client = ground.client()
    studios.published(ground.studio, client)
    return ("run", "invoice", "--client", str(client))


def _run_publish(ground: Ground) -> Words:
    client = ground.client()
    interventions.write(ground.studio, client, "PR", at=ground.studio.clock() - timedelta(hours=1))
    return ("run", "publish", "--client", str(client))


def _undone(ground: Ground) -> Words:
    return ("write-off", ground.number_of(ground.given_up()), "--reason", "retrouvé", "--undo")


def _reminded(ground: Ground) -> Words:
    invoice = ground.invoice()
    remind.remind(ground.studio, invoice)
    return ("mail", "discard", str(ground.studio.store.value("SELECT max(id) FROM outbox WHERE invoice_id = ?", invoice)), "--reason", "x")


def _restore(ground: Ground) -> Words:
    copy = ground.files / f"{ground.fresh('copy')}.db"
    assert studios.command(ground.studio.places.store.parent, "backup", str(copy), clock=ground.studio.clock).status == 0  # type: ignore[arg-type]
    return ("restore", str(copy), "--yes")


def _settled_by_hand(ground: Ground) -> Words:
    """A charge whose answer was lost. Stripe is asked first: what it took is booked, and nothing is settled by hand."""
    number = ground.with_card()
    ground.till.faults("drop_after", on="/confirm")
    assert ground.till.command("charge", number).status == 4
    ground.till.server.fault = None
    return ("settle", number, "--not-taken", "--reason", "vu")


def _reset(ground: Ground) -> Words:
    document_types.edit_type(ground.studio, "detailed", {"colour": f"#{ground.dice.randrange(16**6):06x}"})
    return ("type", "reset", "detailed")


def _card_removed(ground: Ground) -> Words:
    ground.till.save_card()
    ground.till.command("sync")
    card = ground.studio.store.value("SELECT max(id) FROM card WHERE client_id = 1 AND removed_at IS NULL")
    return ("card", "remove", "1", "--card", str(card))


def _looked_at(ground: Ground) -> Words:
    stripe_money.unmatched(ground.studio, ground.fresh("pi_stray"), "payment", 700, "CAD")
    row = ground.studio.store.value("SELECT max(id) FROM unmatched")
    return ("stripe", "unmatched", "--settle", str(row), "--reason", "vu")


def _own_words(ground: Ground) -> Words:
    templates.set_words(ground.studio, "remind_last", "fr", "Sujet", ground.fresh("Bonjour "))
    return ("mail", "template", "reset", "remind_last", "fr")


def _export(ground: Ground) -> Words:
    return ("client", "export", str(ground.settled()), str(ground.files / ground.fresh("file")))


def _template(ground: Ground) -> Words:
    words = f"Sujet\n\n{ground.fresh('Bonjour ')} {{{{ client }}}}\n"
    return ("mail", "template", "set", "remind_first", "fr", ground.file("rappel.txt", words))


STEPS: dict[str, Step] = {
    "write": Step(lambda g: ("write", str(g.client()), "PR", "--text", "Genou", "--personal", "à moi"), "write", once=False),
    "edit": Step(_edit, "edit"),
    "publish": Step(lambda g: ("publish", str(interventions.write(g.studio, g.client(), "PR"))), "publish"),
    "free": Step(lambda g: ("free", str(g.item()), "--reason", "offerte"), "free"),
    "discard intervention": Step(lambda g: ("discard", "--intervention", str(interventions.write(g.studio, g.client(), "PR"))), "discard"),
    "discard invoice": Step(_discard_invoice, "discard"),
    "compose": Step(_compose, once=False),
    "remove": Step(_remove),
    "discount": Step(lambda g: ("discount", str(g.draft()), "10%"), once=False),
    "issue": Step(lambda g: ("issue", str(g.draft())), "issue"),
    "mark-paid": Step(lambda g: ("mark-paid", g.number_of(g.invoice()), "--method", "transfer"), "mark_paid"),
    "mark-paid by credit": Step(_credited, "mark_paid"),
    "reverse": Step(lambda g: ("reverse", str(g.payment()), "--reason", "erreur"), "reverse"),
    "refund": Step(lambda g: ("refund", g.number_of(g.paid()), "--method", "cash"), "refund"),
    "refund credit": Step(lambda g: ("refund", "--client", str(g.with_credit()[0]), "--method", "cash"), "refund"),
    "write-off": Step(lambda g: ("write-off", g.number_of(g.invoice()), "--reason", "perdu"), "write_off"),
    "write-off undone": Step(_undone, "write_off"),
    "remind": Step(lambda g: ("remind", g.number_of(g.invoice())), "remind"),
    "cancel": Step(lambda g: ("cancel", g.number_of(g.invoice()), "--reason", "erreur"), "cancel"),
    "cancel to credit": Step(lambda g: ("cancel", g.number_of(g.paid()), "--reason", "erreur", "--money", "credit"), "cancel"),
    "cancel and refund": Step(
        lambda g: ("cancel", g.number_of(g.paid()), "--reason", "erreur", "--money", "refund", "--method", "cash"), "cancel"
    ),
    "send": Step(lambda g: ("send", g.number_of(g.invoice())), "send", once=False),
    "document": Step(lambda g: ("document", g.number_of(g.invoice())), "document", once=False),
    "receipt": Step(lambda g: ("receipt", g.number_of(g.paid())), "receipt", once=False),
    "client add": Step(lambda g: ("client", "add", g.fresh("Client "), "--reference", g.fresh("REF-")), "client"),
    "client edit": Step(lambda g: ("client", "edit", str(g.client()), "--phone", "418 555-0100"), "client", once=False),
    "client archive": Step(lambda g: ("client", "archive", str(g.client())), "client"),
    "client tag": Step(lambda g: ("client", "tag", str(g.client()), "hold", "--reason", "attend"), "tag", once=False),
    "client untag": Step(_untag, "tag"),
    "client export": Step(_export, "export", whole=True),
    "client erase": Step(lambda g: ("client", "erase", str(g.settled()), "--reason", "demandé", "--yes"), "erase"),
    "tax add": Step(lambda g: ("tax", "add", g.fresh("Taxe "), "3", "--not-default"), "tax"),
    "tax edit": Step(lambda g: _tax(g, "edit", "--rate", "4"), "tax", once=False),
    "tax archive": Step(lambda g: _tax(g, "archive"), "tax"),
    "code add": Step(lambda g: ("code", "add", g.fresh("C"), "Une séance", "40.00"), "code"),
    "code edit": Step(lambda g: _code(g, "edit", "--price", "45.00"), "code", once=False),
    "code archive": Step(lambda g: _code(g, "archive"), "code"),
    "type add": Step(lambda g: ("type", "add", g.fresh("Type ")), "document_type"),
    "type archive": Step(lambda g: _type(g, "archive"), "document_type"),
    "settings set": Step(lambda g: ("settings", "set", "studio.phone", g.fresh("418 555-01")), "settings", once=False),
    "import": Step(_import, "client", once=False),
    "run invoice": Step(_run_invoice, "issue"),
    "run publish": Step(_run_publish, "publish"),
    "mail readdress": Step(lambda g: ("mail", "readdress", str(g.notice()), "autre@example.org"), "readdress", once=False),
    "mail discard": Step(_reminded, "discard_notice"),
    "mail template set": Step(_template, "template", once=False),
    "backup": Step(lambda g: ("backup", str(g.files / f"{g.fresh('copy')}.db")), whole=True, by_itself=True),
    "archive": Step(lambda g: ("archive", str(g.files / g.fresh("archive"))), "archive", whole=True, by_itself=True),
    "restore": Step(_restore, "restore", once=False, by_itself=True),
    "mail retry": Step(lambda g: ("mail", "retry", str(g.notice())), once=False),
    "mail template reset": Step(_own_words, "template"),
    "type edit": Step(lambda g: _type(g, "edit", "--colour", "#115e59"), "document_type", once=False),
    "type reset": Step(_reset, "document_type"),
    "stripe connect": Step(lambda g: ("stripe", "connect"), whole=True, stripe=True, by_itself=True),
    "settle": Step(_settled_by_hand, stripe=True),
    "unmatched settled": Step(_looked_at, "unmatched", stripe=True),
    "card remove": Step(_card_removed, stripe=True),
    "refund by card": Step(lambda g: ("refund", g.charged()), stripe=True),
    "charge": Step(lambda g: ("charge", g.with_card()), stripe=True),
    "pay-link": Step(lambda g: ("pay-link", g.with_card()), stripe=True),
    "sync": Step(lambda g: ("sync",), stripe=True),
}  # fmt: skip
