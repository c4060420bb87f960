"""Electronic invoices: valid by the official rules, right to the cent, the same bytes in the PDF; and what is wrong is refused."""

import io
import itertools
from collections.abc import Callable, Iterator
from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path
from typing import Any

import pytest
from lxml import etree
from pypdf import PdfReader

from hextui.billing import cancel, clients, codes, drafts, issue, taxes
from hextui.documents.electronic.cii import cii
from hextui.documents.electronic.model import NotExpressible, of_document
from hextui.documents.electronic.ubl import ubl
from hextui.errors import Refused
from hextui.money import Discount
from hextui.views.documents import frozen
from hextui.workflows.documents import document, electronic
from tests import norms, studios

RAM = "urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100"
NAMES = {
    "rsm": "urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100",
    "ram": RAM,
    "udt": "urn:un:unece:uncefact:data:standard:UnqualifiedDataType:100",
}
CENT = Decimal("0.01")

COUNTRIES: dict[str, dict[str, str]] = {
    "FR": {"studio.registration": "812 345 678 00012", "studio.vat_number": "FR83812345678", "studio.iban": "FR7630006000011234567890189"},
    "BE": {"studio.registration": "0403.170.701", "studio.vat_number": "BE0403170701", "studio.bic": "GKCCBEBB",
           "studio.iban": "BE68539007547034"},
    "ES": {"studio.registration": "B12345674", "studio.vat_number": "ESB12345674"},
    "LU": {"studio.registration": "B123456", "studio.vat_number": "LU12345678"},
}  # fmt: skip
COMPANIES: dict[str, dict[str, Any]] = {
    "FR": {"registration": "552 100 554", "vat_number": "FR12552100554"},
    "BE": {"registration": "0202.239.951", "vat_number": "BE0202239951"},
    "ES": {"registration": "A58818501", "vat_number": "ESA58818501"},
    "LU": {"registration": "B99999", "vat_number": "LU26375245"},
}
REGIMES = ("one rate", "rates", "franchise", "mixed")
DISCOUNTS: tuple[Discount | None, ...] = (None, Discount(percent=Decimal(10)), Discount(amount=1234))
LANGUAGES = ("fr", "en", "es")


def make(folder: Path, country: str, regime: str, inclusive: bool = False, more: dict[str, str] | None = None) -> studios.Home:
    """A studio of that country, with a client of each kind."""
    settings = {
        **studios.FRANCE,
        "studio.country": country,
        "studio.email": "studio@example.org",
        **COUNTRIES[country],
        **({"billing.prices_include_tax": "yes"} if inclusive else {}),
        **(more or {}),
    }
    if regime == "franchise":
        settings["billing.tax_exemption"] = "TVA non applicable, art. 293 B du CGI"
        settings["studio.vat_number"] = ""
    if regime == "mixed":
        settings |= {"billing.tax_exemption": "Exonéré, art. 261 du CGI", "billing.tax_exemption_code": "VATEX-EU-132-1C"}
    home = studios.make(folder, settings)
    if regime != "franchise":
        taxes.add_tax(home.studio, "TVA 20", Decimal(20), group="TVA")
    if regime in ("rates", "mixed"):
        taxes.add_tax(home.studio, "TVA 5.5", Decimal("5.5"), group="TVA", default=False)
    codes.add_code(home.studio, "PR", "Bilan", 6000)
    address = "1, rue Haute\n75001 Paris"
    clients.add_client(home.studio, clients.ClientForm(name="Ana Ruiz", address=address))
    clients.add_client(
        home.studio, clients.ClientForm(name="Acme & Fils <SARL>", address=address, business=True, country=country, **COMPANIES[country])
    )
    return home


