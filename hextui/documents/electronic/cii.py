"""Factur-X: an invoice as UN/CEFACT Cross Industry Invoice, profile EN 16931. The order of the elements is the schema's."""

from xml.etree.ElementTree import Element

from hextui.documents.electronic.model import UNIT, Category, CategoryTotal, Invoice, Item, Party, figure
from hextui.documents.electronic.xml import Writer

NAMES = {
    "rsm": "urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100",
    "ram": "urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100",
    "qdt": "urn:un:unece:uncefact:data:standard:QualifiedDataType:100",
    "udt": "urn:un:unece:uncefact:data:standard:UnqualifiedDataType:100",
}
PROFILE = "urn:cen.eu:en16931:2017"
SERVICES = "S1"
"""The French frame of billing: services, to be paid (BT-23)."""
DAY = "102"
DUE_CODES = {"payment": "72", "invoice": "5"}
"""When VAT falls due (BT-8), as UNTDID 2475 has it: paid to date, date of invoice."""


def cii(invoice: Invoice) -> bytes:
    """The XML of an invoice or credit note."""
    out = Writer(NAMES, "rsm:CrossIndustryInvoice")
    context = out.group(out.root, "rsm:ExchangedDocumentContext")
    if invoice.french:
        out.put(out.group(context, "ram:BusinessProcessSpecifiedDocumentContextParameter"), "ram:ID", SERVICES)
    out.put(out.group(context, "ram:GuidelineSpecifiedDocumentContextParameter"), "ram:ID", PROFILE)
    head = out.group(out.root, "rsm:ExchangedDocument")
    out.put(head, "ram:ID", invoice.number)
    out.put(head, "ram:TypeCode", "381" if invoice.credit_note else "380")
    _day(out, out.group(head, "ram:IssueDateTime"), invoice.issued_on)
    for code, text in invoice.notes:
        note = out.group(head, "ram:IncludedNote")
        out.put(note, "ram:Content", text)
        out.put(note, "ram:SubjectCode", code)
    trade = out.group(out.root, "rsm:SupplyChainTradeTransaction")
    for item in invoice.items:
        _item(out, trade, item, invoice)
    agreement = out.group(trade, "ram:ApplicableHeaderTradeAgreement")
    out.put(agreement, "ram:BuyerReference", invoice.buyer_reference)
    _party(out, out.group(agreement, "ram:SellerTradeParty"), invoice.seller)
    _party(out, out.group(agreement, "ram:BuyerTradeParty"), invoice.buyer)
    delivery = out.group(trade, "ram:ApplicableHeaderTradeDelivery")
    # What is no session is handed over when it is billed.
    event = out.group(delivery, "ram:ActualDeliverySupplyChainEvent", "ram:OccurrenceDateTime")
    _day(out, event, invoice.period[1] if invoice.period else invoice.issued_on)
    _settlement(out, out.group(trade, "ram:ApplicableHeaderTradeSettlement"), invoice)
    return out.data()


def _day(out: Writer, parent: Element, iso: str, name: str = "udt:DateTimeString") -> None:
    out.put(parent, name, iso.replace("-", ""), format=DAY)


def _period(out: Writer, parent: Element, first: str, last: str) -> None:
    period = out.group(parent, "ram:BillingSpecifiedPeriod")
    _day(out, out.group(period, "ram:StartDateTime"), first)
    _day(out, out.group(period, "ram:EndDateTime"), last)


def _category(out: Writer, parent: Element, category: Category) -> None:
    out.put(parent, "ram:TypeCode", "VAT")
    out.put(parent, "ram:CategoryCode", category.code)
    out.put(parent, "ram:RateApplicablePercent", figure(category.rate))


def _item(out: Writer, trade: Element, item: Item, invoice: Invoice) -> None:
    line = out.group(trade, "ram:IncludedSupplyChainTradeLineItem")
    out.put(out.group(line, "ram:AssociatedDocumentLineDocument"), "ram:LineID", item.id)
    product = out.group(line, "ram:SpecifiedTradeProduct")
    out.put(product, "ram:SellerAssignedID", item.code)
    out.put(product, "ram:Name", item.name)
    out.put(product, "ram:Description", item.note)
    price = out.group(line, "ram:SpecifiedLineTradeAgreement", "ram:NetPriceProductTradePrice")
    out.put(price, "ram:ChargeAmount", figure(item.price))
    if item.basis != 1:
        out.put(price, "ram:BasisQuantity", figure(item.basis), unitCode=UNIT)
    out.put(out.group(line, "ram:SpecifiedLineTradeDelivery"), "ram:BilledQuantity", figure(item.quantity), unitCode=UNIT)
    settlement = out.group(line, "ram:SpecifiedLineTradeSettlement")
    _category(out, out.group(settlement, "ram:ApplicableTradeTax"), item.category)
    if item.day:
        _period(out, settlement, item.day, item.day)
    if item.discount:
        allowance = out.group(settlement, "ram:SpecifiedTradeAllowanceCharge")
        out.put(out.group(allowance, "ram:ChargeIndicator"), "udt:Indicator", "false")
        out.put(allowance, "ram:ActualAmount", invoice.amount(item.discount))
        out.put(allowance, "ram:Reason", invoice.discount_reason)
    total = out.group(settlement, "ram:SpecifiedTradeSettlementLineMonetarySummation")
    out.put(total, "ram:LineTotalAmount", invoice.amount(item.net))


