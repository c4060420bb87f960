"""Document types, previews, receipts, receipted copies, statements: what each shows, when it is made, and when it is refused."""

import io
import json
import random
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import peewee
import pypdf
import pytest
from lxml import etree

from hextui import kept_types
from hextui.billing import cancel, clients, codes, document_types, drafts, interventions, issue, numbers, payments, receipts, taxes
from hextui.document_types import BUILT_IN, REQUIRED
from hextui.documents.as_text import as_text
from hextui.documents.pdf import render
from hextui.errors import Refused
from hextui.money import Discount
from hextui.reckoning import credit, paid_on, standing
from hextui.text import speaking
from hextui.views.documents import frozen, receipts_of
from hextui.workflows import documents, verify
from hextui.workflows.backup import backup
from tests import studios
from tests.test_documents import font_with


def words_of(data: bytes | Path) -> str:
    """All words of a PDF on one line."""
    reader = pypdf.PdfReader(data if isinstance(data, Path) else io.BytesIO(data))
    return " ".join(" ".join(page.extract_text() for page in reader.pages).replace("\u00a0", " ").split())


def refusal(code: str) -> pytest.RaisesExc[Refused]:
    return pytest.RaisesExc(Refused, check=lambda refused: refused.code == code)


def sound(home: studios.Home) -> bool:
    return verify.verify(home.studio).findings == []


@pytest.fixture
def named(home: studios.Home) -> studios.Home:
    for key, value in (("name", "Marc Gagnon"), ("title", "Kinésiologue"), ("association", "FKQ"), ("member_number", "K-2231")):
        home.set(f"professionals.{studios.OWNER}.{key}", value)
    return home


def session(home: studios.Home, minutes: int = 60) -> int:
    item = interventions.write(home.studio, 1, "PR", minutes=minutes)
    interventions.publish(home.studio, item)
    return item


# Types -------------------------------------------------------------------------------------------------------------------


def test_a_type_of_its_own_changes_words_blocks_paper_terms_and_numbers(home: studios.Home) -> None:
    typed = {
        "fr.title": "Note d'honoraires",
        "fr.text": "Merci {client} : {number} du {date}, {total} avant le {due}. {studio}",
        "blocks": "client, studio, lines, items, totals, taxes, text, legal",
        "series": "K{year}-{number:3}",
        "terms": "10",
        "paper": "A4",
        "details": "yes",
        "colour": "#aa0000",
    }
    key = document_types.add_type(home.studio, "Honoraires", "invoice", typed)
    assert key == "honoraires"
    session(home)
    draft = drafts.compose(home.studio, 1, drafts.Composition(document_type=key))
    assert issue.issue(home.studio, draft).number == "K2026-001"
    stored = documents.document(home.studio, "invoice", draft)
    page = words_of(stored.path)
    for words in (
        "Note d'honoraires", "60 min",
        "Merci Zoé Tremblay : K2026-001 du 24 novembre 2026, 57,49 $ avant le 4 décembre 2026. Studio Boréal",
    ):  # fmt: skip
        assert words in page, words
    assert page.index("Zoé Tremblay") < page.index("425, rue")
    assert round(pypdf.PdfReader(stored.path).pages[0].mediabox.width) == 595
    assert frozen(home.studio, "invoice", draft).content["due_on"] == "2026-12-04"
    assert sound(home)


def test_what_is_issued_keeps_the_type_that_it_was_issued_with(home: studios.Home) -> None:
    key = document_types.add_type(home.studio, "Honoraires", "invoice", {"fr.title": "Avant"})
    invoice = drafts.compose(home.studio, 1, drafts.Composition(lines=(drafts.NewLine("X", Decimal(1), 500),), document_type=key))
    issue.issue(home.studio, invoice)
    document_types.edit_type(home.studio, key, {"fr.title": "Après"})
    document_types.archive_type(home.studio, key)
    page = words_of(documents.document(home.studio, "invoice", invoice).path)
    assert "Avant" in page
    assert "Après" not in page
    with refusal("archived_type"):
        drafts.compose(home.studio, 2, drafts.Composition(lines=(drafts.NewLine("X", Decimal(1), 500),), document_type=key))
    document_types.archive_type(home.studio, key, undo=True)
    assert not kept_types.document_type(home.studio, key).archived
    assert sound(home)


def test_a_built_in_type_is_changed_and_set_back(home: studios.Home) -> None:
    document_types.edit_type(home.studio, "invoice", {"fr.title": "Note"})
    assert kept_types.document_type(home.studio, "invoice").own
    document_types.reset_type(home.studio, "invoice")
    assert kept_types.document_type(home.studio, "invoice").type == BUILT_IN["invoice"]
    with refusal("nothing_to_change"):
        document_types.reset_type(home.studio, "invoice")
    with refusal("built_in"):
        document_types.archive_type(home.studio, "invoice")
    assert sound(home)


@pytest.mark.parametrize(
    ("typed", "code"),
    [({"blocks": "studio, client"}, "block_missing"), ({"blocks": "studio, nonsense"}, "unknown_block"),
     ({"blocks": "studio, studio"}, "block_twice"), ({"fr.text": "{price}"}, "unknown_value"), ({"colour": "red"}, "bad_setting"),
     ({"logo": "/nowhere.png"}, "bad_setting"), ({"paper": "A3"}, "bad_setting"), ({"series": "{number}"}, "bad_setting"),
     ({"series": "{year}-{number:6}"}, "number_taken"), ({"series": "A{year}-{number}"}, "number_taken"), ({"terms": "-1"}, "bad_setting"),
     ({"name": "avoir"}, "name_taken"), ({"name": ""}, "empty"), ({"shape": "round"}, "unknown_part"), ({"fr.title": "x" * 61}, "too_long"),
     ({"fr.title": "a\x1b[31m"}, "bad_text")],
)  # fmt: skip
def test_what_a_type_cannot_be_is_refused(home: studios.Home, typed: dict[str, str], code: str) -> None:
    key = document_types.add_type(home.studio, "Honoraires", "invoice")
    before = kept_types.document_type(home.studio, key)
    with speaking("fr", "CA"), refusal(code):
        document_types.edit_type(home.studio, key, typed)
    assert kept_types.document_type(home.studio, key) == before


@pytest.mark.parametrize("kind", REQUIRED)
def test_what_the_law_wants_to_see_cannot_be_left_out(home: studios.Home, kind: str) -> None:
    (key,) = (each.key for each in BUILT_IN.values() if each.kind == kind and each.key != "detailed")
    for block in REQUIRED[kind]:
        left = [each for each in BUILT_IN[key].blocks if each != block]
        with refusal("block_missing"):
            document_types.edit_type(home.studio, key, {"blocks": ", ".join(left)})


