"""Studios and contents to measure with."""

from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

from hextui.billing import clients, codes, drafts, interventions, issue, setup, taxes
from hextui.money import Discount
from hextui.settings import places
from hextui.studio import Studio
from hextui.views.documents import frozen

NOON = datetime(2026, 11, 24, 11, 0, tzinfo=UTC)
SETTINGS = {
    "studio.name": "Atelier du Mouvement",
    "studio.address": "12, rue des Lilas\n69003 Lyon",
    "studio.country": "FR",
    "studio.currency": "EUR",
    "studio.timezone": "Europe/Paris",
    "studio.language": "fr",
    "studio.legal_form": "EI",
    "studio.registration": "812 345 678 00012",
    "studio.vat_number": "FR83812345678",
    "studio.email": "contact@atelier.example",
    "studio.phone": "04 72 00 00 00",
    "studio.iban": "FR7630006000011234567890189",
    "studio.bic": "AGRIFRPP",
}


def founded(folder: Path, uid: int) -> Studio:
    """A French studio with a company to bill."""
    studio = setup.found(places(None, {"HEXTUI_HOME": str(folder)}), SETTINGS, uid, clock=lambda: NOON)
    taxes.add_tax(studio, "TVA 20", Decimal(20), group="TVA")
    taxes.add_tax(studio, "TVA 5.5", Decimal("5.5"), group="TVA", default=False)
    codes.add_code(studio, "PR", "Bilan postural initial", 6000)
    codes.add_code(studio, "EP", "Entraînement privé", 5500)
    form = clients.ClientForm(
        name="Acme SARL", address="1, rue Haute\n75001 Paris", business=True, registration="552 100 554", reference="C-104"
    )
    clients.add_client(studio, form)
    return studio


def issued(studio: Studio) -> int:
    """An invoice of two sessions and three books, with a discount; its id."""
    for code in ("PR", "EP"):
        interventions.publish(studio, interventions.write(studio, 1, code, minutes=60))
    books = (("tome 1", "1", 3342), ("tome 2, une édition revue et augmentée", "2", 3349), ("tome 3", "1.5", 3356))
    lines = tuple(drafts.NewLine(f"Livre « Se tenir droit », {name}", Decimal(many), price, ("TVA 5.5",)) for name, many, price in books)
    return issue.issue(
        studio, drafts.compose(studio, 1, drafts.Composition(lines=lines, discount=Discount(percent=Decimal(10))))
    ).invoice_id


def invoice_content(folder: Path) -> dict[str, Any]:
    """The frozen contents of such an invoice."""
    studio = founded(folder, 1000)
    try:
        return frozen(studio, "invoice", issued(studio)).content
    finally:
        studio.store.close()


def studio_with(folder: Path, count: int) -> Path:
    """The folder of a studio with so many invoices whose documents are not made yet."""
    import os

    studio = founded(folder, os.getuid())
    for _ in range(count):
        issued(studio)
    studio.store.close()
    return folder
