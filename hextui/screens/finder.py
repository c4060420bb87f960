"""Find, from anywhere: clients, numbers, amounts, as one types."""

from collections.abc import Hashable, Sequence
from functools import partial
from typing import Any, ClassVar

from textual import events
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Input, Static

from hextui.errors import Refused
from hextui.plain import hit_said
from hextui.screens.dialogs import Dialog
from hextui.screens.unexpected import unexpected
from hextui.text import _, show_money
from hextui.views.find import Hit, find
from hextui.widgets.fields import Line
from hextui.widgets.virtual_list import Cell, Column, VirtualList


def described(hit: Hit, currency: str) -> list[Cell]:
    """What stands in a hit's columns: what it is, whose, its amount, how it stands."""
    name = hit.name + (f" ({_('archived')})" if hit.archived else "")
    amount = "" if hit.amount is None else show_money(hit.amount, currency)
    look = "muted" if hit.sort == "client" else "strong" if hit.sort != "payment" else ""
    return [Cell(name), Cell(hit.number, look), Cell(amount), Cell("" if hit.sort == "client" else hit_said(hit), "muted")]


class Finder(Dialog[Hit | None]):
    """A field that finds, and what it found; answers what was chosen."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "leave", show=False, priority=True),
        Binding("enter", "choose", show=False),
    ]

    def __init__(self) -> None:
        super().__init__()
        self._hits: dict[Hashable, Hit] = {}
        self._asked: str | None = None

    def compose(self) -> ComposeResult:
        """The field, the list, the keys."""
        entry = Line(placeholder=_("a client, a number, an amount"), id="wanted", compact=True)
        entry.cursor_blink = False
        with Vertical(classes="dialog finder"):
            yield entry
            yield VirtualList(
                [
                    Column(_("Client"), 14, stretch=True),
                    Column(_("Number"), 12),
                    Column(_("Amount"), 11, right=True),
                    Column(_("State"), 24),
                ],
                self._read,
                lambda hit: described(hit, self.app.desk.studio.currency),  # type: ignore[attr-defined]
                id="found",
            )
            yield Static(
                Content.assemble(("⏎", "bold $accent"), " ", _("go to"), "   ", ("↑↓", "bold $accent"), " ", _("choose"), "   ",
                                 (_("esc"), "bold $accent"), " ", _("leave")),
                classes="foot",
            )  # fmt: skip

    @property
    def listing(self) -> VirtualList:
        """What was found."""
        return self.query_one("#found", VirtualList)

    def on_mount(self) -> None:
        """The field has the keys; who was worked on last is shown already."""
        self.listing.add_class("searched")
        self.query_one("#wanted", Input).focus()
        self._look("")

    async def _read(self, keys: Sequence[Hashable]) -> dict[Hashable, Any]:
        return {key: self._hits[key] for key in keys if key in self._hits}

    def on_input_changed(self, event: Input.Changed) -> None:
        """Another letter: another list."""
        event.stop()
        self._look(event.value)

    def _look(self, text: str) -> None:
        self.run_worker(partial(self._looked, text), group="load", exclusive=True, exit_on_error=True)  # type: ignore[arg-type] # its own union confuses it

    async def _looked(self, text: str) -> None:
        hits: list[Hit] = []
        said = _("Nothing is found.")
        try:
            hits = await self.app.desk.read(find, text)  # type: ignore[attr-defined]
        except Refused as refused:
            said = refused.message
        except Exception as error:  # noqa: BLE001 - a search that fails must not end the program
            said = unexpected(self.app.where.log, error)  # type: ignore[attr-defined]
        if not self.is_current:
            # It was left, or something was chosen, while the store was asked.
            return
        self._asked = text
        self._hits = {(hit.sort, hit.id): hit for hit in hits}
        self.listing.empty = said
        self.listing.set_keys(list(self._hits))
        self.listing.action_jump(False)

    def on_key(self, event: events.Key) -> None:
        """The arrows move in the list."""
        if event.key in ("up", "down"):
            event.stop()
            self.listing.action_move(1 if event.key == "down" else -1)
        elif event.key in ("pageup", "pagedown"):
            event.stop()
            self.listing.action_page(1 if event.key == "pagedown" else -1)

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Enter takes what the cursor is on."""
        event.stop()
        self.run_worker(self._choose, group="choose", exclusive=True, exit_on_error=True)  # type: ignore[arg-type] # its own union confuses it

    async def _choose(self) -> None:
        """Take what is chosen, once the list is that of what was typed."""
        if not self.is_current:
            return
        typed = self.query_one("#wanted", Input).value
        if self._asked != typed:
            await self._looked(typed)
        if not self.is_current:
            return
        key = self.listing.current_key
        if key in self._hits:
            self.dismiss(self._hits[key])

    def action_choose(self) -> None:
        """Take what is chosen."""
        self.run_worker(self._choose, group="choose", exclusive=True, exit_on_error=True)  # type: ignore[arg-type] # its own union confuses it

    def action_leave(self) -> None:
        """Nothing of it."""
        self.dismiss(None)
