"""What was done today, newest first; and what became of the last step on many."""

from functools import partial
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.content import Content
from textual.widgets import Static

from hextui.plain import method_word, step_word
from hextui.screens.dialogs import Show
from hextui.screens.many import step_said, write_outcomes
from hextui.screens.page import Page
from hextui.screens.results import Results
from hextui.text import N_, _, harmless, show_moment, show_money
from hextui.views.day import DoneRow, DoneSum, done_keys, done_rows, done_sums
from hextui.widgets.key_bar import Verb, bindings_of
from hextui.widgets.virtual_list import Cell, Column, VirtualList

MONEY = ("publish", "issue", "charge", "mark_paid", "refund", "cancel", "write_off", "free", "remind", "reverse")
"""The verbs whose amounts add up to something that is asked for."""


def described(row: DoneRow, currency: str) -> list[Cell]:
    """What stands in a step's columns: when, what, whose, about, amount, by whom."""
    step = row.step
    about = " · ".join(part for part in (step.code, step.title, method_word(step.method) if step.method else "", step.words) if part)
    return [
        Cell(show_moment(step.at)[-5:], "muted"),
        Cell(step_word(step.kind, step.undo, step.outcome), "strong"),
        Cell(row.name),
        Cell(about),
        # What belongs to nothing here may be in any currency; the review names it.
        Cell("" if step.amount is None or step.kind == "unmatched" else show_money(step.amount, currency)),
        Cell(step.who, "muted"),
    ]


def sum_said(each: DoneSum, currency: str) -> str:
    """A verb of today, how often, and what it came to."""
    said = f"{step_word(each.kind, each.undo, each.outcome)} {each.count}"
    return f"{said} · {show_money(each.amount, currency)}" if each.kind in MONEY and each.amount else said


class DoneToday(Page):
    """The steps of today."""

    VERBS: ClassVar[tuple[Verb, ...]] = (
        Verb("enter", "open", N_("go to")),
        Verb("r", "last_results", N_("results of the last run")),
    )
    BINDINGS: ClassVar[list[BindingType]] = bindings_of(VERBS)

    def __init__(self, results: Results) -> None:
        super().__init__()
        self.results = results
        self._sums: list[DoneSum] = []

    def contents(self) -> ComposeResult:
        """The day summed up, and its steps."""
        yield Static("", id="sums")
        yield VirtualList(
            [
                Column(_("When"), 5),
                Column(_("Step"), 14),
                Column(_("Client"), 14, stretch=True),
                Column(_("About"), 14, stretch=True),
                Column(_("Amount"), 11, right=True),
                Column(_("By"), 16, from_width=100),
            ],
            partial(self.rows, done_rows, key_of=lambda row: row.step.id),
            lambda row: described(row, self.studio.currency),
            id="list",
        )

    @property
    def listing(self) -> VirtualList:
        """The list of steps."""
        return self.query_one("#list", VirtualList)

    def title_said(self) -> str:
        """What it is."""
        return _("Done today · {count} steps").format(count=len(self.listing.keys))

    async def load(self) -> None:
        """Read the day."""
        self._sums = await self.read(done_sums)
        keys = await self.read(done_keys)
        if self.gone:
            return
        said = "   ".join(sum_said(each, self.studio.currency) for each in self._sums)
        self.query_one("#sums", Static).update(Content(harmless(said)))
        self.listing.empty = _("Nothing was done today yet.")
        self.listing.set_keys(keys)
        self.listing.focus()

    def why_not(self, action: str) -> str:
        """Why a verb does not apply."""
        if action == "last_results":
            return "" if self.results.outcomes else _("Nothing was done to many since this screen was opened.")
        row = self.listing.current_row
        return "" if row is not None and row.client is not None else _("This row is about no client.")

    def action_open(self) -> None:
        """The client's timeline."""
        row = self.listing.current_row
        if self.applies("open") and row is not None:
            from hextui.screens.timeline import Timeline

            self.app.push_screen(Timeline(row.client))

    def action_last_results(self) -> None:
        """What became of each item of the last step on many."""
        if self.applies("last_results"):
            self.perform(self._last_results())

    async def _last_results(self) -> None:
        heading, _yes = step_said(self.results.step)
        lines = [f"{mark} {words} · {said}" if said else f"{mark} {words}" for mark, words, said in self.results.outcomes]
        text = "\n".join(sorted(lines, key=lambda line: line.startswith("✓")))
        note = ""
        while True:
            choices = [] if note else [("write", "w", _("write to a file"))]
            if await self.app.push_screen_wait(Show(heading, text, choices, note)) != "write":
                return
            note = await write_outcomes(self, self.results.step, self.results.outcomes)
