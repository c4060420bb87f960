"""The PDF of a document: A4 or Letter, one page or many, PDF/A-3B with embedded fonts, and the electronic invoice inside.

The same contents give the same bytes with the same versions of hextui and fpdf2: the date inside is the document's own.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from hextui.documents import blocks
from hextui.documents.electronic.cii import cii
from hextui.documents.electronic.model import NotExpressible, of_document
from hextui.documents.foot import Foot
from hextui.documents.labels import Labels
from hextui.documents.page import MARGIN, Page
from hextui.documents.xmp import FACTUR_X, metadata

PROGRAM = "hextui"


@dataclass(frozen=True)
class Rendered:
    """A document's bytes, the characters that no font has (printed as `?`), and why no electronic invoice lies inside, if one should."""

    data: bytes
    missing: str
    not_electronic: str = ""


def _groups(names: Sequence[str]) -> list[tuple[str, ...]]:
    """The blocks in order; those that make one table or one foot together where they follow one another."""
    together = ({"items", "lines"}, {"taxes", "totals"})
    found: list[tuple[str, ...]] = []
    for name in names:
        if found and any({name, *found[-1]} <= pair for pair in together):
            found[-1] = (*found[-1], name)
        else:
            found.append((name,))
    return found


def _draw(page: Page, pay_address: str, logo: Path | None) -> None:
    labels = page.labels
    groups = _groups(labels.blocks)
    foot = Foot(labels)
    feet = {group for group in groups if set(group) <= {"taxes", "totals"}}
    for place, group in enumerate(groups):
        follows = groups[place + 1] if place + 1 < len(groups) else ()
        if group[0] in ("items", "lines"):
            rows = foot.rows(follows) if follows in feet else []
            blocks.lines(page, group, blocks.height_of_sums(rows) if rows else 0.0)
        elif group in feet:
            blocks.sums(page, foot.rows(group))
        elif group == ("studio",):
            if place:
                blocks.studio(page, logo, page.epw)
                page.ln(4)
        elif group == ("client",):
            blocks.client(page)
        elif group == ("professional",):
            blocks.professional(page)
        elif group == ("qr",):
            blocks.code(page, pay_address)
        elif group == ("payment",):
            blocks.words(page, foot.to_pay(), 9)
        elif group == ("legal",):
            blocks.words(page, labels.notes())
        elif group == ("text",):
            own = labels.own("text")
            blocks.words(page, [own] if own else [], 9.5)


def _embed(page: Page, content: dict[str, Any]) -> str | None:
    """Put the electronic invoice inside where the contents say so; why there is none, or None when it is not wanted."""
    if not content.get("electronic") or content.get("preview") or content["kind"] not in ("invoice", "credit_note"):
        return None
    try:
        data = cii(of_document(content))
    except NotExpressible as reason:
        return reason.reason
    page.embed_file(
        bytes=data,
        basename=FACTUR_X,
        desc="Factur-X",
        mime_type="text/xml",
        associated_file_relationship="Alternative",
        creation_date=page.made,
        modification_date=page.made,
        compress=True,
        checksum=True,
    )
    return ""


def render(content: dict[str, Any], pay_address: str = "", logo: Path | None = None, fonts: Sequence[Path] = ()) -> Rendered:
    """The PDF of a document's contents (those that `issue`, `cancel` and `receipt` froze, a preview's, a statement's).

    `pay_address` is the page on which the client pays it, shown as a code and a link; `logo` the file of the studio's logo;
    `fonts` the font files that draw what the embedded ones lack.
    """
    labels = Labels(content)
    page = Page(labels, fonts)
    title = page.plain(f"{labels.title()} {labels.reference}".strip())
    author = page.plain(content["studio"]["name"])
    page.set_title(title)
    page.set_author(author)
    page.set_lang(content["language"])
    page.set_creator(PROGRAM)
    page.set_producer(PROGRAM)
    page.add_page()
    page.set_xy(MARGIN, MARGIN)
    blocks.head(page, logo)
    _draw(page, pay_address, logo)
    reason = _embed(page, content)
    page.set_xmp_metadata(metadata(title, author, content["language"], PROGRAM, page.made, hybrid=reason == ""))
    return Rendered(bytes(page.output()), "".join(sorted(page.missing)), reason or "")
