"""Balance details: a client's account in its three stages, with credit beside them."""

from collections.abc import Hashable, Sequence
from typing import Any, ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType

from hextui import typed
from hextui.plain import days_late_said, method_word, state_word
from hextui.screens import invoice_page, invoice_verbs, papers
from hextui.screens.cards import Cards
from hextui.screens.composer import compose_for
from hextui.screens.dialogs import Form, parsed
from hextui.screens.reminding import remind_each, reminded_said, unreminded_said
from hextui.screens.session_verbs import free
from hextui.screens.tagging import tag_client
from hextui.screens.timeline import LOOKS
from hextui.text import N_, _, show_day, show_money
from hextui.views.account import Account, Bill, Item, account
from hextui.widgets.balance_bar import BalanceBar, unbilled_said
from hextui.widgets.fields import Field
from hextui.widgets.key_bar import Verb, bindings_of
from hextui.widgets.virtual_list import Cell, Column, VirtualList
from hextui.workflows import refund as giving_back

Key = tuple[str, int]


def described(row: Any, currency: str) -> Sequence[Cell]:
    """What stands in a row: a heading, a billable item, or an invoice."""
    if isinstance(row, str):
        return [Cell(row)]
    if isinstance(row, Item):
        state = _("on the draft") if row.draft else ""
        return [
            Cell(show_day(row.on)),
            Cell(f"{row.code} {row.description}"),
            Cell(""),
            Cell(show_money(row.price, currency)),
            Cell(state, "muted"),
        ]
    assert isinstance(row, Bill)
    if row.due and row.state != "written_off":
        when = days_late_said(row.days_late) or _("due {day}").format(day=show_day(row.due_on))
        told = reminded_said(row) if row.reminded_on else ""
        if row.call:
            when = _("call · {days} d").format(days=row.days_late)
        amount = show_money(row.due, currency)
    else:
        when = " ".join(part for part in (show_day(row.paid_on), method_word(row.paid_how) if row.paid_how else "") if part)
        told, amount = "", show_money(row.total, currency)
    look = LOOKS.get(row.state, "")
    return [
        Cell(show_day(row.issued_on)), Cell(f"{row.number} · {state_word(row.state)}", look), Cell(when, "bad" if row.days_late else ""),
        Cell(amount), Cell(told, "muted"),
    ]  # fmt: skip


def sections(now: Account, currency: str) -> list[tuple[Key, Any]]:
    """The rows in order: each stage under its heading with its sum."""

    def money(amount: int) -> str:
        return show_money(amount, currency)

    rows: list[tuple[Key, Any]] = [
        (("section", 1), _("Unbilled · {said}").format(said=unbilled_said(len(now.items), now.unbilled, currency)))
    ]
    rows += [(("item", item.id), item) for item in now.items]
    late = _(" · late {amount}").format(amount=money(now.late)) if now.late else ""
    rows.append((("section", 2), _("To pay · {amount}").format(amount=money(now.to_pay)) + late))
    rows += [(("bill", bill.id), bill) for bill in now.bills]
    if now.given_up:
        rows.append((("section", 3), _("Written off · {amount}").format(amount=money(sum(bill.due for bill in now.given_up)))))
        rows += [(("bill", bill.id), bill) for bill in now.given_up]
    rows.append((("section", 4), _("Paid · {amount}").format(amount=money(now.paid_sum))))
    rows += [(("bill", bill.id), bill) for bill in now.paid]
    rows.append((("section", 5), _("Credit · {amount}").format(amount=money(now.credit))))
    return rows


