"""A document as text, as wide as a terminal of eighty columns can show in a dialog: the same blocks, the same words as its PDF."""

import textwrap
from typing import Any

from hextui.document_types import is_session
from hextui.documents.foot import Foot, movement
from hextui.documents.labels import Labels
from hextui.text import cells, harmless, padded

WIDTH = 68
AMOUNT = 14


def as_text(content: dict[str, Any]) -> str:
    """A document's contents, line by line."""
    labels = Labels(content)
    written: list[str] = [harmless(" · ".join(part for part in (labels.watermark(), labels.title(), labels.reference) if part))]
    written += [f"{label}  {value}" for label, value in labels.facts()]
    stamp = Foot(labels).stamp()
    if stamp:
        written.append(stamp)
    for block in labels.blocks:
        lines = _block(labels, block)
        if lines:
            written += ["", *lines]
    return "\n".join(harmless(line).rstrip() for line in written)


def figures(content: dict[str, Any]) -> str:
    """What a document's contents come to: its lines, taxes and totals alone."""
    labels = Labels(content)
    parts = [_block(labels, block) for block in labels.blocks if block in ("items", "lines", "taxes", "totals")]
    return "\n\n".join("\n".join(harmless(line).rstrip() for line in lines) for lines in parts if lines)


def _block(labels: Labels, block: str) -> list[str]:
    if block == "studio":
        return [labels.studio_name(), *labels.studio()]
    if block == "client":
        return labels.addressee()
    if block == "professional":
        return [" · ".join(words) for words in labels.professionals()]
    if block in ("items", "lines"):
        return _lines(labels, block)
    if block == "taxes":
        return [] if "totals" in labels.blocks else [_row(label, value) for label, value, _counts in Foot(labels).rows(["taxes"])]
    if block == "totals":
        rows = Foot(labels).rows(labels.blocks)
        return ["─" * WIDTH, *(_row(label, value) for label, value, _counts in rows)]
    texts = {"payment": Foot(labels).to_pay(), "legal": labels.notes(), "text": [labels.own("text")]}.get(block, [])
    return [part for text in texts for line in text.splitlines() for part in textwrap.wrap(line, WIDTH) or [""]]


def _row(label: str, value: str) -> str:
    return f"{label}  {padded(value, max(AMOUNT - 2, cells(value)), right=True)}".rjust(WIDTH)


def _lines(labels: Labels, block: str) -> list[str]:
    if labels.kind == "statement":
        movements = labels.content["lines"] if block == "items" else []
        figures = [(labels.money(line["amount"]) if line["what"] != "before" else "", labels.money(line["balance"])) for line in movements]
        first, second = (max((cells(row[place]) for row in figures), default=0) + 2 for place in (0, 1))
        return [
            padded(f"{labels.short_day(line['date'])} {movement(labels, line)}", WIDTH - first - second)
            + padded(amount, first, right=True)
            + padded(balance, second, right=True)
            for line, (amount, balance) in zip(movements, figures, strict=True)
        ]
    written = []
    for line in labels.content["lines"]:
        if is_session(line) is not (block == "items"):
            continue
        many = "" if line["quantity"] == "1" else f" {labels.figure(line['quantity'])} × {labels.money(line['unit_price'])}"
        amount = labels.money(line["amount"])
        wide = max(AMOUNT, cells(amount) + 2)
        written.append(padded(line["description"] + many, WIDTH - wide) + padded(amount, wide, right=True))
        details = " · ".join(part for part in (labels.line_details(line), " + ".join(line["taxes"])) if part)
        written += [f"  {part}" for part in textwrap.wrap(details, WIDTH - 2)]
    return written
