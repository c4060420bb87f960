"""The line of keys at the foot of a screen: what applies here and now, in the user's language."""

from collections.abc import Sequence
from dataclasses import dataclass

from rich.cells import cell_len
from textual import events
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.widgets import Static

from hextui.text import _


@dataclass(frozen=True)
class Verb:
    """A key and what it does. `action` is the verb's one name everywhere; `label` is translated where it is shown."""

    key: str
    action: str
    label: str
    shown: bool = True


def bindings_of(verbs: Sequence[Verb]) -> list[BindingType]:
    """The verbs as Textual binds them; the binding's id is the verb's name, by which the settings change its key."""
    return [Binding(verb.key, verb.action, verb.label, show=False, id=verb.action) for verb in verbs]


KEY_WORDS = {
    "slash": "/", "minus": "-", "question_mark": "?", "comma": ",", "space": "␣", "enter": "⏎", "plus": "+", "asterisk": "*",
    "left": "←", "right": "→",
}  # fmt: skip


def key_word(key: str) -> str:
    """A key as it stands on the keyboard."""
    first = key.split(",")[0]
    spoken = {"delete": _("del"), "escape": _("esc")}
    return spoken.get(first) or KEY_WORDS.get(first, first)


class KeyBar(Static):
    """Keys and words, as many as there is room for; help stands at the end."""

    def __init__(self) -> None:
        super().__init__(id="keys")
        self._entries: list[tuple[str, str]] = []
        self._note = ""

    def show(self, entries: Sequence[tuple[str, str]], note: str = "") -> None:
        """Show these keys with their words; `note` stands before them (how many rows are ticked)."""
        if (list(entries), note) != (self._entries, self._note):
            self._entries, self._note = list(entries), note
            self._draw()

    def on_resize(self, _event: events.Resize) -> None:
        """Other keys may have room now."""
        self._draw()

    def _draw(self) -> None:
        tail = Content.assemble(("?", "bold $accent"), " ", _("help"))
        room = max(self.size.width - 2 - tail.cell_length - 2, 10)
        parts: list[Content] = []
        used = 0
        if self._note:
            parts.append(Content.styled(self._note, "bold"))
            used = cell_len(self._note) + 2
        for key, label in self._entries:
            width = cell_len(key) + 1 + cell_len(label) + 2
            if used + width > room:
                break
            parts.append(Content.assemble((key, "bold $accent"), " ", label))
            used += width
        self.update(Content("  ").join([*parts, tail]))
