"""A client's timeline: sessions and billing steps, newest first."""

from collections.abc import Sequence
from functools import partial
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal
from textual.content import Content
from textual.widgets import Static

from hextui.history_said import changes_said, visibility_word
from hextui.plain import method_word, state_word, step_word
from hextui.screens import invoice_page, papers, session_form, session_verbs
from hextui.screens.cards import Cards
from hextui.screens.dialogs import Show
from hextui.screens.page import Page
from hextui.screens.tagging import tag_client
from hextui.studio import Studio
from hextui.text import N_, _, harmless, show_moment, show_money
from hextui.views.account import Account, account
from hextui.views.interventions import InterventionView, intervention
from hextui.views.timeline_list import FILTERS, TimelineRow, timeline_keys, timeline_rows
from hextui.widgets.balance_bar import BalanceBar
from hextui.widgets.key_bar import Verb, bindings_of
from hextui.widgets.virtual_list import Cell, Column, VirtualList
from hextui.workflows.declines import cause_said

BESIDE_FROM = 110
LOOKS = {"draft": "muted", "unbilled": "bad", "free": "muted", "discarded": "muted", "open": "warn", "partially_paid": "warn",
         "paid": "good", "cancelled": "muted", "written_off": "muted"}  # fmt: skip


def described(row: TimelineRow, studio: Studio) -> list[Cell]:
    """What stands in a row's columns: when, what, about, amount, state, who."""
    currency = studio.currency
    when = show_moment(row.at)
    amount = "" if row.amount is None else show_money(row.amount, currency)
    if row.sort == "session":
        about = " · ".join(part for part in (f"{row.code} {row.title}".strip(), row.words.replace("\n", " ")) if part)
        state = row.number or state_word(row.state)
        return [Cell(when), Cell(_("session")), Cell(about), Cell(amount), Cell(state, LOOKS.get(row.state, "")), Cell(row.who, "muted")]
    title = f"{row.code} {row.title}" if row.code and not row.number else row.title
    changed = changes_said(studio, row.changes)
    about = " · ".join(part for part in (title, method_word(row.method) if row.method else "", row.words, changed) if part)
    state = state_word(row.state) if row.state else ""
    look = LOOKS.get(row.state, "")
    return [
        Cell(when, "muted"), Cell(step_word(row.kind, row.undo, row.outcome), "strong"), Cell(about), Cell(amount), Cell(state, look),
        Cell(row.who, "muted"),
    ]  # fmt: skip


def words_of(row: TimelineRow) -> str:
    """What was written beside a row: a session's text, a step's reason, why a card was declined."""
    return row.words or cause_said(row.kind, row.outcome, row.cause)


