"""Find: as one types, accents and case ignored, one typing mistake forgiven, recent first; numbers and amounts too."""

import os
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hextui.billing import cancel, clients, drafts, payments
from hextui.matching import begins_nearly, one_figure_off, pieces
from hextui.plain import hit_said
from hextui.text import folded
from hextui.views import find as find_module
from hextui.views.client_list import client_ids
from hextui.views.find import find
from tests import studios

LETTERS = "abcdefghijklmnopqrstuvwxyz"


@st.composite
def mistaken(draw: st.DrawFn, least: int = 4) -> tuple[str, str]:
    """A word, and the same with one mistake in it."""
    word = draw(st.text(LETTERS, min_size=least, max_size=12))
    place = draw(st.integers(0, len(word) - 1))
    letter = draw(st.sampled_from(LETTERS))
    kind = draw(st.sampled_from(("wrong", "missing", "extra", "swapped")))
    if kind == "wrong":
        return word, word[:place] + letter + word[place + 1 :]
    if kind == "missing":
        return word, word[:place] + word[place + 1 :]
    if kind == "extra":
        return word, word[:place] + letter + word[place:]
    place = max(place, 1)
    return word, word[: place - 1] + word[place] + word[place - 1] + word[place + 1 :]


def distance(one: str, other: str) -> int:
    """How many mistakes lie between two words (optimal string alignment), worked out the long way."""
    table = [[max(row, column) if not row or not column else 0 for column in range(len(other) + 1)] for row in range(len(one) + 1)]
    for row in range(1, len(one) + 1):
        for column in range(1, len(other) + 1):
            least = min(
                table[row - 1][column] + 1,
                table[row][column - 1] + 1,
                table[row - 1][column - 1] + (one[row - 1] != other[column - 1]),
            )
            if row > 1 and column > 1 and one[row - 1] == other[column - 2] and one[row - 2] == other[column - 1]:
                least = min(least, table[row - 2][column - 2] + 1)
            table[row][column] = least
    return table[-1][-1]


@given(mistaken(), st.text(LETTERS, max_size=4))
def test_one_mistake_is_forgiven_in_what_a_word_begins_with(pair: tuple[str, str], rest: str) -> None:
    word, typed = pair
    assert begins_nearly(word + rest, typed)
    parts = pieces(typed) if len(typed) >= 4 else (typed,)
    assert len(typed) < 4 or any(part in word for part in parts), "a part of what was typed leads to the word"


@given(st.text("abc", max_size=7), st.text("abc", min_size=1, max_size=6))
def test_more_than_one_mistake_is_not(word: str, typed: str) -> None:
    nearest = min(distance(word[:end], typed) for end in range(len(word) + 1))
    assert begins_nearly(word, typed) == (nearest <= 1)


@given(st.integers(2020, 2030), st.integers(1, 9999), st.data())
def test_a_number_with_one_mistake_in_it_leads_to_its_own(year: int, sequence: int, data: st.DataObject) -> None:
    number = f"{year}-{sequence:04d}"
    place = data.draw(st.integers(5, len(number) - 1))
    typed = data.draw(
        st.sampled_from(
            (number[:place] + "7" + number[place + 1 :], number[:place] + "O" + number[place + 1 :], number[:place] + number[place + 1 :],
             number[:place] + "3" + number[place:], number[: place - 1] + number[place] + number[place - 1] + number[place + 1 :])
        )
    )  # fmt: skip
    assert typed == number or number in one_figure_off(typed)


@pytest.fixture
def several(home: studios.Home) -> studios.Home:
    """A studio with more clients than the two that it has."""
    for name, reference, phone in (
        ("Zoë Trembley", "B7", ""),
        ("Jean-François Côté", "", "418 555-0199"),
        ("Łukasz Nowak", "", ""),
        ("Ng", "", ""),
    ):
        clients.add_client(home.studio, clients.ClientForm(name=name, reference=reference, phone=phone))
        home.clock.forward(minutes=1)
    return home


def names(home: studios.Home, text: str) -> list[str]:
    return [hit.name for hit in find(home.studio, text)]


def test_accents_and_case_do_not_matter(several: studios.Home) -> None:
    assert names(several, "ZOE tremblay") == ["Zoé Tremblay"]
    assert set(names(several, "ZOE trembloy")) == {"Zoé Tremblay", "Zoë Trembley"}
    assert names(several, "cote jean") == ["Jean-François Côté"]
    assert names(several, "555-0199") == ["Jean-François Côté"]
    assert names(several, "b7") == ["Zoë Trembley"]
    assert names(several, "nobody at all") == []


