"""Dialogs: a question, a form, a choice, a text to read, the keys. Each closes by a letter as fast as by escape."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Any, ClassVar, TypeVar

from textual import events
from textual._time import get_time
from textual.app import ComposeResult
from textual.await_complete import AwaitComplete
from textual.binding import Binding, BindingType
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Input, Static

from hextui.errors import Refused
from hextui.qr import qr_lines
from hextui.screens.unexpected import unexpected
from hextui.text import _, cells, harmless
from hextui.widgets.drawing import fitted
from hextui.widgets.fields import Field, FormField
from hextui.widgets.keyboard import came_with_others

Answer = TypeVar("Answer")
MEANT_SECONDS = 0.15
"""How long a question about money must have stood before a yes to it is believed: nobody reads faster, and what was typed before, or
arrives with it, was not meant for it."""


class Dialog(ModalScreen[Answer]):
    """What all dialogs share: the keys that were pressed for it before it was open come to it then."""

    moves_money = False
    """Whether an answer moves money: such a one is believed only from a key that was read after the question stood there."""
    _drawn_at: float | None = None

    def on_screen_resume(self) -> None:
        """It is open."""
        self.call_after_refresh(self._stands)

    def _stands(self) -> None:
        if self._drawn_at is None:
            self._drawn_at = get_time()
        self.app.release_keys()  # type: ignore[attr-defined]

    def was_read_before(self, event: events.Key) -> bool:
        """Whether the question had stood there long enough to be read when this key was read from the terminal."""
        return self._drawn_at is not None and event.time - self._drawn_at >= MEANT_SECONDS

    def is_hasty_yes(self, event: events.Key) -> bool:
        """Whether this key would say yes and came in one read with others: it was pressed, or pasted, before the question was seen."""
        return came_with_others(event) and (event.key in ("y", "enter") or event.character == _("y {verb}")[0])

    def dismiss(self, result: Answer | None = None) -> AwaitComplete:
        """Close; what opened it may open another one."""
        self.app.dialog_closed()  # type: ignore[attr-defined]
        return super().dismiss(result)


class Ask(Dialog[bool]):
    """A question with what is at stake: yes or no."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("y,enter", "answer(True)", show=False),
        Binding("n,escape,q", "answer(False)", show=False),
    ]

    def __init__(self, title: str, lines: Sequence[str] = (), yes: str = "", *, moves_money: bool = False) -> None:
        """`lines` say what is before and after; `yes` names what yes does. Where it `moves_money`, `y` alone is yes, once it was read."""
        super().__init__()
        self._words, self._lines, self._yes, self.moves_money = title, lines, yes, moves_money

    def compose(self) -> ComposeResult:
        """The question, what is at stake, the two keys."""
        with Vertical(classes="dialog"):
            yield Static(Content(harmless(self._words)), classes="heading")
            for line in self._lines:
                yield Static(Content(harmless(line, lines=True)), classes="line")
            verb = self._yes or _("yes")
            yes = f"y {verb}" if self.moves_money else _("y {verb}").format(verb=verb)
            yield Static(Content.assemble((yes, "bold $accent"), "    ", _("n no")), classes="foot")

    def on_key(self, event: events.Key) -> None:
        """Yes in the user's own language: the letter that stands there. To a question about money `y` alone, once it was read."""
        if self.is_hasty_yes(event):
            event.stop()
            event.prevent_default()
        elif self.moves_money and event.key in ("y", "enter"):
            event.stop()
            event.prevent_default()
            if event.key == "y" and self.was_read_before(event):
                self.dismiss(True)
        elif not self.moves_money and event.character == _("y {verb}")[0]:
            event.stop()
            self.dismiss(True)

    def action_answer(self, answer: bool) -> None:
        """Close with the answer."""
        self.dismiss(answer)