def test_only_an_owner_changes_types(home: studios.Home) -> None:
    home.set("professionals.2000.role", "manager")
    for act in (
        lambda studio: document_types.add_type(studio, "X", "invoice"),
        lambda studio: document_types.edit_type(studio, "invoice", {"fr.title": "X"}),
    ):
        with refusal("not_allowed"):
            act(home.acting(2000))


def test_a_pro_forma_has_no_number_and_is_not_issued(home: studios.Home) -> None:
    session(home)
    draft = drafts.compose(home.studio, 1, drafts.Composition(document_type="pro-forma"))
    shown = documents.preview(home.studio, draft)
    page = words_of(documents.pdf_of(home.studio, shown))
    assert "Facture pro forma" in page
    assert "57,49 $" in page
    assert "Numéro" not in page
    assert "APERÇU" not in page
    with refusal("not_an_invoice"):
        issue.issue(home.studio, draft)
    with pytest.raises(peewee.IntegrityError, match="this is no invoice"):
        home.studio.store.execute(
            """UPDATE invoice SET number = '2026-0001', year = 2026, sequence = 1, issued_on = '2026-11-24', due_on = '2026-11-24',
            issued_at = 'x', issued_by = 1, prices_include_tax = 0, net = 0, tax = 0, total = 0, snapshot = '', snapshot_sha256 = ''
            WHERE id = ?""",
            draft,
        )
    for other in ("receipt", "credit-note", "statement"):
        with refusal("other_kind"):
            drafts.compose(home.studio, 1, drafts.Composition(document_type=other))


# Series ------------------------------------------------------------------------------------------------------------------


def issued_as(home: studios.Home, key: str, on: date | None = None) -> str:
    line = drafts.NewLine("X", Decimal(1), 500)
    draft = drafts.compose(home.studio, 1, drafts.Composition(lines=(line,), document_type=key))
    return issue.issue(home.studio, draft, on).number


def test_each_series_has_its_own_numbers_without_a_gap(home: studios.Home) -> None:
    kine = document_types.add_type(home.studio, "Kiné", "invoice", {"series": "K{year}-{number:3}"})
    other = document_types.add_type(home.studio, "Kiné bis", "invoice", {"series": "K{year}-{number:5}"})
    forever = document_types.add_type(home.studio, "Nutrition", "invoice", {"series": "NUT{number:4}"})
    given = [issued_as(home, key) for key in ("invoice", kine, "detailed", forever, kine, other, "invoice")]
    assert given == ["2026-0001", "K2026-001", "2026-0002", "NUT0001", "K2026-002", "K2026-00003", "2026-0003"]
    home.clock.forward(days=60)
    assert [issued_as(home, key) for key in ("invoice", kine, forever)] == ["2027-0001", "K2027-001", "NUT0002"]
    assert sound(home)
    store = home.studio.store
    for statement in (
        "DELETE FROM numbered WHERE invoice_id = 1",
        "UPDATE numbered SET sequence = 9 WHERE invoice_id = 1",
        "INSERT INTO numbered VALUES ('', 2026, 9, 1)",
        "INSERT OR REPLACE INTO numbered VALUES ('X', 2026, 1, 1)",
    ):
        with pytest.raises(peewee.IntegrityError):
            store.execute(statement)


def test_a_series_begins_at_one_and_the_studios_where_it_was_told(tmp_path: Path) -> None:
    home = studios.quebec(tmp_path / "home")
    home.set("numbers.first_invoice", "57")
    kine = document_types.add_type(home.studio, "Kiné", "invoice", {"series": "K{year}-{number:3}"})
    assert [issued_as(home, key) for key in (kine, "invoice")] == ["K2026-001", "2026-0057"]
    home.studio.store.close()


def test_no_number_is_given_before_the_last_one_of_any_series(home: studios.Home) -> None:
    kine = document_types.add_type(home.studio, "Kiné", "invoice", {"series": "K{year}-{number:3}"})
    issued_as(home, kine)
    with refusal("date_before_last"):
        issued_as(home, "invoice", date(2026, 11, 23))
    with home.studio.store.transaction():
        assert numbers.next_number(home.studio, "invoice", date(2026, 11, 24)).text == "2026-0001"


# Previews ----------------------------------------------------------------------------------------------------------------


def test_a_preview_shows_what_would_be_issued_and_changes_nothing(home: studios.Home) -> None:
    session(home)
    draft = drafts.compose(home.studio, 1)
    entries = home.studio.store.value("SELECT count(*) FROM journal")
    shown = documents.preview(home.studio, draft)
    path = documents.write_shown(home.studio, shown)
    assert "APERÇU" in words_of(path)
    assert "57,49\u00a0$" in shown.text
    assert path.stat().st_mode & 0o777 == 0o600
    assert home.studio.store.value("SELECT count(*) FROM journal") == entries
    assert home.studio.store.value("SELECT number FROM invoice WHERE id = ?", draft) is None
    issue.issue(home.studio, draft)
    page = words_of(documents.document(home.studio, "invoice", draft).path)
    assert "APERÇU" not in page
    assert not path.exists(), "the preview goes when it is issued"


def test_a_type_is_tried_on_an_invoice_without_leaving_anything(home: studios.Home) -> None:
    invoice, _items = studios.issued(home.studio)
    entries = home.studio.store.value("SELECT count(*) FROM journal")
    for key in BUILT_IN:
        shown = documents.try_type(home.studio, key, invoice)
        page = words_of(documents.pdf_of(home.studio, shown))
        assert "APERÇU" in page, key
        assert "Zoé Tremblay" in shown.text
    assert home.studio.store.value("SELECT count(*) FROM journal") == entries


# Receipts ----------------------------------------------------------------------------------------------------------------


def test_a_receipt_is_made_after_payment_and_names_the_professional(named: studios.Home) -> None:
    item = session(named)
    draft = drafts.compose(named.studio, 1)
    issue.issue(named.studio, draft)
    with refusal("not_paid"):
        receipts.receipt(named.studio, draft)
    payments.mark_paid(named.studio, [draft], "transfer", amount=5000)
    with refusal("not_paid"):
        receipts.receipt(named.studio, draft)
    payments.mark_paid(named.studio, [draft], "cheque")
    made, stored = documents.receipt(named.studio, draft)
    assert made.lacks == ()
    page = words_of(stored.path)
    for words in (
        "Reçu", "2026-0001", "Marc Gagnon", "Kinésiologue", "FKQ", "K-2231", "24 novembre 2026", "60 min", "57,49 $",
        "Payé le 24 novembre 2026 par virement : 50,00 $", "par chèque : 7,49 $",
    ):  # fmt: skip
        assert words in page, words
    assert documents.receipt(named.studio, draft)[0].id == made.id, "the same is not made twice"
    named.clock.forward(days=3)
    assert documents.receipt(named.studio, draft)[0].id == made.id
    assert sound(named)
    assert item


