"""The daily review: everything that waits for a decision, by what is to be done; each row, or many at once, with one key."""

import asyncio
from collections.abc import Hashable, Mapping, Sequence
from typing import Any, ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal
from textual.content import Content
from textual.widgets import Static

from hextui.screens import invoice_page
from hextui.screens.results import Results
from hextui.screens.review_words import described, detail_said, heading_said, side_lines, tally
from hextui.text import N_, _
from hextui.views.review import (
    SECTIONS,
    Opening,
    Section,
    ToSettle,
    client_of,
    first_section,
    has_clients,
    invoice_of,
    review,
    review_rows,
)
from hextui.views.work import ToCollect, ToInvoice, ToPublish
from hextui.widgets.joined import Joined
from hextui.widgets.key_bar import Verb, bindings_of
from hextui.widgets.virtual_list import Column, VirtualList, ticks_said

BESIDE_FROM = 118
HEADING = "heading"
PATIENCE_SECONDS = 0.04
"""How long the first section waits for the others, so that a small studio's screen is drawn once."""
MANY: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(("publish", "discard"), ("publish",)),
    "issue": ("invoice",),
    **dict.fromkeys(("charge", "mark_paid", "remind", "cancel", "send", "write_off"), ("collect", "wait")),
}
"""The verbs that are done to many at once, and in which sections their rows stand."""
ROWS: dict[str, type[Any]] = {"publish": ToPublish, "discard": ToPublish, "invoice": ToInvoice}
"""What rows a step is done to; the others are done to invoices."""


