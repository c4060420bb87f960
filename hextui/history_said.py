"""What an edit changed, in words: from what to what."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from hextui.text import _, show_moment, show_money

if TYPE_CHECKING:
    from hextui.studio import Studio
    from hextui.views.history import Change


def visibility_word(visibility: str) -> str:
    """Who sees an intervention's text, in words."""
    return {
        "me": _("only me"),
        "studio": _("the studio"),
        "me_client": _("me and the client"),
        "studio_client": _("the studio and the client"),
        "everybody": _("everybody"),
    }[visibility]


def changes_said(studio: "Studio", changes: "Sequence[Change]") -> str:
    """What an edit changed, from what to what, in one line."""
    return " · ".join(_change_said(studio, each) for each in changes)


def _change_said(studio: "Studio", change: "Change") -> str:
    def shown(text: str) -> str:
        if not text:
            return "–"
        if change.field == "price":
            return show_money(int(text), studio.currency)
        if change.field == "at":
            return show_moment(studio.local(text).isoformat())
        if change.field == "visibility":
            return visibility_word(text)
        if change.field == "minutes":
            return _("{minutes} minutes").format(minutes=text)
        return studio.name_of(int(text)) if change.field == "by" else text

    words = {"visibility": _("Shown to: {who}"), "client": _("Client {id}")}
    arrow = f"{shown(change.before)} → {shown(change.after)}"
    return words[change.field].format(who=arrow, id=arrow) if change.field in words else arrow
