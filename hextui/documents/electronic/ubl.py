"""Peppol BIS Billing 3.0: an invoice as UBL 2.1. The order of the elements is the schema's."""

from xml.etree.ElementTree import Element

from hextui.documents.electronic.model import UNIT, Category, Invoice, Item, NotExpressible, Party, figure
from hextui.documents.electronic.xml import Writer
from hextui.text import N_

NAMES = {
    "cac": "urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2",
    "cbc": "urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2",
}
PROFILE = "urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0"
PROCESS = "urn:fdc:peppol.eu:2017:poacc:billing:01:1.0"
DUE_CODES = {"payment": "432", "invoice": "3"}
"""When VAT falls due (BT-8), as UNTDID 2005 has it."""


def ubl(invoice: Invoice) -> bytes:
    """The XML of an invoice or credit note. Raises NotExpressible when a party has no address in the network."""
    if invoice.seller.address is None or invoice.buyer.address is None:
        raise NotExpressible(N_("Peppol delivers between companies: on this document the studio or the client has no company number."))
    kind = "CreditNote" if invoice.credit_note else "Invoice"
    out = Writer({"": f"urn:oasis:names:specification:ubl:schema:xsd:{kind}-2", **NAMES}, kind)
    root = out.root
    out.put(root, "cbc:CustomizationID", PROFILE)
    out.put(root, "cbc:ProfileID", PROCESS)
    out.put(root, "cbc:ID", invoice.number)
    out.put(root, "cbc:IssueDate", invoice.issued_on)
    if not invoice.credit_note:
        out.put(root, "cbc:DueDate", invoice.due_on)
    out.put(root, f"cbc:{kind}TypeCode", "381" if invoice.credit_note else "380")
    # Peppol takes one note: they follow one another in it.
    out.put(root, "cbc:Note", " ".join(text for _code, text in invoice.notes))
    out.put(root, "cbc:DocumentCurrencyCode", invoice.currency)
    out.put(root, "cbc:BuyerReference", invoice.buyer_reference)
    if invoice.period:
        period = out.group(root, "cac:InvoicePeriod")
        out.put(period, "cbc:StartDate", invoice.period[0])
        out.put(period, "cbc:EndDate", invoice.period[1])
        if any(each.category.code == "S" for each in invoice.breakdown):
            out.put(period, "cbc:DescriptionCode", DUE_CODES[invoice.vat_due])
    if invoice.original:
        cited = out.group(root, "cac:BillingReference", "cac:InvoiceDocumentReference")
        out.put(cited, "cbc:ID", invoice.original[0])
        out.put(cited, "cbc:IssueDate", invoice.original[1])
    _party(out, out.group(root, "cac:AccountingSupplierParty", "cac:Party"), invoice.seller)
    _party(out, out.group(root, "cac:AccountingCustomerParty", "cac:Party"), invoice.buyer)
    if invoice.period:
        out.put(out.group(root, "cac:Delivery"), "cbc:ActualDeliveryDate", invoice.period[1])
    if invoice.iban:
        means = out.group(root, "cac:PaymentMeans")
        out.put(means, "cbc:PaymentMeansCode", "58")
        out.put(means, "cbc:PaymentID", invoice.number)
        account = out.group(means, "cac:PayeeFinancialAccount")
        out.put(account, "cbc:ID", invoice.iban)
        if invoice.bic:
            out.put(out.group(account, "cac:FinancialInstitutionBranch"), "cbc:ID", invoice.bic)
    if invoice.terms or invoice.credit_note:
        out.put(out.group(root, "cac:PaymentTerms"), "cbc:Note", invoice.terms or invoice.due_on)
    _allowances(out, invoice)
    _taxes(out, invoice)
    _sums(out, invoice)
    for item in invoice.items:
        _item(out, item, invoice)
    return out.data()


def _money(out: Writer, parent: Element, name: str, invoice: Invoice, minor: int) -> None:
    out.put(parent, name, invoice.amount(minor), currencyID=invoice.currency)


def _category(out: Writer, parent: Element, name: str, category: Category, why: bool = False) -> None:
    its = out.group(parent, name)
    out.put(its, "cbc:ID", category.code)
    out.put(its, "cbc:Percent", figure(category.rate))
    if why:
        out.put(its, "cbc:TaxExemptionReasonCode", category.reason_code)
        out.put(its, "cbc:TaxExemptionReason", category.reason)
    out.put(out.group(its, "cac:TaxScheme"), "cbc:ID", "VAT")


