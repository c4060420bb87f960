"""What the application does beside what a person does in it. All of it is loaded when it is called: no start waits for it."""

import importlib
import os
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from hextui.billing import rights
from hextui.studio import BY_ITSELF, Studio

if TYPE_CHECKING:
    from hextui.workflows.deliver import Delivered
    from hextui.workflows.sync import Synced

SOON = ("clients", "dialogs", "invoice_verbs", "issuing", "many", "session_verbs", "tagging", "timeline", "details", "composer", "finder")
"""The screens' files that the first keys call: loaded while the person looks at the first page, so that no key waits for them."""


DOCUMENTS_AT_ONCE = 50
"""So many missing documents are made at one time: the others wait for the next."""


def load_soon() -> None:
    """Load what the first keys call."""
    for name in SOON:
        importlib.import_module(f"hextui.screens.{name}")


def _by_itself(studio: Studio) -> Studio:
    """The studio for what nobody pressed a key for: the journal tells it from what the person did."""
    return replace(studio, terminal=BY_ITSELF)


def stripe_mode(studio: Studio, environment: Mapping[str, str]) -> str:
    """`test` or `live`; empty where Stripe is not set up."""
    from hextui.workflows import stripe_account

    return stripe_account.mode(studio, environment)


def sync_now(studio: Studio, environment: Mapping[str, str]) -> "Synced":
    """Read what happened at Stripe."""
    from hextui.workflows.sync import sync

    return sync(_by_itself(studio), environment)


def files_too_open(studio: Studio) -> str:
    """Which of the studio's files others may read, and how to change that; empty where there are none."""
    from hextui.workflows import file_modes

    found = file_modes.too_open(studio.places)
    return f"{file_modes.said(found)} {file_modes.cure(studio.places, found)}" if found else ""


def copy_now(studio: Studio) -> None:
    """Make the copy of the day, where there is none and the settings want it."""
    # Who only reads, by his role or by the files, makes no copy.
    if studio.settings.get("backup.daily") and rights.may(studio, "copy") and os.access(studio.places.store.parent, os.W_OK):
        from hextui.workflows.copies import copy_of_today

        copy_of_today(_by_itself(studio))


def documents_now(studio: Studio) -> int:
    """Make the documents that a crash, or a font that was gone, left missing; how many are missing still."""
    if not os.access(studio.places.store.parent, os.W_OK):
        return 0
    from hextui.views.documents import undocumented
    from hextui.workflows.documents import made_after

    waiting = undocumented(studio)
    made = [made_after(_by_itself(studio), kind, record_id)[0] for kind, record_id in waiting[:DOCUMENTS_AT_ONCE]]
    return len(waiting) - sum(each is not None for each in made)


def send_now(studio: Studio, environment: Mapping[str, str], stop: Callable[[], bool]) -> "Delivered | None":
    """Send the notices that are due; None where nothing is due or no mail server is set up."""
    from hextui.billing.delivery import next_batch

    if not studio.settings.text("mail.host") or next_batch(studio) is None:
        return None
    from hextui.workflows.deliver import deliver

    return deliver(_by_itself(studio), environment, stop)
