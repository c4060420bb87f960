"""Documents on the screens: types made by keys alone, previews, what is made of a paid invoice, statements."""

import io
import os
from pathlib import Path

import pypdf
import pytest

from hextui.billing import payments, receipts
from hextui.document_types import BUILT_IN
from hextui.kept_types import document_type
from hextui.views.documents import frozen
from hextui.workflows.documents import document
from hextui.workflows.verify import verify
from tests import norms, studios
from tests.screens.driving import Driver, drive


@pytest.fixture
def home(tmp_path: Path) -> studios.Home:
    """A French studio of whoever runs the tests, with an item in a company's balance."""
    from decimal import Decimal

    from hextui.billing import clients, codes, taxes

    settings = {**studios.FRANCE, "studio.vat_number": "FR83812345678", "studio.email": "a@example.org"}
    home = studios.make(tmp_path / "home", settings, uid=os.getuid())
    taxes.add_tax(home.studio, "TVA 20", Decimal(20), group="TVA")
    codes.add_code(home.studio, "PR", "Bilan", 6000)
    form = clients.ClientForm(name="Acme SARL", address="1, rue Haute\n75001 Paris", business=True, registration="552 100 554")
    clients.add_client(home.studio, form)
    studios.published(home.studio)
    return home


def test_a_type_made_by_keys_alone_issues_a_valid_document(home: studios.Home) -> None:
    home.studio.store.close()

    async def play(screen: Driver) -> None:
        await screen.press("d")
        assert "Document types" in screen.text()
        await screen.press("n")
        await screen.type("Honoraires")
        await screen.press("enter")
        assert "Saved." in screen.said()
        await screen.press("e", "tab", "right", "tab")
        await screen.type("#aa3300")
        await screen.press("tab", "tab", "tab")
        await screen.type("H{year}-{number:3}")
        await screen.press("tab")
        await screen.type("15")
        await screen.press("enter")
        assert "Saved." in screen.said(), screen.text()
        await screen.press("T", "2")
        await screen.type("Note d'honoraires")
        await screen.press("tab")
        await screen.type("Merci {client}.")
        await screen.press("ctrl+s")
        await screen.press("o", "down", "down", "down", "down", "down", "down", "down", "J", "J")
        assert screen.text().index("legal lines") < screen.text().index("how to pay")
        await screen.press("q", "v")
        assert "Try it on an invoice" in screen.text()
        await screen.press("enter")
        assert "Say which invoice." in screen.text()
        await screen.press("escape", "q", "slash")
        await screen.type("acme")
        await screen.press("enter", "i", "d")
        assert "Honoraires" in screen.text()
        await screen.press("4", "v")
        assert "Aperçu · Note d'honoraires" in screen.text()
        await screen.press("w")
        assert "preview-1.pdf" in screen.text()
        await screen.press("q", "i", "enter")

    drive(home.folder, play)
    with studios.reading(home.folder) as studio:
        invoice = int(studio.store.value("SELECT id FROM invoice WHERE number = 'H2026-001'"))
        its = document_type(studio, "honoraires").type
        assert its.details
        assert set(its.blocks) == set(BUILT_IN["invoice"].blocks)
        assert its.blocks.index("legal") < its.blocks.index("payment")
        content = frozen(studio, "invoice", invoice).content
        assert (content["due_on"], content["brand"]["colour"]) == ("2026-12-09", "#aa3300")
        reader = pypdf.PdfReader(io.BytesIO(document(studio, "invoice", invoice).path.read_bytes()))
        page = reader.pages[0].extract_text()
        assert "Note d'honoraires" in page
        assert "Merci Acme SARL." in page
        (data,) = reader.attachments["factur-x.xml"]
        assert norms.cii_faults(data, french=True) == []
        assert verify(studio).findings == []


def test_what_can_be_made_of_a_paid_invoice_is_made_from_its_view(home: studios.Home) -> None:
    from hextui.billing import drafts, issue

    invoice = issue.issue(home.studio, drafts.compose(home.studio, 1)).invoice_id
    home.studio.store.close()

    async def unpaid(screen: Driver) -> None:
        await screen.press("l", "down", "v")
        assert "2026-0001.pdf" in screen.text()
        assert "receipted copy" not in screen.text()

    drive(home.folder, unpaid)
    with studios.reading(home.folder) as studio:
        payments.mark_paid(studio, [invoice], "transfer")

    async def paid(screen: Driver) -> None:
        await screen.press("l", "down", "v")
        assert "a receipted copy" in screen.text()
        await screen.press("a")
        assert "Acquittée le 24 novembre 2026 par virement" in screen.text()
        await screen.press("q", "v", "r")
        await screen.press("pagedown", "pagedown", "pagedown")
        assert "Not as insurers want it" in screen.text()
        assert "receipt1.pdf" in screen.text()
        await screen.press("q", "x")
        assert "it will no longer hold" in " ".join(screen.text().split()), screen.text()
        await screen.press("escape", "S")
        assert "Relevé de compte" in screen.text()
        await screen.press("w")
        assert "statement-1-2026-11-24.pdf" in screen.text()

    drive(home.folder, paid, size=(120, 40))
    with studios.reading(home.folder) as studio:
        assert receipts.receipt(studio, invoice).id == 1


def test_what_no_font_has_is_said_where_an_invoice_is_issued(home: studios.Home) -> None:
    from hextui.billing import clients

    clients.edit_client(home.studio, 1, clients.ClientForm(name="王 SARL"))
    home.studio.store.close()

    async def play(screen: Driver) -> None:
        await screen.press("i", "i")
        assert "No font has 王 (client)" in " ".join(screen.text().replace("│", " ").split()), screen.text()
        await screen.press("enter")

    drive(home.folder, play)
    with studios.reading(home.folder) as studio:
        assert studio.store.value("SELECT number FROM invoice") == "2026-0001"
