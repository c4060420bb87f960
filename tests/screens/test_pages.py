"""The pages: what they show, what their keys do, and what they refuse."""

import asyncio
import dataclasses
import os
import sqlite3
from pathlib import Path

import pytest

from hextui.billing import drafts, interventions, payments
from hextui.settings import Settings
from tests import studios
from tests.screens.driving import Driver, drive


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A studio of whoever runs the tests: client 1 has two items in the balance and an open invoice, client 2 nothing."""
    home = studios.quebec(tmp_path / "home", uid=os.getuid())
    studios.issued(home.studio)
    studios.published(home.studio)
    studios.published(home.studio, 1, "EP")
    interventions.write(home.studio, 1, "NUT", text="Genou")
    home.studio.store.close()
    return home.folder


def ask(folder: Path, sql: str) -> list[tuple[object, ...]]:
    """What the store holds."""
    connection = sqlite3.connect(folder / "studio.db")
    try:
        return connection.execute(sql).fetchall()
    finally:
        connection.close()


def test_the_list_says_who_has_something_to_invoice_and_who_owes(folder: Path) -> None:
    async def play(screen: Driver) -> None:
        text = screen.text()
        assert "2 clients" in text
        assert "Zoé Tremblay" in text
        assert "■ 2 to invoice · $110.00" in text
        assert "● nothing to invoice" in text
        assert "$57.49" in text

    drive(folder, play)


def test_find_as_you_type_ignores_accents_and_case(folder: Path) -> None:
    async def play(screen: Driver) -> None:
        await screen.press("slash")
        await screen.type("ZOE tr")
        assert "Zoé Tremblay" in screen.text()
        assert "Émile Roy" not in screen.text()
        await screen.press("enter")
        assert "to pay $57.49" in screen.text()
        await screen.press("q", "escape")
        assert "Émile Roy" in screen.text()

    drive(folder, play)


def test_a_session_is_written_published_and_made_free_by_keys(folder: Path) -> None:
    async def play(screen: Driver) -> None:
        await screen.press("slash")
        await screen.type("emile")
        await screen.press("enter", "n")
        await screen.type("pr")
        assert "PR · Première rencontre · $50.00" in screen.text()
        await screen.press("tab")
        await screen.type("yesterday 14:30")
        assert "2026-11-23 14:30" in screen.text()
        await screen.press("enter")
        assert "Written as a draft" in screen.said()
        await screen.press("p")
        assert "Balance: $0.00 → $50.00" in screen.text()
        await screen.press("n")
        assert ask(folder, "SELECT state FROM intervention WHERE client_id = 2") == [("draft",)]
        await screen.press("p", "y")
        assert ask(folder, "SELECT state, at FROM intervention WHERE client_id = 2") == [("unbilled", "2026-11-23T19:30:00Z")]
        await screen.press("g")
        await screen.press("enter")
        assert "The reason is missing." in screen.text()
        await screen.type("offert")
        await screen.press("enter")
        assert ask(folder, "SELECT state FROM intervention WHERE client_id = 2") == [("free",)]
        await screen.press("p")
        assert "published already" in screen.said()

    drive(folder, play)


def test_an_invoice_is_composed_issued_and_paid_by_keys(folder: Path) -> None:
    async def play(screen: Driver) -> None:
        await screen.press("down", "i")
        assert "$126.47" in screen.text()
        await screen.press("minus")
        assert "☐" in screen.text()
        assert "$68.99" in screen.text()
        await screen.press("a", "tab")
        await screen.type("Tapis")
        await screen.press("tab", "tab")
        await screen.type("45,00")
        await screen.press("enter")
        assert "Tapis" in screen.text()
        await screen.press("r")
        await screen.type("10%")
        await screen.press("enter")
        await screen.press("t", "right", "tab", "tab")
        await screen.type("exempt")
        await screen.press("enter")
        assert "TPS 5 %" not in screen.text()
        await screen.press("d", "2")
        assert "detailed invoice" in screen.text()
        await screen.press("v")
        assert "Preview" in screen.text()
        await screen.press("q", "i", "enter")
        assert "Invoice 2026-0002 is issued." in screen.said()
        # 60 + 45 - 10 % = 94.50; TVQ alone: 9.43.
        assert ask(folder, "SELECT number, net, tax, total, document_type FROM invoice WHERE id = 2") == [
            ("2026-0002", 9450, 943, 10393, "detailed")
        ]
        assert ask(folder, "SELECT count(*) FROM document WHERE invoice_id = 2") == [(1,)]
        await screen.press("enter", "m", "enter")
        assert "$103.95 is booked." in screen.said()
        assert ask(folder, "SELECT method, amount FROM payment") == [("cash", 10395)]

    drive(folder, play)


def test_every_verb_on_an_invoice_has_its_dialog(folder: Path) -> None:
    async def play(screen: Driver) -> None:
        await screen.press("down", "l")
        assert "Unbilled · 2 to invoice · $110.00" in screen.text()
        assert "To pay · $57.49" in screen.text()
        await screen.press("down", "down")
        await screen.press("b", "y")
        assert "The reminder waits" in screen.said()
        await screen.press("b")
        assert "was reminded" in screen.said()
        await screen.press("c", "m", "tab")
        await screen.type("20")
        await screen.press("enter")
        assert "$20.00 is booked." in screen.said()
        await screen.press("x")
        await screen.type("erreur")
        await screen.press("enter")
        assert "Credit note A2026-0001" in screen.said()
        assert ask(folder, "SELECT sum(amount) FROM settlement WHERE target = 'credit'") == [(2000,)]
        await screen.press("r", "tab", "right", "right", "enter")
        assert ask(folder, "SELECT kind, method, amount FROM payment ORDER BY id DESC LIMIT 1") == [("refund", "cheque", 2000)]

    drive(folder, play)


def test_a_wrong_amount_is_said_beside_its_field_and_nothing_is_done(folder: Path) -> None:
    async def play(screen: Driver) -> None:
        await screen.press("down", "l", "down", "down", "m", "tab")
        await screen.type("12,505")
        await screen.press("enter")
        assert "12,505 has more decimals than CAD has." in screen.text()
        await screen.press("escape")
        assert ask(folder, "SELECT count(*) FROM payment") == [(0,)]

    drive(folder, play)


def test_what_another_terminal_did_shows_without_moving_the_cursor(folder: Path) -> None:
    async def play(screen: Driver) -> None:
        await screen.press("down", "enter", "down", "down")
        before = screen.app.screen.listing.current_key  # type: ignore[attr-defined]
        other = studios.opened(folder)
        studios.published(other, 1, "BIL")
        payments.mark_paid(other, [1], "transfer")
        other.store.close()
        for _ in range(60):
            await asyncio.sleep(0.05)
            if "3 to invoice" in screen.text():
                break
        await screen.settle()
        assert "3 to invoice" in screen.text()
        assert screen.app.screen.listing.current_key == before  # type: ignore[attr-defined]

    drive(folder, play)


def test_a_draft_that_another_terminal_changed_is_asked_about(folder: Path) -> None:
    studios.command(folder, "settings", "set", "professionals.7001.role", "manager")

    async def play(screen: Driver) -> None:
        await screen.press("down", "i", "i")
        other = dataclasses.replace(studios.opened(folder), uid=7001)
        drafts.remove(other, 2)
        other.store.close()
        await screen.press("enter")
        assert "$126.47 → $68.99" in screen.text()
        await screen.press("n", "escape")
        assert ask(folder, "SELECT number FROM invoice WHERE id = 2") == [(None,)]
        await screen.press("i", "enter", "y")
        assert ask(folder, "SELECT total FROM invoice WHERE id = 2") == [(6899,)]

    drive(folder, play)


def test_the_palette_and_help_tell_every_verb(folder: Path) -> None:
    async def play(screen: Driver) -> None:
        await screen.press("down", "enter", "f", "question_mark")
        text = screen.text()
        assert "write off" in text
        assert "This row is about no issued invoice." in text
        await screen.press("q", "ctrl+p")
        await screen.type("publi")
        assert "publish (p)" in screen.text()

    drive(folder, play, size=(100, 50))


def test_ones_own_keys_are_used_and_a_clash_is_refused(folder: Path) -> None:
    async def play(screen: Driver) -> None:
        await screen.press("down", "enter", "f", "P")
        assert "Balance:" in screen.text()

    drive(folder, play, own=Settings({"my.keys.publish": "P"}))

    async def clash(screen: Driver) -> None:
        await screen.settle()
        assert "would do both" in screen.said()
        await screen.press("L", "down", "enter", "f", "p")
        assert "Balance:" in screen.text()

    drive(folder, clash, own=Settings({"my.keys.publish": "e"}), on="review")


def test_hostile_names_stay_in_their_cells(folder: Path) -> None:
    names = ["[red]Robert[/red]", "王小明王小明王小明王小明王小明", "e\u0301" * 40, "{x} %s \\n", "\u202eabc"]
    connection = sqlite3.connect(folder / "studio.db")
    for position, name in enumerate(names):
        connection.execute("INSERT INTO client (name, salt, search) VALUES (?, 'x', ?)", (f"{name}\x1b[31m", f"zz{position}"))
    connection.commit()
    connection.close()

    async def play(screen: Driver) -> None:
        lines = screen.text().splitlines()
        from rich.cells import cell_len

        marks = {cell_len(line[: line.index("●")]) for line in lines if "●" in line}
        assert len(marks) == 1, "the balance begins in the same column everywhere"
        assert "[red]Robert[/red]" in screen.text()
        assert "\x1b" not in screen.text()
        assert "\u202e" not in screen.text()

    drive(folder, play)


def test_a_store_that_is_locked_leaves_the_screen_alive(folder: Path) -> None:
    async def play(screen: Driver) -> None:
        await screen.press("down", "enter", "n")
        await screen.type("pr")
        holder = sqlite3.connect(folder / "studio.db", isolation_level=None)
        holder.execute("BEGIN IMMEDIATE")
        await screen.pilot.press("enter")
        for _ in range(3):
            await asyncio.sleep(0.1)
            await screen.pilot.press("tab")
        assert ask(folder, "SELECT count(*) FROM intervention") == [(4,)]
        holder.execute("ROLLBACK")
        for _ in range(100):
            await asyncio.sleep(0.05)
            if ask(folder, "SELECT count(*) FROM intervention") == [(5,)]:
                break
        await screen.settle()
        assert ask(folder, "SELECT count(*) FROM intervention") == [(5,)]

    drive(folder, play)


def test_a_studio_is_founded_in_the_application(tmp_path: Path) -> None:
    folder = tmp_path / "new"

    async def play(screen: Driver) -> None:
        assert "A new studio" in screen.text()
        await screen.type("Studio Boréal")
        await screen.press("tab")
        await screen.type("ZZ")
        await screen.press("enter")
        assert "a country's two letters" in screen.text()
        await screen.press("backspace", "backspace")
        await screen.type("ca")
        assert "CAD · America/Montreal" in screen.text()
        await screen.pilot.press("enter")
        for _ in range(100):
            await asyncio.sleep(0.02)
            if screen.app.founded:
                return
        raise AssertionError("no studio was founded")

    async def go_on(screen: Driver) -> None:
        assert "There is no client yet. n adds one." in screen.text()
        await screen.press("t", "n")
        await screen.type("TPS")
        await screen.press("tab")
        await screen.type("5 %")
        await screen.press("enter")
        assert "TPS" in screen.text()
        await screen.press("q", "u", "n")
        await screen.type("PR")
        await screen.press("tab")
        await screen.type("Bilan")
        await screen.press("tab")
        await screen.type("50")
        await screen.press("enter", "q", "n")
        await screen.type("Zoé")
        await screen.press("enter")
        assert "Zoé" in screen.text()

    drive(folder, play)
    drive(folder, go_on)
    assert ask(folder, "SELECT currency FROM studio") == [("CAD",)]
    assert ask(folder, "SELECT code, price FROM code") == [("PR", 5000)]
    assert ask(folder, "SELECT name FROM client") == [("Zoé",)]
    assert studios.command(folder, "verify").status == 0


def test_settings_are_edited_with_their_checks(folder: Path) -> None:
    async def play(screen: Driver) -> None:
        await screen.press("comma")
        listing = screen.app.screen.listing  # type: ignore[attr-defined]
        listing.go_to("billing.terms")
        await screen.press("e", "backspace", "backspace")
        await screen.type("500")
        await screen.press("enter")
        assert "a whole number from 0 to 365" in " ".join(screen.text().split())
        await screen.press("backspace", "backspace", "backspace")
        await screen.type("15")
        await screen.press("enter")
        assert "Saved." in screen.said()
        listing.go_to("my.theme")
        await screen.press("e")
        await screen.type("paper")
        await screen.press("enter")
        assert screen.app.theme == "paper"

    drive(folder, play)
    assert studios.command(folder, "settings", "get", "billing.terms", "--json").json["value"] == 15


@pytest.mark.parametrize("theme", ["dusk", "paper", "plain"])
def test_each_theme_shows_the_cursor(folder: Path, theme: str) -> None:
    async def play(screen: Driver) -> None:
        strip = screen.app.screen.listing.render_line(1)  # type: ignore[attr-defined]
        other = screen.app.screen.listing.render_line(2)  # type: ignore[attr-defined]
        first, second = next(iter(strip)).style, next(iter(other)).style
        assert first is not None
        assert second is not None
        assert first != second

    drive(folder, play, own=Settings({"my.theme": theme}))
