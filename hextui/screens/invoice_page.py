"""A page whose rows may be about an issued invoice: which verbs it has, when they apply, and the keys for them.

What the verbs do stands in `invoice_verbs`, which is loaded when the first of them is called: no start waits for it.
"""

from hextui.screens.page import Page
from hextui.text import N_, _
from hextui.widgets.key_bar import Verb

INVOICE_VERBS = (
    Verb("c", "charge", N_("charge")),
    Verb("m", "mark_paid", N_("mark paid")),
    Verb("b", "remind", N_("remind")),
    Verb("x", "cancel", N_("cancel")),
    Verb("y", "pay_link", N_("pay link")),
    Verb("v", "view", N_("view")),
    Verb("s", "send", N_("send")),
    Verb("z", "take_back", N_("reverse or refund")),
    Verb("w", "write_off", N_("write off")),
)
RIGHTS = {
    "charge": "charge", "mark_paid": "mark_paid", "pay_link": "pay_link", "remind": "remind", "cancel": "cancel", "send": "send",
    "take_back": "reverse", "write_off": "write_off",
}  # fmt: skip
INVOICE_ACTIONS = frozenset(verb.action for verb in INVOICE_VERBS)
ON_OPEN = ("charge", "mark_paid", "pay_link", "remind")


def why_not(action: str, state: str) -> str:
    """Why a verb does not apply to an invoice in that state; empty when it does."""
    if state in ("", "draft"):
        return _("This row is about no issued invoice.")
    if state in ("processing", "unknown") and action not in ("view", "send", "charge"):
        return _("Money is under way at Stripe; `c` asks what became of it.")
    if state == "cancelled" and action in ("cancel", "write_off"):
        return _("This invoice is cancelled already.")
    if action in ON_OPEN and state in ("paid", "cancelled"):
        return _("Nothing is left to pay on this invoice.")
    if state == "written_off" and action in (*ON_OPEN, "cancel", "take_back"):
        return _("This invoice is written off. Take it up again first (write off).")
    if action == "write_off" and state == "paid":
        return _("Nothing is left to pay on this invoice.")
    return ""


class InvoicePage(Page):
    """A page whose rows may be about an issued invoice."""

    def invoice_under_cursor(self) -> tuple[int, int | None] | None:
        """The invoice that the row under the cursor is about, and the session that the row is; None when there is none."""
        return None

    def reason_against(self, action: str) -> str:
        """Without Stripe there is no pay link."""
        if action == "pay_link" and not getattr(self.app, "stripe_mode", ""):
            return _("Stripe is not set up (`hextui stripe connect`).")
        return super().reason_against(action)

    def _invoice_verb(self, action: str) -> None:
        about = self.invoice_under_cursor()
        if self.applies(action) and about is not None:
            from hextui.screens.invoice_verbs import DOES, cancel

            invoice_id, session = about
            self.perform(cancel(self, invoice_id, session) if action == "cancel" else DOES[action](self, invoice_id))

    def action_charge(self) -> None:
        """Charge the card, or mark as paid instead."""
        self._invoice_verb("charge")

    def action_mark_paid(self) -> None:
        """Record money that came."""
        self._invoice_verb("mark_paid")

    def action_pay_link(self) -> None:
        """The page on which the client pays."""
        self._invoice_verb("pay_link")

    def action_remind(self) -> None:
        """Remind the client."""
        self._invoice_verb("remind")

    def action_cancel(self) -> None:
        """Cancel the invoice, or the line of the session under the cursor."""
        self._invoice_verb("cancel")

    def action_view(self) -> None:
        """See the invoice and its document."""
        self._invoice_verb("view")

    def action_send(self) -> None:
        """Mail the document again."""
        self._invoice_verb("send")

    def action_take_back(self) -> None:
        """Reverse a payment or refund."""
        self._invoice_verb("take_back")

    def action_write_off(self) -> None:
        """Give the invoice up, or take it up again."""
        self._invoice_verb("write_off")
