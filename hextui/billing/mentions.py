"""What the law wants on a document: the lines to print, and what the studio has not filled in yet.

France: Code de commerce L441-9, Code general des impots art. 242 nonies A of annex II and art. 293 B. Quebec:
registration numbers of TPS and TVQ, French first. Elsewhere: what the settings hold.
"""

import re
from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import Any

from hextui.money import Tax
from hextui.studio import Studio
from hextui.text import _, show_number


def legal_lines(studio: Studio, taxes: Sequence[Tax], tax_off_reason: str, exempt: bool) -> list[str]:
    """The lines at the foot of a document, in the current language. `exempt`: whether some line is under no tax by itself."""
    settings = studio.settings
    lines = []
    if (exempt or not (taxes or tax_off_reason)) and settings.text("billing.tax_exemption"):
        lines.append(settings.text("billing.tax_exemption"))
    if tax_off_reason:
        lines.append(tax_off_reason)
    if taxes and settings.text("studio.country") == "FR" and settings.text("billing.vat_due") == "invoice":
        lines.append(_("VAT is paid on invoices (option pour les débits)."))
    if settings.text("documents.note"):
        lines.append(settings.text("documents.note"))
    return lines


def late_payment(studio: Studio, client: Any) -> dict[str, str]:
    """What French law wants said to a business about paying late (Code de commerce L441-9), each under its code in the norm:
    penalties (PMD), recovery fee (PMT), discount for early payment (AAB). A credit note does not say it.
    """
    settings = studio.settings
    if settings.text("studio.country") != "FR" or not client.business:
        return {}
    return {
        "PMD": _("Penalties for late payment: {rate}.").format(rate=late_rate(studio)),
        "PMT": _("Fixed compensation for recovery costs: 40 EUR."),
        "AAB": _("No discount for early payment."),
    }


def exemption(studio: Studio, tax_off_reason: str, exempt: bool) -> dict[str, str]:
    """Why a line without VAT has none, in words and as the code of the European list, where the studio says so."""
    settings = studio.settings
    usual = settings.text("billing.tax_exemption") if exempt or not tax_off_reason else ""
    code = "" if tax_off_reason else settings.text("billing.tax_exemption_code")
    return {"reason": " · ".join(part for part in (usual, tax_off_reason) if part) or _("Exempt from VAT"), "code": code}


def late_rate(studio: Studio) -> str:
    """The rate of penalties for late payment, in the current language: a bare number is percent a year."""
    rate = studio.settings.text("billing.late_rate").strip()
    bare = re.fullmatch(r"(\d{1,2}(?:[.,]\d{1,4})?)\s*%?", rate)
    if bare is not None:
        return _("{rate} % a year").format(rate=show_number(Decimal(bare.group(1).replace(",", "."))))
    return rate or _("three times the legal interest rate")


def unnamed(studio: Studio, uids: Iterable[int | None]) -> list[str]:
    """The professionals who would stand on a document by their login name: sentences for the person who issues it."""
    return [
        _("The professional {login} has no name: the login stands on the document (setting professionals.{uid}.name).").format(
            login=studio.name_of(uid), uid=uid
        )
        for uid in dict.fromkeys(uids)
        if uid is not None and not studio.professional(uid).name
    ]


def missing(studio: Studio, client: Any, taxes: Sequence[Tax], total: int, exempt: bool = False, tax_off_reason: str = "") -> list[str]:
    """What a document would lack by the law of the studio's country: sentences for the person who issues it.

    `exempt`: whether some line is under no tax by itself; `tax_off_reason`: why others are.
    """
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
        if (exempt or not (taxes or tax_off_reason)) and not settings.text("billing.tax_exemption"):
            lacks.append(
                _(
                    "No VAT applies to all or some of it and no reason is given, for example “TVA non applicable, art. 293 B du CGI” "
                    "(setting billing.tax_exemption)."
                )
            )
        if client.business and not (client.payer_address or client.address):
            lacks.append(_("The client's address is missing."))
    if settings.text("studio.region") == "QC" and total >= 500_00 and not (client.payer_address or client.address):
        lacks.append(_("From 500 $ on, the client's address helps him claim the taxes back; it is missing."))
    return lacks