class Timeline(invoice_page.InvoicePage):
    """One client: what was done for him, and what became of it."""

    VERBS: ClassVar[tuple[Verb, ...]] = (
        Verb("n", "write", N_("write")),
        Verb("e", "edit", N_("edit")),
        Verb("p", "publish", N_("publish")),
        Verb("g", "free", N_("make free")),
        Verb("delete", "discard", N_("discard")),
        Verb("i", "compose", N_("compose")),
        Verb("l", "details", N_("balance details")),
        *invoice_page.INVOICE_VERBS,
        Verb("C", "cards", N_("cards")),
        Verb("N", "tags", N_("tags")),
        Verb("f", "filter", N_("filter")),
        Verb("enter", "open", N_("go to"), shown=False),
    )
    BINDINGS: ClassVar[list[BindingType]] = [*bindings_of(VERBS), Binding("backspace", "discard", show=False)]
    RIGHTS: ClassVar[dict[str, str]] = {
        **invoice_page.RIGHTS, "write": "write", "edit": "edit", "publish": "publish", "free": "free", "discard": "discard",
        "compose": "compose", "cards": "save_card", "tags": "client",
    }  # fmt: skip

    def __init__(self, client_id: int) -> None:
        super().__init__()
        self.client_id = client_id
        self.account: Account | None = None
        self.only = FILTERS[0]

    def contents(self) -> ComposeResult:
        """The balance bar, the list, and at a wide terminal what the row is about."""
        yield BalanceBar(id="bar")
        with Horizontal(id="body"):
            yield VirtualList(
                [
                    Column(_("When"), 16),
                    Column(_("Step"), 13),
                    Column(_("About"), 14, stretch=True),
                    Column(_("Amount"), 11, right=True),
                    Column(_("State"), 14),
                    Column(_("By"), 14, from_width=104),
                ],
                partial(self.rows, timeline_rows, key_of=lambda row: (row.sort, row.id)),
                lambda row: described(row, self.studio),
                id="list",
            )
            yield Static("", id="side")
        yield Static("", id="detail")

    @property
    def listing(self) -> VirtualList:
        """The list of rows."""
        return self.query_one("#list", VirtualList)

    @property
    def row(self) -> TimelineRow | None:
        """The row under the cursor."""
        return self.listing.current_row

    def title_said(self) -> str:
        """Whose timeline it is, and what of it is shown."""
        shown = {"all": "", "sessions": _("sessions"), "billing": _("billing steps"), "steps": _("every step")}[self.only]
        name = self.account.name if self.account else ""
        return f"{name} · {shown}" if shown else name

    async def load(self) -> None:
        """The account for the bar, the keys for the list."""
        self.account = await self.read(account, self.client_id)
        keys = await self.read(timeline_keys, self.client_id, self.only)
        self.query_one(BalanceBar).show(self.account, self.studio.currency)
        self.listing.empty = _("Nothing has happened yet. n writes the first session down.")
        self.listing.set_keys(keys)
        self.listing.focus()

    def on_resize(self) -> None:
        """Beside each other when there is room."""
        self.set_class(self.size.width >= BESIDE_FROM, "beside")
        self.show_title()

    def show_row(self) -> None:
        """All of the row, beside the list or at its foot."""
        row = self.row
        if row is None:
            self.query_one("#side", Static).update("")
            self.query_one("#detail", Static).update("")
        elif self.has_class("beside"):
            self.query_one("#side", Static).update(Content("\n").join(_side_lines(row, self.studio)))
        else:
            about = (
                f"{row.code} {row.title}".strip() if row.sort == "session" else f"{step_word(row.kind, row.undo, row.outcome)} {row.title}"
            )
            method = method_word(row.method) if row.method else ""
            words = words_of(row).replace("\n", " ")
            self.query_one("#detail", Static).update(
                Content(harmless(" · ".join(part for part in (about, method, row.who, words) if part)))
            )

    def why_not(self, action: str) -> str:
        """Why a verb does not apply to the row under the cursor."""
        row = self.row
        if action in ("write", "details", "filter", "compose", "cards", "tags"):
            return ""
        if row is None:
            return _("There is no row here.")
        if action in ("edit", "publish", "free", "discard"):
            if row.sort != "session":
                return _("This row is no session.")
            return _session_why_not(action, row)
        if action in invoice_page.INVOICE_ACTIONS:
            return invoice_page.why_not(action, self._invoice_state(row))
        return ""

    def _invoice_state(self, row: TimelineRow) -> str:
        """How the invoice stands that the row is about; nothing when there is none."""
        if row.invoice is None or not row.number or self.account is None:
            return ""
        bills = (*self.account.bills, *self.account.given_up, *self.account.paid)
        return next((bill.state for bill in bills if bill.id == row.invoice), "")

    # Verbs ---------------------------------------------------------------------------------------------------------------

    def action_write(self) -> None:
        """Write a session down."""
        if self.applies("write"):
            self.perform(self._write())

    async def _write(self) -> None:
        written = await session_form.write(self, self.client_id, self.account.name if self.account else "")
        if written is not None:
            if self.only == "billing":
                self.only = FILTERS[0]
            self.listing.set_keys(await self.read(timeline_keys, self.client_id, self.only))
            self.listing.go_to(("session", written))
            self.say(_("Written as a draft; p publishes it."))

    def action_tags(self) -> None:
        """What the client is left out of, and why."""
        if self.applies("tags"):
            self.perform(tag_client(self, self.client_id))

    def action_cards(self) -> None:
        """The client's saved cards."""
        self.app.push_screen(Cards(self.client_id))

    def _on_session(self, action: str) -> int | None:
        row = self.row
        return row.intervention if self.applies(action) and row is not None else None

    def action_edit(self) -> None:
        """Change the session."""
        item = self._on_session("edit")
        if item is not None:
            self.perform(self._edit(item))

    async def _edit(self, item: int) -> None:
        await session_form.edit(self, item)

    def action_publish(self) -> None:
        """Put the draft into the balance, after a look at before and after."""
        item = self._on_session("publish")
        if item is not None:
            self.perform(session_verbs.publish(self, item))

    def action_free(self) -> None:
        """Take the item out of the balance for good."""
        item = self._on_session("free")
        if item is not None:
            self.perform(session_verbs.free(self, item))

    def action_discard(self) -> None:
        """Throw the draft away."""
        item = self._on_session("discard")
        if item is not None:
            self.perform(session_verbs.discard(self, item))

    def action_compose(self) -> None:
        """Open the draft invoice."""
        from hextui.screens.composer import compose_for

        if self.applies("compose"):
            self.perform(compose_for(self, self.client_id))

    def action_details(self) -> None:
        """The account in its three stages."""
        from hextui.screens.details import Details

        self.app.push_screen(Details(self.client_id))

    def action_filter(self) -> None:
        """Sessions, billing steps, every step, or sessions and billing together."""
        self.only = FILTERS[(FILTERS.index(self.only) + 1) % len(FILTERS)]
        self.reload()

    def action_open(self) -> None:
        """What the row is about: the invoice, or the session."""
        row = self.row
        if row is None:
            return
        if row.sort == "step" and row.number and row.invoice is not None:
            self.perform(papers.view(self, row.invoice))
        elif row.intervention is not None:
            self.perform(self._show_session(row.intervention))

    async def _show_session(self, item: int) -> None:
        view = await self.read(intervention, item)
        await self.app.push_screen_wait(Show(session_verbs.session_said(self, view), _session_text(self, view)))

    def invoice_under_cursor(self) -> tuple[int, int | None] | None:
        """The invoice that the row is about, and the session that it is."""
        row = self.row
        if row is None or row.invoice is None:
            return None
        return row.invoice, row.intervention if row.sort == "session" else None


