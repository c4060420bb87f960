"""Text snapshots of every page and dialog, from the demo of a fixed day, at both sizes and in each language.

`HEXTUI_SNAPSHOTS=write make test TESTS=tests/screens/test_looks.py` writes them anew; look at the difference before it is kept.
"""

import os
import re
import shutil
from pathlib import Path

import pytest

from tests import studios
from tests.screens.driving import Driver, drive
from tests.test_demo import DAY

SNAPSHOTS = Path(__file__).parent / "snapshots"
SIZES = {"narrow": (80, 24), "wide": (120, 40)}
FIND = ("slash", *"charlotte", "enter")
FIND_PAID = ("slash", *"camille", "enter")

LOOKS: dict[str, tuple[str, ...]] = {
    "clients": (),
    "clients-late": ("f", "f", "f"),
    "clients-found": ("slash", *"an"),
    "clients-ticked": ("space", "space", "space"),
    "client-new": ("n",),
    "codes": ("u",),
    "code-new": ("u", "n"),
    "taxes": ("t",),
    "settings": ("comma",),
    "timeline": FIND,
    "timeline-help": (*FIND, "question_mark"),
    "write": (*FIND, "n"),
    "details": (*FIND, "l"),
    "cards": (*FIND, "C"),
    "composer": (*FIND, "i"),
    "composer-line": (*FIND, "i", "a"),
    "composer-rebate": (*FIND, "i", "r"),
    "composer-taxes": (*FIND, "i", "t"),
    "composer-type": (*FIND, "i", "d"),
    "composer-preview": (*FIND, "i", "v"),
    "issue": (*FIND, "i", "i"),
    "free": (*FIND, "l", "g"),
    "mark-paid": (*FIND_PAID, "l", "down", "m"),
    "remind": (*FIND_PAID, "l", "down", "b"),
    "cancel": (*FIND_PAID, "l", "down", "x"),
    "charge": (*FIND_PAID, "l", "down", "c"),
    "send": (*FIND_PAID, "l", "down", "s"),
    "client-edit": ("e",),
    "publish": (*FIND, "n", "p", "r", "enter", "p"),
    "discard-session": (*FIND, "n", "p", "r", "enter", "delete"),
    "line-edit": (*FIND, "i", "a", "tab", *"Tapis", "tab", "tab", "4", "5", "enter", "end", "e"),
    "take-back": (*FIND, "l", "down", "down", "down", "z"),
    "reverse": (*FIND, "l", "down", "down", "down", "z", "1"),
    "refund": (*FIND, "l", "down", "down", "down", "z", "r"),
    "session": (*FIND, "down", "down", "enter"),
    "session-edit": (*FIND, "down", "down", "e"),
    "discard-draft": (*FIND, "i", "delete"),
    "archive": ("delete",),
    "tax-new": ("t", "n"),
    "setting": ("comma", "e"),
    "person-new": ("comma", "n"),
    "write-off": (*FIND_PAID, "l", "down", "w"),
    "remind-late": ("f", "f", "f", "b", "a"),
    "clients-to-call": ("f", "f", "f", "f"),
    "outbox": ("O",),
    "outbox-all": ("O", "f"),
    "outbox-mail": ("O", "v"),
    "outbox-discard": ("O", "delete"),
    "templates": ("O", "T"),
    "template-edit": ("O", "T", "e"),
}  # fmt: skip
FIRST: dict[str, tuple[str, ...]] = {
    "review": (),
    "review-collect": ("3",),
    "review-wait": ("5",),
    "review-settle": ("4",),
    "review-ticked": ("2", "asterisk"),
    "review-help": ("question_mark",),
    "review-publish": ("p",),
    "review-publish-many": ("asterisk", "p"),
    "review-invoice": ("2", "i"),
    "review-invoice-many": ("2", "asterisk", "i"),
    "review-remind-many": ("3", "asterisk", "b"),
    "review-mark-paid-many": ("3", "space", "space", "m", "c"),
    "review-results": ("asterisk", "p", "y"),
    "review-leave": ("q",),
    "done-today": ("asterisk", "p", "y", "q", "h"),
    "find": ("slash", *"tremblya"),
    "find-amount": ("slash", *"83.36"),
    "find-nothing": ("slash", *"zzzz"),
    "tags": ("2", "N"),
    "tag-set": ("2", "N", "i", *"attend", "tab", *"31/12"),
    "tagged": ("2", "N", "i", *"attend", "enter", "enter"),
    "report-day": ("R",),
    "report-counted": ("R", "e", *"20"),
    "report-ageing": ("R", "tab"),
    "report-revenue": ("R", "tab", "tab"),
    "report-taxes": ("R", "tab", "tab", "tab"),
    "report-receipts": ("R", "shift+tab", "left"),
}  # fmt: skip
"""What is seen from the first screen on."""
LOOKS.update(FIRST)
IN_SPANISH = (
    "review",
    "review-collect",
    "review-invoice-many",
    "done-today",
    "find-amount",
    "tags",
    "report-ageing",
    "clients",
    "client-new",
    "timeline",
    "timeline-help",
    "details",
    "composer",
    "issue",
    "settings",
    "outbox",
    "templates",
)
CASES = [
    *((look, size, language) for look in LOOKS for size in SIZES for language in ("en", "fr")),
    *((look, "narrow", "es") for look in IN_SPANISH),
]
"""Every look in both languages that were there first, and those with the most words in the third."""


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A demo studio of that day, whoever made it known by name."""
    made: Path = tmp_path_factory.mktemp("demo")
    studios.demo(made, DAY).store.close()
    return made


@pytest.mark.parametrize(("look", "size", "language"), CASES)
def test_it_looks_as_it_was_meant_to(demo: Path, tmp_path: Path, look: str, size: str, language: str) -> None:
    folder = tmp_path / "home"
    shutil.copytree(demo, folder)
    shown: list[str] = []

    async def play(screen: Driver) -> None:
        await screen.press(*LOOKS[look])
        await screen.settle()
        shown.append(screen.text() + "\n")

    drive(folder, play, size=SIZES[size], language=language, on="review" if look in FIRST else "clients")
    _compare(shown[0], SNAPSHOTS / language / size / f"{look}.txt")


def _compare(shown: str, kept: Path) -> None:
    """The text is the one that is kept; or it is kept anew, where that is asked for. Hashes are another user's elsewhere."""
    shown = re.sub(r"[0-9a-f]{64}", "#" * 64, shown)
    if os.environ.get("HEXTUI_SNAPSHOTS") == "write":
        kept.parent.mkdir(parents=True, exist_ok=True)
        kept.write_text(shown, encoding="utf-8")
    assert shown == kept.read_text(encoding="utf-8")


@pytest.mark.parametrize("language", ["en", "fr", "es"])
@pytest.mark.parametrize("size", SIZES)
def test_the_first_start_looks_as_it_was_meant_to(tmp_path: Path, size: str, language: str) -> None:
    shown: list[str] = []

    async def play(screen: Driver) -> None:
        # Where the studio would be made is told behind the form, and differs from run to run.
        shown.append("\n".join(line[3:-3] for line in screen.text().splitlines() if "│" in line) + "\n")

    drive(tmp_path / "new", play, size=SIZES[size], language=language)
    _compare("\n".join(part for part in shown[0].split("\n") if "/" not in part), SNAPSHOTS / language / size / "founding.txt")
