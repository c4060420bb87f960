"""The list of clients: who has something to invoice, who owes, who came last."""

from functools import partial
from typing import ClassVar

from textual import events
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal
from textual.content import Content
from textual.widgets import Input, Static

from hextui.billing import clients as verbs
from hextui.client_tags import tag_said
from hextui.screens.catalogue import Codes, Taxes
from hextui.screens.client_form import client_form
from hextui.screens.composer import compose_for
from hextui.screens.details import sections
from hextui.screens.dialogs import Ask
from hextui.screens.page import Page
from hextui.screens.reminding import remind_late
from hextui.screens.settings import SettingsPage
from hextui.screens.tagging import tag_client
from hextui.screens.timeline import Timeline
from hextui.text import N_, _, harmless, plural, show_day, show_money
from hextui.views.account import Account, Bill, Item, account
from hextui.views.client_list import FILTERS, ORDERS, ClientRow, StudioTotals, client_ids, client_rows, studio_totals
from hextui.widgets.balance_bar import unbilled_said
from hextui.widgets.fields import Line
from hextui.widgets.key_bar import Verb, bindings_of
from hextui.widgets.virtual_list import Cell, Column, VirtualList

BESIDE_FROM = 118
ON_A_CLIENT = ("open", "compose", "edit", "details", "tick", "archive", "remind", "tags", "file")


def described(row: ClientRow, currency: str) -> list[Cell]:
    """What stands in a row's columns: name, balance, to pay, late, last visit."""
    mark = "■" if row.items else "●"
    drafts = (" ✎" if row.drafts else "") + (" ⊘" if row.tagged else "")
    return [
        Cell(row.name + (f" ({_('archived')})" if row.archived else "") + drafts),
        Cell(f"{mark} {unbilled_said(row.items, row.unbilled, currency)}", "bad" if row.items else "good"),
        Cell(show_money(row.to_pay, currency) if row.to_pay else ""),
        Cell(_("{days} d").format(days=row.days_late) if row.days_late else "", "warn"),
        Cell(show_day(row.last_visit), "muted"),
    ]