class Review(invoice_page.InvoicePage):
    """Every decision that waits."""

    VERBS: ClassVar[tuple[Verb, ...]] = (
        Verb("p", "publish", N_("publish")),
        Verb("i", "issue", N_("issue")),
        *invoice_page.INVOICE_VERBS[:3],
        Verb("space", "tick", N_("tick")),
        Verb("asterisk", "tick_all", N_("tick all")),
        Verb("h", "done_today", N_("done today")),
        Verb("slash", "find", N_("find")),
        Verb("L", "clients", N_("clients")),
        Verb("R", "reports", N_("reports")),
        Verb("enter", "open", N_("go to")),
        *invoice_page.INVOICE_VERBS[3:],
        Verb("e", "edit", N_("edit")),
        Verb("delete", "discard", N_("discard")),
        Verb("l", "details", N_("balance details")),
        Verb("N", "tags", N_("tags")),
        Verb("1", "to_publish", N_("to publish"), shown=False),
        Verb("2", "to_invoice", N_("to invoice"), shown=False),
        Verb("3", "to_collect", N_("to collect"), shown=False),
        Verb("4", "to_settle", N_("to settle"), shown=False),
        Verb("5", "can_wait", N_("what can wait: show or hide"), shown=False),
        Verb("O", "outbox", N_("outbox")),
        Verb("comma", "settings", N_("settings")),
    )
    BINDINGS: ClassVar[list[BindingType]] = [
        *bindings_of(VERBS), Binding("g", "top", show=False), Binding("backspace", "discard", show=False),
    ]  # fmt: skip
    TICKED: ClassVar[tuple[str, ...]] = tuple(MANY)
    RIGHTS: ClassVar[dict[str, str]] = {
        **invoice_page.RIGHTS, "publish": "publish", "issue": "issue", "discard": "discard", "tags": "client",
    }  # fmt: skip

    def __init__(self) -> None:
        super().__init__()
        self.sections: dict[str, Section] = {}
        self._partly = False
        """Whether only the first section is known yet."""
        self._begun = False
        """Whether the studio has clients."""
        self.unfolded = False
        """Whether what can wait is shown row by row."""
        self.results = Results()
        """What became of the last step on many."""
        self.stepped: tuple[str, ...] = ()
        """The sections whose rows it was done to."""

    def contents(self) -> ComposeResult:
        """The tally of what waits; the list; at a wide terminal all of the row under the cursor, else its rest at the foot."""
        yield Static("", id="tally")
        yield Static("", id="calm")
        with Horizontal(id="body"):
            yield VirtualList(
                [
                    Column(_("Client"), 15, stretch=True),
                    Column(_("What"), 20, stretch=True),
                    Column(_("Amount"), 11, right=True),
                    Column(_("When"), 16),
                    Column(_("Known"), 26, from_width=98),
                ],
                self._read_rows,
                self._described,
                tickable=True,
                heads=lambda key: isinstance(key, tuple) and key[0] == HEADING,
                id="list",
            )
            yield Static("", id="side")
        yield Static("", id="detail", classes="two")

    # What is shown ---------------------------------------------------------------------------------------------------------

    @property
    def listing(self) -> VirtualList:
        """The list of what waits."""
        return self.query_one("#list", VirtualList)

    @property
    def row(self) -> Any:
        """What the row under the cursor is about; None on none."""
        return self.listing.current_row

    @property
    def waits(self) -> int:
        """How many decisions wait."""
        return sum(len(each.keys) for each in self.sections.values() if each.name != "wait")

    def title_said(self) -> str:
        """How many decisions wait."""
        if not self.waits or self._partly:
            return _("Review")
        return f"{_('Review')} · {_('{count} to decide').format(count=self.waits)}"

    async def load(self) -> None:
        """The keys of all sections, and what rows were read with them; those in view follow."""
        begun = self.desk.take_begun()
        if len(begun) > 1 and begun[1].done():
            opened = begun[1].result()
        elif begun:
            self._show_first(await asyncio.wrap_future(begun[0]))
            opened = await (asyncio.wrap_future(begun[1]) if len(begun) > 1 else self._sections())
        else:
            opened = await self._read_all()
        known = any(each.keys for each in opened.sections if each.name != "wait")
        self._begun = self._begun or known or await self.read(has_clients)
        if not self.gone:
            self._partly = False
            self._show(opened.sections, opened.rows)

    async def _read_all(self) -> Opening:
        """All sections. At the start, what is to be published as soon as it is known."""
        whole = asyncio.ensure_future(self._sections())
        try:
            if not self.sections:
                first = await self._first()
                await asyncio.wait({whole}, timeout=PATIENCE_SECONDS)
                if not whole.done():
                    self._show_first(first)
            return await whole
        finally:
            whole.cancel()

    def _show_first(self, first: Opening) -> None:
        """Show what is to be published, where something is, before the rest is known."""
        if first.sections[0].keys and not self.gone:
            self._partly = True
            self._show(first.sections, first.rows)

    async def _first(self) -> Opening:
        return Opening([await self.read(first_section)], {})

    async def _sections(self) -> Opening:
        return Opening(await self.read(review), {})

    def _show(self, sections: Sequence[Section], rows: Mapping[Any, Any] | None = None) -> None:
        nothing = {name: Section(name, (), 0) for name in SECTIONS}
        self.sections = nothing | {each.name: each for each in sections}
        self._show_tally()
        calm = self.query_one("#calm", Static)
        said = (
            _("✓ Nothing waits for you: all is published, invoiced and collected. Enjoy the rest of the day.")
            if self._begun
            else _("Welcome. There is no client yet: L shows the list of clients, n in it adds the first.")
        )
        calm.update(Content(said))
        calm.set_class(not self.waits, "said")
        self.listing.empty = _("h shows what was done today, L the clients.") if self._begun else ""
        keys = self._keys()
        # What is done leaves, and its tick with it.
        self.listing.keep_ticks(keys)
        if self.results.failed:
            present = {key for name in self.stepped for _sort, key in self.sections[name].keys}
            self.results.failed = {key: said for key, said in self.results.failed.items() if key in present}
        self.listing.set_keys(keys, {**self._headings(keys[: len(rows) + len(SECTIONS)]), **rows} if rows else None)
        if isinstance(self.app.focused, (VirtualList, type(None))):
            self.listing.focus()

    def _show_tally(self) -> None:
        known = [self.sections[SECTIONS[0]]] if self._partly else list(self.sections.values())
        self.query_one("#tally", Static).update(tally(known, self.studio.currency, self.size.width))

    def _keys(self) -> Sequence[Hashable]:
        parts: list[Sequence[Hashable]] = []
        for place, name in enumerate(SECTIONS):
            section = self.sections[name]
            if section.keys:
                parts.append([(HEADING, place)])
                parts += [section.keys] if name != "wait" or self.unfolded else []
        return Joined(*parts)

    def _headings(self, keys: Sequence[Any]) -> dict[Hashable, Any]:
        """The rows of the headings among these keys."""
        return {
            key: heading_said(self.sections[SECTIONS[key[1]]], self.studio.currency, folded=key[1] == 4 and not self.unfolded)
            for key in keys
            if key[0] == HEADING
        }

    async def _read_rows(self, keys: Sequence[Any]) -> dict[Hashable, Any]:
        rows = self._headings(keys)
        wanted = [key for key in keys if key[0] != HEADING]
        found = await self.rows(review_rows, wanted, key_of=lambda pair: pair[0])
        return {**rows, **{key: row for key, (_key, row) in found.items()}}

    def _described(self, row: Any) -> Any:
        return described(row, self.studio.currency, self._failure(row))

    def _failure(self, row: Any) -> str:
        """Why the last step on many was not done to this row; empty when it was, or was not meant."""
        if not self.results.failed or not isinstance(row, ROWS.get(self.results.step, ToCollect)):
            return ""
        return self.results.failed.get(row.client if isinstance(row, ToInvoice) else row.id, "")

    def on_resize(self) -> None:
        """Beside each other when there is room."""
        self.set_class(self.size.width >= BESIDE_FROM, "beside")
        self.show_title()
        if self.sections:
            self._show_tally()
        self.show_row()

    def show_row(self) -> None:
        """All of the row under the cursor: why it waits, and what is known of it."""
        row = self.row
        failed = self._failure(row)
        if row is None or isinstance(row, str):
            self.query_one("#side", Static).update("")
            self.query_one("#detail", Static).update("")
        elif self.has_class("beside"):
            self.query_one("#side", Static).update(Content("\n").join(side_lines(self.studio, row, failed)))
        else:
            self.query_one("#detail", Static).update(Content(detail_said(self.studio, row, failed)))

    def note(self) -> str:
        """How many are ticked, and what they come to."""
        ticked = self.listing.ticked
        if not ticked:
            return ""
        rows = [self.listing.row_of(key) for key in ticked]
        amounts = [each.price if isinstance(each, ToPublish) else each.due if isinstance(each, ToCollect) else each.amount
                   for each in rows if isinstance(each, (ToPublish, ToInvoice, ToCollect))]  # fmt: skip
        if len(amounts) < len(ticked):
            # Some were never in view: what they come to is said before anything is done with them.
            return ticks_said(len(ticked))
        return f"{ticks_said(len(ticked))} · {self.money(sum(amounts))}"

    # What applies ------------------------------------------------------------------------------------------------------------

    def ticked_for(self, action: str) -> list[int]:
        """The records ticked that a verb is for, in the order of the list."""
        ticked = self.listing.ticked
        if not ticked:
            return []
        shown = [name for name in MANY[action] if name != "wait" or self.unfolded]
        return [key[1] for name in SECTIONS if name in shown for key in self.sections[name].keys if key in ticked]

    def why_not(self, action: str) -> str:
        """Why a verb does not apply: to what is ticked, else to the row under the cursor."""
        if action in MANY and self.listing.ticked:
            meant = any(isinstance(key, tuple) and key[0] in MANY[action] for key in self.listing.ticked)
            return "" if meant else _("Nothing of what is ticked is for this.")
        row, key = self.row, self.listing.current_key
        if action in ("tick", "tick_all"):
            return "" if isinstance(key, tuple) and key[0] != HEADING else _("There is no row here.")
        if row is None and isinstance(key, tuple) and key[0] != HEADING:
            return _("The row is still being read. Press the key again.")
        if action in ("open", "details", "tags") and (row is None or isinstance(row, str)):
            return _("There is no row here.")
        if action in ("details", "tags") and client_of(row) is None:
            return _("This row is about no client.")
        if action in invoice_page.INVOICE_ACTIONS:
            return self._why_not_invoice(action, row)
        wanted = {"publish": ToPublish, "discard": ToPublish, "issue": ToInvoice, "edit": (ToPublish, ToInvoice)}.get(action)
        if wanted is None or isinstance(row, wanted):  # type: ignore[arg-type]
            return ""
        if isinstance(row, ToSettle) and row.sort == "mail" and action in ("edit", "discard"):
            return ""
        return {"publish": _("This row is no session to publish."), "issue": _("This row is no balance to invoice."),
                "discard": _("This row is no session to publish."), "edit": _("This row is nothing to edit.")}[action]  # fmt: skip

    def _why_not_invoice(self, action: str, row: Any) -> str:
        if isinstance(row, ToSettle):
            if row.sort == "mail" and action == "send":
                return ""
            return invoice_page.why_not(action, row.state)
        return invoice_page.why_not(action, row.state if isinstance(row, ToCollect) else "")

    def reason_against(self, action: str) -> str:
        """Without Stripe no card is charged for many."""
        if action == "charge" and self.listing.ticked and not getattr(self.app, "stripe_mode", ""):
            return _("Stripe is not set up (`hextui stripe connect`).")
        return super().reason_against(action)

    def invoice_under_cursor(self) -> tuple[int, int | None] | None:
        """The invoice that the row is about."""
        invoice = invoice_of(self.row)
        return None if invoice is None else (invoice, None)

    # Ticking and moving ------------------------------------------------------------------------------------------------------

    def action_tick(self) -> None:
        """Tick, or take the tick away."""
        if self.applies("tick"):
            self.listing.toggle_tick()

    def action_tick_all(self) -> None:
        """Tick all of the section under the cursor, or take all its ticks away."""
        key = self.listing.current_key
        if self.applies("tick_all") and isinstance(key, tuple):
            self.listing.tick(next((each.keys for each in self.sections.values() if key in each.keys), ()))

    def _go_to_section(self, name: str, nothing: str) -> None:
        keys = self.sections[name].keys if self.sections else ()
        if self._partly and not keys:
            self.say(_("The row is still being read. Press the key again."))
        elif keys:
            self.listing.go_to(keys[0], on_top=True)
        else:
            self.say(nothing)

    def action_to_publish(self) -> None:
        """To the sessions to publish."""
        self._go_to_section("publish", _("Nothing is to be published."))

    def action_to_invoice(self) -> None:
        """To the balances to invoice."""
        self._go_to_section("invoice", _("Nothing is to be invoiced."))

    def action_to_collect(self) -> None:
        """To the invoices to collect."""
        self._go_to_section("collect", _("Nothing is to be collected today. 5 shows what can wait."))

    def action_to_settle(self) -> None:
        """To what went otherwise than it should."""
        self._go_to_section("settle", _("Nothing is to be settled."))

    def action_can_wait(self) -> None:
        """Show what can wait row by row, or hide it again."""
        if not self.sections or not self.sections["wait"].keys:
            self.say(_("The row is still being read. Press the key again.") if self._partly else _("There is nothing that can wait."))
            return
        self.unfolded = not self.unfolded
        keys = self._keys()
        self.listing.keep_ticks(keys)
        self.listing.set_keys(keys)
        if self.unfolded:
            self.listing.go_to(self.sections["wait"].keys[0], on_top=True)

    def action_top(self) -> None:
        """To the first row."""
        self.listing.action_jump(False)

    def action_back(self) -> None:
        """Take the ticks away first; out of the program by quit."""
        if self.listing.ticked:
            self.listing.untick()
        else:
            self.perform(self._leave())

    async def _leave(self) -> None:
        from hextui.screens.dialogs import Ask

        if await self.app.push_screen_wait(Ask(_("Leave hextui?"), [_("Everything is kept.")], _("leave"))):
            self.app.exit()

    # Verbs -------------------------------------------------------------------------------------------------------------------

    def action_publish(self) -> None:
        """Publish what is ticked, else the row's session."""
        self._on_rows("publish")

    def action_discard(self) -> None:
        """Throw away the drafts that are ticked, else the row's; of a mail: give it up."""
        self._on_rows("discard")

    def action_issue(self) -> None:
        """Invoice the balances that are ticked, else the row's."""
        self._on_rows("issue")

    def _invoice_verb(self, action: str) -> None:
        if action in MANY and self.listing.ticked:
            self._on_rows(action)
        elif action == "send" and isinstance(self.row, ToSettle) and self.row.sort == "mail":
            if self.applies(action):
                from hextui.screens import settling

                self.perform(settling.send_again(self, self.row.id), opens=False)
        else:
            super()._invoice_verb(action)

    def _on_rows(self, action: str) -> None:
        from hextui.screens import issuing, session_verbs, settling

        if not self.applies(action):
            return
        if self.listing.ticked:
            self.perform(self._on_many(action, self.ticked_for(action)))
        elif isinstance(self.row, ToPublish):
            self.perform((session_verbs.publish if action == "publish" else session_verbs.discard)(self, self.row.id))
        elif isinstance(self.row, ToInvoice):
            self.perform(issuing.issue_balance(self, self.row))
        elif isinstance(self.row, ToSettle):
            self.perform(settling.give_up_mail(self, self.row))

    async def _on_many(self, action: str, keys: Sequence[int]) -> None:
        from hextui.screens.many import on_many

        results = await on_many(self, "invoice" if action == "issue" else action, keys)
        if results is not None:
            self.results, self.stepped = results, MANY[action]
            # What was not begun stays ticked, and so does what the step was not for.
            done = set(keys) - results.not_begun
            self.listing.untick({(section, key) for section in MANY[action] for key in done})
            self.reload()

    def action_edit(self) -> None:
        """Change the session, open the balance in the composer, or give a mail another address."""
        row = self.row
        if not self.applies("edit"):
            return
        if isinstance(row, ToPublish):
            self.perform(self._edit_session(row.id))
        elif isinstance(row, ToInvoice):
            from hextui.screens.composer import compose_for

            self.perform(compose_for(self, row.client))
        else:
            self.action_outbox()

    async def _edit_session(self, item: int) -> None:
        from hextui.screens import session_form

        await session_form.edit(self, item)

    def action_open(self) -> None:
        """The client's timeline; what went otherwise is opened where it is settled."""
        row = self.row
        if not self.applies("open"):
            return
        if isinstance(row, ToSettle) and row.sort == "unmatched":
            from hextui.screens import settling

            self.perform(settling.look_at_unmatched(self, row))
        elif isinstance(row, ToSettle) and row.sort == "mail":
            self.action_outbox()
        else:
            from hextui.screens.timeline import Timeline

            client = client_of(row)
            if client is not None:
                self.app.push_screen(Timeline(client))

    def action_details(self) -> None:
        """The client's account in its stages."""
        from hextui.screens.details import Details

        if not self.applies("details"):
            return
        client = client_of(self.row)
        if client is not None:
            self.app.push_screen(Details(client))

    def action_tags(self) -> None:
        """What the client is left out of, and why."""
        from hextui.screens.tagging import tag_client

        if not self.applies("tags"):
            return
        client = client_of(self.row)
        if client is not None:
            self.perform(tag_client(self, client))

    # Elsewhere ---------------------------------------------------------------------------------------------------------------

    def action_done_today(self) -> None:
        """What was done today, and what became of the last step on many."""
        from hextui.screens.done_today import DoneToday

        self.app.push_screen(DoneToday(self.results))

    def action_clients(self) -> None:
        """The list of clients."""
        from hextui.screens.clients import Clients

        self.app.push_screen(Clients())

    def action_reports(self) -> None:
        """The reports."""
        from hextui.screens.reports import Reports

        self.app.push_screen(Reports())

    def action_outbox(self) -> None:
        """What the clients are told by mail."""
        from hextui.screens.outbox import Outbox

        self.app.push_screen(Outbox())

    def action_settings(self) -> None:
        """The studio's settings and one's own."""
        from hextui.screens.settings import SettingsPage

        self.app.push_screen(SettingsPage())