def _session_why_not(action: str, row: TimelineRow) -> str:
    if row.state == "discarded":
        return _("This session was discarded.")
    if action == "publish" and row.state != "draft":
        return _("This session is published already.")
    if action == "discard" and row.state != "draft":
        return _("Only a draft is discarded; what is in the balance is made free.")
    if action == "free":
        if row.state == "draft":
            return _("This session is a draft. Publish it first.")
        if row.state == "invoiced":
            return _("This session is invoiced. Cancel the invoice first.")
        if row.state == "free":
            return _("This session is free already.")
    return ""


def _session_text(page: Page, view: InterventionView) -> str:
    """A session with its notes, as far as they are for whoever looks."""
    lines = [
        _("State: {state}").format(state=state_word(view.state)),
        *([_("Amount: {amount}").format(amount=page.money(view.price))]),
        _("Professional: {name}").format(name=page.studio.name_of(view.by)),
        *([_("{minutes} minutes").format(minutes=view.minutes)] if view.minutes else []),
        _("Shown to: {who}").format(who=visibility_word(view.visibility)),
    ]
    for label, words in ((_("Text"), view.text), (_("Professional note"), view.note), (_("Note for me alone"), view.personal)):
        if words:
            lines += ["", f"{label}:", words]
    for addition in view.additions:
        label = {"text": _("Text"), "professional_note": _("Professional note"), "personal_note": _("Note for me alone")}[addition.field]
        lines += ["", f"{label} · {show_moment(addition.at)} · {page.studio.name_of(addition.by)}:", addition.words]
    return "\n".join(lines)


def _side_lines(row: TimelineRow, studio: Studio) -> Sequence[Content]:
    """What the row is about, at more length than the list has room for."""
    currency = studio.currency

    def line(label: str, words: str) -> list[Content]:
        return [Content.assemble((f"{label}: ", "$text-muted"), harmless(words))] if words else []

    amount = "" if row.amount is None else show_money(row.amount, currency)
    head = f"{row.code} {row.title}".strip() if row.sort == "session" else f"{step_word(row.kind, row.undo, row.outcome)} {row.title}"
    return [
        Content.styled(harmless(head), "bold"),
        Content(""),
        *line(_("When"), show_moment(row.at)),
        *line(_("Amount"), amount),
        *line(_("State"), state_word(row.state) if row.state else ""),
        *line(_("Invoice"), row.number),
        *line(_("Method"), method_word(row.method) if row.method else ""),
        *line(_("Minutes"), str(row.minutes or "")),
        *line(_("By"), row.who),
        Content(""),
        *(Content(harmless(words)) for words in words_of(row).splitlines()),
        *(Content(harmless(changes_said(studio, (each,)))) for each in row.changes),
    ]