class Details(invoice_page.InvoicePage):
    """One client's account."""

    VERBS: ClassVar[tuple[Verb, ...]] = (
        Verb("i", "compose", N_("compose")),
        Verb("g", "free", N_("make free")),
        *invoice_page.INVOICE_VERBS,
        Verb("r", "refund_credit", N_("refund the credit")),
        Verb("C", "cards", N_("cards")),
        Verb("S", "statement", N_("statement")),
        Verb("N", "tags", N_("tags")),
        Verb("space", "tick", N_("tick"), shown=False),
        Verb("enter", "view", N_("go to"), shown=False),
    )
    BINDINGS: ClassVar[list[BindingType]] = bindings_of(VERBS)
    TICKED: ClassVar[tuple[str, ...]] = ("remind",)
    RIGHTS: ClassVar[dict[str, str]] = {
        **invoice_page.RIGHTS, "compose": "compose", "free": "free", "refund_credit": "refund", "cards": "save_card",
        "tags": "client",
    }  # fmt: skip

    def __init__(self, client_id: int, invoice_id: int | None = None) -> None:
        """`invoice_id`: where the cursor stands first."""
        super().__init__()
        self.client_id = client_id
        self.first = None if invoice_id is None else ("bill", invoice_id)
        self.account: Account | None = None
        self._rows: dict[Hashable, Any] = {}

    def contents(self) -> ComposeResult:
        """The balance bar and the stages."""
        yield BalanceBar(id="bar")
        yield VirtualList(
            [
                Column(_("Date"), 10),
                Column(_("What"), 14, stretch=True),
                Column("", 22),
                Column(_("Amount"), 12, right=True),
                Column("", 33, from_width=110),
            ],
            self._read_rows,
            lambda row: described(row, self.studio.currency),
            tickable=True,
            heads=lambda key: isinstance(key, tuple) and key[0] == "section",
            id="list",
        )

    async def _read_rows(self, keys: Sequence[Hashable]) -> dict[Hashable, Any]:
        return {key: self._rows[key] for key in keys if key in self._rows}

    @property
    def listing(self) -> VirtualList:
        """The list of rows."""
        return self.query_one("#list", VirtualList)

    def title_said(self) -> str:
        """Whose account it is."""
        return _("{client} · balance details").format(client=self.account.name if self.account else "")

    async def load(self) -> None:
        """Read the account and lay it out in its stages."""
        now = self.account = await self.read(account, self.client_id)
        rows = sections(now, self.studio.currency)
        first = not self._rows
        self._rows = dict(rows)
        self.query_one(BalanceBar).show(now, self.studio.currency)
        self.listing.set_keys([key for key, _row in rows])
        if first and self.first in self._rows:
            self.listing.go_to(self.first)
        self.listing.focus()

    def why_not(self, action: str) -> str:
        """Why a verb does not apply to the row under the cursor."""
        row = self.listing.current_row
        if action in ("compose", "cards", "statement"):
            return ""
        if action == "refund_credit":
            return "" if self.account is not None and self.account.credit else _("The client has no credit.")
        if action == "free":
            return "" if isinstance(row, Item) else _("Only what is in the balance is made free.")
        if action == "tick":
            return "" if isinstance(row, Bill) and row.due else _("Only an invoice with something left to pay is ticked.")
        if action == "remind" and self.ticked_bills():
            return ""
        reason = invoice_page.why_not(action, row.state if isinstance(row, Bill) else "")
        return reason or (unreminded_said(row.unreminded) if action == "remind" and isinstance(row, Bill) else "")

    def note(self) -> str:
        """How many invoices are ticked, and what is left to pay on them."""
        ticked = self.ticked_bills()
        return (
            _("{count} ticked: {amount}").format(count=len(ticked), amount=self.money(sum(bill.due for bill in ticked))) if ticked else ""
        )

    def ticked_bills(self) -> list[Bill]:
        """The ticked invoices that still stand in the list."""
        rows = [self._rows.get(key) for key in self.listing.ticked]
        return sorted((row for row in rows if isinstance(row, Bill)), key=lambda bill: (bill.due_on, bill.id))

    def action_tick(self) -> None:
        """Tick an invoice, or take the tick away."""
        if self.applies("tick"):
            self.listing.toggle_tick()

    def action_back(self) -> None:
        """Ticks go first."""
        if self.listing.ticked:
            self.listing.untick()
        else:
            super().action_back()

    def action_remind(self) -> None:
        """Remind of the ticked invoices, else of the one under the cursor."""
        ticked = self.ticked_bills()
        if not ticked:
            super().action_remind()
        elif self.applies("remind"):
            self.perform(self._remind_ticked([bill.id for bill in ticked]))

    async def _remind_ticked(self, invoices: list[int]) -> None:
        await remind_each(self, invoices, _("Remind of the ticked invoices"))
        self.listing.untick()

    def action_compose(self) -> None:
        """Open the draft invoice."""
        if self.applies("compose"):
            self.perform(compose_for(self, self.client_id))

    def action_cards(self) -> None:
        """The client's saved cards."""
        self.app.push_screen(Cards(self.client_id))

    def action_statement(self) -> None:
        """The client's account on paper."""
        self.perform(papers.statement(self, self.client_id))

    def action_tags(self) -> None:
        """What the client is left out of, and why."""
        if self.applies("tags"):
            self.perform(tag_client(self, self.client_id))

    def action_free(self) -> None:
        """Take the item out of the balance for good."""
        row = self.listing.current_row
        if self.applies("free") and isinstance(row, Item):
            self.perform(free(self, row.id))

    def action_refund_credit(self) -> None:
        """Give the client's credit back."""
        if self.applies("refund_credit"):
            self.perform(self._refund_credit())

    async def _refund_credit(self) -> None:
        held = self.account.credit if self.account else 0
        fields = [
            Field("amount", _("Amount"), placeholder=self.money(held)),
            Field("method", _("Refunded by"), choices=invoice_verbs.ways_back()),
        ]

        async def submit(filled: dict[str, str]) -> giving_back.Refunded:
            given = filled["amount"].strip()
            amount = await parsed("amount", lambda: typed.amount(self.studio, given)) if given else None
            return await self.reach(
                giving_back.refund, self.environment, client_id=self.client_id, amount=amount, method=filled["method"] or None
            )

        title = _("Refund the credit · {client}").format(client=self.account.name if self.account else "")
        done = await self.app.push_screen_wait(Form(title, fields, submit, done=_("refund"), blame={"bad_amount": "amount"}))
        if done:
            self.say(invoice_verbs.refund_said(self, done), bad=done.state == "unknown")

    def invoice_under_cursor(self) -> tuple[int, int | None] | None:
        """The invoice under the cursor."""
        row = self.listing.current_row
        return (row.id, None) if isinstance(row, Bill) else None
