"""Studios for tests: real stores in a temporary folder, with a clock that tests set."""

import atexit
import contextlib
import fcntl
import io
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from functools import lru_cache
from pathlib import Path
from typing import Any

from hextui.billing import clients, codes, drafts, interventions, issue, setup, taxes
from hextui.commands import run
from hextui.settings import places, read_settings
from hextui.store import Store, open_store
from hextui.studio import Studio

ROOT = Path(__file__).parent.parent
NOON = datetime(2026, 11, 24, 17, 0, tzinfo=UTC)
OWNER = 1000


@dataclass
class SetClock:
    """A clock that stands still until it is moved."""

    now: datetime = NOON

    def __call__(self) -> datetime:
        return self.now

    def forward(self, **span: float) -> None:
        self.now += timedelta(**span)


@dataclass
class Home:
    """A studio's folder, and the studio in it."""

    folder: Path
    clock: SetClock
    studio: Studio
    tokens: list[int] = field(default_factory=list)

    def acting(self, uid: int, **settings: str) -> Studio:
        """The same studio, somebody else (or other settings) at work."""
        changed = self.studio.settings
        for name, text in settings.items():
            changed = changed.changed(name.replace("__", "."), text)
        return Studio(self.studio.places, self.studio.store, changed, uid, "", self.clock)

    def set(self, name: str, text: str) -> None:
        """Change a setting of the studio for good."""
        settings = setup.set_setting(self.studio, name, text)
        self.studio = Studio(self.studio.places, self.studio.store, settings, self.studio.uid, "", self.clock)


QUEBEC = {
    "studio.name": "Studio Boréal",
    "studio.address": "425, rue Saint-Joseph Est\nQuébec (Québec) G1K 3B7",
    "studio.country": "CA",
    "studio.currency": "CAD",
    "studio.timezone": "America/Montreal",
    "studio.language": "fr",
}
FRANCE = {
    "studio.name": "Atelier du Mouvement",
    "studio.address": "12, rue des Lilas\n69003 Lyon",
    "studio.country": "FR",
    "studio.currency": "EUR",
    "studio.timezone": "Europe/Paris",
    "studio.language": "fr",
    "studio.legal_form": "EI",
    "studio.registration": "812 345 678 00012",
}


def make(folder: Path, settings: dict[str, str] | None = None, uid: int = OWNER, clock: SetClock | None = None) -> Home:
    """A studio without taxes, codes or clients."""
    clock = clock or SetClock()
    studio = setup.found(places(None, {"HEXTUI_HOME": str(folder)}), settings or QUEBEC, uid, clock=clock)
    return Home(folder, clock, studio)


def quebec(folder: Path, uid: int = OWNER, clock: SetClock | None = None) -> Home:
    """A studio in Quebec with its two taxes, three codes and two clients (1 with an e-mail, 2 without).

    One that is founded at the usual hour is a copy of one that this process made before: a thousand tests begin with it.
    """
    clock = clock or SetClock()
    if clock.now != NOON or folder.exists():
        return another_quebec(folder, uid, clock)
    shutil.copytree(_made_before(uid), folder)
    where = places(None, {"HEXTUI_HOME": str(folder)})
    return Home(folder, clock, Studio(where, open_store(where.store), read_settings(where.settings), uid, "", clock))


@lru_cache(maxsize=4)
def _made_before(uid: int) -> Path:
    kept = tempfile.TemporaryDirectory(prefix="hextui-template-")
    atexit.register(kept.cleanup)
    made = Path(kept.name) / "home"
    another_quebec(made, uid, SetClock()).studio.store.close()
    return made


