"""The balance bar: green "nothing to invoice", red with how much there is; never by colour alone."""

from textual.content import Content
from textual.widgets import Static

from hextui.text import _, plural, show_money


def unbilled_said(items: int, amount: int, currency: str) -> str:
    """What a balance comes to, in words: also an item at price 0 is something to invoice."""
    if not items:
        return _("nothing to invoice")
    return plural("{count} to invoice · {amount}", "{count} to invoice · {amount}", items).format(
        count=items, amount=show_money(amount, currency)
    )


class BalanceBar(Static):
    """A client's account in one line."""

    def show(self, items: int, unbilled: int, to_pay: int, days_late: int, credit: int, currency: str, unknown: int = 0) -> None:
        """Show this account; amounts in minor units. `unknown`: how many charges or refunds have an outcome that is not known."""
        mark, look = ("■", "$text-error bold") if items else ("●", "$text-success")
        parts = [Content.styled(f"{mark} {unbilled_said(items, unbilled, currency)}", look)]
        if to_pay:
            said = _("to pay {amount}").format(amount=show_money(to_pay, currency))
            parts.append(Content(said))
        if days_late:
            said = plural("{count} day late", "{count} days late", days_late).format(count=days_late)
            parts.append(Content.styled(said, "$text-warning"))
        if unknown:
            said = plural("{count} outcome unknown", "{count} outcomes unknown", unknown).format(count=unknown)
            parts.append(Content.styled(f"? {said}", "$text-warning bold"))
        if credit:
            parts.append(Content(_("credit {amount}").format(amount=show_money(credit, currency))))
        self.update(Content("   ").join(parts))
