"""Money and states, held against one another by the store alone: each question answers only what is not as it should be."""

from collections.abc import Callable

from hextui.text import _, folded
from hextui.workflows.verify.report import Check

WORTH = """
    SELECT payment.id,
        COALESCE(sum(settlement.amount), 0) <> money AS adds_up_otherwise,
        max(settlement.client_id <> payment.client_id) AS is_elsewhere,
        CASE WHEN money <> 0 THEN abs(money) <> payment.amount
             WHEN kind = 'payment' THEN to_invoices <> payment.amount OR to_credit <> -payment.amount
             WHEN kind = 'release' THEN to_credit <> payment.amount OR to_invoices <> -payment.amount
             ELSE 0 END OR (rounded <> 0 AND method <> 'cash') AS is_worth_otherwise
    FROM (SELECT payment.*,
            (SELECT COALESCE(sum(amount), 0) FROM settlement WHERE payment_id = payment.id AND target = 'invoice') AS to_invoices,
            (SELECT COALESCE(sum(amount), 0) FROM settlement WHERE payment_id = payment.id AND target = 'credit') AS to_credit,
            (SELECT COALESCE(sum(amount), 0) FROM settlement WHERE payment_id = payment.id AND target = 'rounding') AS rounded
        FROM payment) AS payment LEFT JOIN settlement ON payment_id = payment.id
    GROUP BY payment.id HAVING adds_up_otherwise OR is_elsewhere OR is_worth_otherwise"""
"""What a payment says it is worth is what moved: money, or the client's own credit."""
LEFT = """
    SELECT invoice.id, number, client_id, due_on, total
        - (SELECT COALESCE(sum(total), 0) FROM credit_note WHERE invoice_id = invoice.id)
        - (SELECT COALESCE(sum(amount), 0) FROM settlement WHERE invoice_id = invoice.id) AS due,
        (SELECT COALESCE(sum(amount), 0) FROM settlement WHERE invoice_id = invoice.id) AS paid,
        EXISTS (SELECT 1 FROM write_off WHERE invoice_id = invoice.id AND undone_at IS NULL) AS given_up
    FROM invoice WHERE number IS NOT NULL"""
"""What is left to pay of every issued invoice."""


RECORDED = """
    SELECT at, 1, (SELECT total FROM invoice WHERE id = invoice_id), 0, 0, 0 FROM journal WHERE kind = 'issue'
    UNION ALL SELECT at, 0, 0, 1, (SELECT total FROM credit_note WHERE id = credit_note_id), 0 FROM journal WHERE kind = 'cancel'
    UNION ALL SELECT first, 0, 0, 0, 0, (SELECT money FROM payment WHERE id = payment_id) FROM (
        SELECT payment_id, min(at) AS first FROM journal WHERE payment_id IS NOT NULL GROUP BY payment_id)
    ORDER BY 1"""
"""What was recorded, in the order of time: invoices and what they come to, credit notes and what they come to, money."""


