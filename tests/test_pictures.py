"""What the built-in documents look like: pictures kept as references, compared with a tolerance.

`HEXTUI_SNAPSHOTS=write .venv/bin/python -m pytest tests/test_pictures.py` draws them anew; look at them before they are kept.
"""

import io
import os
from decimal import Decimal
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image, ImageChops, ImageDraw, ImageFilter

from hextui.billing import cancel, clients, codes, drafts, interventions, issue, payments, taxes
from hextui.money import Discount
from hextui.workflows import documents
from hextui.workflows.change_setting import set_setting
from tests import studios

KEPT = Path(__file__).parent / "data" / "pictures"
SCALE = 0.75
"""Pictures of about 450 by 630 points: small, and still to be read."""
TOLERANCE = 24
SPOILT_AT_MOST = 0.001


def logo(folder: Path) -> Path:
    """A logo, drawn here."""
    picture = Image.new("RGB", (360, 120), "white")
    pen = ImageDraw.Draw(picture)
    pen.ellipse((10, 10, 110, 110), fill="#115e59")
    pen.rectangle((140, 45, 350, 75), fill="#0f766e")
    path = folder / "logo.png"
    picture.save(path)
    return path


@pytest.fixture(scope="module")
def drawn(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """A document of every built-in type, and invoices of two pages and of many."""
    folder = tmp_path_factory.mktemp("drawn")
    home = studios.make(
        folder / "home",
        {
            **studios.FRANCE,
            "studio.vat_number": "FR83812345678",
            "studio.email": "contact@atelier.example",
            "studio.phone": "04 72 00 00 00",
            "studio.iban": "FR7630006000011234567890189",
            "studio.bic": "AGRIFRPP",
            "documents.footer": "Atelier du Mouvement EI · Lyon",
        },
    )
    set_setting(home.studio, "documents.logo", str(logo(folder)))
    home.set("studio.website", "atelier.example")
    for key, value in (("name", "Marc Gagnon"), ("title", "Kinésithérapeute"), ("association", "FFMKR"), ("member_number", "K-2231")):
        home.set(f"professionals.{studios.OWNER}.{key}", value)
    taxes.add_tax(home.studio, "TVA 20", Decimal(20), group="TVA")
    taxes.add_tax(home.studio, "TVA 5.5", Decimal("5.5"), group="TVA", default=False)
    codes.add_code(home.studio, "PR", "Bilan postural initial", 6000)
    codes.add_code(home.studio, "EP", "Entraînement privé", 5500)
    clients.add_client(
        home.studio,
        clients.ClientForm(
            name="Acme SARL", address="1, rue Haute\n75001 Paris", business=True, registration="552 100 554", reference="C-104"
        ),
    )

    def bill(lines: int, key: str = "invoice") -> int:
        for code in ("PR", "EP"):
            interventions.publish(home.studio, interventions.write(home.studio, 1, code, minutes=60))
        words = " — une édition revue, reliée et augmentée pour les praticiens, avec son cahier d'exercices"
        more = tuple(
            drafts.NewLine(
                f"Livre « Se tenir droit », tome {number}{words if number % 5 == 2 else ''}",
                Decimal("1.5") if number % 3 == 0 else Decimal(number),
                3335 + number * 7,
                ("TVA 5.5",),
            )
            for number in range(1, lines + 1)
        )
        what = drafts.Composition(lines=more, discount=Discount(percent=Decimal(10)), document_type=key)
        return drafts.compose(home.studio, 1, what)

    def issued(lines: int, key: str = "invoice") -> int:
        return issue.issue(home.studio, bill(lines, key)).invoice_id

    found: dict[str, bytes] = {}
    draft = bill(3)
    found["preview"] = documents.pdf_of(home.studio, documents.preview(home.studio, draft))
    issue.issue(home.studio, draft)
    found["invoice"] = documents.document(home.studio, "invoice", draft).path.read_bytes()
    detailed = issued(2, "detailed")
    found["detailed"] = documents.document(home.studio, "invoice", detailed).path.read_bytes()
    payments.mark_paid(home.studio, [detailed], "transfer")
    found["receipt"] = documents.receipt(home.studio, detailed)[1].path.read_bytes()
    found["receipted"] = documents.pdf_of(home.studio, documents.receipted_copy(home.studio, detailed))
    note = cancel.cancel(home.studio, draft, "erreur").credit_note_id
    found["credit-note"] = documents.document(home.studio, "credit_note", note).path.read_bytes()
    two = issued(22)
    found["two"] = documents.document(home.studio, "invoice", two).path.read_bytes()
    found["many"] = documents.document(home.studio, "invoice", issued(230)).path.read_bytes()
    found["statement"] = documents.pdf_of(home.studio, documents.statement(home.studio, 1))
    pro_forma = bill(1, "pro-forma")
    found["pro-forma"] = documents.pdf_of(home.studio, documents.preview(home.studio, pro_forma))
    home.studio.store.close()
    return found


PAGES = (
    ("preview", 0), ("invoice", 0), ("detailed", 0), ("receipt", 0), ("receipted", 0), ("credit-note", 0), ("two", 0), ("two", 1),
    ("many", 0), ("many", 6), ("many", -1), ("statement", 0), ("pro-forma", 0),
)  # fmt: skip


def picture(data: bytes, page: int) -> Image.Image:
    """A page as a picture in grey."""
    document = pypdfium2.PdfDocument(io.BytesIO(data))
    try:
        drawn: Image.Image = document[page % len(document)].render(scale=SCALE, grayscale=True).to_pil().convert("L")
        return drawn
    finally:
        document.close()


def spoilt(one: Image.Image, other: Image.Image) -> float:
    """How much of two pictures differs, from 0 to 1; the edges of letters may be drawn a little otherwise."""
    if one.size != other.size:
        return 1.0
    soft = [each.filter(ImageFilter.GaussianBlur(1.2)) for each in (one, other)]
    counts = ImageChops.difference(*soft).histogram()
    return sum(counts[TOLERANCE:]) / (one.width * one.height)


@pytest.mark.parametrize(("name", "page"), PAGES)
def test_it_looks_as_it_was_found_good(drawn: dict[str, bytes], name: str, page: int, tmp_path: Path) -> None:
    now = picture(drawn[name], page)
    kept = KEPT / f"{name}-{page if page >= 0 else 'last'}.png"
    if os.environ.get("HEXTUI_SNAPSHOTS") == "write":
        kept.parent.mkdir(exist_ok=True)
        now.quantize(16).save(kept, optimize=True)
    with Image.open(kept) as before:
        share = spoilt(before.convert("L"), now)
    now.save(tmp_path / kept.name)
    assert share <= SPOILT_AT_MOST, f"{share:.2%} differs; as it is now: {tmp_path / kept.name}"


def test_a_spoilt_picture_is_found(drawn: dict[str, bytes]) -> None:
    good = picture(drawn["invoice"], 0)
    moved = ImageChops.offset(good, 3, 0)
    without_total = good.copy()
    ImageDraw.Draw(without_total).rectangle((300, 330, 430, 350), fill=255)
    assert spoilt(good, moved) > SPOILT_AT_MOST
    assert spoilt(good, picture(drawn["detailed"], 0)) > SPOILT_AT_MOST


def test_one_page_two_and_twelve(drawn: dict[str, bytes]) -> None:
    pages = {name: len(pypdfium2.PdfDocument(io.BytesIO(drawn[name]))) for name in ("invoice", "two", "many")}
    assert pages == {"invoice": 1, "two": 2, "many": 12}
