"""Documents: what the law and the client need to see, on one page or many, and the same bytes when made again."""

import hashlib
import io
from decimal import Decimal
from pathlib import Path

import pytest
from pypdf import PdfReader

from hextui import glyphs
from hextui.billing import cancel, clients, codes, drafts, interventions, issue, payments, taxes
from hextui.documents.page import FONTS
from hextui.documents.pdf import render
from hextui.errors import Refused
from hextui.money import Discount
from hextui.views.documents import frozen
from hextui.workflows.change_setting import set_setting
from hextui.workflows.documents import document, make_missing
from hextui.workflows.verify import verify
from tests import studios

A4, LETTER = (595, 842), (612, 792)


def read(path: Path) -> tuple[list[str], tuple[int, int], PdfReader]:
    """The words of each page (a no-break space counts as one), the paper, and the file."""
    reader = PdfReader(path)
    pages = [" ".join(page.extract_text().replace("\u00a0", " ").split()) for page in reader.pages]
    box = reader.pages[0].mediabox
    return pages, (round(box.width), round(box.height)), reader


def test_an_invoice_shows_what_was_billed(home: studios.Home) -> None:
    home.set("studio.registration", "NEQ 1170000000")
    invoice, _ = studios.issued(home.studio, 1, "PR", "NUT")
    stored = document(home.studio, "invoice", invoice)
    (page,), paper, reader = read(stored.path)
    assert paper == LETTER
    for words in (
        "Facture", "2026-0001", "24 novembre 2026", "24 décembre 2026", "Zoé Tremblay", "Studio Boréal", "425, rue Saint-Joseph Est",
        "NEQ 1170000000", "Première rencontre", "50,00 $", "Consultation en nutrition", "95,00 $", "TPS 5 %", "123456789 RT0001", "2,50 $",
        "TVQ 9,975 %", "1234567890 TQ0001", "4,99 $", "152,49 $", "Page 1 sur 1",
    ):  # fmt: skip
        assert words in page, words
    assert "14,975" not in page
    assert stored.missing == ""
    fonts = {str(font.get_object()["/BaseFont"]) for font in reader.pages[0]["/Resources"]["/Font"].values()}  # type: ignore[index]
    assert fonts
    assert all("+" in font for font in fonts), "every font is embedded, as a subset"


def test_a_credit_note_cites_its_original(home: studios.Home) -> None:
    invoice, items = studios.issued(home.studio, 1, "PR", "EP")
    done = cancel.cancel(home.studio, invoice, "erreur", only=(items[0],))
    (page,), _paper, _reader = read(document(home.studio, "credit_note", done.credit_note_id).path)
    for words in ("A2026-0001", "Annule en partie la facture", "2026-0001", "24 novembre 2026", "Première rencontre", "57,48 $"):
        assert words in page, words
    assert "Entraînement privé" not in page


def test_in_quebec_french_stands_beside_another_language(home: studios.Home) -> None:
    clients.edit_client(home.studio, 1, clients.ClientForm(language="en"))
    invoice, _ = studios.issued(home.studio)
    (page,), _paper, _reader = read(document(home.studio, "invoice", invoice).path)
    for words in ("Facture / Invoice", "Échéance / Due date", "Prix unitaire / Unit price"):
        assert words in page, words


def test_a_french_micro_enterprise_says_why_there_is_no_vat(tmp_path: Path) -> None:
    home = studios.make(tmp_path / "home", {**studios.FRANCE, "billing.tax_exemption": "TVA non applicable, art. 293 B du CGI"})
    codes.add_code(home.studio, "PR", "Bilan", 6000)
    clients.add_client(
        home.studio, clients.ClientForm(name="Acme SARL", address="1, rue Haute\n75001 Paris", business=True, registration="552 100 554")
    )
    studios.published(home.studio)
    done = issue.issue(home.studio, drafts.compose(home.studio, 1))
    assert done.lacks == ()
    (page,), paper, _reader = read(document(home.studio, "invoice", done.invoice_id).path)
    assert paper == A4
    for words in (
        "Atelier du Mouvement EI", "SIRET 812 345 678 00012",
        "TVA non applicable, art. 293 B du CGI", "trois fois le taux d'intérêt légal", "40 EUR",
        "60,00 €", "SIREN 552 100 554",
    ):  # fmt: skip
        assert words in page, words
    home.studio.store.close()


def test_what_the_law_misses_is_said_before_it_is_printed(tmp_path: Path) -> None:
    bare = {name: text for name, text in studios.FRANCE.items() if name not in ("studio.legal_form", "studio.registration")}
    home = studios.make(tmp_path / "home", bare)
    codes.add_code(home.studio, "PR", "Bilan", 6000)
    clients.add_client(home.studio, clients.ClientForm(name="Ana"))
    studios.published(home.studio)
    lacks = " ".join(issue.issue(home.studio, drafts.compose(home.studio, 1)).lacks)
    for words in ("SIREN", "legal form", "293 B"):
        assert words in lacks, words
    home.studio.store.close()