def lines_of(regime: str) -> tuple[drafts.NewLine, ...]:
    """Lines that touch every trap: odd quantities, a price below zero, other rates, none."""
    lines = [
        drafts.NewLine("Livre", Decimal("1.5"), 3335),
        drafts.NewLine("Trois séances", Decimal(3), 3333),
        drafts.NewLine("Bon d'achat", Decimal(1), -1000),
        drafts.NewLine("Élastique", Decimal("0.333"), 1999),
        drafts.NewLine("Feuilles", Decimal(20000), 1),
    ]
    if regime in ("rates", "mixed"):
        lines.append(drafts.NewLine("Guide", Decimal(7), 1015, ("TVA 5.5",)))
    if regime == "mixed":
        lines.append(drafts.NewLine("Soin", Decimal(2), 4550, ()))
    return tuple(lines)


def billed(home: studios.Home, regime: str, client: int, language: str, discount: Discount | None) -> int:
    """An issued invoice of everything."""
    clients.edit_client(home.studio, client, clients.ClientForm(language=language))
    studios.published(home.studio, client)
    what = drafts.Composition(lines=lines_of(regime), discount=discount)
    draft = drafts.compose(home.studio, client, what)
    line = home.studio.store.value("SELECT max(id) FROM invoice_line WHERE invoice_id = ?", draft)
    drafts.discount(home.studio, draft, Discount(percent=Decimal("12.5")), line)
    return issue.issue(home.studio, draft).invoice_id


def amounts(tree: Any, path: str) -> list[Decimal]:
    return [Decimal(each.text) for each in tree.xpath(path, namespaces=NAMES)]


def cent_faults(data: bytes, tolerance: Decimal = Decimal(0)) -> list[str]:
    """What does not add up, computed from the XML alone. `tolerance`: of a tax that was taken out of a price that includes it."""
    tree = etree.fromstring(data)
    faults = []
    bases: dict[tuple[str, str], Decimal] = {}
    for line in tree.iter(f"{{{RAM}}}IncludedSupplyChainTradeLineItem"):
        (price,), (quantity,) = amounts(line, ".//ram:ChargeAmount"), amounts(line, ".//ram:BilledQuantity")
        off = sum(amounts(line, ".//ram:SpecifiedTradeAllowanceCharge/ram:ActualAmount"))
        (net,) = amounts(line, ".//ram:LineTotalAmount")
        basis: Decimal = next(iter(amounts(line, ".//ram:BasisQuantity")), Decimal(1))
        if abs((price * quantity / basis).quantize(CENT, ROUND_HALF_UP) - off - net) > tolerance:
            faults.append(f"line: {price} x {quantity} - {off} is not {net}")
        category, rate = line.xpath(".//ram:CategoryCode/text() | .//ram:RateApplicablePercent/text()", namespaces=NAMES)
        bases[category, rate] = bases.get((category, rate), Decimal(0)) + net
    (settlement,) = tree.iter(f"{{{RAM}}}ApplicableHeaderTradeSettlement")
    (line_total,) = amounts(settlement, "ram:SpecifiedTradeSettlementHeaderMonetarySummation/ram:LineTotalAmount")
    if line_total != sum(bases.values()):
        faults.append("the lines do not add up")
    allowances = Decimal(0)
    for allowance in settlement.findall(f"{{{RAM}}}SpecifiedTradeAllowanceCharge"):
        (amount,) = amounts(allowance, "ram:ActualAmount")
        category, rate = allowance.xpath(".//ram:CategoryCode/text() | .//ram:RateApplicablePercent/text()", namespaces=NAMES)
        bases[category, rate] -= amount
        allowances += amount
    tax_total = Decimal(0)
    for tax in settlement.findall(f"{{{RAM}}}ApplicableTradeTax"):
        (calculated,), (basis,) = amounts(tax, "ram:CalculatedAmount"), amounts(tax, "ram:BasisAmount")
        category, rate = tax.xpath("ram:CategoryCode/text() | ram:RateApplicablePercent/text()", namespaces=NAMES)
        if bases.pop((category, rate), None) != basis:
            faults.append(f"the base of {category} {rate} is not {basis}")
        exact = (basis * Decimal(rate) / 100).quantize(CENT, ROUND_HALF_UP)
        if abs(exact - calculated) > tolerance:
            faults.append(f"{rate} % of {basis} is not {calculated}")
        tax_total += calculated
    if bases:
        faults.append(f"no breakdown of {sorted(bases)}")
    sums = settlement.find(f"{{{RAM}}}SpecifiedTradeSettlementHeaderMonetarySummation")
    found = {etree.QName(each).localname: Decimal(each.text) for each in sums}
    if found["TaxBasisTotalAmount"] != line_total - allowances or found.get("AllowanceTotalAmount", Decimal(0)) != allowances:
        faults.append("the net does not follow")
    if found["TaxTotalAmount"] != tax_total or found["GrandTotalAmount"] != found["TaxBasisTotalAmount"] + tax_total:
        faults.append("the total does not follow")
    if found["DuePayableAmount"] != found["GrandTotalAmount"]:
        faults.append("what is due is not the total")
    return faults