def demo(folder: Path, day: date, clock: SetClock | None = None) -> Studio:
    """The demo studio of that day, in that folder: made once for all tests that run together, and copied."""
    from hextui.workflows.demo import make_demo

    together = os.environ.get("PYTEST_XDIST_TESTRUNUID", str(os.getpid()))
    shared = Path(tempfile.gettempdir()) / f"hextui-demo-{os.getuid()}-{together}"
    shared.mkdir(mode=0o700, exist_ok=True)
    atexit.register(shutil.rmtree, shared, ignore_errors=True)
    made = shared / day.isoformat()
    with (shared / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not made.exists():
            part = Path(tempfile.mkdtemp(dir=shared))
            make_demo(places(None, {"HEXTUI_HOME": str(part)}), day, SetClock()).store.close()
            part.rename(made)
    shutil.copytree(made, folder, dirs_exist_ok=True)
    where = places(None, {"HEXTUI_HOME": str(folder)})
    return Studio(where, open_store(where.store), read_settings(where.settings), os.getuid(), "", clock or SetClock())


def another_quebec(folder: Path, uid: int = OWNER, clock: SetClock | None = None) -> Home:
    """The same, founded anew: a studio of its own, that knows nothing of any other."""
    home = make(folder, uid=uid, clock=clock)
    taxes.add_tax(home.studio, "TPS", Decimal(5), "123456789 RT0001")
    taxes.add_tax(home.studio, "TVQ", Decimal("9.975"), "1234567890 TQ0001")
    codes.add_code(home.studio, "PR", "Première rencontre", 5000)
    codes.add_code(home.studio, "EP", "Entraînement privé", 6000)
    codes.add_code(home.studio, "NUT", "Consultation en nutrition", 9500, exempt=["all"])
    codes.add_code(home.studio, "BIL", "Bilan offert", 0)
    clients.add_client(home.studio, clients.ClientForm(name="Zoé Tremblay", email="zoe@example.org"))
    clients.add_client(home.studio, clients.ClientForm(name="Émile Roy"))
    return home


def acting_again(studio: Studio) -> Studio:
    """The same person at work, with the settings as they are now."""
    return Studio(studio.places, studio.store, read_settings(studio.places.settings), studio.uid, "", studio.clock)


def opened(folder: Path, store: Store | None = None) -> Studio:
    """The studio of a folder, over a store that is open already or is opened now."""
    where = places(None, {"HEXTUI_HOME": str(folder)})
    return Studio(where, store or open_store(where.store), read_settings(where.settings), os.getuid(), "", SetClock())


@contextlib.contextmanager
def reading(folder: Path) -> Iterator[Studio]:
    """The studio of a folder, open for a while."""
    store = open_store(folder / "studio.db")
    try:
        yield opened(folder, store)
    finally:
        store.close()


def published(studio: Studio, client: int = 1, code: str = "PR") -> int:
    """An intervention in the balance."""
    item = interventions.write(studio, client, code)
    interventions.publish(studio, item)
    return item


def issued(studio: Studio, client: int = 1, *codes_: str, composition: drafts.Composition | None = None) -> tuple[int, list[int]]:
    """An issued invoice of fresh items, and the items."""
    items = [published(studio, client, code) for code in codes_ or ("PR",)]
    draft = drafts.compose(studio, client, composition or drafts.Composition(only=tuple(items)))
    issue.issue(studio, draft)
    return draft, items


@dataclass(frozen=True)
class Answer:
    """What a command answered."""

    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """The one object on stdout."""
        return json.loads(self.out)


def command(folder: Path, *words: str, clock: SetClock | None = None, **environment: str) -> Answer:
    """Run a command in this process."""
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        status = run(words, {"HEXTUI_HOME": str(folder), **environment}, clock or SetClock())
    return Answer(status, out.getvalue(), err.getvalue())


def process(folder: Path, *words: str, out: Path | None = None, typed: str = "", **environment: str) -> Answer:
    """Run a command as a program of its own, without a terminal; its output goes to the file `out` when one is given."""
    given = {"PATH": os.environ["PATH"], "HEXTUI_HOME": str(folder), "PYTHONPATH": str(ROOT), **environment}
    arguments = [sys.executable, "-m", "hextui", *words]
    with contextlib.ExitStack() as stack:
        stdout: Any = subprocess.PIPE if out is None else stack.enter_context(out.open("w"))
        done = subprocess.run(
            arguments, env=given, input=typed, stdout=stdout, stderr=subprocess.PIPE, encoding="utf-8", timeout=120, check=False
        )
    return Answer(done.returncode, done.stdout or "", done.stderr)
