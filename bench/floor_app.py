"""The floor of a start: a Textual application with one Static."""

from textual.app import App, ComposeResult
from textual.widgets import Static


class Floor(App[None]):
    """One word on the screen."""

    def compose(self) -> ComposeResult:
        """The word."""
        yield Static("the floor is ready")


if __name__ == "__main__":
    Floor().run()