def issued_of(home: studios.Home, regime: str) -> Iterator[tuple[str, int, bool]]:
    """Invoices of every discount, kind of client and language, credit notes of the whole and of a part: kind, id, business."""
    turns = itertools.product(DISCOUNTS, (1, 2))
    for turn, (discount, client) in enumerate(turns):
        invoice = billed(home, regime, client, LANGUAGES[turn % 3], discount)
        yield "invoice", invoice, client == 2
        if turn % 2:
            yield "credit_note", cancel.cancel(home.studio, invoice, "erreur").credit_note_id, client == 2
        else:
            first = home.studio.store.column("SELECT id FROM invoice_line WHERE invoice_id = ? ORDER BY position LIMIT 2", invoice)
            yield "credit_note", cancel.cancel(home.studio, invoice, "erreur", lines=first).credit_note_id, client == 2


@pytest.mark.parametrize("inclusive", [False, True])
@pytest.mark.parametrize("regime", REGIMES)
@pytest.mark.parametrize("country", COUNTRIES)
def test_every_document_is_valid_and_right_to_the_cent(tmp_path: Path, country: str, regime: str, inclusive: bool) -> None:
    home = make(tmp_path / "home", country, regime, inclusive)
    for kind, record_id, business in issued_of(home, regime):
        content = frozen(home.studio, kind, record_id).content
        invoice = of_document(content)
        data = cii(invoice)
        # (A private client has no electronic address, which the French rules for companies want.)
        assert norms.cii_faults(data, french=country == "FR" and business) == []
        # The remaining part of a credit note's tax is a difference of two rounded ones.
        tolerance = CENT if inclusive or kind == "credit_note" else Decimal(0)
        assert cent_faults(data, tolerance) == []
        total = etree.fromstring(data).findtext(f".//{{{RAM}}}GrandTotalAmount")
        assert Decimal(total) == Decimal(content["total"]) / 100
        if business and country in ("FR", "BE"):
            assert norms.ubl_faults(ubl(invoice)) == []
        else:
            assert invoice.buyer.address is None
    home.studio.store.close()


@pytest.mark.parametrize(
    ("quantity", "price", "net", "tax", "total"),
    [("3", 3333, "99.99", "20.00", "119.99"), ("1.5", 3335, "50.03", "10.01", "60.04"), ("1", 1285, "12.85", "2.57", "15.42"),
     ("7", 1, "0.07", "0.01", "0.08"), ("1", 2, "0.02", "0.00", "0.02"), ("1", 3, "0.03", "0.01", "0.04")],
)  # fmt: skip
def test_worked_examples(tmp_path: Path, quantity: str, price: int, net: str, tax: str, total: str) -> None:
    home = make(tmp_path / "home", "FR", "one rate")
    draft = drafts.compose(home.studio, 2, drafts.Composition(lines=(drafts.NewLine("X", Decimal(quantity), price),)))
    issue.issue(home.studio, draft)
    tree = etree.fromstring(electronic(home.studio, "invoice", draft, "facturx"))
    found = [tree.findtext(f".//{{{RAM}}}{name}") for name in ("TaxBasisTotalAmount", "TaxTotalAmount", "GrandTotalAmount")]
    assert found == [net, tax, total]
    home.studio.store.close()