def test_the_detailed_type_names_the_professional(home: studios.Home) -> None:
    for key, value in (("name", "Marc Gagnon"), ("title", "Kinésiologue"), ("association", "FKQ"), ("member_number", "K-2231")):
        home.set(f"professionals.{studios.OWNER}.{key}", value)
    item = interventions.write(home.studio, 1, "PR", minutes=60)
    interventions.publish(home.studio, item)
    draft = drafts.compose(home.studio, 1, drafts.Composition(document_type="detailed"))
    issue.issue(home.studio, draft)
    (page,), _paper, _reader = read(document(home.studio, "invoice", draft).path)
    for words in ("Marc Gagnon", "Kinésiologue", "FKQ", "K-2231", "60 min", "12:00"):
        assert words in page, words


def test_many_lines_go_on_many_pages_with_their_headings(home: studios.Home) -> None:
    lines = tuple(drafts.NewLine(f"Ligne numéro {number} " + "très longue " * 12, Decimal(1), 1000 + number) for number in range(120))
    draft = drafts.compose(home.studio, 1, drafts.Composition(lines=lines, discount=Discount(percent=Decimal(10))))
    issue.issue(home.studio, draft)
    pages, _paper, _reader = read(document(home.studio, "invoice", draft).path)
    assert len(pages) > 5
    whole = " ".join(pages)
    for number in range(120):
        assert whole.count(f"Ligne numéro {number} ") == 1
    for number, page in enumerate(pages, start=1):
        assert f"Page {number} sur {len(pages)}" in page
        assert "2026-0001" in page
    # The last may hold the totals alone.
    assert all("Description" in page for page in pages[:-1])


def test_the_same_contents_give_the_same_bytes(home: studios.Home) -> None:
    invoice, _ = studios.issued(home.studio, 1, "PR", "EP")
    cancel.cancel(home.studio, invoice, "erreur")
    for kind in ("invoice", "credit_note"):
        stored = document(home.studio, kind, 1)
        data = stored.path.read_bytes()
        row = home.studio.store.row(f"SELECT sha256, size FROM document WHERE {kind}_id = 1")
        assert row is not None
        assert (row.sha256, row.size) == (hashlib.sha256(data).hexdigest(), len(data))
        assert render(frozen(home.studio, kind, 1).content).data == data
        stored.path.unlink()
        assert document(home.studio, kind, 1).path.read_bytes() == data, "one that was lost is made again as it was"


def test_a_changed_document_is_refused(home: studios.Home) -> None:
    invoice, _ = studios.issued(home.studio)
    path = document(home.studio, "invoice", invoice).path
    path.write_bytes(path.read_bytes() + b" ")
    with pytest.raises(Refused) as refused:
        document(home.studio, "invoice", invoice)
    assert refused.value.code == "document_changed"


def test_what_a_crash_left_missing_is_made_later(home: studios.Home) -> None:
    invoice, _ = studios.issued(home.studio)
    cancel.cancel(home.studio, invoice, "erreur")
    assert verify(home.studio).documents_waiting == 2
    assert make_missing(home.studio) == 2
    assert make_missing(home.studio) == 0
    report = verify(home.studio)
    assert (report.documents, report.documents_waiting, report.findings) == (2, 0, [])


def test_names_of_europe_and_vietnam_are_printed(home: studios.Home) -> None:
    for name in ("Nguyễn Thị Hoài", "Ζωή Παπαδοπούλου", "Владимир", "Ştefan Łuczak"):
        client = clients.add_client(home.studio, clients.ClientForm(name=name))
        studios.published(home.studio, client)
        draft = drafts.compose(home.studio, client)
        issue.issue(home.studio, draft)
        stored = document(home.studio, "invoice", draft)
        assert stored.missing == ""
        assert name in read(stored.path)[0][0]


def test_what_no_font_has_is_found_before_issue_and_named(home: studios.Home) -> None:
    client = clients.add_client(home.studio, clients.ClientForm(name="Li 王小明"))
    draft = drafts.compose(home.studio, client, drafts.Composition(lines=(drafts.NewLine("Thé 茶", Decimal(1), 500),)))
    assert issue.gaps(home.studio, draft) == ["王 小 明 (client)", "茶 (Thé 茶)"]
    with pytest.raises(Refused) as refused:
        issue.issue(home.studio, draft)
    assert refused.value.code == "unprintable"
    assert "王 小 明" in refused.value.message
    assert home.studio.store.value("SELECT number FROM invoice WHERE id = ?", draft) is None
    issue.issue(home.studio, draft, with_gaps=True)
    stored = document(home.studio, "invoice", draft)
    assert stored.missing == "小明王茶"
    assert "Li ???" in read(stored.path)[0][0]


