"""The dialogs of a step: what it would do, looked at before the yes; how far it is, and what became of each."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar

from textual import events
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.widgets import Static

from hextui.errors import Refused
from hextui.screens.dialogs import Dialog
from hextui.screens.unexpected import unexpected
from hextui.text import _, cells, harmless

NOT_BEGUN, LEFT_OUT = "–", "⊘"
"""The marks of what was not begun when it was stopped, and of what was never meant."""


@dataclass(frozen=True)
class Outcome:
    """What became of one of many: done, not done, or not known yet."""

    said: str
    mark: str = "✓"


class Progress(Dialog[int]):
    """Something done for one thing after the other: how far it is, what became of each. It can be stopped between two.

    What became of each stays to be read, and can be written to a file.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,q,enter", "leave", show=False),
        Binding("w", "write", show=False),
        Binding("down,j", "scroll(1)", show=False),
        Binding("up,k", "scroll(-1)", show=False),
        Binding("pagedown,space", "scroll(15)", show=False),
        Binding("pageup", "scroll(-15)", show=False),
    ]

    def __init__(
        self,
        title: str,
        items: Sequence[tuple[int, str]],
        do: Callable[[int], Awaitable[Outcome]],
        write: Callable[[Sequence[tuple[str, str, str]]], Awaitable[str]],
        left_out: Sequence[tuple[str, str, str]] = (),
    ) -> None:
        """`items` are keys with their words; `do` answers what became of one, or raises Refused; `write` puts what became of each (mark,
        words, what was said) in a file and says where. `left_out` is told at the end.
        """
        super().__init__()
        self._left_out = left_out
        self._words, self._items, self._do, self._write = title, items, do, write
        self.outcomes: list[tuple[str, str, str]] = []
        self._done = 0
        self._note = ""
        self._stopping = self._over = False

    def compose(self) -> ComposeResult:
        """How far it is, and what became of each."""
        with Vertical(classes="dialog wide noted"):
            yield Static(Content(harmless(self._words)), classes="heading")
            with VerticalScroll(id="text", can_focus=False):
                yield Static("", id="outcomes")
            yield Static("", id="note")
            yield Static("", id="progress", classes="foot")

    def on_mount(self) -> None:
        """Begin."""
        self._draw()
        self.run_worker(self._run(), exit_on_error=True)

    async def _run(self) -> None:
        for key, words in self._items:
            if self._stopping:
                break
            try:
                outcome = await self._do(key)
            except Refused as refused:
                outcome = Outcome(refused.message, "✗")
            except Exception as error:  # noqa: BLE001 - the last resort: the others are still done, and the sentence says what to look at
                outcome = Outcome(unexpected(self.app.where.log, error), "?")  # type: ignore[attr-defined]
            self._done += outcome.mark == "✓"
            self.outcomes.append((outcome.mark, words, outcome.said))
            self._draw()
        self.outcomes += [(NOT_BEGUN, words, _("not begun")) for _key, words in self._items[len(self.outcomes) :]]
        self.outcomes += self._left_out
        self._over = True
        self._draw()

    def _draw(self) -> None:
        if not self.is_attached:
            return
        lines = [f"{mark} {words} · {said}" if said else f"{mark} {words}" for mark, words, said in self.outcomes]
        if self._over:
            # What went wrong is read first.
            lines = sorted(lines, key=lambda line: line.startswith("✓"))
        self.query_one("#outcomes", Static).update(Content(harmless("\n".join(lines), lines=True)))
        text = self.query_one("#text", VerticalScroll)
        if self._over:
            text.scroll_home(animate=False)
        else:
            text.scroll_end(animate=False)
        self.query_one("#note", Static).update(Content(harmless(self._note)))
        parts: list[Any] = [self._count(), "   "]
        if self._over and self.outcomes:
            parts += [("w", "bold $accent"), " ", _("write to a file"), "   "]
        parts += [("q", "bold $accent"), " ", _("close") if self._over else _("stop")]
        self.query_one("#progress", Static).update(Content.assemble(*parts))

    def _count(self) -> str:
        if not self._over:
            return _("{done} of {all}").format(done=len(self.outcomes), all=len(self._items))
        failed = sum(mark == "✗" for mark, _words, _said in self.outcomes)
        unsure = sum(mark == "?" for mark, _words, _said in self.outcomes)
        waiting = sum(mark == NOT_BEGUN for mark, _words, _said in self.outcomes)
        said = [_("{done} of {all} done").format(done=self._done, all=len(self._items))]
        said += [_("{count} not done").format(count=failed)] if failed else []
        said += [_("{count} not known yet").format(count=unsure)] if unsure else []
        said += [_("{count} not begun").format(count=waiting)] if waiting else []
        return " · ".join(said)

    def action_scroll(self, by: int) -> None:
        """Up and down in what became of each."""
        self.query_one("#text", VerticalScroll).scroll_relative(y=by, animate=False)

    def action_write(self) -> None:
        """Put what became of each in a file."""
        if self._over and self.outcomes:
            self.run_worker(self._written(), exit_on_error=True)

    async def _written(self) -> None:
        try:
            self._note = await self._write(self.outcomes)
        except Refused as refused:
            self._note = refused.message
        except Exception as error:  # noqa: BLE001 - the last resort: what became of each stays to be read
            self._note = unexpected(self.app.where.log, error)  # type: ignore[attr-defined]
        self._draw()

    def action_leave(self) -> None:
        """Stop before the next one; once it is over, close."""
        if self._over:
            self.dismiss(self._done)
        self._stopping = True


