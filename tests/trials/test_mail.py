"""Two senders at once, killed between the server's 250 and the commit: nothing is lost, and what comes twice is the same to the byte."""

import importlib
import os
import random
import signal
import time
from collections import defaultdict
from collections.abc import Callable
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from hextui.billing import clients
from hextui.workflows import change_setting
from hextui.workflows.verify import verify
from tests import post_office, studios
from tests.trials.zygote import Zygote

MAILS, KILLS, ROUNDS_AT_MOST = 36, 40, 400
ANSWER_SECONDS = 0.03
FEW = 10
"""How many mails show that a way is wrong."""


def prepare() -> None:
    """What every child has loaded."""
    for room in ("commands.mail", "documents.pdf", "documents.message", "gateways.mail", "workflows.deliver"):
        importlib.import_module(f"hextui.{room}")


def _killed_after_the_answer(chance: random.Random) -> None:
    """After the server's 250, more often than not, the process is gone: nothing of the answer was written down."""
    from hextui.gateways import mail as gateway

    hand_over = gateway.Connection.hand_over

    def then_die(self: Any, *given: Any) -> str:
        said = hand_over(self, *given)
        if chance.random() < 0.6:
            os.kill(os.getpid(), signal.SIGKILL)
        return said

    gateway.Connection.hand_over = then_die  # type: ignore[method-assign, assignment]


def _written_down_first(_chance: random.Random) -> None:
    """The wrong way: a mail is sent on paper before it is handed over."""
    from hextui.billing import delivery
    from hextui.gateways import mail as gateway

    begin, hand_over = delivery.begin_try, gateway.Connection.hand_over

    def sent_first(studio: Any, batch: Any) -> Any:
        data = begin(studio, batch)
        delivery.sent(studio, batch, "250")
        return data

    def die_first(self: Any, *given: Any) -> str:
        if _chance.random() < 0.5:
            os.kill(os.getpid(), signal.SIGKILL)
        return hand_over(self, *given)

    delivery.begin_try = sent_first
    gateway.Connection.hand_over = die_first  # type: ignore[method-assign, assignment]


def _made_anew_each_time(chance: random.Random) -> None:
    """The wrong way: the bytes of a mail are not kept, but made again for each try."""
    from hextui.billing import delivery
    from hextui.workflows import deliver as delivering

    begin, compose = delivery.begin_try, delivering.compose_mail  # type: ignore[attr-defined]

    def other_bytes(studio: Any, batch: Any) -> Any:
        begin(studio, batch)
        return compose(studio, batch.notices, batch.recipient, batch.message_id, {}).data

    delivery.begin_try = other_bytes
    _killed_after_the_answer(chance)


def _everybody_sends(_chance: random.Random) -> None:
    """The wrong way: nobody asks whether another one is sending."""
    from hextui.workflows import deliver as delivering

    @contextmanager
    def alone(*_given: object) -> Any:
        yield True

    delivering.only_one = alone  # type: ignore[attr-defined, assignment]


WAYS: dict[str, Callable[[random.Random], None]] = {
    "": lambda _chance: None,
    "killed": _killed_after_the_answer,
    "written down first": _written_down_first,
    "made anew": _made_anew_each_time,
    "everybody sends": _everybody_sends,
}


def use(variant: str) -> None:
    """Behave in a way, by a seed: `killed/17`."""
    way, _slash, seed = variant.partition("/")
    WAYS[way](random.Random(seed))


@dataclass(frozen=True)
class Outcome:
    """What the server counted, and what the store says."""

    kills: int
    lost: int
    repeats: int
    other_bytes: int
    finished: bool


def play(tmp_path: Path, way: str, mails: int = MAILS) -> Outcome:
    """Two senders at once, again and again, until every notice is sent (or it takes too long)."""
    zygote = Zygote(prepare, use)
    try:
        home = studios.quebec(tmp_path / "home", uid=os.getuid())
        for number in range(mails):
            client = clients.add_client(home.studio, clients.ClientForm(name=f"Client {number}", email=f"client{number}@example.org"))
            studios.issued(home.studio, client)
        # A server that takes its time, so that two senders meet over a mail whatever the machine does.
        server = post_office.run(office=post_office.Office(while_taking=lambda: time.sleep(ANSWER_SECONDS)))
        try:
            for name, text in (("mail.security", "none"), ("mail.port", str(server.port)), ("mail.sender", post_office.SENDER),
                               ("mail.host", "127.0.0.1")):  # fmt: skip
                change_setting.set_setting(home.studio, name, text)
            now = datetime(2026, 11, 24, 18, 0, tzinfo=UTC).isoformat()
            kills = rounds = 0
            while home.studio.store.value("SELECT count(*) FROM outbox WHERE state = 'queued'") and rounds < ROUNDS_AT_MOST:
                jobs = [
                    {"words": ["mail", "send", "--json"], "env": {"HEXTUI_HOME": str(home.folder)}, "now": now, "variant": f"{way}/{seed}"}
                    for seed in (2 * rounds, 2 * rounds + 1)
                ]
                kills += sum(answer["status"] == -signal.SIGKILL for answer in zygote.run(*jobs))
                rounds += 1
            taken: dict[str, list[str]] = defaultdict(list)
            for mail in server.taken:
                taken[mail.id].append(mail.hash)
            findings = verify(home.studio).findings if way in ("", "killed") else []
            assert findings == []
            wanted = set(home.studio.store.column("SELECT message_id FROM outbox WHERE state = 'sent'"))
            return Outcome(
                kills,
                len(wanted - taken.keys()),
                sum(len(hashes) - 1 for hashes in taken.values()),
                sum(len(set(hashes)) > 1 for hashes in taken.values()),
                len(wanted) == mails,
            )
        finally:
            server.stop()
            home.studio.store.close()
    finally:
        zygote.close()


def test_forty_kills_lose_nothing_and_repeat_only_the_same(tmp_path: Path) -> None:
    outcome = play(tmp_path, "killed")
    assert outcome.kills >= KILLS
    assert outcome.finished
    assert (outcome.lost, outcome.other_bytes) == (0, 0)
    assert 0 < outcome.repeats <= outcome.kills


def test_without_kills_nothing_comes_twice(tmp_path: Path) -> None:
    assert play(tmp_path, "", FEW) == Outcome(0, 0, 0, 0, True)


@pytest.mark.parametrize(
    ("way", "caught"),
    [
        ("written down first", lambda outcome: outcome.lost > 0),
        ("made anew", lambda outcome: outcome.other_bytes > 0),
        ("everybody sends", lambda outcome: outcome.repeats > 0),
    ],
)
def test_the_wrong_ways_are_caught(tmp_path: Path, way: str, caught: Callable[[Outcome], bool]) -> None:
    assert caught(play(tmp_path, way, FEW))
