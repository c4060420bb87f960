"""Which characters the embedded fonts and the studio's own have: known before a document is made of them. Pure but for reading fonts."""

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from pathlib import Path

LATIN = (
    "20-7e a0-ac ae-148 14a-17f 18f 192 1a0-1a1 1af-1b0 218-21b 259 2c6-2c7 2d8-2dd 300-303 308 327 2010-2027 2030-2055 2057 "
    "20a0-20af 20b1-20b5 20b8-20ba 20bc-20bf 2116 2122 2190 2192 2212 2248 2260 2264-2265 25cf 2713 "
)
OTHER = (
    "180-1c3 1c5-254 256-27b 27e-284 286-290 292-2a4 2a6-304 306-30a 30c 30f 313 315 31b 323 326-328 32c 337-338 342-343 "
    "346-36f 374-376 37a-37f 384-38a 38c 38e-3a1 3a3-3d7 3dc-3dd 3f0-3f6 3f9-3fa 3fc-479 480-49d 4a0-4ff 52f 1e00-1e9b "
    "1e9d-1f15 1f18-1f1d 1f20-1f45 1f48-1f4d 1f50-1f57 1f59 1f5b 1f5d 1f5f-1f7d 1f80-1fb4 1fb6-1fc4 1fc6-1fd3 1fd6-1fdb "
    "1fdd-1fef 1ff2-1ff4 1ff6-1ffe "
)
"""What Inter's two embedded parts have, as ranges of code points (`tests/test_documents.py` reads the fonts)."""
JOINS = {"\u202f": "\u00a0", "\u2212": "-", "\u2011": "-"}
"""Characters that are printed as another that looks better in Inter."""
_JOINED = str.maketrans(JOINS)
SHAPED = ((0x0590, 0x08FF), (0x0900, 0x109F), (0x1780, 0x18AF), (0xFB1D, 0xFDFF), (0xFE70, 0xFEFF))
"""Scripts whose letters change with their neighbours, or run from right to left."""


def _class(ranges: str) -> str:
    return "".join("-".join(f"\\u{int(end, 16):04x}" for end in each.split("-")) for each in ranges.split())


_LATIN = re.compile(f"[\n\t{_class(LATIN)}]*")


@lru_cache(maxsize=2)
def covered(ranges: str) -> frozenset[str]:
    """The characters of `LATIN` or `OTHER`."""
    found: set[str] = set()
    for each in ranges.split():
        first, _dash, last = each.partition("-")
        found.update(map(chr, range(int(first, 16), int(last or first, 16) + 1)))
    return frozenset(found)


@lru_cache(maxsize=16)
def _of_font(path: Path, changed: int) -> frozenset[str]:
    from fontTools.ttLib import TTFont

    with TTFont(path, lazy=True, fontNumber=0) as font:
        return frozenset(map(chr, font.getBestCmap() or {}))


def of_font(path: Path) -> frozenset[str]:
    """The characters that a font file has; none when it is not there, or no font that can be read."""
    import struct

    from fontTools.ttLib import TTLibError

    try:
        return _of_font(path, path.stat().st_mtime_ns)
    except (OSError, TTLibError, struct.error, ValueError, KeyError, AssertionError):
        return frozenset()


def joined(text: str) -> str:
    """A text with the characters that are printed."""
    return text.translate(_JOINED)


def embedded(text: str) -> bool:
    """Whether the embedded fonts have all of a text, line ends and tabs apart."""
    # (As of most texts: then nothing is to be looked up.)
    return bool(_LATIN.fullmatch(text)) or not set(joined(text)) - covered(LATIN) - covered(OTHER) - {"\n", "\t"}


def lacking(text: str, fonts: Sequence[Path]) -> str:
    """The characters of a text that neither the embedded fonts nor these have, each once, in their order there."""
    unknown = [
        character for character in dict.fromkeys(joined(text)) if character not in covered(LATIN) and character not in covered(OTHER)
    ]
    if unknown:
        for path in fonts:
            known = of_font(path)
            unknown = [character for character in unknown if character not in known]
    return "".join(unknown)


def needs_shaping(characters: Iterable[str]) -> bool:
    """Whether a script among them is written by rules, not letter by letter."""
    return any(first <= ord(character) <= last for character in characters for first, last in SHAPED)
