"""The receipt for insurers: made of an invoice that is paid, frozen, and pointed at when its invoice changes afterwards."""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from hextui.billing import find, journal, prints, rights, snapshots
from hextui.billing.cancel import standing_sums, sums_of
from hextui.document_types import DocumentType, is_session
from hextui.errors import Refused
from hextui.kept_types import usable_type
from hextui.reckoning import paid_on
from hextui.store import models
from hextui.studio import Studio
from hextui.text import _

SAYS = ("studio", "client", "lines", "discount", "taxes", "net", "tax", "total", "paid", "left_out")
"""What a receipt says to an insurer: where all of it is the same, there is one receipt, whatever it looks like."""


@dataclass(frozen=True)
class Receipt:
    """A receipt, and what it lacks for an insurer: sentences for the person who makes it."""

    id: int
    lacks: tuple[str, ...]


def _content(studio: Studio, invoice_id: int, its: DocumentType) -> dict[str, Any]:
    """What a receipt or receipted copy of an invoice shows now. Raises Refused when it is not paid."""
    row, stands = find.issued(studio, invoice_id)
    if stands.state == "cancelled":
        raise Refused("cancelled", _("Invoice {number} is cancelled: there is nothing to receipt.").format(number=row.number))
    if stands.due > 0:
        raise Refused("not_paid", _("Invoice {number} is not paid. A receipt is made after payment.").format(number=row.number))
    original = json.loads(row.snapshot)
    lines = studio.store.rows(
        """SELECT invoice_line.id, share, professional_uid, invoice_line.description, amount, COALESCE(is_service, 1) AS is_service
        FROM invoice_line LEFT JOIN intervention ON intervention.id = intervention_id
        LEFT JOIN code_use ON code_use.code_id = COALESCE(intervention.code_id, invoice_line.code_id)
        WHERE invoice_id = ? AND live = 1 ORDER BY position, invoice_line.id""",
        invoice_id,
    )
    # What takes away from the sum stays: a receipt certifies no more than was paid.
    left_out = [line for line in lines if not line.is_service and line.amount >= 0] if its.kind == "receipt" else []
    lines = [line for line in lines if line not in left_out]
    if not lines:
        raise Refused(
            "no_service",
            _("Nothing on invoice {number} is a service: a receipt for insurers would certify nothing.").format(number=row.number),
        )
    live = {line.id: line.professional_uid for line in lines}
    shares = sum(line.share for line in lines)
    paid = paid_on(studio, invoice_id)
    notes = studio.store.rows("SELECT number, issued_on, total FROM credit_note WHERE invoice_id = ? ORDER BY id", invoice_id)
    credited = [{"number": note.number, "on": note.issued_on, "total": note.total} for note in notes]
    if not left_out:
        return snapshots.of_receipt(studio, original, its, live, shares, standing_sums(studio, row), paid, credited, studio.today())
    sums = sums_of(studio, row, live)
    words = {line["id"]: line["description"] for line in original["lines"]}
    return {
        **snapshots.of_receipt(studio, original, its, live, shares, sums, _up_to(paid, sums.total), credited, studio.today()),
        # What is no service (a fee for an absence, a product) is said to be on the invoice, and certified by nobody.
        "left_out": [{"id": line.id, "description": words.get(line.id, line.description), "amount": line.amount} for line in left_out],
        "paid_in_all": paid,
    }


def _up_to(paid: Sequence[Mapping[str, Any]], total: int) -> list[dict[str, Any]]:
    """The money that came first, as far as it pays that total."""
    found, left = [], total
    for each in paid:
        amount = min(left, each["amount"])
        if amount:
            found.append({**each, "amount": amount, "given": each["given"] if amount == each["amount"] else amount})
            left -= amount
    return found


def receipted_copy(studio: Studio, invoice_id: int, key: str = "receipted") -> dict[str, Any]:
    """The contents of a receipted copy ("acquittée le ... par ..."), as the invoice stands now. Raises Refused."""
    with studio.store.snapshot():
        return _content(studio, invoice_id, usable_type(studio, key, "receipted"))


