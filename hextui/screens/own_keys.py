"""The keys of verbs: the usual ones, and those that a person chose instead."""

from hextui.errors import Refused
from hextui.screens.page import Page
from hextui.settings import Settings
from hextui.text import _

MOVING = ("up", "down", "left", "right", "home", "end", "pageup", "pagedown", "j", "k", "G", "escape", "q", "question_mark", "tab", "enter",
          "ctrl+q", "ctrl+c", "ctrl+p")  # fmt: skip
"""Keys that mean the same everywhere and are no verb's own."""


def _pages() -> list[type[Page]]:
    """Every page that has verbs."""
    from hextui.screens.cards import Cards
    from hextui.screens.catalogue import Catalogue
    from hextui.screens.clients import Clients
    from hextui.screens.composer import Composer
    from hextui.screens.details import Details
    from hextui.screens.document_types import Blocks, DocumentTypes
    from hextui.screens.done_today import DoneToday
    from hextui.screens.outbox import Outbox
    from hextui.screens.reports import Reports
    from hextui.screens.review import Review
    from hextui.screens.settings import SettingsPage
    from hextui.screens.templates import Templates
    from hextui.screens.timeline import Timeline

    return [
        Review,
        Clients,
        Timeline,
        Details,
        Composer,
        Catalogue,
        SettingsPage,
        Cards,
        Outbox,
        Templates,
        DocumentTypes,
        Blocks,
        DoneToday,
        Reports,
    ]


def verb_keys() -> dict[str, str]:
    """Every verb that can have a key of its own, with its usual key."""
    return {verb.action: verb.key for page in _pages() for verb in page.VERBS}


def check_keys(own: Settings) -> dict[str, str]:
    """The keys that a person chose, by verb. Raises Refused: no such verb, a key that moves, two verbs of a page on one key."""
    chosen = {name.removeprefix("my.keys."): own.text(name) for name in own.values if name.startswith("my.keys.")}
    if not chosen:
        # The usual keys fit each other, and no start waits for every page to be loaded.
        return {}
    for verb, key in chosen.items():
        if verb not in verb_keys():
            raise Refused("unknown_verb", _("There is no verb {verb} that could have a key.").format(verb=verb))
        if key in MOVING:
            raise Refused(
                "key_taken", _("The key {key} moves and leaves everywhere. Choose another one for {verb}.").format(key=key, verb=verb)
            )
    for page in _pages():
        keys: dict[str, str] = {}
        for each in page.VERBS:
            key = chosen.get(each.action, each.key)
            if key in keys:
                said = _("The key {key} would do both {one} and {other}. Change my.keys.{one}.")
                raise Refused("key_clash", said.format(key=key, one=each.action, other=keys[key]))
            keys[key] = each.action
    return chosen