class Show(Dialog[str | None]):
    """A text to read, and what can be done with it: each with a key of its own, which is the answer."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,q,enter,v", "close", show=False),
        Binding("down,j", "scroll(1)", show=False),
        Binding("up,k", "scroll(-1)", show=False),
        Binding("pagedown,space", "scroll(15)", show=False),
        Binding("pageup", "scroll(-15)", show=False),
    ]

    def __init__(self, title: str, text: str, choices: Sequence[tuple[str, str, str]] = (), note: str = "") -> None:
        """`choices`: what is answered, the key, the words; `note`: a line above the keys, where a file is."""
        super().__init__()
        self._words, self._text, self._choices, self._note = title, text, choices, note

    def compose(self) -> ComposeResult:
        """The text under its title, the keys at its foot."""
        with Vertical(classes="dialog wide noted" if self._note else "dialog wide"):
            yield Static(Content(harmless(self._words)), classes="heading")
            with VerticalScroll(id="text", can_focus=False):
                yield Static(Content(harmless(self._text, lines=True)), classes="plain")
            if self._note:
                yield Static(Content(harmless(self._note)), classes="line")
            parts: list[Any] = []
            for _answer, key, words in (*self._choices, ("", "q", _("close"))):
                parts += [(key, "bold $accent"), " ", harmless(words), "   "]
            yield Static(Content.assemble(*parts[:-1]), classes="foot")

    def on_key(self, event: events.Key) -> None:
        """A choice's key takes it."""
        for answer, key, _words in self._choices:
            if event.character == key:
                event.stop()
                self.dismiss(answer)

    def action_close(self) -> None:
        """Back."""
        self.dismiss(None)

    def action_scroll(self, by: int) -> None:
        """Up or down in the text."""
        self.query_one("#text").scroll_relative(y=by, animate=False)


class Help(Show):
    """The keys of a page: what they do, and why one does not apply."""

    def __init__(self, lines: Sequence[tuple[str, str, str]]) -> None:
        width = max((len(key) for key, _label, _reason in lines), default=0)
        text = "\n".join(
            f"{fitted(key, width)}  {label}" + (f"\n{' ' * width}    {reason}" if reason else "") for key, label, reason in lines
        )
        super().__init__(_("Keys"), text)


class Pick(Dialog[str | None]):
    """One of a few things, each with a letter of its own."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape,q", "pick('')", show=False)]

    def __init__(
        self, title: str, choices: Sequence[tuple[str, str, str]], *, lines: Sequence[str] = (), money: Sequence[str] = ()
    ) -> None:
        """`choices`: what is answered, the letter, the words; `money`: the answers that move money, which are believed once the question
        was read.
        """
        super().__init__()
        self._words, self._choices, self._lines, self._money = title, choices, lines, money
        self.moves_money = bool(money)

    def compose(self) -> ComposeResult:
        """The choices, a line each."""
        with Vertical(classes="dialog"):
            yield Static(Content(harmless(self._words)), classes="heading")
            for line in self._lines:
                yield Static(Content(harmless(line)), classes="line")
            for _answer, key, words in self._choices:
                yield Static(Content.assemble((f" {key} ", "bold $accent"), " ", harmless(words)), classes="choice")
            yield Static(Content.assemble(("q", "bold $accent"), " ", _("close")), classes="foot")

    def on_key(self, event: events.Key) -> None:
        """A choice's letter takes it."""
        for answer, key, _words in self._choices:
            if event.character == key:
                event.stop()
                if not came_with_others(event) and (answer not in self._money or self.was_read_before(event)):
                    self.dismiss(answer)

    def action_pick(self, _answer: str) -> None:
        """Nothing of it."""
        self.dismiss(None)


