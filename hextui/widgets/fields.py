"""Form fields: a label, what is typed or chosen, and the error beside it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar

from textual import events
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.suggester import Suggester
from textual.widget import Widget
from textual.widgets import Input, Static, TextArea

from hextui.errors import Refused
from hextui.text import _, harmless


@dataclass(frozen=True)
class Field:
    """A field of a form. `hint` says what a typed text means, as it is typed; it may be slow to nobody's harm but its own."""

    name: str
    label: str
    value: str = ""
    placeholder: str = ""
    choices: Sequence[tuple[str, str]] = ()
    """Values and words to choose from, instead of typing."""
    lines: int = 1
    """More than one: a note of several lines."""
    hint: Callable[[str], str] | None = None
    suggestions: Sequence[str] = ()


class _Starts(Suggester):
    """Completes a word to the first suggestion that begins with it."""

    def __init__(self, words: Sequence[str]) -> None:
        super().__init__(use_cache=False, case_sensitive=False)
        self._words = [(word.casefold(), word) for word in words]

    async def get_suggestion(self, value: str) -> str | None:
        """The first word that begins so."""
        return next((word for folded, word in self._words if value and folded.startswith(value)), None)


class Choice(Static, can_focus=True):
    """One of several words: the arrows go through them, a letter goes to the next that begins with it."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("left", "turn(-1)", show=False),
        Binding("right,space", "turn(1)", show=False),
    ]

    def __init__(self, choices: Sequence[tuple[str, str]], value: str) -> None:
        super().__init__(classes="choice")
        self._choices = list(choices)
        if value and value not in [key for key, _words in self._choices]:
            # What stands is kept, whatever there is to choose from now.
            self._choices.insert(0, (value, value))
        self._place = next((place for place, (key, _words) in enumerate(self._choices) if key == value), 0)

    @property
    def value(self) -> str:
        """What is chosen."""
        return self._choices[self._place][0] if self._choices else ""

    def on_mount(self) -> None:
        """Show what is chosen."""
        self._draw()

    def _draw(self) -> None:
        words = self._choices[self._place][1] if self._choices else ""
        arrows = len(self._choices) > 1
        self.update(Content(harmless(f"‹ {words} ›" if arrows else words)))

    def action_turn(self, by: int) -> None:
        """The next choice, or the one before."""
        if self._choices:
            self._place = (self._place + by) % len(self._choices)
            self._draw()

    def on_key(self, event: events.Key) -> None:
        """A letter goes to the next choice that begins with it."""
        if event.character and event.character.isalnum():
            order = [*range(self._place + 1, len(self._choices)), *range(self._place + 1)]
            found = next((place for place in order if self._choices[place][1].casefold().startswith(event.character.casefold())), None)
            if found is not None:
                self._place = found
                self._draw()
                event.stop()


def _delete_in_order(entry: Input | TextArea, event: events.Key) -> None:
    """Delete at once: as a binding, backspace would act after the letters that follow it in the same read."""
    if event.key == "backspace":
        event.stop()
        event.prevent_default()
        entry.action_delete_left()


class Line(Input):
    """A line to type in, whose keys act in the order in which they came."""

    def on_key(self, event: events.Key) -> None:
        """Backspace acts before the letters that follow it."""
        _delete_in_order(self, event)


class Lines(TextArea):
    """Several lines to type in, whose keys act in the order in which they came."""

    def on_key(self, event: events.Key) -> None:
        """Backspace acts before the letters that follow it."""
        _delete_in_order(self, event)


class FormField(Vertical):
    """A field with its label, its hint and its error."""

    def __init__(self, field: Field) -> None:
        super().__init__(classes="field" + (" note" if field.lines > 1 else ""))
        self.field = field
        self._entry: Widget | None = None

    def compose(self) -> ComposeResult:
        """Label and entry side by side; below them what is to be said."""
        with Horizontal(classes="entry"):
            yield Static(Content(harmless(self.field.label)), classes="label")
            yield self._make_entry()
        yield Static("", classes="hint")

    def _make_entry(self) -> Widget:
        field = self.field
        if field.choices:
            self._entry = Choice(field.choices, field.value)
        elif field.lines > 1:
            area = Lines(field.value, compact=True, tab_behavior="focus", show_line_numbers=False, highlight_cursor_line=False)
            area.cursor_blink = False
            area.styles.height = field.lines
            self._entry = area
        else:
            entry = Line(
                field.value,
                placeholder=field.placeholder,
                compact=True,
                suggester=_Starts(field.suggestions) if field.suggestions else None,
            )
            entry.cursor_blink = False
            self._entry = entry
        return self._entry

    @property
    def value(self) -> str:
        """What is typed or chosen now."""
        entry: Any = self._entry
        return str(entry.text if isinstance(entry, TextArea) else entry.value)

    @property
    def entry(self) -> Widget:
        """The widget that takes the keys."""
        assert self._entry is not None
        return self._entry

    def on_mount(self) -> None:
        """What the first value means is said at once."""
        self.hint()

    def on_input_changed(self, _event: Input.Changed) -> None:
        """Say what is typed now; the error was about what was typed before."""
        self.remove_class("wrong")
        self.hint()

    def hint(self) -> None:
        """Say what the typed text means."""
        try:
            words = self.field.hint(self.value) if self.field.hint else ""
        except (Refused, ValueError, OverflowError):
            # Half typed, it means nothing yet.
            words = ""
        self.query_one(".hint", Static).update(Content(harmless(words)))
        self.set_class(bool(words), "said")

    def wrong(self, message: str) -> None:
        """Show an error beside the field, and go there."""
        self.query_one(".hint", Static).update(Content(harmless(_("✗ {message}").format(message=message))))
        self.add_class("wrong", "said")
        self.entry.focus()
