"""The frozen contents of a document: all that it shows, in one canonical text, hashed into the journal."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import Any

from hextui.billing import mentions
from hextui.money import Discount, Sums, Tax
from hextui.reckoning import Draft
from hextui.studio import Studio
from hextui.text import speaking

FORM = 1
STUDIO_FIELDS = ("name", "address", "country", "region", "email", "phone", "website", "legal_form", "registration", "vat_number")


def document_language(studio: Studio, client: Any) -> str:
    """The language that a client's documents speak: his own, else the studio's."""
    return client.language or studio.settings.text("studio.language")


def _addressee(client: Any) -> dict[str, object]:
    """Whom the document is addressed to: the payer when there is one; the client served stands beside."""
    if client.payer_name:
        to: dict[str, object] = {
            "name": client.payer_name,
            "address": client.payer_address or client.address,
            "served": client.name,
        }
    else:
        to = {"name": client.name, "address": client.address, "served": ""}
    return {
        **to,
        "reference": client.reference or "",
        "country": client.country,
        "business": bool(client.business),
        "registration": client.registration,
        "vat_number": client.vat_number,
    }


def _head(studio: Studio, client: Any, taxes: Sequence[Tax], tax_off_reason: str) -> dict[str, object]:
    language = document_language(studio, client)
    with speaking(language, studio.settings.text("studio.country")):
        legal = mentions.legal_lines(studio, client, taxes, tax_off_reason)
    brand = {name: studio.settings.text(f"documents.{name}") for name in ("logo", "colour", "footer")}
    return {
        "form": FORM,
        "language": language,
        "paper": studio.settings.text("documents.paper"),
        "currency": studio.currency,
        "studio": {field: studio.settings.text(f"studio.{field}") for field in STUDIO_FIELDS},
        "client": _addressee(client),
        "legal": legal,
        **({"brand": brand} if any(brand.values()) else {}),
    }


def _percent(discount: Discount | None) -> str:
    return str(discount.percent) if discount is not None and discount.percent is not None else ""


def _foot(sums: Sums) -> dict[str, object]:
    return {
        "taxes": [
            {
                "name": each.tax.name,
                "registration": each.tax.registration,
                "rate": str(each.tax.rate),
                "base": each.base,
                "amount": each.amount,
            }
            for each in sums.taxes
        ],
        "net": sums.net,
        "tax": sums.tax,
        "total": sums.total,
    }


def _who(studio: Studio, uid: int | None) -> dict[str, str] | None:
    if uid is None:
        return None
    person = studio.professional(uid)
    return {
        "name": person.name or studio.name_of(uid),
        "title": person.title,
        "association": person.association,
        "member_number": person.member_number,
    }


def of_invoice(studio: Studio, draft: Draft, client: Any, row: Any, number: str, issued_on: date, due_on: date) -> dict[str, object]:
    """Everything that an invoice shows. Amounts in minor units, rates and quantities as text, dates ISO."""
    lines = []
    for line, amounts in zip(draft.lines, draft.totals.lines, strict=True):
        local = studio.local(line.at) if line.at else None
        lines.append(
            {
                "id": line.id,
                "description": line.description,
                "code": line.code or "",
                "quantity": str(line.quantity),
                "unit_price": line.unit_price,
                "gross": amounts.gross,
                "discount": amounts.discount,
                "discount_percent": _percent(line.discount),
                "amount": amounts.gross - amounts.discount,
                "taxes": [tax.name for tax in line.taxes],
                "date": local.date().isoformat() if local else "",
                "time": local.strftime("%H:%M") if local else "",
                "minutes": line.minutes,
                "professional": _who(studio, line.professional_uid),
            }
        )
    taxes = [each.tax for each in draft.totals.sums.taxes]
    with speaking(document_language(studio, client), studio.settings.text("studio.country")):
        payment = mentions.payment_lines(studio, client)
    return {
        **_head(studio, client, taxes, row.tax_off_reason),
        "payment": payment,
        "kind": "invoice",
        "type": row.document_type,
        "number": number,
        "issued_on": issued_on.isoformat(),
        "due_on": due_on.isoformat(),
        "prices_include_tax": draft.prices_include_tax,
        "lines": lines,
        "discount": draft.totals.discount,
        "discount_percent": _percent(draft.discount),
        **_foot(draft.totals.sums),
    }


def of_credit_note(
    studio: Studio,
    original: dict[str, Any],
    client: Any,
    line_ids: Sequence[int],
    shares: int,
    sums: Sums,
    number: str,
    issued_on: date,
) -> dict[str, object]:
    """Everything that a credit note shows: the lines credited, as the original showed them, and the original's number.

    `shares` is what the credited lines had of a discount off the whole invoice.
    """
    taxes = [each.tax for each in sums.taxes]
    return {
        **_head(studio, client, taxes, ""),
        "legal": original["legal"],
        # The parties stand as they stood on the original.
        "client": original["client"],
        "language": original["language"],
        "kind": "credit_note",
        "type": original["type"],
        "number": number,
        "issued_on": issued_on.isoformat(),
        "original": {"number": original["number"], "issued_on": original["issued_on"]},
        "whole": sums.total == original["total"],
        "prices_include_tax": original["prices_include_tax"],
        "lines": [line for line in original["lines"] if line["id"] in set(line_ids)],
        "discount": shares,
        "discount_percent": original["discount_percent"],
        **_foot(sums),
    }


def tax_of(row: Any) -> Tax:
    """A tax as an issued invoice had it."""
    return Tax(row.tax_id, row.name, row.registration, Decimal(row.rate), "")
