"""Trying a document type on an invoice: what it would look like, before anything is issued with it."""

from typing import Any

from hextui.billing import find, snapshots, statements
from hextui.kept_types import document_type
from hextui.studio import Studio


def tried(studio: Studio, key: str, content: dict[str, Any], invoice_id: int) -> dict[str, Any]:
    """The contents of an issued invoice laid out by another type, and marked as a preview. A statement is of its client.

    What the invoice has not is made up from its amounts: a payment today, the original of a credit note. Raises Refused.
    """
    its = document_type(studio, key).type
    if its.kind == "statement":
        made = statements.statement(studio, find.invoice(studio, invoice_id).client_id, key=key, any_state=True)
        return {**made, "preview": True}
    today = studio.today()
    paid = [{"on": today.isoformat(), "method": "transfer", "amount": content["total"], "given": content["total"]}]
    laid = snapshots.laid_out(studio, content, its)
    if its.kind in ("receipt", "receipted"):
        of = {"number": content["number"], "issued_on": content["issued_on"]}
        laid = {**laid, "paid": paid, "of": of, "made_on": today.isoformat(), "payment": []}
    if its.kind == "credit_note":
        laid = {**laid, "original": {"number": content["number"], "issued_on": content["issued_on"]}, "whole": True, "payment": []}
    if its.kind == "pro_forma":
        laid = {**laid, "number": ""}
    return {**laid, "preview": True}