def _party(out: Writer, parent: Element, party: Party) -> None:
    out.put(parent, "ram:Name", party.name)
    out.put(parent, "ram:Description", party.legal)
    if party.company:
        register = {"schemeID": party.company_scheme} if party.company_scheme else {}
        out.put(out.group(parent, "ram:SpecifiedLegalOrganization"), "ram:ID", party.company, **register)
    if party.phone or party.email:
        contact = out.group(parent, "ram:DefinedTradeContact")
        out.put(contact, "ram:PersonName", party.name)
        if party.phone:
            out.put(out.group(contact, "ram:TelephoneUniversalCommunication"), "ram:CompleteNumber", party.phone)
        if party.email:
            out.put(out.group(contact, "ram:EmailURIUniversalCommunication"), "ram:URIID", party.email)
    address = out.group(parent, "ram:PostalTradeAddress")
    out.put(address, "ram:PostcodeCode", party.postcode)
    for name, line in zip(("ram:LineOne", "ram:LineTwo", "ram:LineThree"), party.lines, strict=False):
        out.put(address, name, line)
    out.put(address, "ram:CityName", party.city)
    out.put(address, "ram:CountryID", party.country)
    if party.address:
        scheme, identifier = party.address
        out.put(out.group(parent, "ram:URIUniversalCommunication"), "ram:URIID", identifier, schemeID=scheme)
    for number, scheme in ((party.vat, "VA"), (party.tax_registration, "FC")):
        if number:
            out.put(out.group(parent, "ram:SpecifiedTaxRegistration"), "ram:ID", number, schemeID=scheme)


def _breakdown(out: Writer, settlement: Element, each: CategoryTotal, invoice: Invoice) -> None:
    tax = out.group(settlement, "ram:ApplicableTradeTax")
    out.put(tax, "ram:CalculatedAmount", invoice.amount(each.tax))
    out.put(tax, "ram:TypeCode", "VAT")
    out.put(tax, "ram:ExemptionReason", each.category.reason)
    out.put(tax, "ram:BasisAmount", invoice.amount(each.base))
    out.put(tax, "ram:CategoryCode", each.category.code)
    out.put(tax, "ram:ExemptionReasonCode", each.category.reason_code)
    if each.category.code == "S":
        out.put(tax, "ram:DueDateTypeCode", DUE_CODES[invoice.vat_due])
    out.put(tax, "ram:RateApplicablePercent", figure(each.category.rate))


def _settlement(out: Writer, settlement: Element, invoice: Invoice) -> None:
    out.put(settlement, "ram:InvoiceCurrencyCode", invoice.currency)
    if invoice.iban:
        means = out.group(settlement, "ram:SpecifiedTradeSettlementPaymentMeans")
        out.put(means, "ram:TypeCode", "58")
        out.put(out.group(means, "ram:PayeePartyCreditorFinancialAccount"), "ram:IBANID", invoice.iban)
        if invoice.bic:
            out.put(out.group(means, "ram:PayeeSpecifiedCreditorFinancialInstitution"), "ram:BICID", invoice.bic)
    for each in invoice.breakdown:
        _breakdown(out, settlement, each, invoice)
    if invoice.period:
        _period(out, settlement, *invoice.period)
    for each in invoice.breakdown:
        if each.allowance:
            allowance = out.group(settlement, "ram:SpecifiedTradeAllowanceCharge")
            out.put(out.group(allowance, "ram:ChargeIndicator"), "udt:Indicator", "false")
            out.put(allowance, "ram:ActualAmount", invoice.amount(each.allowance))
            out.put(allowance, "ram:Reason", invoice.discount_reason)
            _category(out, out.group(allowance, "ram:CategoryTradeTax"), each.category)
    terms = out.group(settlement, "ram:SpecifiedTradePaymentTerms")
    out.put(terms, "ram:Description", invoice.terms)
    _day(out, out.group(terms, "ram:DueDateDateTime"), invoice.due_on)
    _sums(out, out.group(settlement, "ram:SpecifiedTradeSettlementHeaderMonetarySummation"), invoice)
    if invoice.original:
        number, day = invoice.original
        cited = out.group(settlement, "ram:InvoiceReferencedDocument")
        out.put(cited, "ram:IssuerAssignedID", number)
        _day(out, out.group(cited, "ram:FormattedIssueDateTime"), day, "qdt:DateTimeString")


def _sums(out: Writer, sums: Element, invoice: Invoice) -> None:
    out.put(sums, "ram:LineTotalAmount", invoice.amount(invoice.lines_net))
    if invoice.allowances:
        out.put(sums, "ram:AllowanceTotalAmount", invoice.amount(invoice.allowances))
    out.put(sums, "ram:TaxBasisTotalAmount", invoice.amount(invoice.net))
    out.put(sums, "ram:TaxTotalAmount", invoice.amount(invoice.tax), currencyID=invoice.currency)
    out.put(sums, "ram:GrandTotalAmount", invoice.amount(invoice.total))
    out.put(sums, "ram:DuePayableAmount", invoice.amount(invoice.total))