def test_a_receipt_says_what_an_insurer_would_miss(home: studios.Home) -> None:
    session(home, minutes=0)
    draft = drafts.compose(home.studio, 1)
    issue.issue(home.studio, draft)
    payments.mark_paid(home.studio, [draft], "transfer")
    lacks = " ".join(receipts.receipt(home.studio, draft).lacks)
    for words in ("title", "association", "member number", "duration"):
        assert words in lacks, words


@pytest.mark.parametrize("how", ["cancel", "part", "refund", "reverse"])
def test_a_receipt_that_no_longer_holds_is_told(named: studios.Home, how: str) -> None:
    items = [session(named), session(named)]
    draft = drafts.compose(named.studio, 1)
    issue.issue(named.studio, draft)
    booked = payments.mark_paid(named.studio, [draft], "transfer")
    made = receipts.receipt(named.studio, draft).id
    assert [view.holds for view in receipts_of(named.studio, draft)] == [True]
    if how == "reverse":
        payments.reverse(named.studio, booked.payment_id, "erreur")
    elif how == "refund":
        payments.refund(named.studio, invoice_id=draft, amount=100)
    else:
        cancel.cancel(named.studio, draft, "erreur", only=items[:1] if how == "part" else (), money="credit")
    assert [view.holds for view in receipts_of(named.studio, draft)] == [False]
    if how == "part":
        again, stored = documents.receipt(named.studio, draft)
        assert again.id != made
        content = frozen(named.studio, "receipt", again.id).content
        assert (len(content["lines"]), content["total"]) == (1, 5749)
        assert [view.holds for view in receipts_of(named.studio, draft)] == [False, True]
        assert "57,49 $" in words_of(stored.path)
    else:
        with pytest.raises(Refused):
            receipts.receipt(named.studio, draft)
    assert sound(named)


def test_the_store_makes_no_receipt_of_what_is_not_paid(home: studios.Home) -> None:
    invoice, _items = studios.issued(home.studio)
    row = """INSERT INTO receipt (invoice_id, document_type, made_at, made_by, total, snapshot, snapshot_sha256)
        VALUES (?, 'receipt', 'x', 1, 1, '', '')"""
    with pytest.raises(peewee.IntegrityError, match="a receipt is made of what is paid"):
        home.studio.store.execute(row, invoice)
    payments.mark_paid(home.studio, [invoice], "transfer")
    receipts.receipt(home.studio, invoice)
    for statement in ("UPDATE receipt SET total = 1", "DELETE FROM receipt"):
        with pytest.raises(peewee.IntegrityError):
            home.studio.store.execute(statement)


def test_a_receipt_goes_into_the_backup_and_verify_misses_it(home: studios.Home, tmp_path: Path) -> None:
    invoice, _items = studios.issued(home.studio)
    payments.mark_paid(home.studio, [invoice], "transfer")
    receipts.receipt(home.studio, invoice)
    assert verify.verify(home.studio).documents_waiting == 2
    assert documents.make_missing(home.studio) == 2
    stored = documents.receipt(home.studio, invoice)[1]
    assert backup(home.studio, tmp_path / "copy.db").documents == 2
    assert sound(home)
    stored.path.write_bytes(b"other")
    assert any("not the document" in finding.what for finding in verify.verify(home.studio).findings)
    with refusal("document_changed"):
        documents.document(home.studio, "receipt", 1)


def test_a_receipted_copy_says_when_and_how_it_was_paid(home: studios.Home) -> None:
    invoice, _items = studios.issued(home.studio)
    with refusal("not_paid"):
        documents.receipted_copy(home.studio, invoice)
    payments.mark_paid(home.studio, [invoice], "cheque")
    page = words_of(documents.pdf_of(home.studio, documents.receipted_copy(home.studio, invoice)))
    assert "Acquittée le 24 novembre 2026 par chèque" in page
    cancel.cancel(home.studio, invoice, "erreur", money="credit")
    with refusal("cancelled"):
        documents.receipted_copy(home.studio, invoice)


# Statements --------------------------------------------------------------------------------------------------------------


def test_a_statement_ends_at_what_is_left_to_pay(home: studios.Home) -> None:
    first, _ = studios.issued(home.studio, 1, "PR", "NUT")
    home.clock.forward(days=40)
    second, _ = studios.issued(home.studio, 1, "EP")
    payments.mark_paid(home.studio, [second], "transfer", amount=8000)
    booked = payments.mark_paid(home.studio, [first], "cash", amount=1000)
    payments.reverse(home.studio, booked.payment_id, "erreur")
    cancel.cancel(
        home.studio, first, "erreur", lines=home.studio.store.column("SELECT min(id) FROM invoice_line WHERE invoice_id = ?", first)
    )
    shown = documents.statement(home.studio, 1)
    account = home.studio.store.value("SELECT COALESCE(sum(amount), 0) FROM settlement WHERE target = 'credit' AND client_id = 1")
    due = 9500
    assert (shown.content["total"], account) == (due - account, 1101)
    assert shown.content["lines"][-1]["balance"] == shown.content["total"]
    assert shown.content["late"] == due - account
    since = documents.statement(home.studio, 1, since=date(2026, 12, 1))
    assert since.content["lines"][0]["what"] == "before"
    assert since.content["total"] == shown.content["total"]
    page = words_of(documents.pdf_of(home.studio, shown))
    for words in ("Relevé de compte", "Facture 2026-0001", "Paiement · virement", "Paiement contrepassé", "Solde à payer"):
        assert words in page, words


# Pages -------------------------------------------------------------------------------------------------------------------


def test_sums_are_carried_from_page_to_page(home: studios.Home) -> None:
    lines = tuple(drafts.NewLine(f"Ligne {number}", Decimal(1), 1000) for number in range(100))
    draft = drafts.compose(home.studio, 1, drafts.Composition(lines=lines, discount=Discount(percent=Decimal(10))))
    issue.issue(home.studio, draft)
    pages = [
        page.extract_text().replace("\u00a0", " ") for page in pypdf.PdfReader(documents.document(home.studio, "invoice", draft).path).pages
    ]
    assert len(pages) > 2
    done = 0
    for number, page in enumerate(pages):
        here = sum(line.startswith("Ligne ") for line in page.splitlines())
        if number:
            assert "Report" in page
            assert f"{done * 10},00 $".replace("1000,00", "1 000,00") in page.replace(" ", " ")
        done += here
        if number < len(pages) - 1:
            assert "À reporter" in page
    assert done == 100
    assert "Ligne 99" in pages[-1], "the totals never stand alone"
    assert "À reporter" not in pages[-1]


