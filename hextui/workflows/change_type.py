"""Making and changing a document type, and keeping the picture that goes with it."""

import re
from collections.abc import Mapping

from hextui.billing import document_types
from hextui.document_types import NO_LOGO
from hextui.studio import Studio
from hextui.workflows.documents import LOGO
from hextui.workflows.logo import keep_logo


def _kept(studio: Studio, typed: Mapping[str, str]) -> dict[str, str]:
    """What was typed, a logo's file replaced by how it is kept."""
    logo = typed.get("logo", "").strip()
    if not logo or logo == NO_LOGO:
        return dict(typed)
    is_kept = re.fullmatch(r"[0-9a-f]{64}\.(png|jpg)", logo) is not None and (studio.places.documents / LOGO / logo).exists()
    return {**typed, "logo": logo if is_kept else keep_logo(studio, logo)}


def add_type(studio: Studio, name: str, like: str, typed: Mapping[str, str]) -> str:
    """Make a document type like another; its key. A logo is given as the path of its file. Raises Refused."""
    return document_types.add_type(studio, name, like, _kept(studio, typed))


def edit_type(studio: Studio, key: str, typed: Mapping[str, str]) -> None:
    """Change a document type. A logo is given as the path of its file. Raises Refused."""
    document_types.edit_type(studio, key, _kept(studio, typed))
