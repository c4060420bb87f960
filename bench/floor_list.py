"""The floor of a key: a Textual application with a list of a thousand fixed lines, a field that filters them, and a second page."""

from textual.app import App, ComposeResult
from textual.screen import Screen
from textual.widgets import Input, OptionList, Static

NAMES = ("Zoé", "Noah", "Trem", "Côté", "Roy")
LINES = [f"{name} {number:04d} · 72.50 · 2026-11-{number % 28 + 1:02d}" for number in range(200) for name in NAMES]


class Second(Screen[None]):
    """Another fixed list."""

    BINDINGS = [("escape", "app.pop_screen", "back")]  # noqa: RUF012

    def compose(self) -> ComposeResult:
        """A heading, and lines."""
        yield Static("the second page is ready")
        yield OptionList(*LINES[:100])


class Floor(App[None]):
    """Lines, and a field."""

    ENABLE_COMMAND_PALETTE = False
    BINDINGS = [("slash", "find", "find"), ("escape", "leave", "leave")]  # noqa: RUF012

    def compose(self) -> ComposeResult:
        """The lines, and the field below them."""
        yield Static("the floor is ready")
        yield OptionList(*LINES)
        yield Input(id="find")

    def on_mount(self) -> None:
        """The keys are the list's."""
        self.query_one(OptionList).focus()

    def action_find(self) -> None:
        """The keys are the field's."""
        self.query_one(Input).focus()

    def action_leave(self) -> None:
        """All lines again."""
        self.query_one(Input).value = ""
        self.query_one(OptionList).focus()

    def on_input_changed(self, event: Input.Changed) -> None:
        """The lines that hold what was typed."""
        found = self.query_one(OptionList)
        found.clear_options()
        found.add_options([line for line in LINES if event.value.lower() in line.lower()])

    def on_option_list_option_selected(self) -> None:
        """The second page."""
        self.push_screen(Second())


if __name__ == "__main__":
    Floor().run()