def test_french_counts_the_first_of_a_month(home: studios.Home) -> None:
    home.clock.forward(days=7)
    invoice, _items = studios.issued(home.studio)
    assert "1er décembre 2026" in words_of(documents.document(home.studio, "invoice", invoice).path)


@pytest.mark.parametrize(("language", "words"), [
    ("es", ("Factura", "Vencimiento", "24 de noviembre de 2026")),
    ("en", ("Invoice", "Due date", "November 24, 2026")),
    ("fr", ("Facture", "Échéance", "24 novembre 2026")),
])  # fmt: skip
def test_a_document_speaks_the_clients_language(tmp_path: Path, language: str, words: tuple[str, ...]) -> None:
    home = studios.make(tmp_path / "home", studios.FRANCE | {"studio.country": "US", "studio.timezone": "America/New_York"})
    clients.add_client(home.studio, clients.ClientForm(name="Ana", language=language))
    draft = drafts.compose(home.studio, 1, drafts.Composition(lines=(drafts.NewLine("X", Decimal(1), 123456),)))
    issue.issue(home.studio, draft)
    page = words_of(documents.document(home.studio, "invoice", draft).path)
    for word in words:
        assert word in page, word
    home.studio.store.close()


# PDF/A -------------------------------------------------------------------------------------------------------------------


def everything(home: studios.Home) -> list[bytes]:
    """A document of every kind."""
    invoice, _items = studios.issued(home.studio)
    payments.mark_paid(home.studio, [invoice], "transfer")
    made = [documents.document(home.studio, "invoice", invoice).path.read_bytes()]
    made.append(documents.receipt(home.studio, invoice)[1].path.read_bytes())
    made.append(documents.pdf_of(home.studio, documents.receipted_copy(home.studio, invoice)))
    made.append(documents.pdf_of(home.studio, documents.statement(home.studio, 1)))
    note = cancel.cancel(home.studio, invoice, "erreur", money="credit").credit_note_id
    made.append(documents.document(home.studio, "credit_note", note).path.read_bytes())
    made.append(documents.pdf_of(home.studio, documents.preview(home.studio, drafts.compose(home.studio, 1))))
    return made


@pytest.mark.parametrize("country", ["CA", "FR"])
def test_every_document_is_built_as_pdf_a_3(tmp_path: Path, country: str) -> None:
    settings = {**studios.FRANCE, "billing.tax_exemption": "TVA non applicable, art. 293 B du CGI"} if country == "FR" else studios.QUEBEC
    home = studios.make(tmp_path / "home", settings)
    codes.add_code(home.studio, "PR", "Bilan", 6000)
    clients.add_client(home.studio, clients.ClientForm(name="Ana"))
    made = everything(home)
    made.append(render(frozen(home.studio, "invoice", 1).content, "https://checkout.stripe.com/c/pay/cs_test_1").data)
    assert b"/Link" in made[-1]
    for place, data in enumerate(made):
        reader = pypdf.PdfReader(io.BytesIO(data))
        root: Any = reader.trailer["/Root"]
        (intent,) = root["/OutputIntents"]
        assert intent["/S"] == "/GTS_PDFA1"
        assert intent["/DestOutputProfile"].get_object()["/N"] == 3
        assert reader.trailer["/ID"]
        assert "/Encrypt" not in reader.trailer
        assert root["/Lang"]
        xmp = etree.fromstring(root["/Metadata"].get_object().get_data().strip())
        text = etree.tostring(xmp, encoding="unicode")
        for words in ("<pdfaid:part>3</pdfaid:part>", "<pdfaid:conformance>B</pdfaid:conformance>"):
            assert words in text
        title = xmp.find(".//{http://purl.org/dc/elements/1.1/}title//{http://www.w3.org/1999/02/22-rdf-syntax-ns#}li")
        assert title is not None
        assert title.text
        fonts: list[Any] = [font.get_object() for page in reader.pages for font in page["/Resources"]["/Font"].values()]  # type: ignore[index]
        for font in fonts:
            descriptor = font["/DescendantFonts"][0].get_object()["/FontDescriptor"]
            assert "/FontFile2" in descriptor, "every font is embedded"
            assert "/ToUnicode" in font
        inside = country == "FR" and place in (0, 4, 6)
        assert ("/AF" in root) is inside
        assert ("factur-x.xml" in text) is inside
        if inside:
            (file,) = root["/AF"]
            spec = file.get_object()
            assert (spec["/AFRelationship"], spec["/F"], spec["/UF"]) == ("/Alternative", "factur-x.xml", "factur-x.xml")
            stream = spec["/EF"]["/F"].get_object()
            assert stream["/Subtype"] == "/text/xml"
            assert {"/ModDate", "/CheckSum"} <= set(stream["/Params"])
            for words in ("<fx:ConformanceLevel>EN 16931<", "<fx:DocumentType>INVOICE<", "<fx:Version>1.0<", "pdfaExtension:schemas"):
                assert words in text
        for page in reader.pages:
            for note in page.get("/Annots", []):
                assert note.get_object().get("/F", 0) & 4, "what can be clicked is printed"
    home.studio.store.close()


# What an earlier version froze -------------------------------------------------------------------------------------------


def test_contents_of_the_first_form_are_still_made_into_a_document(home: studios.Home) -> None:
    invoice, items = studios.issued(home.studio, 1, "PR", "EP")
    note = cancel.cancel(home.studio, invoice, "erreur", only=items[:1]).credit_note_id
    for kind, record in (("invoice", invoice), ("credit_note", note)):
        content = json.loads(json.dumps(frozen(home.studio, kind, record).content))
        for gone in ("layout", "exemption", "discount_word", "vat_due", "electronic", "account", "late_payment"):
            content.pop(gone, None)
        for line in content["lines"]:
            for gone in ("session", "share", "rates"):
                line.pop(gone, None)
        content["form"] = 1
        assert "Première rencontre" in words_of(render(content).data)
        assert "Première rencontre" in as_text(content)


# Found by those who tried to break it ------------------------------------------------------------------------------------


def paid_rows(home: studios.Home, invoice: int) -> list[tuple[str, str, int]]:
    """How a receipted copy says an invoice was paid, and that it adds up to what stands."""
    content = documents.receipted_copy(home.studio, invoice).content
    assert sum(each["amount"] for each in content["paid"]) == content["total"] - sum(note["total"] for note in content["credited"])
    return [(each["on"], each["method"], each["given"]) for each in content["paid"]]