def font_with(path: Path, characters: str) -> Path:
    """A font file that has these characters, as boxes, made here."""
    from fontTools.fontBuilder import FontBuilder
    from fontTools.pens.ttGlyphPen import TTGlyphPen

    names = [".notdef", *(f"uni{ord(character):04X}" for character in characters)]
    pen = TTGlyphPen(None)
    pen.moveTo((100, 0))
    pen.lineTo((100, 700))
    pen.lineTo((800, 700))
    pen.lineTo((800, 0))
    pen.closePath()
    builder = FontBuilder(1000, isTTF=True)
    builder.setupGlyphOrder(names)
    builder.setupCharacterMap({ord(character): name for character, name in zip(characters, names[1:], strict=True)})
    builder.setupGlyf(dict.fromkeys(names, pen.glyph()))
    builder.setupHorizontalMetrics(dict.fromkeys(names, (900, 100)))
    builder.setupHorizontalHeader(ascent=900, descent=-200)
    builder.setupNameTable({"familyName": "Boxes", "styleName": "Regular", "fullName": "Boxes", "psName": "Boxes-Regular"})
    builder.setupOS2(sTypoAscender=900, usWinAscent=900, usWinDescent=200)
    builder.setupPost()
    builder.save(path)
    return path


@pytest.mark.parametrize("name", ["Li 王小明", "سارة أحمد", "דוד לוי", "अनीता शर्मा", "Ana 🌸"])
def test_a_font_of_the_settings_draws_any_name(home: studios.Home, tmp_path: Path, name: str) -> None:
    lacking = glyphs.lacking(name, [])
    assert lacking
    font = font_with(tmp_path / "boxes.ttf", "".join(sorted(set(lacking))))
    home.studio = home.acting(home.studio.uid, documents__fonts=str(font))
    client = clients.add_client(home.studio, clients.ClientForm(name=name))
    studios.published(home.studio, client)
    draft = drafts.compose(home.studio, client)
    issue.issue(home.studio, draft)
    stored = document(home.studio, "invoice", draft)
    assert stored.missing == ""
    pages, _paper, reader = read(stored.path)
    written = "".join(pages)
    assert all(character in written for character in lacking if character.isalpha())
    fonts = {str(each.get_object()["/BaseFont"]) for each in reader.pages[0]["/Resources"]["/Font"].values()}  # type: ignore[index]
    assert any("Boxes" in each for each in fonts)


def test_the_table_of_characters_is_what_the_fonts_have() -> None:
    for ranges, part in ((glyphs.LATIN, "Latin"), (glyphs.OTHER, "Other")):
        both = [glyphs.of_font(FONTS / f"Inter-{weight}-{part}.ttf") for weight in ("Regular", "Bold")]
        assert glyphs.covered(ranges) == both[0] & both[1]


def test_a_font_that_is_none_is_refused(home: studios.Home, tmp_path: Path) -> None:
    broken = tmp_path / "broken.ttf"
    broken.write_bytes(b"no font")
    for path, code in ((broken, "bad_setting"), (tmp_path / "gone.ttf", "bad_setting"), (Path("relative.ttf"), "bad_setting")):
        with pytest.raises(Refused) as refused:
            set_setting(home.studio, "documents.fonts", str(path))
        assert refused.value.code == code


def test_hostile_words_do_no_harm_on_paper(home: studios.Home) -> None:
    name = "**gras** ¤¤ <b>[red]{pages}</b> __x__ \\n (a) /Type"
    client = clients.add_client(home.studio, clients.ClientForm(name=name))
    studios.published(home.studio, client)
    draft = drafts.compose(home.studio, client)
    issue.issue(home.studio, draft)
    stored = document(home.studio, "invoice", draft)
    assert name.replace("¤¤", "¤ ¤") in read(stored.path)[0][0]


@pytest.mark.parametrize(("currency", "shown"), [("JPY", "1,414"), ("TND", "1.414"), ("EUR", "14.14")])
def test_currencies_have_their_own_decimals(tmp_path: Path, currency: str, shown: str) -> None:
    settings = {**studios.FRANCE, "studio.currency": currency, "studio.language": "en"}
    home = studios.make(tmp_path / "home", settings)
    taxes.add_tax(home.studio, "Tax", Decimal(10), "T1")
    codes.add_code(home.studio, "PR", "Session", 1285)
    clients.add_client(home.studio, clients.ClientForm(name="Ana"))
    studios.published(home.studio)
    draft = drafts.compose(home.studio, 1)
    issue.issue(home.studio, draft)
    page = read(document(home.studio, "invoice", draft).path)[0][0]
    assert shown in page
    home.studio.store.close()


def test_the_command_copies_a_document_and_overwrites_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.getuid", lambda: studios.OWNER)
    home = studios.quebec(tmp_path / "home")
    studios.issued(home.studio)
    payments.mark_paid(home.studio, [1], "transfer")
    home.studio.store.close()
    target = tmp_path / "facture.pdf"
    assert studios.command(home.folder, "document", "2026-0001", "--output", str(target)).status == 0
    assert PdfReader(io.BytesIO(target.read_bytes())).pages
    again = studios.command(home.folder, "document", "1", "--output", str(target), "--json")
    assert (again.status, again.json["error"]["code"]) == (3, "file_exists")
    where = studios.command(home.folder, "document", "1", "--json").json["document"]["pdf"]
    assert Path(where).read_bytes() == target.read_bytes()
