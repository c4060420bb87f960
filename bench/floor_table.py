"""The floor of the bytes that a key costs: Textual's DataTable with the columns and the room of the list of clients."""

from textual.app import App, ComposeResult
from textual.widgets import DataTable, Static


class Floor(App[None]):
    """A table."""

    ENABLE_COMMAND_PALETTE = False

    def compose(self) -> ComposeResult:
        """The table."""
        yield Static("the floor is ready")
        yield DataTable(cursor_type="row")

    def on_mount(self) -> None:
        """Rows like those of the list of clients."""
        table = self.query_one(DataTable)
        table.add_columns("Client", "Unbilled", "To pay", "Credit", "Last")
        for number in range(1000):
            table.add_row(f"Zoé Tremblay {number:04d}", "72.50", "333.44", "0.00", f"2026-11-{number % 28 + 1:02d}")
        table.focus()


if __name__ == "__main__":
    Floor().run()