@pytest.mark.parametrize("money", ["credit", "refund"])
def test_what_was_taken_back_is_not_said_to_be_paid(home: studios.Home, money: str) -> None:
    invoice, items = studios.issued(home.studio, 1, "PR", "EP")
    payments.mark_paid(home.studio, [invoice], "transfer")
    home.clock.forward(days=5)
    cancel.cancel(home.studio, invoice, "erreur", only=items[:1], money=money)
    assert paid_rows(home, invoice) == [("2026-11-24", "transfer", 6899)]
    page = words_of(documents.pdf_of(home.studio, documents.receipted_copy(home.studio, invoice)))
    assert "Acquittée le 24 novembre 2026 par virement" in page
    # The copy is the invoice as it was issued, with what was credited since; the receipt is of what still stands.
    for words in ("Première rencontre", "Total 126,47 $", "A2026-0001", "-57,48 $", "Payé 68,99 $"):
        assert words in page, words
    receipt = words_of(documents.receipt(home.studio, invoice)[1].path)
    assert "Première rencontre" not in receipt
    for words in ("Total 68,99 $", "virement : 68,99 $", "A2026-0001", "2026-0001-R1"):
        assert words in receipt, words


def test_a_payment_given_back_and_made_again_is_the_one_that_counts(home: studios.Home) -> None:
    invoice, _items = studios.issued(home.studio, 1, "PR")
    payments.mark_paid(home.studio, [invoice], "cheque")
    payments.refund(home.studio, invoice_id=invoice)
    home.clock.forward(days=2)
    payments.mark_paid(home.studio, [invoice], "transfer")
    assert paid_rows(home, invoice) == [("2026-11-26", "transfer", 5749)]


def test_rounded_cash_is_said_as_it_was_handed_over(home: studios.Home) -> None:
    invoice, _items = studios.issued(home.studio, 1, "PR")
    payments.mark_paid(home.studio, [invoice], "cash")
    assert paid_rows(home, invoice) == [("2026-11-24", "cash", 5750)]
    page = words_of(documents.pdf_of(home.studio, documents.receipted_copy(home.studio, invoice)))
    assert "par espèces : 57,50 $ (arrondi aux pièces existantes)" in page
    lines = documents.statement(home.studio, 1).content["lines"]
    assert [(line["what"], line["amount"], line["balance"]) for line in lines] == [
        ("invoice", 5749, 5749),
        ("payment", -5750, -1),
        ("rounding", 1, 0),
    ]


def test_a_professional_who_was_not_known_at_issue_is_named_as_he_is_now(home: studios.Home) -> None:
    session(home)
    draft = drafts.compose(home.studio, 1)
    issue.issue(home.studio, draft)
    payments.mark_paid(home.studio, [draft], "transfer")
    first = receipts.receipt(home.studio, draft)
    assert first.lacks
    for key, value in (("title", "Kinésiologue"), ("association", "FKQ"), ("member_number", "K-2231")):
        home.set(f"professionals.{studios.OWNER}.{key}", value)
    again = receipts.receipt(home.studio, draft)
    assert again.lacks == ()
    assert again.id != first.id
    page = words_of(documents.document(home.studio, "receipt", again.id).path)
    for words in ("nº de membre K-2231", "2026-0001-R2", "Remplace le reçu 2026-0001-R1"):
        assert words in page, words


def test_another_colour_makes_no_second_receipt(named: studios.Home) -> None:
    session(named)
    draft = drafts.compose(named.studio, 1)
    issue.issue(named.studio, draft)
    payments.mark_paid(named.studio, [draft], "transfer")
    first = receipts.receipt(named.studio, draft)
    document_types.edit_type(named.studio, "receipt", {"colour": "#aa0000"})
    assert receipts.receipt(named.studio, draft).id == first.id


def test_a_discount_of_an_earlier_form_is_split_as_it_was(home: studios.Home) -> None:
    lines = (drafts.NewLine("Première", Decimal(1), 5000), drafts.NewLine("Seconde", Decimal(1), 6000))
    draft = drafts.compose(home.studio, 1, drafts.Composition(lines=lines, discount=Discount(percent=Decimal(10))))
    issue.issue(home.studio, draft)
    first = home.studio.store.value("SELECT min(id) FROM invoice_line WHERE invoice_id = ?", draft)
    cancel.cancel(home.studio, draft, "erreur", lines=[first])
    payments.mark_paid(home.studio, [draft], "transfer")
    content = frozen(home.studio, "receipt", receipts.receipt(home.studio, draft).id).content
    assert (content["discount"], content["net"]) == (600, 5400)


def test_two_series_never_give_the_same_numbers(home: studios.Home) -> None:
    kine = document_types.add_type(home.studio, "Kiné", "invoice", {"series": "K{year}-{number:4}"})
    for name in ("numbers.invoice", "numbers.credit_note"):
        with refusal("number_taken"):
            home.set(name, "K{year}-{number:5}")
    issued_as(home, "invoice")
    home.set("numbers.invoice", "F{year}-{number:4}")
    with refusal("number_taken"):
        document_types.edit_type(home.studio, kine, {"series": "{year}-{number:4}"})
    assert issued_as(home, kine) == "K2026-0001"
    document_types.edit_type(home.studio, kine, {"series": ""})
    with refusal("number_taken"):
        home.set("numbers.invoice", "K{year}-{number:4}")
    home.set("numbers.invoice", "{year}-{number:5}")
    assert issued_as(home, "invoice") == "2026-00002"
    assert sound(home)


def test_the_first_number_is_set_while_only_other_series_were_used(home: studios.Home) -> None:
    kine = document_types.add_type(home.studio, "Kiné", "invoice", {"series": "K{year}-{number:4}"})
    issued_as(home, kine)
    home.set("numbers.first_invoice", "120")
    assert issued_as(home, "invoice") == "2026-0120"
    with refusal("numbers_begun"):
        home.set("numbers.first_invoice", "500")


def test_the_store_begins_a_series_of_its_own_at_one(home: studios.Home, monkeypatch: pytest.MonkeyPatch) -> None:
    kine = document_types.add_type(home.studio, "Kiné", "invoice", {"series": "K{year}-{number:4}"})
    monkeypatch.setattr(numbers, "next_number", lambda *_given: numbers.Number(2026, 57, "K2026-0057"))
    with pytest.raises(peewee.IntegrityError, match="begins at one"):
        issued_as(home, kine)


def test_the_store_makes_no_receipt_of_what_is_cancelled_or_of_more_than_was_paid(home: studios.Home) -> None:
    invoice, _items = studios.issued(home.studio)
    payments.mark_paid(home.studio, [invoice], "transfer")
    row = """INSERT INTO receipt (invoice_id, document_type, made_at, made_by, total, snapshot, snapshot_sha256)
        VALUES (?, 'receipt', 'x', 1, ?, '', '')"""
    with pytest.raises(peewee.IntegrityError):
        home.studio.store.execute(row, invoice, 5750)
    cancel.cancel(home.studio, invoice, "erreur", money="credit")
    with pytest.raises(peewee.IntegrityError):
        home.studio.store.execute(row, invoice, 0)