def test_a_currency_without_decimals(tmp_path: Path) -> None:
    home = make(tmp_path / "home", "FR", "franchise", more={"studio.currency": "JPY", "studio.vat_number": "FR83812345678"})
    taxes.add_tax(home.studio, "Tax", Decimal(10))
    draft = drafts.compose(home.studio, 2, drafts.Composition(lines=(drafts.NewLine("X", Decimal(1), 1285),)))
    issue.issue(home.studio, draft)
    data = electronic(home.studio, "invoice", draft, "facturx")
    assert norms.cii_faults(data) == []
    assert etree.fromstring(data).findtext(f".//{{{RAM}}}GrandTotalAmount") == "1414"
    home.studio.store.close()


def test_a_currency_with_three_decimals_is_beyond_the_norm(tmp_path: Path) -> None:
    home = make(tmp_path / "home", "FR", "one rate", more={"studio.currency": "TND"})
    stored = document(home.studio, "invoice", billed(home, "one rate", 2, "fr", None))
    assert "three decimals" in stored.not_electronic
    home.studio.store.close()


def test_prices_that_include_tax_are_taken_apart(tmp_path: Path) -> None:
    home = make(tmp_path / "home", "FR", "one rate", inclusive=True)
    draft = drafts.compose(home.studio, 2, drafts.Composition(lines=(drafts.NewLine("X", Decimal(3), 2000),)))
    issue.issue(home.studio, draft)
    tree = etree.fromstring(electronic(home.studio, "invoice", draft, "facturx"))
    found = [tree.findtext(f".//{{{RAM}}}{name}") for name in ("ChargeAmount", "TaxBasisTotalAmount", "TaxTotalAmount", "GrandTotalAmount")]
    assert found == ["16.666667", "50.00", "10.00", "60.00"]
    home.studio.store.close()


def test_exempt_for_several_reasons_is_one_row_of_the_breakdown(tmp_path: Path) -> None:
    home = make(tmp_path / "home", "FR", "mixed")
    taxes.add_tax(home.studio, "TVA 0 export", Decimal(0), group="TVA", default=False)
    taxes.add_tax(home.studio, "TVA 0", Decimal(0), group="TVA", default=False)
    lines = [drafts.NewLine(f"X {names}", Decimal(1), 1000, names) for names in ((), ("TVA 0",), ("TVA 0 export",), ("TVA 20",))]
    draft = drafts.compose(home.studio, 2, drafts.Composition(lines=tuple(lines)))
    issue.issue(home.studio, draft)
    for form, faults in (("facturx", norms.cii_faults), ("ubl", norms.ubl_faults)):
        assert faults(electronic(home.studio, "invoice", draft, form)) == []
    tree = etree.fromstring(electronic(home.studio, "invoice", draft, "facturx"))
    reasons = [each.text for each in tree.iter(f"{{{RAM}}}ExemptionReason")]
    assert reasons == ["Exonéré, art. 261 du CGI · TVA 0 · TVA 0 export"]
    home.studio.store.close()


def test_a_belgian_company_is_known_by_its_vat_number(tmp_path: Path) -> None:
    home = make(tmp_path / "home", "BE", "one rate")
    clients.edit_client(home.studio, 2, clients.ClientForm(registration="", vat_number="BE 0202.239.951"))
    data = electronic(home.studio, "invoice", billed(home, "one rate", 2, "fr", None), "ubl")
    assert norms.ubl_faults(data) == []
    assert b'schemeID="0208">0202239951<' in data
    clients.edit_client(home.studio, 2, clients.ClientForm(vat_number="BE0202239952"))
    with pytest.raises(Refused):
        electronic(home.studio, "invoice", billed(home, "one rate", 2, "fr", None), "ubl")
    home.studio.store.close()