def _lacks(content: dict[str, Any]) -> list[str]:
    """What an insurer would miss: who saw the client, with title, association and member number; how long a session was."""
    people = {json.dumps(person, sort_keys=True): person for line in content["lines"] if (person := line["professional"])}
    words = {"title": _("title"), "association": _("association"), "member_number": _("member number")}
    lacks = [
        _("{name} has no {what} (setting professionals.*).").format(name=person["name"], what=", ".join(missing))
        for person in people.values()
        if (missing := [said for field, said in words.items() if not person[field]])
    ]
    if not people:
        lacks.append(_("no session stands on it"))
    lacks += [
        _("{what}: its duration was not written down when it was issued.").format(what=line["description"])
        for line in content["lines"]
        if is_session(line) and not line["minutes"]
    ]
    return lacks


def receipt(studio: Studio, invoice_id: int, key: str = "receipt") -> Receipt:
    """Make a receipt for insurers of a paid invoice, or find the one that says the same already. Raises Refused.

    It shows what of the invoice still stands. It is made only after payment (Quebec's insurers; DOMAIN.md, Countries).
    """
    with studio.store.transaction():
        invoice = find.invoice(studio, invoice_id)
        client = find.client(studio, invoice.client_id)
        rights.require(studio, "receipt", client)
        content = _content(studio, invoice_id, usable_type(studio, key, "receipt"))
        lacks = tuple(_lacks(content))
        gaps = prints.gaps(studio, content)
        lacks += tuple(_("No font has {what}: it is printed as ? (setting documents.fonts).").format(what=gap) for gap in gaps)
        earlier = ""
        last = studio.store.row(
            "SELECT id, snapshot FROM receipt WHERE invoice_id = ? AND document_type = ? ORDER BY id DESC LIMIT 1", invoice_id, key
        )
        if last is not None:
            before = json.loads(last.snapshot)
            if all(before.get(name) == content.get(name) for name in SAYS):
                return Receipt(last.id, lacks)
            earlier = str(before["receipt"])
        many = studio.store.value("SELECT count(*) FROM receipt WHERE invoice_id = ?", invoice_id)
        content |= {"receipt": f"{invoice.number}-R{many + 1}", "replaces": earlier, "gaps": bool(gaps)}
        snapshot = journal.canonical(content)
        receipt_id = studio.store.insert(
            models.Receipt,
            invoice_id=invoice_id,
            document_type=key,
            made_at=studio.now(),
            made_by=studio.uid,
            total=content["total"],
            snapshot=snapshot,
            snapshot_sha256=journal.sha256(snapshot),
        )
        journal.record(
            studio,
            "receipt",
            client=client.id,
            invoice=invoice_id,
            amount=content["total"],
            details={"snapshot": journal.sha256(snapshot)},
            rows=[("receipt", receipt_id)],
        )
        return Receipt(receipt_id, lacks)


def record_receipt_document(
    studio: Studio, receipt_id: int, path: str, sha256: str, size: int, made_with: str, put_in_place: Callable[[], None]
) -> str:
    """Record the file made of a receipt; the hash on record, which is the first one's. `path` is below the documents folder.

    `put_in_place` is called when it is this one (`billing.document.record_document`).
    """
    with studio.store.transaction():
        there = studio.store.value("SELECT sha256 FROM receipt_document WHERE id = ?", receipt_id)
        if there is not None:
            return str(there)
        row = studio.store.row("SELECT invoice_id FROM receipt WHERE id = ?", receipt_id)
        assert row is not None
        put_in_place()
        studio.store.insert(
            models.ReceiptDocument, id=receipt_id, path=path, sha256=sha256, size=size, made_with=made_with, made_at=studio.now()
        )
        journal.record(
            studio,
            "document",
            client=find.invoice(studio, row.invoice_id).client_id,
            invoice=row.invoice_id,
            details={"sha256": sha256},
            rows=[("receipt_document", receipt_id)],
        )
        return sha256
