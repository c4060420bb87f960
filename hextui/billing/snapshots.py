"""The frozen contents of a document: all that it shows, in one canonical text, hashed into the journal."""

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Any

from hextui.billing import mentions
from hextui.document_types import NO_LOGO, WORDS, DocumentType
from hextui.money import Discount, LineTotal, Sums, Tax
from hextui.reckoning import Draft, DraftLine
from hextui.studio import Studio
from hextui.text import _, speaking

FORM = 2
"""What a document's contents are; 1 had no type of document in them, and not how a discount is split."""
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


def _layout(studio: Studio, its: DocumentType, language: str) -> dict[str, object]:
    """The type as this document has it: what stands on it, and its own words in the languages that it may be written in."""
    spoken = dict.fromkeys((language, "fr")) if studio.settings.text("studio.region") == "QC" else dict.fromkeys((language,))
    said = {each: {name: its.word(name, each, studio.settings.text("studio.language")) for name in WORDS} for each in spoken}
    words = {each: {name: text for name, text in texts.items() if text} for each, texts in said.items()}
    return {"key": its.key, "kind": its.kind, "blocks": list(its.blocks), "details": its.details, "words": words}


def _brand(studio: Studio, its: DocumentType) -> dict[str, str]:
    """Logo, colour and footer: the type's own, else the studio's."""
    brand = {name: studio.settings.text(f"documents.{name}") for name in ("logo", "colour", "footer")}
    if its.colour:
        brand["colour"] = its.colour
    if its.logo:
        brand["logo"] = "" if its.logo == NO_LOGO else its.logo
    return brand


