"""Whether a document can be printed as it is: every character in a font, found before it is issued and not after."""

import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from hextui import glyphs
from hextui.errors import Refused
from hextui.studio import Studio
from hextui.text import _, harmless


class Unprintable(Refused):
    """No font has some characters of a document. Agreeing to question marks means calling `issue` again with `with_gaps`."""


def _texts(value: object) -> list[str]:
    """Every text in contents, in their order."""
    found: list[str] = []
    _gather((value,), found)
    return found


def _gather(parts: Iterable[object], found: list[str]) -> None:
    for part in parts:
        if isinstance(part, str):
            found.append(part)
        elif isinstance(part, Mapping):
            _gather(part.values(), found)
        elif isinstance(part, list):
            _gather(part, found)


def gaps(studio: Studio, content: Mapping[str, Any]) -> list[str]:
    """The characters of a document's contents that no font has, each with where they stand; none when all can be printed."""
    fonts = [Path(path) for path in studio.settings.names("documents.fonts")]
    if glyphs.embedded(" ".join(_texts(content))):
        # As of most documents: nothing is to be looked for.
        return []
    parts: list[tuple[str, object]] = [(_("client"), content["client"]), (_("studio"), content["studio"])]
    parts += [(line["description"], line) for line in content["lines"]]
    rest = {name: value for name, value in content.items() if name not in ("client", "studio", "lines")}
    parts.append((_("words of the document"), rest))
    found = []
    for where, value in parts:
        lacking = glyphs.lacking(" ".join(harmless(" ".join(_texts(value)), lines=True).split()), fonts)
        if lacking:
            found.append(f"{' '.join(lacking)} ({where})")
    return found


_ESCAPED = re.compile(r"\\[bfru]")
"""What JSON writes for a control character that is no line end and no tab."""


def check(studio: Studio, content: Mapping[str, Any], written: str) -> None:
    """Refuse a document that would be printed with gaps; `written`: its contents as `journal.canonical` writes them. Raises Unprintable."""
    if glyphs.embedded(written) and not _ESCAPED.search(written):
        # As of most documents: every character of the contents stands there.
        return
    found = gaps(studio, content)
    if found:
        raise Unprintable(
            "unprintable",
            _(
                "No font has {what}. Nothing was issued. Name a font file that has them (setting documents.fonts), change the words, "
                "or issue it with question marks there (--with-gaps)."
            ).format(what=", ".join(found)),
        )