class Clients(Page):
    """All clients, found as one types."""

    VERBS: ClassVar[tuple[Verb, ...]] = (
        Verb("slash", "find", N_("find")),
        Verb("enter", "open", N_("go to")),
        Verb("i", "compose", N_("compose")),
        Verb("n", "new", N_("new")),
        Verb("e", "edit", N_("edit")),
        Verb("l", "details", N_("balance details")),
        Verb("o", "order", N_("order")),
        Verb("f", "filter", N_("filter")),
        Verb("space", "tick", N_("tick")),
        Verb("b", "remind", N_("remind")),
        Verb("N", "tags", N_("tags")),
        Verb("R", "reports", N_("reports")),
        Verb("O", "outbox", N_("outbox")),
        Verb("delete", "archive", N_("archive")),
        Verb("D", "file", N_("file")),
        Verb("u", "codes", N_("codes")),
        Verb("t", "taxes", N_("taxes")),
        Verb("d", "document_types", N_("document types")),
        Verb("comma", "settings", N_("settings")),
    )
    BINDINGS: ClassVar[list[BindingType]] = [
        *bindings_of(VERBS), Binding("g", "top", show=False), Binding("backspace", "archive", show=False),
    ]  # fmt: skip

    TICKED: ClassVar[tuple[str, ...]] = ("remind",)
    RIGHTS: ClassVar[dict[str, str]] = {"new": "client", "edit": "client", "archive": "client", "compose": "compose", "remind": "remind",
                                        "tags": "client", "file": "export"}  # fmt: skip

    def __init__(self) -> None:
        super().__init__()
        self.order = ORDERS[0]
        self.only = FILTERS[0]
        self.totals: StudioTotals | None = None
        self.beside: Account | None = None

    def contents(self) -> ComposeResult:
        """The field that finds, the list, and at a wide terminal the account under the cursor."""
        find = Line(placeholder=_("name, reference, e-mail or telephone"), id="find", compact=True)
        find.cursor_blink = False
        yield find
        with Horizontal(id="body"):
            yield VirtualList(
                [
                    Column(_("Client"), 16, stretch=True),
                    Column(_("Balance"), 27),
                    Column(_("To pay"), 11, right=True),
                    Column(_("Late"), 6, right=True),
                    Column(_("Last visit"), 10, from_width=96),
                ],
                partial(self.rows, client_rows, key_of=lambda row: row.id),
                lambda row: described(row, self.studio.currency),
                tickable=True,
                id="list",
            )
            yield Static("", id="side")

    @property
    def listing(self) -> VirtualList:
        """The list of clients."""
        return self.query_one("#list", VirtualList)

    @property
    def finding(self) -> Input:
        """The field that finds."""
        return self.query_one("#find", Input)

    @property
    def row(self) -> ClientRow | None:
        """The client under the cursor."""
        found: ClientRow | None = self.listing.current_row
        return found

    def title_said(self) -> str:
        """How many there are, in which order, and what stands open in the studio."""
        orders = {"name": _("by name"), "unbilled": _("by balance"), "to_pay": _("by what is to pay"), "late": _("by what is late"),
                  "last_visit": _("by last visit")}  # fmt: skip
        shown = {
            "all": "",
            "to_invoice": _("to invoice"),
            "to_pay": _("to pay"),
            "late": _("late"),
            "call": _("to call"),
            "archived": _("archived"),
        }[self.only]
        parts = [_("{count} clients").format(count=len(self.listing.keys)), shown, orders[self.order]]
        if self.totals is not None and self.totals.mails_failed:
            failed = self.totals.mails_failed
            parts.append(plural("{count} mail refused", "{count} mails refused", failed).format(count=failed))
        if self.totals is not None and self.size.width >= 100:
            parts.append(_("to invoice {amount}").format(amount=self.money(self.totals.unbilled)))
            parts.append(_("to pay {amount}").format(amount=self.money(self.totals.to_pay)))
        return " · ".join(part for part in parts if part)

    async def load(self) -> None:
        """The ids in order; the rows in view follow."""
        await self._list()
        # Whoever sees the rows can press keys for them, whatever else is still read.
        if not self.finding.has_focus:
            self.listing.focus()
        self.totals = await self.read(studio_totals)

    async def _list(self) -> None:
        find = self.finding.value
        ids = await self.read(client_ids, find, self.order, self.only)
        self.listing.empty = _("No client is found.") if find or self.only != "all" else _("There is no client yet. n adds one.")
        self.listing.set_keys(ids)

    def on_resize(self) -> None:
        """Beside each other when there is room."""
        self.set_class(self.size.width >= BESIDE_FROM, "beside")
        self.show_title()
        self.show_row()

    def show_row(self) -> None:
        """The account under the cursor, beside the list."""
        if self.has_class("beside") and self.row is not None:
            self.begin(partial(self._guarded_side, self.row.id), "side")

    async def _guarded_side(self, client_id: int) -> None:
        await self._guarded(self._show_side(client_id))

    async def _show_side(self, client_id: int) -> None:
        now = await self.read(account, client_id)
        self.query_one("#side", Static).update(Content("\n").join(side_lines(now, self.studio.currency, self.size.height - 6)))

    def note(self) -> str:
        """How many are ticked, and what they come to."""
        ticked = self.listing.ticked
        if not ticked:
            return ""
        rows = [row for row in (self.listing.row_of(key) for key in ticked) if row is not None]
        sums = [self.money(sum(row.unbilled for row in rows)), self.money(sum(row.to_pay for row in rows))]
        return _("{count} ticked: to invoice {unbilled}, to pay {to_pay}").format(count=len(ticked), unbilled=sums[0], to_pay=sums[1])

    def why_not(self, action: str) -> str:
        """Why a verb does not apply to the row under the cursor."""
        if action == "remind" and self.totals is not None and not self.totals.late:
            return _("Nothing is late.")
        if action in ON_A_CLIENT and self.listing.current_key is None:
            return _("There is no client here.")
        return ""

    # Finding ---------------------------------------------------------------------------------------------------------------

    def action_find(self) -> None:
        """Find as one types."""
        self.finding.add_class("open")
        self.listing.add_class("searched")
        self.finding.focus()

    def on_input_changed(self, event: Input.Changed) -> None:
        """Another letter: another list."""
        event.stop()
        self.begin(self._guarded_list, "load")

    async def _guarded_list(self) -> None:
        await self._guarded(self._list())
        self.show_title()
        self.show_keys()

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Enter opens what is found."""
        event.stop()
        self.perform(self._open_found(), opens=False)

    async def _open_found(self) -> None:
        """Open the first that is found: once the list is that of what was typed."""
        await self._list()
        self.listing.focus()
        self.action_open()

    def on_key(self, event: events.Key) -> None:
        """While finding, the arrows move in the list."""
        if self.finding.has_focus and event.key in ("up", "down", "pageup", "pagedown"):
            event.stop()
            if event.key in ("up", "down"):
                self.listing.action_move(1 if event.key == "down" else -1)
            else:
                self.listing.action_page(1 if event.key == "pagedown" else -1)

    def action_back(self) -> None:
        """Out of the search first, then out of the ticks, then to the page before."""
        if self.finding.has_focus or self.finding.value:
            self.finding.value = ""
            self.finding.remove_class("open")
            self.listing.remove_class("searched")
            self.listing.focus()
        elif self.listing.ticked:
            self.listing.untick()
        else:
            super().action_back()

    # Verbs -------------------------------------------------------------------------------------------------------------------

    def action_top(self) -> None:
        """To the first client."""
        self.listing.action_jump(False)

    def action_open(self) -> None:
        """The client's timeline."""
        key = self.listing.current_key
        if self.applies("open") and isinstance(key, int):
            self.app.push_screen(Timeline(key))

    def action_details(self) -> None:
        """The client's account in its stages."""
        from hextui.screens.details import Details

        key = self.listing.current_key
        if self.applies("details") and isinstance(key, int):
            self.app.push_screen(Details(key))

    def action_compose(self) -> None:
        """The client's draft invoice."""
        key = self.listing.current_key
        if self.applies("compose") and isinstance(key, int):
            self.perform(compose_for(self, key))

    def action_tick(self) -> None:
        """Tick, or take the tick away."""
        if self.applies("tick"):
            self.listing.toggle_tick()

    def action_order(self) -> None:
        """Another order."""
        self.order = ORDERS[(ORDERS.index(self.order) + 1) % len(ORDERS)]
        self.reload()

    def action_filter(self) -> None:
        """All, those with something to invoice, to pay, late, archived ones."""
        self.only = FILTERS[(FILTERS.index(self.only) + 1) % len(FILTERS)]
        self.reload()

    def action_new(self) -> None:
        """Another client."""
        if self.applies("new"):
            self.perform(self._new())

    async def _new(self) -> None:
        made = await client_form(self)
        if made is not None:
            await self._list()
            self.listing.go_to(made)
            self.say(_("Added."))

    def action_edit(self) -> None:
        """What is known of the client."""
        key = self.listing.current_key
        if self.applies("edit") and isinstance(key, int):
            self.perform(self._edit(key))

    async def _edit(self, client_id: int) -> None:
        if await client_form(self, client_id) is not None:
            self.say(_("Saved."))

    def action_archive(self) -> None:
        """Take the client out of the list, or back into it."""
        row = self.row
        if self.applies("archive") and row is not None:
            self.perform(self._archive(row))

    async def _archive(self, row: ClientRow) -> None:
        now = await self.read(account, row.id)
        open_said = _("Still open: unbilled {unbilled}, to pay {to_pay}, credit {credit}. It stays in every total.").format(
            unbilled=self.money(now.unbilled), to_pay=self.money(now.to_pay), credit=self.money(now.credit)
        )
        lines = [open_said] if not row.archived and (now.unbilled or now.to_pay or now.credit) else []
        title = (_("Take {client} back?") if row.archived else _("Archive {client}?")).format(client=row.name)
        if await self.app.push_screen_wait(Ask(title, lines, _("take back") if row.archived else _("archive"))):
            await self.act(verbs.archive_client, row.id, row.archived)
            self.say(_("Taken back.") if row.archived else _("Archived; the filter shows archived clients."))

    def action_remind(self) -> None:
        """Remind of what is late: this client's, the ticked clients', everybody's."""
        row = self.row
        if self.applies("remind") and row is not None:
            ticked = [key for key in self.listing.ticked if isinstance(key, int)]
            self.perform(remind_late(self, (row.id, row.name), ticked))

    def action_tags(self) -> None:
        """What the client is left out of, and why."""
        key = self.listing.current_key
        if self.applies("tags") and isinstance(key, int):
            self.perform(tag_client(self, key))

    def action_file(self) -> None:
        """Everything that is kept of the client: written down for him, or erased."""
        from hextui.screens.client_file import client_file

        key = self.listing.current_key
        if self.applies("file") and isinstance(key, int):
            self.perform(client_file(self, key))

    def action_reports(self) -> None:
        """The reports."""
        from hextui.screens.reports import Reports

        self.app.push_screen(Reports())

    def action_outbox(self) -> None:
        """What the clients are told by mail."""
        from hextui.screens.outbox import Outbox

        self.app.push_screen(Outbox())

    def action_codes(self) -> None:
        """Codes and prices."""
        self.app.push_screen(Codes())

    def action_taxes(self) -> None:
        """Taxes."""
        self.app.push_screen(Taxes())

    def action_document_types(self) -> None:
        """The types of documents."""
        from hextui.screens.document_types import DocumentTypes

        self.app.push_screen(DocumentTypes())

    def action_settings(self) -> None:
        """The studio's settings and one's own."""
        self.app.push_screen(SettingsPage())


def side_lines(now: Account, currency: str, room: int) -> list[Content]:
    """An account in a few lines, beside the list."""
    lines = [
        Content.styled(harmless(now.name), "bold"),
        *(Content.styled(f"⊘ {harmless(tag_said(tag))}", "$text-warning") for tag in now.tags),
    ]
    lines.append(Content(""))
    for _key, row in sections(now, currency):
        if isinstance(row, str):
            lines.append(Content.styled(row, "$accent"))
        elif isinstance(row, Item):
            lines.append(Content(f"  {show_day(row.on)}  {row.code:<8} {show_money(row.price, currency):>12}"))
        elif isinstance(row, Bill) and row.due:
            lines.append(Content(f"  {show_day(row.due_on)}  {row.number:<10} {show_money(row.due, currency):>12}"))
    if len(lines) > room > 3:
        lines = [*lines[: room - 1], Content("…")]
    return lines
