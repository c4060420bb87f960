"""The balance bar: green "nothing to invoice", red with how much there is; never by colour alone."""

from textual.content import Content
from textual.widgets import Static

from hextui.client_tags import tag_said
from hextui.text import _, harmless, plural, show_money
from hextui.views.account import Account


def unbilled_said(items: int, amount: int, currency: str) -> str:
    """What a balance comes to, in words: also an item at price 0 is something to invoice."""
    if not items:
        return _("nothing to invoice")
    return plural("{count} to invoice · {amount}", "{count} to invoice · {amount}", items).format(
        count=items, amount=show_money(amount, currency)
    )


class BalanceBar(Static):
    """A client's account in one line, and in one each what he is left out of."""

    def show(self, now: Account, currency: str) -> None:
        """Show this account."""
        items = len(now.items)
        mark, look = ("■", "$text-error bold") if items else ("●", "$text-success")
        parts = [Content.styled(f"{mark} {unbilled_said(items, now.unbilled, currency)}", look)]
        if now.to_pay:
            parts.append(Content(_("to pay {amount}").format(amount=show_money(now.to_pay, currency))))
        late = max((bill.days_late for bill in now.bills), default=0)
        if late:
            parts.append(Content.styled(plural("{count} day late", "{count} days late", late).format(count=late), "$text-warning"))
        if now.unknown:
            said = plural("{count} outcome unknown", "{count} outcomes unknown", now.unknown).format(count=now.unknown)
            parts.append(Content.styled(f"? {said}", "$text-warning bold"))
        if now.credit:
            parts.append(Content(_("credit {amount}").format(amount=show_money(now.credit, currency))))
        tags = [Content.styled(f"⊘ {harmless(tag_said(tag))}", "$text-warning") for tag in now.tags]
        self.update(Content("\n").join([Content("   ").join(parts), *tags]))