def _head(
    studio: Studio, client: Any, taxes: Sequence[Tax], tax_off_reason: str, its: DocumentType, exempt: bool = False
) -> dict[str, object]:
    """What stands around the lines. `exempt`: whether some line is under no tax by itself, and not because one was taken off."""
    language = document_language(studio, client)
    settings = studio.settings
    with speaking(language, settings.text("studio.country")):
        legal = mentions.legal_lines(studio, taxes, tax_off_reason, exempt)
        exemption = mentions.exemption(studio, tax_off_reason, exempt)
        discount_word = _("Discount")
    brand = _brand(studio, its)
    account = {name: settings.text(f"studio.{name}") for name in ("iban", "bic")}
    return {
        "form": FORM,
        "layout": _layout(studio, its, language),
        "language": language,
        "paper": its.paper or settings.text("documents.paper"),
        "currency": studio.currency,
        "studio": {field: settings.text(f"studio.{field}") for field in STUDIO_FIELDS},
        "client": _addressee(client),
        "legal": legal,
        "exemption": exemption,
        "discount_word": discount_word,
        "vat_due": settings.text("billing.vat_due"),
        "electronic": settings.flag("documents.factur_x"),
        **({"brand": brand} if any(brand.values()) else {}),
        **({"account": account} if account["iban"] else {}),
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


def _completed(studio: Studio, frozen: Mapping[str, str] | None, uid: int | None) -> dict[str, str] | None:
    """A professional as he was frozen, with what was not known then as it is now."""
    now = _who(studio, uid)
    if frozen is None or now is None:
        return None if frozen is None else dict(frozen)
    return {name: text or now[name] for name, text in frozen.items()}


def _lines(studio: Studio, draft: Draft) -> list[dict[str, object]]:
    people = {uid: _who(studio, uid) for uid in {line.professional_uid for line in draft.lines}}
    return [
        _line(studio, line, amounts, people[line.professional_uid]) for line, amounts in zip(draft.lines, draft.totals.lines, strict=True)
    ]


def _line(studio: Studio, line: DraftLine, amounts: LineTotal, professional: dict[str, str] | None) -> dict[str, object]:
    local = studio.local(line.at) if line.at else None
    return {
        "id": line.id,
        "description": line.description,
        "code": line.code or "",
        "session": line.intervention_id is not None,
        "quantity": str(line.quantity),
        "unit_price": line.unit_price,
        "gross": amounts.gross,
        "discount": amounts.discount,
        "discount_percent": _percent(line.discount),
        "share": amounts.share,
        "amount": amounts.gross - amounts.discount,
        "taxes": [tax.name for tax in line.taxes],
        "rates": [str(tax.rate) for tax in line.taxes],
        "date": local.date().isoformat() if local else "",
        "time": local.time().isoformat("minutes") if local else "",
        "minutes": line.minutes,
        "professional": professional,
    }


def of_invoice(
    studio: Studio, draft: Draft, client: Any, row: Any, its: DocumentType, number: str, issued_on: date, due_on: date
) -> dict[str, Any]:
    """Everything that an invoice shows. Amounts in minor units, rates and quantities as text, dates ISO."""
    taxes = [each.tax for each in draft.totals.sums.taxes]
    with speaking(document_language(studio, client), studio.settings.text("studio.country")):
        late = mentions.late_payment(studio, client)
    return {
        **_head(studio, client, taxes, row.tax_off_reason, its, any(line.untaxed for line in draft.lines)),
        "payment": [" ".join(late.values())] if late else [],
        "late_payment": late,
        "kind": its.kind,
        "type": its.key,
        "number": number,
        "issued_on": issued_on.isoformat(),
        "due_on": due_on.isoformat(),
        "prices_include_tax": draft.prices_include_tax,
        "lines": _lines(studio, draft),
        "discount": draft.totals.discount,
        "discount_percent": _percent(draft.discount),
        **_foot(draft.totals.sums),
    }


def of_credit_note(
    studio: Studio,
    original: dict[str, Any],
    client: Any,
    its: DocumentType,
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
        **_head(studio, client, taxes, "", its),
        "legal": original["legal"],
        # The parties stand as they stood on the original, and what is exempt is so for the same reason.
        "client": original["client"],
        "language": original["language"],
        "layout": _layout(studio, its, original["language"]),
        # (What the law wants said of late payment is in the electronic form alone.)
        **{name: original[name] for name in ("exemption", "discount_word", "vat_due", "electronic", "late_payment") if name in original},
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


def laid_out(studio: Studio, content: Mapping[str, Any], its: DocumentType) -> dict[str, Any]:
    """Contents as another type lays them out: its blocks, words, looks and paper."""
    brand = _brand(studio, its)
    return {
        **{name: value for name, value in content.items() if name != "brand"},
        "form": FORM,
        "layout": _layout(studio, its, content["language"]),
        "paper": its.paper or studio.settings.text("documents.paper"),
        "kind": its.kind,
        "type": its.key,
        **({"brand": brand} if any(brand.values()) else {}),
    }


def of_receipt(
    studio: Studio,
    original: Mapping[str, Any],
    its: DocumentType,
    live: Mapping[int, int | None],
    shares: int,
    sums: Sums,
    paid: Sequence[Mapping[str, Any]],
    credited: Sequence[Mapping[str, Any]],
    made_on: date,
) -> dict[str, Any]:
    """Everything that a receipt, or a receipted copy, of a paid invoice shows, and how it was paid. A receipt is of what still stands;
    a copy is the invoice as it was issued. Both name what was credited since (`credited`: `number`, `on`, `total`).

    `live`: the lines that still stand, each with who saw the client; `shares`: what they have of a discount off the whole; `paid`:
    as `reckoning.paid_on`. What was not known of a professional at issue is as it is known now.
    """
    lines = [
        {**line, "professional": _completed(studio, line["professional"], live[line["id"]])}
        for line in original["lines"]
        if line["id"] in live
    ]
    standing = {"lines": lines, "discount": shares, **_foot(sums)} if its.kind == "receipt" else {}
    return {
        **{name: value for name, value in laid_out(studio, original, its).items() if name not in ("payment", "late_payment")},
        "of": {"number": original["number"], "issued_on": original["issued_on"]},
        "made_on": made_on.isoformat(),
        "paid": [dict(each) for each in paid],
        "credited": [dict(each) for each in credited],
        **standing,
    }


def of_statement(
    studio: Studio, client: Any, its: DocumentType, movements: Sequence[Mapping[str, Any]], balance: int, late: int, since: str
) -> dict[str, Any]:
    """Everything that a statement of account shows; `balance` is left to pay (below zero: the client's credit), `late` of it is late."""
    today = studio.today().isoformat()
    return {
        **_head(studio, client, (), "", its),
        "kind": its.kind,
        "type": its.key,
        "number": "",
        "issued_on": today,
        "since": since,
        "legal": [],
        "payment": [],
        "lines": [dict(each) for each in movements],
        "late": late,
        "prices_include_tax": False,
        "discount": 0,
        "discount_percent": "",
        "taxes": [],
        "net": balance,
        "tax": 0,
        "total": balance,
    }


def tax_of(row: Any) -> Tax:
    """A tax as an issued invoice had it."""
    return Tax(row.tax_id, row.name, row.registration, Decimal(row.rate), "")
