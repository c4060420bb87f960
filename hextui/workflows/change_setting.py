"""Changing a setting of the studio, and what goes with it outside the settings' file."""

from pathlib import Path

from hextui import glyphs
from hextui.billing import rights, setup
from hextui.errors import Refused
from hextui.settings import Settings
from hextui.studio import Studio
from hextui.text import _
from hextui.workflows import mail_account
from hextui.workflows.logo import keep_logo


def _check_fonts(paths: list[str]) -> None:
    """Refuse a font file that is not there, or is none. Raises Refused."""
    for path in paths:
        if not glyphs.of_font(Path(path)):
            raise Refused("bad_setting", _("{path} is not there, or is no font that can be read.").format(path=path))


def set_setting(studio: Studio, name: str, text: str) -> Settings:
    """Change a setting of the studio; all of them as they are now. Raises Refused.

    A logo is given as the path of its file, which is kept. Whoever names a mail server where there was none says that mail is sent
    from this place; where there was one (in a copy, say) only a check that worked says so.
    """
    if name == "documents.fonts" and text.strip():
        _check_fonts([path.strip() for path in text.split(",") if path.strip()])
    first = not studio.settings.text("mail.host")
    if name == "documents.logo" and text.strip():
        text = keep_logo(studio, text)
    if name == "mail.host" and first and str(studio.settings.changed(name, text).get(name)):
        # Before the setting: once that is written, nothing may fail any more. Without a server the word says nothing.
        rights.require(studio, "settings")
        mail_account.send_from_here(studio)
    return setup.set_setting(studio, name, text)
