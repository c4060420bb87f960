"""The studio's logo: kept among its documents under its own hash, so that a document shows for good what it was issued with."""

import hashlib
from pathlib import Path

from hextui.billing import rights
from hextui.errors import Refused
from hextui.studio import Studio
from hextui.text import _, why
from hextui.workflows.documents import write_whole

FOLDER = "logo"
"""The folder of logos, below the documents folder."""
LARGEST = 1_000_000
KINDS = {b"\x89PNG\r\n\x1a\n": "png", b"\xff\xd8\xff": "jpg"}


def keep_logo(studio: Studio, text: str) -> str:
    """Keep the picture in that file as the studio's logo; what the setting `documents.logo` then holds. Raises Refused."""
    rights.require(studio, "settings")
    path = Path(text.strip()).expanduser()
    try:
        if path.stat().st_size > LARGEST:
            raise Refused("bad_setting", _("{path} is larger than a megabyte. Make the logo smaller.").format(path=path))
        data = path.read_bytes()
    except OSError as error:
        raise Refused("cannot_read", _("{path} cannot be read: {reason}.").format(path=path, reason=why(error))) from error
    kind = next((each for magic, each in KINDS.items() if data.startswith(magic)), "")
    if not kind or not _is_picture(data):
        raise Refused("bad_setting", _("{path} is no PNG or JPEG picture.").format(path=path))
    kept = f"{hashlib.sha256(data).hexdigest()}.{kind}"
    write_whole(studio.places.documents / FOLDER / kept, data, studio.store.file_mode)
    return kept


def _is_picture(data: bytes) -> bool:
    import io

    from PIL import Image, UnidentifiedImageError

    try:
        with Image.open(io.BytesIO(data)) as picture:
            picture.verify()
    except (UnidentifiedImageError, OSError, SyntaxError, ValueError, Image.DecompressionBombError):
        return False
    return True