def lowest(page: pypdf.PageObject) -> float:
    """How low the rows and sums of a page reach, in points from its lower edge."""
    found = [1000.0]

    def look(text: str, _cm: object, tm: list[float], _font: object, _size: object) -> None:
        if "description" in text or "5,75" in text:
            found.append(tm[5])

    page.extract_text(visitor_text=look)
    return min(found)


def test_every_row_stays_on_the_paper_whatever_stands_above_it(home: studios.Home) -> None:
    document_types.edit_type(home.studio, "detailed", {"blocks": "studio, client, text, items, lines, taxes, totals, legal"})
    for many in range(20, 44):
        document_types.edit_type(home.studio, "detailed", {"fr.text": "\n".join(f"mot {number}" for number in range(many))})
        line = drafts.NewLine("Très longue description " * 8, Decimal(1), 500)
        draft = drafts.compose(home.studio, 1, drafts.Composition(lines=(line,), document_type="detailed"))
        shown = documents.preview(home.studio, draft)
        reader = pypdf.PdfReader(io.BytesIO(documents.pdf_of(home.studio, shown)))
        assert min(lowest(page) for page in reader.pages) > 20 * 72 / 25.4 - 1, many
        drafts.discard_invoice(home.studio, draft)


def test_the_command_gives_no_document_of_another(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.getuid", lambda: studios.OWNER)
    home = studios.quebec(tmp_path / "home")
    studios.issued(home.studio)
    payments.mark_paid(home.studio, [1], "transfer")
    other, _items = studios.issued(home.studio, 2)
    cancel.cancel(home.studio, other, "erreur")
    home.studio.store.close()
    for option in ("--receipted", "--preview"):
        answer = studios.command(home.folder, "document", "A2026-0001", option, "--json")
        assert (answer.status, answer.json["error"]["code"]) == (3, "is_credit_note")
    answer = studios.command(home.folder, "document", "2026-0001", "--preview", "--json")
    assert (answer.status, answer.json["error"]["code"]) == (3, "issued_already")


def test_all_documents_of_a_time_go_into_a_folder_and_what_fails_keeps_none_waiting(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("os.getuid", lambda: studios.OWNER)
    home = studios.quebec(tmp_path / "home")
    home.set("numbers.invoice", "F/{year}/{number}")
    for _ in range(4):
        studios.issued(home.studio)
    cancel.cancel(home.studio, 2, "erreur")
    home.studio.store.close()
    folder = tmp_path / "out"
    answer = studios.command(home.folder, "document", "--all", "--output", str(folder), "--json")
    assert answer.status == 0, answer.err
    assert (answer.json["made"], answer.json["written"]) == (5, 5)
    assert len(list(folder.glob("*.pdf"))) == 5
    again = studios.command(home.folder, "document", "--all", "--output", str(folder), "--json").json
    assert (again["made"], again["there"]) == (0, 5)
    first = sorted(folder.glob("*.pdf"))[0]
    first.unlink()
    first.mkdir()
    answer = studios.command(home.folder, "document", "--all", "--output", str(folder), "--json")
    assert answer.status == 1
    assert (answer.json["error"]["code"], answer.json["error"]["there"], answer.json["error"]["failed"]) == ("some_failed", 4, 1)
    none = studios.command(home.folder, "document", "--all", "--since", "2027-01-01", "--json").json
    assert none == {"made": 0, "written": 0, "there": 0, "failed": 0, "failures": []}


def test_a_font_that_has_gone_keeps_its_document_waiting_and_no_other(home: studios.Home, tmp_path: Path) -> None:
    font = font_with(tmp_path / "boxes.ttf", "王")
    home.studio = home.acting(home.studio.uid, documents__fonts=str(font))
    client = clients.add_client(home.studio, clients.ClientForm(name="王"))
    studios.published(home.studio, client)
    draft = drafts.compose(home.studio, client)
    issue.issue(home.studio, draft)
    font.write_bytes(b"broken")
    other, _items = studios.issued(home.studio)
    with refusal("font_gone"):
        documents.make_missing(home.studio)
    assert frozen(home.studio, "invoice", other).path is not None
    studios.published(home.studio, client)
    with refusal("unprintable"):
        issue.issue(home.studio, drafts.compose(home.studio, client))
    font_with(font, "王")
    assert documents.document(home.studio, "invoice", draft).missing == ""


def test_a_statement_prints_its_movements_once(home: studios.Home) -> None:
    studios.issued(home.studio)
    document_types.edit_type(home.studio, "statement", {"blocks": "studio, client, items, totals, lines"})
    page = words_of(documents.pdf_of(home.studio, documents.statement(home.studio, 1)))
    assert page.count("Facture 2026-0001") == 1


def test_a_line_in_a_fallback_font_leaves_the_next_words_as_they_are(home: studios.Home, tmp_path: Path) -> None:
    font = font_with(tmp_path / "boxes.ttf", "按摩王")
    home.studio = home.acting(home.studio.uid, documents__fonts=str(font))
    client = clients.add_client(home.studio, clients.ClientForm(name="王", address="按摩\n12, rue Haute"))
    lines = (drafts.NewLine("按摩", Decimal(1), 1000), drafts.NewLine("Normale", Decimal(2), 5000))
    draft = drafts.compose(home.studio, client, drafts.Composition(lines=lines))
    issue.issue(home.studio, draft)
    page = words_of(documents.document(home.studio, "invoice", draft).path)
    for words in ("按摩 1 10,00 $", "Normale 2 50,00 $", "12, rue Haute"):
        assert words in page, words


@pytest.mark.parametrize("colour", ["#ffffff", "#ffff00", "#00ff00", "#808080"])
def test_words_are_readable_in_any_colour(colour: str) -> None:
    from hextui.documents.page import colour_of, readable

    def channel(each: int) -> float:
        share = each / 255
        return share / 12.92 if share <= 0.03928 else ((share + 0.055) / 1.055) ** 2.4

    given = colour_of(colour)
    assert given is not None
    red, green, blue = map(channel, readable(given))
    assert 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05) >= 4.4
    assert readable((17, 94, 89)) == (17, 94, 89)


def test_large_amounts_stand_beside_their_words(tmp_path: Path) -> None:
    home = studios.make(tmp_path / "home", {**studios.FRANCE, "studio.currency": "TND"})
    clients.add_client(home.studio, clients.ClientForm(name="Ana", language="es"))
    draft = drafts.compose(home.studio, 1, drafts.Composition(lines=(drafts.NewLine("X", Decimal(3), 1234567875),)))
    issue.issue(home.studio, draft)
    reader = pypdf.PdfReader(documents.document(home.studio, "invoice", draft).path)
    places: list[tuple[float, float, str]] = []

    def look(text: str, _cm: object, tm: list[float], _font: object, _size: object) -> None:
        if text.strip():
            places.append((round(tm[5]), tm[4], text.strip()))

    reader.pages[0].extract_text(visitor_text=look)
    found = {text: x for _y, x, text in places}
    assert found["Fecha"] + 20 < found["24 de noviembre de 2026"]
    assert found["Vencimiento"] + 44 < found["24 de diciembre de 2026"]
    total = next(text for text in found if text.startswith("3.703.703,625"))
    assert found["Total"] + 28 < found[total]
    text = documents.statement(home.studio, 1).text
    assert "…" not in text
    assert text.count("3.703.703,625") >= 2
    home.studio.store.close()


def test_what_is_exempt_beside_what_is_taxed_says_why(tmp_path: Path) -> None:
    home = studios.make(tmp_path / "home", {**studios.FRANCE, "studio.vat_number": "FR83812345678"})
    taxes.add_tax(home.studio, "TVA 20", Decimal(20), group="TVA")
    clients.add_client(home.studio, clients.ClientForm(name="Acme", business=True, address="1, rue Haute\n75001 Paris"))
    lines = (drafts.NewLine("X", Decimal(1), 1000), drafts.NewLine("Soin", Decimal(1), 2000, ()))
    draft = drafts.compose(home.studio, 1, drafts.Composition(lines=lines))
    assert any("293 B" in lack for lack in issue.lacks(home.studio, draft))
    home.set("billing.tax_exemption", "Exonéré, art. 261 du CGI")
    home.set("billing.late_rate", "12.15")
    assert issue.issue(home.studio, draft).lacks == ()
    page = words_of(documents.document(home.studio, "invoice", draft).path)
    for words in (
        "Exonéré sur 20,00 €",
        "Exonéré, art. 261 du CGI",
        "Pénalités de retard : 12,15 % par an.",
        "Prix unitaire HT",
        "Total TTC",
    ):
        assert words in page, words
    home.studio.store.close()


def test_a_title_stands_in_its_own_language_alone(tmp_path: Path) -> None:
    home = studios.make(tmp_path / "home", studios.FRANCE)
    document_types.edit_type(home.studio, "invoice", {"fr.title": "Note d'honoraires", "fr.text": "Merci."})
    clients.add_client(home.studio, clients.ClientForm(name="John", language="en", country="GB", address="1 Baker Street\nLondon"))
    draft = drafts.compose(home.studio, 1, drafts.Composition(lines=(drafts.NewLine("X", Decimal(1), 1000),)))
    issue.issue(home.studio, draft)
    page = words_of(documents.document(home.studio, "invoice", draft).path)
    assert "Note" not in page
    for words in ("Invoice", "Merci.", "UNITED KINGDOM"):
        assert words in page, words
    home.studio.store.close()


def test_values_that_a_document_has_none_of_are_refused(home: studios.Home) -> None:
    for key, words in (("statement", "{number}"), ("pro-forma", "{due}"), ("credit-note", "{due}")):
        with refusal("unknown_value"):
            document_types.edit_type(home.studio, key, {"fr.text": words})


def test_a_login_never_stands_on_a_document_unsaid(home: studios.Home) -> None:
    session(home)
    draft = drafts.compose(home.studio, 1, drafts.Composition(document_type="detailed"))
    assert any("professionals.1000.name" in lack for lack in issue.lacks(home.studio, draft))
    home.set("professionals.1000.name", "Marc Gagnon")
    assert issue.lacks(home.studio, draft) == []


def test_a_preview_is_as_long_as_what_is_issued(tmp_path: Path) -> None:
    home = studios.make(tmp_path / "home", {**studios.FRANCE, "studio.iban": "FR7630006000011234567890189"})
    clients.add_client(home.studio, clients.ClientForm(name="Ana"))
    for many in (14, 16, 18, 20, 22):
        lines = tuple(drafts.NewLine(f"Ligne {number}", Decimal(1), 1000) for number in range(many))
        draft = drafts.compose(home.studio, 1, drafts.Composition(lines=lines))
        before = len(pypdf.PdfReader(io.BytesIO(documents.pdf_of(home.studio, documents.preview(home.studio, draft)))).pages)
        issue.issue(home.studio, draft)
        assert len(pypdf.PdfReader(documents.document(home.studio, "invoice", draft).path).pages) == before
    home.studio.store.close()


def test_a_document_in_two_languages_has_french_figures(home: studios.Home) -> None:
    clients.edit_client(home.studio, 1, clients.ClientForm(language="en"))
    invoice, _items = studios.issued(home.studio)
    payments.mark_paid(home.studio, [invoice], "other")
    page = words_of(documents.document(home.studio, "invoice", invoice).path)
    assert "9,975 %" in page
    assert "57,49 $" in page
    receipt = words_of(documents.receipt(home.studio, invoice)[1].path)
    assert "Payé le 24 novembre 2026 par un autre moyen : 57,49 $ / Paid on November 24, 2026 by other means: $57.49" in receipt


def test_nothing_in_the_balance_is_not_said_to_be_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.getuid", lambda: studios.OWNER)
    home = studios.quebec(tmp_path / "home")
    draft = drafts.compose(home.studio, 1, drafts.Composition(lines=(drafts.NewLine("X", Decimal(1), 1000),)))
    issue.issue(home.studio, draft)
    home.studio.store.close()
    answer = studios.command(home.folder, "cancel", "2026-0001", "--reason", "erreur")
    assert "solde" not in answer.out


# Found by a second pair of eyes ------------------------------------------------------------------------------------------


def test_what_is_said_to_be_paid_is_what_is_paid_whatever_happened(tmp_path: Path) -> None:
    chance = random.Random(20261124)
    for turn in range(40):
        home = studios.quebec(tmp_path / f"home{turn}")
        invoice, items = studios.issued(home.studio, 1, "PR", "EP", "NUT")
        recorded: list[int] = []
        for _step in range(chance.randint(2, 9)):
            home.clock.forward(days=chance.randint(0, 2))
            act = chance.choice(("pay", "pay", "refund", "reverse", "cancel"))
            method = chance.choice(("cash", "cheque", "transfer", "other"))
            try:
                if act == "pay":
                    dated = home.studio.today() - timedelta(days=chance.randint(0, 5))
                    amount = chance.choice((None, 1000, 5000, 30000))
                    recorded.append(payments.mark_paid(home.studio, [invoice], method, amount=amount, dated=dated).payment_id)
                elif act == "refund":
                    booked = payments.refund(home.studio, invoice_id=invoice, amount=chance.choice((None, 500)), method=method)
                    recorded.append(booked.payment_id)
                elif act == "reverse" and recorded:
                    payments.reverse(home.studio, recorded.pop(chance.randrange(len(recorded))), "erreur")
                elif act == "cancel" and len(items) > 1:
                    cancel.cancel(
                        home.studio, invoice, "erreur", only=[items.pop()], money=chance.choice(("credit", "refund")), method=method
                    )
            except Refused:
                continue
            stands = standing(home.studio.store, invoice)
            assert stands is not None
            assert sum(each["amount"] for each in paid_on(home.studio, invoice)) == stands.paid, (turn, act)
            assert documents.statement(home.studio, 1).content["total"] == stands.due - credit(home.studio.store, 1)
        home.studio.store.close()


def test_the_payment_that_stands_is_the_one_that_was_not_given_back(home: studios.Home) -> None:
    invoice, _items = studios.issued(home.studio)
    payments.mark_paid(home.studio, [invoice], "cash", dated=date(2026, 11, 20))
    payments.refund(home.studio, invoice_id=invoice, method="transfer")
    payments.mark_paid(home.studio, [invoice], "cheque", dated=date(2026, 11, 23))
    assert paid_rows(home, invoice) == [("2026-11-23", "cheque", 5749)]


def test_forms_of_numbers_that_only_look_alike_are_each_their_own(home: studios.Home) -> None:
    key = document_types.add_type(home.studio, "Kiné", "invoice", {"series": "{year}-{number:4}-K"})
    assert issued_as(home, key) == "2026-0001-K"
    home.set("numbers.invoice", "F{year}-{number:4}")
    home.set("numbers.invoice", "{year}-{number:4}")
    assert issued_as(home, "invoice") == "2026-0001"
    one = document_types.add_type(home.studio, "Un", "invoice", {"series": "F-{number}"})
    two = document_types.add_type(home.studio, "Deux", "invoice", {"series": "F-{year}-{number:4}"})
    assert [issued_as(home, two), issued_as(home, one)] == ["F-2026-0001", "F-1"]
    document_types.edit_type(home.studio, one, {"colour": "#aa0000"})
    assert sound(home)


def test_a_cancellation_does_not_wait_for_a_font(home: studios.Home) -> None:
    invoice, _items = studios.issued(home.studio)
    payments.mark_paid(home.studio, [invoice], "transfer")
    document_types.edit_type(home.studio, "receipt", {"fr.text": "谢谢"})
    made, stored = documents.receipt(home.studio, invoice)
    assert any("谢" in lack for lack in made.lacks)
    assert stored.path.exists()
    document_types.edit_type(home.studio, "credit-note", {"fr.title": "退款 Avoir"})
    note = cancel.cancel(home.studio, invoice, "erreur", money="credit").credit_note_id
    assert documents.document(home.studio, "credit_note", note).missing == "款退"


def test_a_registration_that_no_font_has_is_found_before_issue(tmp_path: Path) -> None:
    home = studios.make(tmp_path / "home")
    taxes.add_tax(home.studio, "JCT", Decimal(10), "登録番号 T123")
    clients.add_client(home.studio, clients.ClientForm(name="Ana"))
    draft = drafts.compose(home.studio, 1, drafts.Composition(lines=(drafts.NewLine("X", Decimal(1), 1000),)))
    with refusal("unprintable"):
        issue.issue(home.studio, draft)
    home.studio.store.close()


def test_a_statement_may_have_any_block(home: studios.Home) -> None:
    studios.issued(home.studio)
    blocks = "studio, client, professional, items, lines, taxes, totals, payment, qr, legal, text"
    document_types.edit_type(home.studio, "statement", {"blocks": blocks})
    shown = documents.statement(home.studio, 1)
    assert "57,49" in words_of(documents.pdf_of(home.studio, shown))


@pytest.mark.parametrize(("given", "title"), [
    ({"en.title": "Wellness invoice"}, "Facture / Wellness invoice"),
    ({"fr.title": "Note d'honoraires"}, "Note d'honoraires / Invoice"),
    ({"fr.title": "Note", "en.title": "Bill"}, "Note / Bill"),
])  # fmt: skip
def test_in_quebec_a_title_stands_in_both_languages(home: studios.Home, given: dict[str, str], title: str) -> None:
    document_types.edit_type(home.studio, "invoice", given)
    clients.edit_client(home.studio, 1, clients.ClientForm(language="en"))
    invoice, _items = studios.issued(home.studio)
    assert title in words_of(documents.document(home.studio, "invoice", invoice).path)


def test_a_receipt_that_was_replaced_is_not_given_out_again(home: studios.Home) -> None:
    invoice, _items = studios.issued(home.studio)
    made = []
    for method in ("transfer", "cheque", "transfer"):
        booked = payments.mark_paid(home.studio, [invoice], method)
        made.append(receipts.receipt(home.studio, invoice).id)
        if len(made) < 3:
            payments.reverse(home.studio, booked.payment_id, "erreur")
    assert made == [1, 2, 3]
    assert frozen(home.studio, "receipt", 3).content["replaces"] == "2026-0001-R2"


def test_a_tax_that_was_taken_off_has_its_own_reason(tmp_path: Path) -> None:
    home = studios.make(tmp_path / "home", {**studios.FRANCE, "studio.vat_number": "FR83812345678"})
    taxes.add_tax(home.studio, "TVA", Decimal(20))
    clients.add_client(home.studio, clients.ClientForm(name="Ana"))
    lines = (drafts.NewLine("X", Decimal(1), 1000),)
    what = drafts.Composition(lines=lines, no_tax=("TVA",), no_tax_reason="Export, art. 259-1 du CGI")
    draft = drafts.compose(home.studio, 1, what)
    assert not any("293 B" in lack for lack in issue.lacks(home.studio, draft))
    home.set("billing.tax_exemption", "Exonéré, art. 261 du CGI")
    issue.issue(home.studio, draft)
    page = words_of(documents.document(home.studio, "invoice", draft).path)
    assert "259-1" in page
    assert "261" not in page
    home.studio.store.close()


def test_nothing_is_late_where_the_client_has_credit(home: studios.Home) -> None:
    first, _items = studios.issued(home.studio)
    payments.mark_paid(home.studio, [first], "transfer", amount=20000)
    studios.issued(home.studio)
    home.clock.forward(days=60)
    content = documents.statement(home.studio, 1).content
    assert (content["total"], content["late"]) == (5749 * 2 - 20000, 0)


def test_the_values_in_a_receipts_words_are_its_own(home: studios.Home) -> None:
    invoice, _items = studios.issued(home.studio)
    home.clock.forward(days=3)
    payments.mark_paid(home.studio, [invoice], "transfer")
    document_types.edit_type(home.studio, "receipt", {"fr.text": "Reçu {number} du {date}."})
    assert "Reçu 2026-0001-R1 du 27 novembre 2026." in words_of(documents.receipt(home.studio, invoice)[1].path)