def test_the_invoice_in_the_pdf_is_the_same_to_the_byte(tmp_path: Path) -> None:
    home = make(tmp_path / "home", "FR", "mixed")
    invoice = billed(home, "mixed", 2, "fr", None)
    note = cancel.cancel(home.studio, invoice, "erreur").credit_note_id
    for kind, record_id in (("invoice", invoice), ("credit_note", note)):
        stored = document(home.studio, kind, record_id)
        assert stored.not_electronic == ""
        (data,) = PdfReader(io.BytesIO(stored.path.read_bytes())).attachments["factur-x.xml"]
        assert data == electronic(home.studio, kind, record_id, "facturx")
        assert norms.cii_faults(data, french=True) == []
    home.studio.store.close()


def test_it_lies_inside_where_the_country_or_the_setting_says_so(tmp_path: Path) -> None:
    for country, setting, inside in (("FR", None, True), ("FR", "no", False), ("BE", None, False), ("BE", "yes", True)):
        more = {} if setting is None else {"documents.factur_x": setting}
        home = make(tmp_path / f"{country}{setting}", country, "one rate", more=more)
        stored = document(home.studio, "invoice", billed(home, "one rate", 2, "fr", None))
        assert ("factur-x.xml" in PdfReader(stored.path).attachments) is inside
        home.studio.store.close()


def test_what_the_norm_cannot_say_is_said_and_the_pdf_is_made(tmp_path: Path) -> None:
    home = studios.quebec(tmp_path / "home")
    home.set("documents.factur_x", "yes")
    invoice, _ = studios.issued(home.studio, 1, "PR")
    stored = document(home.studio, "invoice", invoice)
    assert "one tax a line" in stored.not_electronic
    assert PdfReader(stored.path).attachments == {}
    with pytest.raises(Refused) as refused:
        electronic(home.studio, "invoice", invoice, "facturx")
    assert refused.value.code == "not_electronic"
    home.studio.store.close()


def test_peppol_wants_addresses_of_both(tmp_path: Path) -> None:
    home = make(tmp_path / "home", "BE", "one rate")
    private, company = billed(home, "one rate", 1, "fr", None), billed(home, "one rate", 2, "fr", None)
    with pytest.raises(Refused):
        electronic(home.studio, "invoice", private, "ubl")
    tree = etree.fromstring(electronic(home.studio, "invoice", company, "ubl"))
    cbc = "{urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2}"
    ends = [(each.get("schemeID"), each.text) for each in tree.iter(f"{cbc}EndpointID")]
    assert ends == [("0208", "0403170701"), ("0208", "0202239951")]
    # What Peppol asks beyond the norm (its rules are not shipped with it): R001, R003, R004, R007, R120.
    assert tree.findtext(f"{cbc}ProfileID") == "urn:fdc:peppol.eu:2017:poacc:billing:01:1.0"
    assert tree.findtext(f"{cbc}CustomizationID", "").endswith("urn:fdc:peppol.eu:2017:poacc:billing:3.0")
    assert tree.findtext(f"{cbc}BuyerReference")
    assert len(tree.findall(f"{cbc}Note")) <= 1
    home.studio.store.close()


# What is wrong is refused ------------------------------------------------------------------------------------------------


def every(data: bytes) -> list[str]:
    """All that speaks against a French invoice between companies."""
    return [*norms.cii_faults(data, french=True), *cent_faults(data)]


def text(path: str, new: str, place: int = 0) -> Callable[[Any], None]:
    """A mutation: an element's text becomes another."""

    def change(tree: Any) -> None:
        found = tree.xpath(path, namespaces=NAMES)[place]
        assert found.text != new
        found.text = new

    return change


def gone(path: str) -> Callable[[Any], None]:
    """A mutation: an element is not there."""

    def change(tree: Any) -> None:
        found = tree.xpath(path, namespaces=NAMES)[0]
        found.getparent().remove(found)

    return change


def attribute(path: str, name: str, new: str) -> Callable[[Any], None]:
    """A mutation: an attribute becomes another."""

    def change(tree: Any) -> None:
        tree.xpath(path, namespaces=NAMES)[0].set(name, new)

    return change


