"""A user reads his own language, on the screen and in every refusal; a client reads his on the documents."""

import os
from pathlib import Path

import pytest
from pypdf import PdfReader

from hextui.billing import clients
from hextui.commands import command_line
from hextui.commands.contents import CONTENTS
from hextui.text import N_, plural, show_day, show_moment, speaking
from hextui.workflows.documents import document
from tests import studios

FRENCH = "fr_CA.UTF-8"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A studio of whoever runs the tests, in English when nothing else is asked for."""
    home = studios.quebec(tmp_path / "home", uid=os.getuid())
    home.set("studio.language", "en")
    studios.issued(home.studio)
    home.studio.store.close()
    return home.folder


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("balances",), "À payer"),
        (("show", "1"), "Total hors taxes"),
        (("show", "99"), "Il n'y a pas de facture 99."),
        (("publish", "1"), "est déjà publiée"),
        (("publish",), "Argument manquant"),
        (("publish", "x"), "n'est pas un nombre entier"),
        (("issue", "1", "--fast"), "Il n'y a pas d'option '--fast'."),
        (("mark-paid", "1", "--method", "gold"), "n'est pas l'un de ceux-ci"),
        (("nothing",), "Il n'y a pas de commande nothing."),
        (("client", "--help"), "Commandes :"),
        (("issue", "--help"), "Rendre un brouillon définitif"),
    ],
)
def test_a_french_user_is_spoken_to_in_french(folder: Path, words: tuple[str, ...], said: str) -> None:
    answer = studios.command(folder, *words, LANG=FRENCH)
    assert said in " ".join((answer.out + answer.err).split())
    english = studios.command(folder, *words, LANG="en_CA.UTF-8")
    assert said not in " ".join((english.out + english.err).split())


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("balances",), "Por pagar"),
        (("show", "99"), "No hay ninguna factura 99."),
        (("publish",), "Falta el argumento"),
        (("mark-paid", "1", "--method", "gold"), "no es uno de"),
        (("client", "--help"), "Comandos"),
        (("mail", "list"), "en espera"),
        (("remind", "--due", "--late"), "Nombre facturas"),
    ],
)
def test_a_spanish_user_is_spoken_to_in_spanish(folder: Path, words: tuple[str, ...], said: str) -> None:
    answer = studios.command(folder, *words, LANG="es_MX.UTF-8")
    assert said in " ".join((answer.out + answer.err).split())


def test_a_user_without_a_language_is_spoken_to_in_the_studios(folder: Path) -> None:
    assert "To pay" in studios.command(folder, "balances", LANG="C").out
    studios.command(folder, "settings", "set", "studio.language", "fr")
    assert "À payer" in studios.command(folder, "balances", LANG="C").out
    assert "To pay" in studios.command(folder, "balances", LANG="en_US.UTF-8").out


def test_every_command_is_explained_in_french(tmp_path: Path) -> None:
    english = studios.command(tmp_path, "--help", LANG="en").out
    french = studios.command(tmp_path, "--help", LANG=FRENCH).out
    for name in CONTENTS:
        (line,) = [line for line in french.splitlines() if line.startswith(f"  {name} ")]
        assert line not in english.splitlines(), line
    assert command_line().help == N_("The billing of a training or health studio. Every command explains itself with --help.")


@pytest.mark.parametrize(
    ("language", "words"), [("es", ("Factura", "Vencimiento", "Precio unitario", "Página 1 de 1")), ("en", ("Invoice",))]
)
def test_a_client_reads_his_own_language(tmp_path: Path, language: str, words: tuple[str, ...]) -> None:
    home = studios.quebec(tmp_path / "home")
    home.set("studio.region", "ON")
    clients.edit_client(home.studio, 1, clients.ClientForm(language=language))
    invoice, _ = studios.issued(home.studio)
    page = " ".join(PdfReader(document(home.studio, "invoice", invoice).path).pages[0].extract_text().split())
    for word in words:
        assert word in page
    assert "Facture " not in page
    home.studio.store.close()


def test_french_counts_from_two() -> None:
    with speaking("fr"):
        assert plural("{count} other, nothing open", "{count} others, nothing open", 0).startswith("{count} autre,")
        assert plural("{count} other, nothing open", "{count} others, nothing open", 2).startswith("{count} autres,")


@pytest.mark.parametrize(
    ("language", "country", "shown"),
    [("fr", "CA", "2026-11-24"), ("fr", "FR", "24/11/2026"), ("en", "GB", "24/11/2026"), ("en", "US", "11/24/2026"),
     ("fr", "CH", "24.11.2026"), ("en", "", "2026-11-24"), ("fr", "", "24/11/2026")],
)  # fmt: skip
def test_dates_are_written_as_the_country_writes_them(language: str, country: str, shown: str) -> None:
    with speaking(language, country):
        assert show_day("2026-11-24") == shown
        assert show_moment("2026-11-24T14:30:00-05:00") == f"{shown} 14:30"
        assert show_day("") == ""