class Accounts(Check):
    """Every account and state is what its records come to."""

    def steps(self) -> tuple[Callable[[], None], ...]:
        """What is checked, one after the other; each stands by itself."""
        return (
            self.payments,
            self.write_offs,
            self.cards,
            self.series,
            self.interventions,
            self.clients,
            self.drafts,
            self.left_to_pay,
            self.closings,
            self.totals,
        )

    # Money -----------------------------------------------------------------------------------------------------------------

    def payments(self) -> None:
        for payment, adds_up_otherwise, is_elsewhere, is_worth_otherwise in self.each(WORTH):
            where = _("payment {id}").format(id=payment)
            if is_worth_otherwise:
                self.found(where, _("is not worth what moved"))
            if adds_up_otherwise:
                self.found(where, _("where it went does not add up to the money"))
            if is_elsewhere:
                self.found(where, _("went to another client's account"))

    def write_offs(self) -> None:
        """What is given up is what is left to pay: no money moves on an invoice meanwhile."""
        for (number,) in self.each(
            """SELECT number FROM write_off JOIN invoice ON invoice.id = write_off.invoice_id WHERE undone_at IS NULL
                AND write_off.amount <> total - (SELECT COALESCE(sum(total), 0) FROM credit_note WHERE invoice_id = invoice.id)
                - (SELECT COALESCE(sum(amount), 0) FROM settlement WHERE settlement.invoice_id = invoice.id)"""
        ):
            self.found(_("invoice {number}").format(number=number), _("is not written off for what is left to pay"))

    def cards(self) -> None:
        """Every movement of money at Stripe is booked once, with its own amount; every charge that took money is booked."""
        for (payment,) in self.each(
            """SELECT payment.id FROM payment LEFT JOIN booking ON booking.payment_id = payment.id
            WHERE method = 'card' AND (booking.id IS NULL OR booking.amount <> payment.amount)"""
        ):
            self.found(f"payment {payment}", _("is by card, but is not what moved at Stripe"))
        for (charge,) in self.each(
            """SELECT charge.id FROM charge WHERE state = 'succeeded' AND NOT EXISTS (SELECT 1 FROM booking
            WHERE object IN (CASE charge.kind WHEN 'refund' THEN charge.refund ELSE charge.intent END, charge.key || ':by-hand'))"""
        ):
            self.found(f"charge {charge}", _("took or gave money that is not booked"))

    def left_to_pay(self) -> None:
        """What is kept as left to pay is what is left; no invoice is paid beyond what is left of it, no credit is below zero."""
        for number, kept_otherwise, too_much in self.each(
            f"""SELECT number, CASE reckoned.due WHEN 0 THEN kept.id IS NOT NULL
                    ELSE (kept.client_id, kept.due_on, kept.due) IS NOT (reckoned.client_id, reckoned.due_on, reckoned.due) END
                AS kept_otherwise, reckoned.due < 0 OR paid < 0 AS too_much
            FROM ({LEFT}) AS reckoned LEFT JOIN open_invoice AS kept ON kept.id = reckoned.id WHERE kept_otherwise OR too_much"""
        ):
            where = _("invoice {number}").format(number=number)
            if kept_otherwise:
                self.found(where, _("what is kept as left to pay is not what is left to pay"))
            if too_much:
                self.found(where, _("more was paid or credited than it comes to"))
        for (invoice,) in self.each("SELECT id FROM open_invoice WHERE id NOT IN (SELECT id FROM invoice WHERE number IS NOT NULL)"):
            self.found(f"invoice {invoice}", _("is kept as open, but is not issued"))
        for (client,) in self.each("SELECT client_id FROM settlement WHERE target = 'credit' GROUP BY client_id HAVING sum(amount) < 0"):
            self.found(f"client {client}", _("has a credit below zero"))

    def closings(self) -> None:
        """Every closing follows the one of its sort before it, and is what the journal recorded between their bounds."""
        rows = self.rows("SELECT * FROM closing ORDER BY id")
        by_then = self._recorded_by({row.since for row in rows} | {row.until for row in rows})
        start = next((row.until for row in rows if row.sort == "start"), None)
        ends: dict[str, str] = {}
        for row in rows:
            before, now = by_then[row.since], by_then[row.until]
            invoices, invoiced, notes, credited, received = (last - first for first, last in zip(before, now, strict=True))
            entry = self.connection.execute("SELECT id, hash FROM journal WHERE id = ?", (row.entry,)).fetchone() or (0, "")
            question = "SELECT count(*) FROM journal WHERE id IN (?1, ?1 + 1) AND (at < ?2) <> (id = ?1)"
            is_last = self.value(question, row.entry, row.until) == 0
            wanted = (invoices, invoiced, notes, credited, received, now[1] - now[3], now[4], *entry)
            kept = (row.invoices, row.invoiced, row.credit_notes, row.credited, row.received, row.turnover, row.money, row.entry, row.head)
            follows = row.since == ("" if row.sort == "start" else ends.get(row.sort, start or row.since))
            ends[row.sort] = row.until
            if kept != wanted or not follows or not is_last:
                self.found(_("closing {period}").format(period=row.period), _("is not what the journal recorded"))

    def _recorded_by(self, instants: set[str]) -> dict[str, tuple[int, ...]]:
        """What had been recorded before each of these instants, since the beginning; in one walk through the journal."""
        sums, found, left = [0, 0, 0, 0, 0], {}, sorted(instants, reverse=True)
        for at, *more in self.each(RECORDED) if left else ():
            while left and left[-1] <= at:
                found[left.pop()] = tuple(sums)
            sums = [before + (each or 0) for before, each in zip(sums, more, strict=True)]
        return found | dict.fromkeys(left, tuple(sums))

    def totals(self) -> None:
        """What all accounts come to, by plain addition."""
        report = self.report
        ((report.to_pay, report.paid),) = self.each(
            f"SELECT COALESCE(sum(CASE WHEN given_up THEN 0 ELSE due END), 0), COALESCE(sum(paid), 0) FROM ({LEFT})"
        )
        report.credit = self.value("SELECT COALESCE(sum(amount), 0) FROM settlement WHERE target = 'credit'")
        report.unbilled = self.value("SELECT COALESCE(sum(price), 0) FROM intervention WHERE state = 'unbilled'")

    # States ----------------------------------------------------------------------------------------------------------------

    def series(self) -> None:
        """Every issued invoice, and no other, has its place in the series of its numbers; its number is written in their form."""
        for invoice, number in self.each(
            """SELECT invoice.id, invoice.number FROM invoice LEFT JOIN numbered ON invoice_id = invoice.id
                AND numbered.year = invoice.year AND numbered.sequence = invoice.sequence
            WHERE (invoice.number IS NULL) <> (numbered.invoice_id IS NULL)"""
        ):
            self.found(f"invoice {number or invoice}", _("has no place in a series of numbers"))
        for number, series in self.each(
            """SELECT number, series FROM invoice JOIN numbered ON invoice_id = invoice.id WHERE series <> ''
            AND number NOT GLOB replace(replace(series, '{year}', '[0-9][0-9][0-9][0-9]'), '{number}', '[0-9]*')"""
        ):
            self.found(f"invoice {number}", _("is not written in the form of its series {series}").format(series=series))

    def interventions(self) -> None:
        """An item is invoiced exactly when a live line of one issued invoice holds it."""
        for item, state, count in self.each(
            """SELECT intervention.id, state, (SELECT count(*) FROM invoice_line JOIN invoice ON invoice.id = invoice_id
                WHERE intervention_id = intervention.id AND live = 1 AND number IS NOT NULL) AS billed
            FROM intervention WHERE (state = 'invoiced') <> (billed = 1)"""
        ):
            self.found(f"intervention {item}", _("is {state}, but is on {count} live invoices").format(state=state, count=count))

    def drafts(self) -> None:
        """Nothing that is written at issue stands on a draft."""
        for (invoice,) in self.each(
            """SELECT id FROM invoice WHERE number IS NULL AND (EXISTS (SELECT 1 FROM invoice_tax WHERE invoice_id = invoice.id)
            OR id IN (SELECT invoice_id FROM document WHERE invoice_id IS NOT NULL) OR id IN (SELECT invoice_id FROM charge))"""
        ):
            self.found(f"invoice {invoice}", _("is a draft, but holds what only an issued invoice has"))

    def clients(self) -> None:
        """What a client is found by is made of what is known of him."""
        for row in self.walk("SELECT id, name, reference, email, phone, search FROM client WHERE id > ? ORDER BY id LIMIT ?"):
            if row.search != " ".join(folded(each) for each in (row.name, row.reference or "", row.email, row.phone) if each):
                self.found(f"client {row.id}", _("is not found by its own name"))