def both(*changes: Callable[[Any], None]) -> Callable[[Any], None]:
    """Several mutations at once."""

    def change(tree: Any) -> None:
        for each in changes:
            each(tree)

    return change


HEAD, SETTLE = "//rsm:ExchangedDocument", "//ram:ApplicableHeaderTradeSettlement"
LINE, SELLER, BUYER = "//ram:IncludedSupplyChainTradeLineItem", "//ram:SellerTradeParty", "//ram:BuyerTradeParty"
MUTATIONS: dict[str, Callable[[Any], None]] = {
    "no number": gone(f"{HEAD}/ram:ID"),
    "an empty number": text(f"{HEAD}/ram:ID", ""),
    "a number longer than 35 characters": text(f"{HEAD}/ram:ID", "F" * 36),
    "no kind": gone(f"{HEAD}/ram:TypeCode"),
    "a kind that is none": text(f"{HEAD}/ram:TypeCode", "999"),
    "no date of issue": gone(f"{HEAD}/ram:IssueDateTime"),
    "a date that is none": text(f"{HEAD}/ram:IssueDateTime/udt:DateTimeString", "20261399"),
    "a date in another format": attribute(f"{HEAD}/ram:IssueDateTime/udt:DateTimeString", "format", "610"),
    "no profile": gone("//ram:GuidelineSpecifiedDocumentContextParameter/ram:ID"),
    "another profile": text("//ram:GuidelineSpecifiedDocumentContextParameter/ram:ID", "urn:cen.eu:en16931:2018"),
    "a frame of billing that is none": text("//ram:BusinessProcessSpecifiedDocumentContextParameter/ram:ID", "X9"),
    "no note on penalties": gone(f"{HEAD}/ram:IncludedNote[ram:SubjectCode='PMD']"),
    "no note on the recovery fee": gone(f"{HEAD}/ram:IncludedNote[ram:SubjectCode='PMT']"),
    "no note on early payment": gone(f"{HEAD}/ram:IncludedNote[ram:SubjectCode='AAB']"),
    "no seller's name": gone(f"{SELLER}/ram:Name"),
    "no seller's country": gone(f"{SELLER}/ram:PostalTradeAddress/ram:CountryID"),
    "a country that is none": text(f"{SELLER}/ram:PostalTradeAddress/ram:CountryID", "XX"),
    "no seller's VAT number": gone(f"{SELLER}/ram:SpecifiedTaxRegistration"),
    "a VAT number without its country": text(f"{SELLER}/ram:SpecifiedTaxRegistration/ram:ID", "83812345678"),
    "no seller's company number": gone(f"{SELLER}/ram:SpecifiedLegalOrganization"),
    "a company number that is too short": text(f"{SELLER}/ram:SpecifiedLegalOrganization/ram:ID", "8123456"),
    "no seller's electronic address": gone(f"{SELLER}/ram:URIUniversalCommunication"),
    "no buyer's name": gone(f"{BUYER}/ram:Name"),
    "no buyer's electronic address": gone(f"{BUYER}/ram:URIUniversalCommunication"),
    "no line": gone(LINE),
    "a line without a number": gone(f"{LINE}/ram:AssociatedDocumentLineDocument/ram:LineID"),
    "a line without a name": gone(f"{LINE}/ram:SpecifiedTradeProduct/ram:Name"),
    "a line without a quantity": gone(f"{LINE}//ram:BilledQuantity"),
    "a quantity without a unit": attribute(f"{LINE}//ram:BilledQuantity", "unitCode", "HOURS"),
    "a price below zero": text(f"{LINE}//ram:ChargeAmount", "-60"),
    "a line that is not what it comes to": text(f"{LINE}//ram:LineTotalAmount", "60.01"),
    "a category that is none": text(f"{LINE}//ram:CategoryCode", "Q"),
    "a rate that is not broken down": text(f"{LINE}//ram:RateApplicablePercent", "19"),
    "a currency that is none": text(f"{SETTLE}/ram:InvoiceCurrencyCode", "EUX"),
    "no breakdown of VAT": gone(f"{SETTLE}/ram:ApplicableTradeTax"),
    "a tax wrong by a cent": text(f"{SETTLE}/ram:ApplicableTradeTax[1]/ram:CalculatedAmount", "9.99"),
    "a base wrong by a cent": text(f"{SETTLE}/ram:ApplicableTradeTax[1]/ram:BasisAmount", "10.01"),
    "no reason for the exemption": both(
        gone(f"{SETTLE}/ram:ApplicableTradeTax[ram:CategoryCode='E']/ram:ExemptionReason"), gone(f"{SETTLE}//ram:ExemptionReasonCode")
    ),
    "a reason that is not in the list": text(f"{SETTLE}//ram:ExemptionReasonCode", "VATEX-FR-NONE"),
    "a due date of VAT that is none": text(f"{SETTLE}//ram:DueDateTypeCode", "99"),
    "an account that is none": text(f"{SETTLE}//ram:IBANID", ""),
    "a way to pay that is none": text(f"{SETTLE}/ram:SpecifiedTradeSettlementPaymentMeans/ram:TypeCode", "999"),
    "a service after the billed time": text(f"{SETTLE}/ram:BillingSpecifiedPeriod/ram:EndDateTime/udt:DateTimeString", "20200101"),
    "lines that do not add up": text(f"{SETTLE}//ram:LineTotalAmount", "1.00"),
    "a total before tax that does not follow": text(f"{SETTLE}//ram:TaxBasisTotalAmount", "1.00"),
    "a total of taxes that does not follow": text(f"{SETTLE}//ram:TaxTotalAmount", "1.00"),
    "a total that does not follow": text(f"{SETTLE}//ram:GrandTotalAmount", "1.00"),
    "no total": gone(f"{SETTLE}//ram:GrandTotalAmount"),
    "nothing to pay": gone(f"{SETTLE}//ram:DuePayableAmount"),
    "an amount with three decimals": text(f"{SETTLE}//ram:DuePayableAmount", "1.001"),
    "taxes in another currency": attribute(f"{SETTLE}//ram:TaxTotalAmount", "currencyID", "USD"),
}