class Form(Dialog[Any]):
    """Fields to fill. Enter does it, tab goes on, escape leaves; what is wrong is said beside its field."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "leave", show=False),
        Binding("enter", "submit", show=False),
        Binding("ctrl+s", "submit", show=False, priority=True),
        # Before the field sees them: what is typed right after them, or arrives with them, belongs to the next field.
        Binding("tab", "app.focus_next", show=False, priority=True),
        Binding("shift+tab", "app.focus_previous", show=False, priority=True),
        Binding("down", "app.focus_next", show=False),
        Binding("up", "app.focus_previous", show=False),
    ]

    def __init__(
        self,
        title: str,
        fields: Sequence[Field],
        submit: Callable[[dict[str, str]], Awaitable[Any]],
        *,
        lines: Sequence[str] = (),
        done: str = "",
        blame: Mapping[str, str] | None = None,
        careful: bool = False,
    ) -> None:
        """`submit` gets what was filled in and does it; a Refused of it stays in the form, beside the field that `blame`
        names for its code (or that its details name), else at the foot. `done` names what enter does. A `careful` form asks before
        what was typed is thrown away.
        """
        super().__init__()
        self._words, self._fields, self._submit, self._lines = title, fields, submit, lines
        self._done, self._blame = done, blame or {}
        self._busy = False
        self._careful = careful

    def compose(self) -> ComposeResult:
        """The fields under the title."""
        with Vertical(classes="dialog wide"):
            yield Static(Content(harmless(self._words)), classes="heading")
            for line in self._lines:
                yield Static(Content(harmless(line)), classes="line")
            with VerticalScroll(id="fields", can_focus=False):
                for field in self._fields:
                    yield FormField(field)
            yield Static("", id="refused")
            keys = (("⏎", self._done or _("save")), ("tab", _("next field")), (_("esc"), _("leave")))
            if any(field.lines > 1 for field in self._fields):
                # In a text of several lines the other key is a line's end.
                keys = (("ctrl+s", self._done or _("save")), *keys[1:])
            yield Static(Content("   ").join(Content.assemble((key, "bold $accent"), " ", words) for key, words in keys), classes="foot")

    def on_mount(self) -> None:
        """The first field takes the keys."""
        self.query(FormField).first().entry.focus()

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Enter in a field does the whole form."""
        event.stop()
        self.action_submit()

    def action_leave(self) -> None:
        """Leave without doing it; what is under way cannot be left any more."""
        if self._busy:
            self._say(_("It is under way; its end is waited for."))
        elif self._careful and any(entry.value != entry.field.value for entry in self.query(FormField)):
            self.run_worker(self._leave_or_not(), exit_on_error=True)
        else:
            self.dismiss(None)

    async def _leave_or_not(self) -> None:
        if await self.app.push_screen_wait(Ask(_("Throw away what was typed?"), (), _("throw away"))):
            self.dismiss(None)

    def _say(self, text: str) -> None:
        foot = self.query_one("#refused", Static)
        foot.update(Content(harmless(text, lines=True)))
        foot.set_class(bool(text), "said")

    def action_submit(self) -> None:
        """Do it, once."""
        if not self._busy:
            self._busy = True
            self.run_worker(self._try(), exit_on_error=True)

    async def _try(self) -> None:
        entries = {entry.field.name: entry for entry in self.query(FormField)}
        for entry in entries.values():
            entry.remove_class("wrong")
        try:
            done = await self._submit({name: entry.value for name, entry in entries.items()})
        except Refused as refused:
            self._busy = False
            blamed = str(refused.details.get("field", "")) or self._blame.get(refused.code, "")
            if blamed in entries:
                entries[blamed].wrong(refused.message)
                self._say("")
            else:
                self._say(refused.message)
            return
        except Exception as error:  # noqa: BLE001 - the last resort: what was typed stays, and the sentence says what to look at
            self._busy = False
            self._say(unexpected(self.app.where.log, error))  # type: ignore[attr-defined]
            return
        self.dismiss(done if done is not None else True)


async def parsed(field: str, parse: Callable[[], Any]) -> Any:
    """What a field's text means; a refusal names the field."""
    try:
        return parse()
    except Refused as refused:
        refused.details["field"] = field
        raise


WATCH_CODE_SECONDS = 3.0


class ShowCode(Dialog[str]):
    """An address as a code to hold a telephone to, and as text; it closes by itself when what it is for was done."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape,q,enter", "close", show=False)]

    def __init__(self, title: str, address: str, done: Callable[[], Awaitable[str]]) -> None:
        """`done` answers what was done, or nothing yet; it is asked every few seconds."""
        super().__init__()
        self._words, self._address, self._done = title, address, done

    def compose(self) -> ComposeResult:
        """The code as large as it must be, the address under it."""
        with Vertical(id="code"):
            yield Static(Content(harmless(self._words)), classes="heading")
            yield Static("", id="modules")
            yield Static(Content(harmless(self._address)), id="address")
            yield Static(Content.assemble(("q", "bold $accent"), " ", _("close")), id="close")

    def on_mount(self) -> None:
        """Look whether it was done, again and again."""
        self._draw()
        self.set_interval(WATCH_CODE_SECONDS, self._ask)

    def on_resize(self) -> None:
        """The code may have room now."""
        self._draw()

    def _draw(self) -> None:
        code = qr_lines(self._address) or [""]
        lines_of_address = -(-cells(self._address) // max(self.size.width, 1))
        fits = len(code) + lines_of_address + 2 <= self.size.height and cells(code[0]) <= self.size.width
        words = _("The code needs a window of {width} by {height}.").format(width=cells(code[0]), height=len(code) + lines_of_address + 2)
        # Its own colours, whatever the theme's: a telephone reads dark on light.
        shown = Content.styled("\n".join(code), "#ffffff on #000000") if fits else Content.styled(words, "$text-muted")
        self.query_one("#modules", Static).update(shown)

    def _ask(self) -> None:
        self.run_worker(self._look(), group="watch", exclusive=True, exit_on_error=True)

    async def _look(self) -> None:
        said = await self._done()
        if said and self.is_current:
            self.dismiss(said)

    def action_close(self) -> None:
        """Back; what the client does later is learnt all the same."""
        self.dismiss("")
