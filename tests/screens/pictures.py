"""The pictures of the README: `python -m tests.screens.pictures` draws each page of the demo anew into docs/screens."""

import re
import tempfile
from pathlib import Path

from hextui.settings import Settings, places
from hextui.workflows.demo import make_demo
from tests import studios
from tests.screens.driving import Driver, drive
from tests.test_demo import DAY

FOLDER = Path(__file__).parent.parent.parent / "docs" / "screens"
FIND = ("slash", *"charlotte", "enter")
PICTURES = {
    "review": ((), (120, 30), "dusk"),
    "review-many": (("2", "asterisk", "i"), (100, 30), "dusk"),
    "clients": ((), (120, 30), "dusk"),
    "timeline": (FIND, (120, 30), "dusk"),
    "details": ((*FIND, "l"), (100, 26), "dusk"),
    "composer": ((*FIND, "i"), (100, 24), "dusk"),
    "outbox": (("O",), (100, 24), "dusk"),
    "mark-paid": (("slash", *"camille", "enter", "l", "down", "m"), (100, 24), "paper"),
}  # fmt: skip


def draw(folder: Path, name: str) -> None:
    """Draw one page."""
    keys, size, theme = PICTURES[name]

    async def play(screen: Driver) -> None:
        await screen.press(*keys)
        await screen.settle()
        picture = screen.app.export_screenshot(title="hextui")
        # The reader's own fixed-width letters: a picture fetches nothing from anywhere.
        picture = re.sub(r"@font-face \{.*?\}", "", picture, flags=re.DOTALL).replace("Fira Code", "monospace")
        (FOLDER / f"{name}.svg").write_text(picture, encoding="utf-8")

    drive(folder, play, size=size, own=Settings({"my.theme": theme}), on="review" if name.startswith("review") else "clients")


def main() -> None:
    """Draw all of them."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        make_demo(places(None, {"HEXTUI_HOME": place}), DAY, studios.SetClock()).store.close()
        for name in PICTURES:
            draw(folder, name)


if __name__ == "__main__":
    main()