@pytest.fixture(scope="module")
def valid(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    home = make(tmp_path_factory.mktemp("valid") / "home", "FR", "mixed")
    data = electronic(home.studio, "invoice", billed(home, "mixed", 2, "fr", None), "facturx")
    home.studio.store.close()
    assert every(data) == []
    return data


@pytest.mark.parametrize("name", MUTATIONS)
def test_a_mutation_of_a_valid_invoice_is_refused(valid: bytes, name: str) -> None:
    tree = etree.fromstring(valid)
    MUTATIONS[name](tree)
    faults = norms.schema_faults(etree.tostring(tree), norms.CII_SCHEMA)
    assert faults or every(etree.tostring(tree, xml_declaration=True, encoding="UTF-8"))


def test_a_credit_note_without_its_original_is_refused(tmp_path: Path) -> None:
    home = make(tmp_path / "home", "FR", "one rate")
    note = cancel.cancel(home.studio, billed(home, "one rate", 2, "fr", None), "erreur").credit_note_id
    tree = etree.fromstring(electronic(home.studio, "credit_note", note, "facturx"))
    assert tree.findtext(f".//{{{RAM}}}InvoiceReferencedDocument/{{{RAM}}}IssuerAssignedID") == "2026-0001"
    gone("//ram:InvoiceReferencedDocument")(tree)
    assert norms.cii_faults(etree.tostring(tree), french=True)
    home.studio.store.close()


def test_a_document_of_an_earlier_form_is_said_to_be_one(tmp_path: Path) -> None:
    home = make(tmp_path / "home", "FR", "one rate")
    content = frozen(home.studio, "invoice", billed(home, "one rate", 2, "fr", DISCOUNTS[1])).content
    for line in content["lines"]:
        del line["share"]
    with pytest.raises(NotExpressible):
        of_document(content)
    home.studio.store.close()
