"""The studio's logo: kept among its documents under its own hash, so that a document shows for good what it was issued with."""

import hashlib
import os
import stat
from pathlib import Path

from hextui.billing import rights
from hextui.documents import pictures
from hextui.errors import Refused
from hextui.studio import Studio
from hextui.text import _, why
from hextui.workflows.documents import LOGO, write_whole


def keep_logo(studio: Studio, text: str) -> str:
    """Keep the picture in that file as the studio's logo; what the setting `documents.logo` then holds. Raises Refused.

    It is decoded whole and written anew: what is kept can be drawn, and holds nothing but its pixels.
    """
    rights.require(studio, "settings")
    path = Path(text.strip()).expanduser()
    try:
        data = _read(path)
    except OSError as error:
        raise Refused("cannot_read", _("{path} cannot be read: {reason}.").format(path=path, reason=why(error))) from error
    if len(data) > pictures.MOST_BYTES:
        raise Refused("bad_setting", _("{path} is larger than a megabyte. Make the logo smaller.").format(path=path))
    try:
        kind, plain = pictures.decoded(data, pictures.MOST_PIXELS)
    except pictures.NoPicture as no:
        said = {
            "kind": _("{path} is no PNG or JPEG picture."),
            "pixels": _("{path} has more than four million pixels. Make the logo smaller."),
            "broken": _("{path} is a picture that cannot be read to its end. Save it anew."),
        }
        raise Refused("bad_setting", said[no.reason].format(path=path)) from None
    kept = f"{hashlib.sha256(plain).hexdigest()}.{kind}"
    write_whole(studio.places.documents / LOGO / kept, plain, studio.store.file_mode)
    return kept


def _read(path: Path) -> bytes:
    """A file's bytes, no more than one above the limit; empty for what is no file at all. Raises OSError."""
    # Not waited for: a pipe would give its bytes to nobody, or never.
    with os.fdopen(os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC), "rb") as file:
        if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
            return b""
        return file.read(pictures.MOST_BYTES + 1)