class Consider(Dialog[str]):
    """What is about to be done, one by one, under what it comes to; yes, no, or another way. Answers `yes`, nothing, or that way."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("y,enter", "answer('yes')", show=False),
        Binding("n,escape,q", "answer('')", show=False),
        Binding("down,j", "scroll(1)", show=False),
        Binding("up,k", "scroll(-1)", show=False),
        Binding("pagedown,space", "scroll(15)", show=False),
        Binding("pageup", "scroll(-15)", show=False),
    ]

    def __init__(
        self,
        title: str,
        lines: Sequence[str],
        text: str,
        yes: str,
        choices: Sequence[tuple[str, str, str]] = (),
        *,
        moves_money: bool = False,
    ) -> None:
        """`lines` sum it up, `text` says it one by one; `yes` names what yes does (empty: there is nothing to say yes to); `choices`:
        what is answered, the key, the words. Where it `moves_money`, `y` alone is yes, once it was read.
        """
        super().__init__()
        self.moves_money = moves_money
        self._words, self._lines, self._text, self._yes, self._choices = title, lines, text, yes, choices

    def compose(self) -> ComposeResult:
        """What it comes to, each of it, the keys."""
        with Vertical(classes="dialog wide noted"):
            yield Static(Content(harmless(self._words)), classes="heading")
            for line in self._lines:
                yield Static(Content(harmless(line, lines=True)), classes="line")
            with VerticalScroll(id="text", can_focus=False):
                yield Static(Content(harmless(self._text, lines=True)), classes="plain")
            yes = f"y {self._yes}" if self.moves_money else _("y {verb}").format(verb=self._yes)
            parts: list[Any] = [(yes, "bold $accent"), "    "] if self._yes else []
            for _answer, key, words in self._choices:
                parts += [(key, "bold $accent"), " ", harmless(words), "    "]
            yield Static(Content.assemble(*parts, _("n no") if self._yes else _("n close")), classes="foot")

    def on_resize(self) -> None:
        """The list has the room that the rest leaves, so that the keys are always to be seen."""
        room = max(min(92, self.size.width * 96 // 100) - 6, 1)
        lines = sum(max(1, -(-cells(line) // room)) for line in self._lines)
        self.query_one("#text").styles.max_height = max(3, self.size.height * 96 // 100 - 8 - lines)

    def on_key(self, event: events.Key) -> None:
        """Yes in the user's own language; a choice's key takes it. To a question about money `y` alone is yes, once it was read."""
        if self.is_hasty_yes(event):
            event.stop()
            event.prevent_default()
            return
        if self.moves_money and event.key in ("y", "enter"):
            event.stop()
            event.prevent_default()
            if event.key == "y" and self._yes and self.was_read_before(event):
                self.dismiss("yes")
            return
        answers = {key: answer for answer, key, _words in self._choices}
        if self._yes and not self.moves_money:
            answers[_("y {verb}")[0]] = "yes"
        if event.character in answers:
            event.stop()
            self.dismiss(answers[event.character])

    def action_answer(self, answer: str) -> None:
        """Close with the answer."""
        self.dismiss(answer if self._yes else "")

    def action_scroll(self, by: int) -> None:
        """Up or down in what is listed."""
        self.query_one("#text", VerticalScroll).scroll_relative(y=by, animate=False)