def test_one_mistake_in_a_name_is_forgiven_and_two_are_not(several: studios.Home) -> None:
    for typed in ("tremblya", "tramblay", "trmblay", "tremmblay", "rtemblay"):
        assert "Zoé Tremblay" in names(several, typed), typed
        assert "Zoé Tremblay" in names(several, f"zoe {typed}"), typed
    assert names(several, "tarmblya") == []
    clients.add_client(several.studio, clients.ClientForm(name="Anaïs L'Écuyer"))
    assert names(several, "lecuier anais") == names(several, "ecuier") == ["Anaïs L'Écuyer"]
    assert names(several, "nh") == [], "a mistake in two letters is another word"


def test_who_was_worked_on_last_stands_first(several: studios.Home) -> None:
    assert names(several, "")[0] == "Ng"
    studios.published(several.studio, 2)
    assert names(several, "")[0] == "Émile Roy"
    studios.published(several.studio, 1)
    assert names(several, "")[:2] == ["Zoé Tremblay", "Émile Roy"]
    assert names(several, "e")[:2] == ["Zoé Tremblay", "Émile Roy"]


def test_numbers_and_amounts_find_whose_they_are(several: studios.Home) -> None:
    one, _items = studios.issued(several.studio)
    two, _more = studios.issued(several.studio, 2, "EP", "EP")
    payments.mark_paid(several.studio, [one], "transfer", 2000)
    found = {text: [(hit.sort, hit.number, hit.name) for hit in find(several.studio, text)] for text in (
        "2026-0001", "2026-2", "2", "2026-00", "57.49", "57,49", "$57.49", "37.49", "20", "2026-0O02", "2027-0001x")}  # fmt: skip
    first, second = ("invoice", "2026-0001", "Zoé Tremblay"), ("invoice", "2026-0002", "Émile Roy")
    assert found["2026-0001"] == [first]
    assert found["2026-2"] == [second]
    assert found["2"][0] == second
    assert found["2026-00"] == [second, first], "the newest first"
    assert found["57.49"] == found["57,49"] == found["$57.49"] == [first]
    assert first in found["37.49"], "what is left to pay of it"
    assert ("payment", "2026-0001", "Zoé Tremblay") in found["20"]
    payments.refund(several.studio, invoice_id=one, amount=700, method="transfer")
    assert [hit_said(hit) for hit in find(several.studio, "7.00")] == ["refund · transfer · 2026-11-24"]
    assert found["2026-0O02"] == [second]
    assert found["2027-0001x"] == []
    assert two in {hit.invoice for hit in find(several.studio, "2026-0002")}


def test_a_mistake_is_forgiven_among_thousands_whose_mail_is_alike(home: studios.Home) -> None:
    clients.add_client(home.studio, clients.ClientForm(name="Zoé Marc"))
    with home.studio.store.transaction():
        for number in range(300):
            clients.add_client(home.studio, clients.ClientForm(name=f"Ana Ng{number}", email=f"marina{number}@gmail.example"))
    before = find_module.LOOKED_AT
    find_module.LOOKED_AT = 100
    try:
        for typed in ("marr", "macr", "mxrc"):
            assert names(home, typed)[:1] == ["Zoé Marc"], typed
    finally:
        find_module.LOOKED_AT = before


def test_a_credit_note_is_found_by_its_number(home: studios.Home) -> None:
    invoice, _items = studios.issued(home.studio)
    note = cancel.cancel(home.studio, invoice, "erreur")
    (hit,) = [hit for hit in find(home.studio, note.number) if hit.sort == "credit_note"]
    assert (hit.invoice, hit.amount, hit.name) == (invoice, 5749, "Zoé Tremblay")
    wrong = note.number[:-1] + "7"
    assert [each.sort for each in find(home.studio, wrong)] == ["credit_note"]


def test_the_list_of_clients_finds_by_the_same(several: studios.Home) -> None:
    studios.issued(several.studio, 2, composition=drafts.Composition(lines=(drafts.NewLine("Tapis", Decimal(1), 12300, ()),)))
    assert list(client_ids(several.studio, "2026-0001")) == [2]
    assert list(client_ids(several.studio, "tramblay")) == [1]
    assert list(client_ids(several.studio, "tremblay")) == [1], "who is found as it is written is not joined by others"
    assert list(client_ids(several.studio, "2026-0001", only="archived")) == []


def test_hostile_texts_find_nothing_and_break_nothing(several: studios.Home) -> None:
    for text in ("'; DROP TABLE client; --", "%", "_", "*", "\x00", "\\", '"', "é" * 500, "9" * 40, "1e9", "-", "2026-" + "9" * 30, "٣"):
        find(several.studio, text)
        client_ids(several.studio, text)
    assert folded("É") == "e"


def test_the_command_finds_too(tmp_path: Path) -> None:
    home = studios.quebec(tmp_path / "home", uid=os.getuid())
    hits = studios.command(home.folder, "find", "tremblya", "--json", clock=home.clock).json["hits"]
    assert [(hit["sort"], hit["name"]) for hit in hits] == [("client", "Zoé Tremblay")]
