"""A studio with a fake Stripe behind it, for tests."""

import os
import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from hextui.gateways import stripe as gateway
from tests import studios
from tests.fake_stripe.server import Server, serving
from tests.fake_stripe.state import FakeStripe

KEY = "sk_test_51HexTuiFake"
PATIENCE = 0.6


@dataclass
class Till:
    """A studio, and the Stripe that it takes money with."""

    folder: Path
    server: Server
    clock: studios.SetClock

    @property
    def stripe(self) -> FakeStripe:
        """What Stripe holds."""
        return self.server.state

    def command(self, *words: str, **environment: str) -> studios.Answer:
        """Run a command of the program, with the key in its environment."""
        return studios.command(self.folder, *words, clock=self.clock, **{"STRIPE_API_KEY": KEY, **environment})

    def ask(self, sql: str, *values: object) -> list[tuple[Any, ...]]:
        """What the store holds."""
        connection = sqlite3.connect(f"{(self.folder / 'studio.db').as_uri()}?mode=ro", uri=True)
        try:
            return connection.execute(sql, values).fetchall()
        finally:
            connection.close()

    def save_card(self, number: str = "4242424242424242", client: int = 1) -> None:
        """The client saves a card on Stripe's page."""
        url = self.command("card", "link", str(client), "--json").json["url"]
        self.stripe.pay(url, number)
        assert self.command("card", "list", str(client), "--json").json["cards"]

    def issue(self, code: str = "PR", client: str = "1") -> str:
        """An issued invoice's number."""
        item = self.command("write", client, code, "--json").json["intervention"]["id"]
        self.command("publish", str(item))
        draft = self.command("compose", client, "--only", str(item), "--json").json["invoice"]["id"]
        return str(self.command("issue", str(draft), "--json").json["invoice"]["number"])

    def shown(self, number: str) -> dict[str, Any]:
        """An invoice as it stands."""
        found: dict[str, Any] = self.command("show", number, "--json").json["invoice"]
        return found

    def faults(self, *kinds: str, on: str = "") -> None:
        """The next calls whose path ends so go wrong, each in its way; then all is well again."""
        left = list(kinds)

        def fault(_verb: str, path: str) -> str:
            return left.pop(0) if left and path.endswith(on) else ""

        self.server.fault = fault


@contextmanager
def till(folder: Path, links: bool = False, clock: studios.SetClock | None = None) -> Iterator[Till]:
    """A studio in Quebec with a Stripe of its own; without `links`, issuing makes no pay link by itself."""
    clock = clock or studios.SetClock()
    home = studios.quebec(folder, uid=os.getuid(), clock=clock)
    server = Server(FakeStripe(), patience=PATIENCE)
    before = gateway.CONNECT_SECONDS, gateway.ANSWER_SECONDS
    gateway.CONNECT_SECONDS, gateway.ANSWER_SECONDS = 1.0, PATIENCE
    try:
        with serving(server) as base:
            home.set("stripe.api_base", base)
            home.set("stripe.pay_links", "yes" if links else "no")
            home.studio.store.close()
            # Stripe's time and the studio's are the same, and tests move both.
            server.state.shifted = clock.now.timestamp() - time.time()
            yield Till(folder, server, clock)
    finally:
        gateway.CONNECT_SECONDS, gateway.ANSWER_SECONDS = before