def _party(out: Writer, party: Element, its: Party) -> None:
    assert its.address is not None
    scheme, identifier = its.address
    out.put(party, "cbc:EndpointID", identifier, schemeID=scheme)
    out.put(out.group(party, "cac:PartyName"), "cbc:Name", its.name)
    address = out.group(party, "cac:PostalAddress")
    lines = (*its.lines, "", "", "")
    out.put(address, "cbc:StreetName", lines[0])
    out.put(address, "cbc:AdditionalStreetName", lines[1])
    out.put(address, "cbc:CityName", its.city)
    out.put(address, "cbc:PostalZone", its.postcode)
    if lines[2]:
        out.put(out.group(address, "cac:AddressLine"), "cbc:Line", lines[2])
    out.put(out.group(address, "cac:Country"), "cbc:IdentificationCode", its.country)
    for number, kind in ((its.vat, "VAT"), (its.tax_registration, "FC")):
        if number:
            tax = out.group(party, "cac:PartyTaxScheme")
            out.put(tax, "cbc:CompanyID", number)
            out.put(out.group(tax, "cac:TaxScheme"), "cbc:ID", kind)
    legal = out.group(party, "cac:PartyLegalEntity")
    out.put(legal, "cbc:RegistrationName", its.name)
    out.put(legal, "cbc:CompanyID", its.company, **({"schemeID": its.company_scheme} if its.company_scheme else {}))
    out.put(legal, "cbc:CompanyLegalForm", its.legal)
    if its.phone or its.email:
        contact = out.group(party, "cac:Contact")
        out.put(contact, "cbc:Telephone", its.phone)
        out.put(contact, "cbc:ElectronicMail", its.email)


def _allowances(out: Writer, invoice: Invoice) -> None:
    for each in invoice.breakdown:
        if each.allowance:
            allowance = out.group(out.root, "cac:AllowanceCharge")
            out.put(allowance, "cbc:ChargeIndicator", "false")
            out.put(allowance, "cbc:AllowanceChargeReason", invoice.discount_reason)
            _money(out, allowance, "cbc:Amount", invoice, each.allowance)
            _category(out, allowance, "cac:TaxCategory", each.category)


def _taxes(out: Writer, invoice: Invoice) -> None:
    total = out.group(out.root, "cac:TaxTotal")
    _money(out, total, "cbc:TaxAmount", invoice, invoice.tax)
    for each in invoice.breakdown:
        part = out.group(total, "cac:TaxSubtotal")
        _money(out, part, "cbc:TaxableAmount", invoice, each.base)
        _money(out, part, "cbc:TaxAmount", invoice, each.tax)
        _category(out, part, "cac:TaxCategory", each.category, why=True)


def _sums(out: Writer, invoice: Invoice) -> None:
    sums = out.group(out.root, "cac:LegalMonetaryTotal")
    _money(out, sums, "cbc:LineExtensionAmount", invoice, invoice.lines_net)
    _money(out, sums, "cbc:TaxExclusiveAmount", invoice, invoice.net)
    _money(out, sums, "cbc:TaxInclusiveAmount", invoice, invoice.total)
    if invoice.allowances:
        _money(out, sums, "cbc:AllowanceTotalAmount", invoice, invoice.allowances)
    _money(out, sums, "cbc:PayableAmount", invoice, invoice.total)


def _item(out: Writer, item: Item, invoice: Invoice) -> None:
    kind = "CreditNote" if invoice.credit_note else "Invoice"
    line = out.group(out.root, f"cac:{kind}Line")
    out.put(line, "cbc:ID", item.id)
    out.put(line, "cbc:CreditedQuantity" if invoice.credit_note else "cbc:InvoicedQuantity", figure(item.quantity), unitCode=UNIT)
    _money(out, line, "cbc:LineExtensionAmount", invoice, item.net)
    if item.day:
        period = out.group(line, "cac:InvoicePeriod")
        out.put(period, "cbc:StartDate", item.day)
        out.put(period, "cbc:EndDate", item.day)
    if item.discount:
        allowance = out.group(line, "cac:AllowanceCharge")
        out.put(allowance, "cbc:ChargeIndicator", "false")
        out.put(allowance, "cbc:AllowanceChargeReason", invoice.discount_reason)
        _money(out, allowance, "cbc:Amount", invoice, item.discount)
    product = out.group(line, "cac:Item")
    out.put(product, "cbc:Description", item.note)
    out.put(product, "cbc:Name", item.name)
    if item.code:
        out.put(out.group(product, "cac:SellersItemIdentification"), "cbc:ID", item.code)
    _category(out, product, "cac:ClassifiedTaxCategory", item.category)
    price = out.group(line, "cac:Price")
    out.put(price, "cbc:PriceAmount", figure(item.price), currencyID=invoice.currency)
    if item.basis != 1:
        out.put(price, "cbc:BaseQuantity", figure(item.basis), unitCode=UNIT)
