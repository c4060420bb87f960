"""What the law wants on a document: the lines to print, and what the studio has not filled in yet.

France: Code de commerce L441-9, Code general des impots art. 242 nonies A of annex II and art. 293 B. Quebec:
registration numbers of TPS and TVQ, French first. Elsewhere: what the settings hold.
"""

from collections.abc import Sequence
from typing import Any

from hextui.money import Tax
from hextui.studio import Studio
from hextui.text import _


def legal_lines(studio: Studio, client: Any, taxes: Sequence[Tax], tax_off_reason: str) -> list[str]:
    """The lines at the foot of a document, in the current language."""
    settings = studio.settings
    lines = []
    if not taxes and settings.text("billing.tax_exemption"):
        lines.append(settings.text("billing.tax_exemption"))
    if tax_off_reason:
        lines.append(tax_off_reason)
    if settings.text("documents.note"):
        lines.append(settings.text("documents.note"))
    return lines


def payment_lines(studio: Studio, client: Any) -> list[str]:
    """What the law wants said about paying an invoice; a credit note does not say it."""
    settings = studio.settings
    lines = []
    if settings.text("studio.country") == "FR" and client.business:
        rate = settings.text("billing.late_rate") or _("three times the legal interest rate")
        lines.append(
            _("Penalties for late payment: {rate}. Fixed compensation for recovery costs: 40 EUR. No discount for early payment.").format(
                rate=rate
            )
        )
    return lines


def missing(studio: Studio, client: Any, taxes: Sequence[Tax], total: int) -> list[str]:
    """What a document would lack by the law of the studio's country: sentences for the person who issues it."""
    settings = studio.settings
    lacks = []
    if not settings.text("studio.address"):
        lacks.append(_("The studio's address is missing (setting studio.address)."))
    lacks += (
        []
        if settings.text("studio.vat_number") or settings.text("studio.country") == "FR"
        else [
            _("The tax {tax} has no registration number (`hextui tax edit`).").format(tax=tax.name) for tax in taxes if not tax.registration
        ]
    )
    country = settings.text("studio.country")
    if country == "FR":
        if not settings.text("studio.registration"):
            lacks.append(_("The SIREN or SIRET is missing (setting studio.registration)."))
        if not settings.text("studio.legal_form"):
            lacks.append(_("The legal form is missing, for example EI (setting studio.legal_form)."))
        if taxes and not settings.text("studio.vat_number"):
            lacks.append(_("The VAT number is missing (setting studio.vat_number)."))
        if not taxes and not settings.text("billing.tax_exemption"):
            lacks.append(
                _(
                    "No VAT applies and no reason is given, for example “TVA non applicable, art. 293 B du CGI” "
                    "(setting billing.tax_exemption)."
                )
            )
        if client.business and not (client.payer_address or client.address):
            lacks.append(_("The client's address is missing."))
    if settings.text("studio.region") == "QC" and total >= 500_00 and not (client.payer_address or client.address):
        lacks.append(_("From 500 $ on, the client's address helps him claim the taxes back; it is missing."))
    return lacks
