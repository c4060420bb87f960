"""The statement of a client's account: what was billed, credited and paid, with the balance after each; read, never kept."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from hextui.billing import find, snapshots
from hextui.errors import Refused
from hextui.kept_types import document_type, usable_type
from hextui.reckoning import STANDING, standing_of
from hextui.studio import Studio
from hextui.text import _


def _movements(studio: Studio, client_id: int) -> Iterator[dict[str, Any]]:
    """Everything that moved the account, in no order yet. `amount`: what it adds to what is to be paid."""
    store = studio.store
    stands = {row.id: standing_of(row) for row in store.rows(f"{STANDING} WHERE client_id = ? AND number IS NOT NULL", client_id)}
    for row in store.rows("SELECT id, number, issued_on, due_on, total FROM invoice WHERE client_id = ? AND number IS NOT NULL", client_id):
        open_now = stands[row.id].due if stands[row.id].state != "written_off" else 0
        yield {**_moved(row.issued_on, 0, row.id, "invoice", row.total, number=row.number), "due": open_now, "due_on": row.due_on}
    for row in store.rows(
        """SELECT credit_note.* FROM credit_note JOIN invoice ON invoice.id = invoice_id WHERE client_id = ?""", client_id
    ):
        yield _moved(row.issued_on, 1, row.id, "credit_note", -row.total, number=row.number)
    for row in store.rows(
        """SELECT payment.id, dated, kind, method, sum(settlement.amount) AS moved,
            sum(CASE target WHEN 'rounding' THEN settlement.amount ELSE 0 END) AS rounded FROM payment
        JOIN settlement ON settlement.payment_id = payment.id AND settlement.client_id = ?
        GROUP BY payment.id HAVING moved <> 0 OR rounded <> 0""",
        client_id,
    ):
        yield _moved(row.dated, 2, row.id, row.kind if row.kind != "release" else "payment", -row.moved, method=row.method)
        if row.rounded:
            yield _moved(row.dated, 2, row.id, "rounding", row.rounded)
    for row in store.rows(
        """SELECT write_off.id, written_off_at, amount, number FROM write_off JOIN invoice ON invoice.id = invoice_id
        WHERE client_id = ? AND undone_at IS NULL""",
        client_id,
    ):
        yield _moved(studio.local(row.written_off_at).date().isoformat(), 3, row.id, "write_off", -row.amount, number=row.number)


def _moved(on: str, order: int, record: int, what: str, amount: int, *, number: str = "", method: str = "") -> dict[str, Any]:
    return {
        "date": on,
        "order": order,
        "id": record,
        "what": what,
        "number": number,
        "method": method,
        "amount": amount,
        "due": 0,
        "due_on": "",
    }


def statement(studio: Studio, client_id: int, since: date | None = None, key: str = "statement", any_state: bool = False) -> dict[str, Any]:
    """The contents of a client's statement as of today. `since`: earlier movements stand in one line; `any_state`: an archived
    type will do (for trying it). Raises Refused.

    The balance is what is left to pay, less the client's credit; what was given up is no longer in it.
    """
    if since is not None and since > studio.today():
        raise Refused("future_date", _("{day} is in the future. Name an earlier day.").format(day=since.isoformat()))
    with studio.store.snapshot():
        client = find.client(studio, client_id)
        its = document_type(studio, key).type if any_state else usable_type(studio, key, "statement")
        moved = sorted(_movements(studio, client_id), key=lambda each: (each["date"], each["order"], each["id"]))
        lines: list[dict[str, Any]] = []
        balance = 0
        first = since.isoformat() if since else ""
        earlier = [each for each in moved if each["date"] < first]
        if earlier:
            balance = sum(each["amount"] for each in earlier)
            lines.append({**_moved(first, 0, 0, "before", 0), "balance": balance})
        for each in moved[len(earlier) :]:
            balance += each["amount"]
            lines.append({**each, "balance": balance})
        today = studio.today().isoformat()
        # No more of it is late than is left to pay: the client's credit stands against it.
        late = max(0, min(balance, sum(each["due"] for each in moved if each["due"] and each["due_on"] < today)))
        return snapshots.of_statement(studio, client, its, lines, balance, late, first)
