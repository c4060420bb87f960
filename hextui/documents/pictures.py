"""Pictures that a studio gives: read with limits, kept as pixels alone, and looked at again before they are drawn.

What a file says of itself is not believed: a picture is one when all of it could be decoded.
"""

import io
from pathlib import Path

KINDS = {b"\x89PNG\r\n\x1a\n": "png", b"\xff\xd8\xff": "jpg"}
MOST_BYTES = 1_000_000
MOST_PIXELS = 4_000_000
"""What is kept: a logo two thousand pixels wide is sharp on any paper."""
DRAWN_PIXELS = 16_000_000
"""What is still drawn of logos that were kept before there was a limit: more takes seconds and gigabytes a document."""


class NoPicture(Exception):
    """These bytes are no picture that can be drawn; `reason` is `kind`, `pixels` or `broken`."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


def kind_of(data: bytes) -> str:
    """`png` or `jpg`, by the first bytes; empty for anything else."""
    return next((kind for magic, kind in KINDS.items() if data.startswith(magic)), "")


def decoded(data: bytes, most_pixels: int) -> tuple[str, bytes]:
    """The picture written anew: its kind, and its bytes without anything but its pixels. Raises NoPicture."""
    from PIL import Image, ImageOps

    kind = kind_of(data)
    if not kind:
        raise NoPicture("kind")
    try:
        with Image.open(io.BytesIO(data), formats=("PNG", "JPEG")) as picture:
            if picture.width * picture.height > most_pixels:
                raise NoPicture("pixels")
            picture.load()
            written = io.BytesIO()
            # A photograph that says how it was held is turned so: what says it is not kept.
            upright = ImageOps.exif_transpose(picture)
            grey, clear = upright.mode in ("1", "L"), kind == "png" and upright.has_transparency_data
            pixels = upright.convert("RGBA" if clear else "L" if grey else "RGB")
            # Comments, places, profiles: nothing that the file said goes with it.
            pixels.info.clear()
            if kind == "jpg":
                pixels.save(written, "JPEG", quality=92, optimize=True)
            else:
                pixels.save(written, "PNG", optimize=True)
    except NoPicture:
        raise
    except Image.DecompressionBombError as error:
        raise NoPicture("pixels") from error
    except Exception as error:
        # Pillow raises whatever a broken file leads to: SyntaxError, struct.error, zlib.error, OSError, ValueError and more.
        raise NoPicture("broken") from error
    return kind, written.getvalue()


def is_drawable(path: Path) -> bool:
    """Whether a kept picture can be drawn in a document, within the limits. Raises OSError."""
    from PIL import Image

    try:
        with Image.open(path, formats=("PNG", "JPEG")) as picture:
            if picture.width * picture.height > DRAWN_PIXELS:
                return False
            picture.load()
    except Exception as error:
        # Pillow raises whatever a broken file leads to: SyntaxError, struct.error, zlib.error, OSError, ValueError and more.
        if isinstance(error, OSError) and error.errno is not None:
            raise
        return False
    return True
