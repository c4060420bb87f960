"""Who may do what (DOMAIN.md): refused here, in the verbs, and not only hidden on a screen."""

from typing import Any

from hextui.errors import Refused
from hextui.settings import NARROWED, ROLES, role_word
from hextui.studio import NOBODY, Studio, unknown_user
from hextui.text import _

WRITING = frozenset(("owner", "manager", "professional"))
BILLING = frozenset(("owner", "manager", "professional", "assistant"))
RUNNING = frozenset(("owner", "manager"))
OWNING = frozenset(("owner",))

VERBS = {
    "write": WRITING,
    "edit": WRITING,
    "discard": WRITING,
    "publish": BILLING,
    "free": BILLING,
    "compose": BILLING,
    "issue": BILLING,
    "save_card": BILLING,
    "charge": BILLING,
    "pay_link": BILLING,
    "sync": BILLING,
    "settle": OWNING,
    "settle_unmatched": frozenset(("owner", "manager", "assistant")),
    "stripe": OWNING,
    "mark_paid": BILLING,
    "reverse": BILLING,
    "refund": BILLING,
    "write_off": BILLING,
    "remind": BILLING,
    "send": BILLING,
    "outbox": BILLING,
    "deliver": BILLING,
    "template": OWNING,
    "document_type": OWNING,
    "receipt": BILLING,
    "cancel": BILLING,
    "client": BILLING,
    "tax": RUNNING,
    "code": RUNNING,
    "import": RUNNING,
    "backup": RUNNING,
    "copy": BILLING,
    "restore": OWNING,
    "archive": RUNNING,
    "export": RUNNING,
    "erase": OWNING,
    "settings": OWNING,
}


def may(studio: Studio, verb: str) -> bool:
    """Whether the acting person's role allows the verb at all, as the settings stood when they were last read."""
    narrowed = studio.settings.names(f"permissions.{verb}") if verb in NARROWED else []
    return studio.role in VERBS[verb] and (not narrowed or studio.role in (*narrowed, "owner"))


def may_for(studio: Studio, verb: str, client: Any) -> bool:
    """Whether the acting person may do this for this client, as the settings are now."""
    try:
        require(studio, verb, client)
    except Refused:
        return False
    return True


def require(studio: Studio, verb: str, client: Any | None = None) -> str:
    """The acting person's role as the settings are now. Refuse unless the acting person's role allows the verb, for this client.

    A professional acts for clients in his charge; free, refund, reverse, cancel and write-off may be narrowed to fewer
    roles by the settings `permissions.*`.
    """
    # As the settings are now, not as they were when this terminal was opened.
    settings = studio.present_settings()
    role = studio.role_in(settings)
    allowed = VERBS[verb]
    if verb in NARROWED and settings.names(f"permissions.{verb}"):
        allowed = allowed & frozenset((*settings.names(f"permissions.{verb}"), "owner"))
    if role == NOBODY:
        raise unknown_user(studio.uid)
    if role not in allowed:
        raise Refused(
            "not_allowed",
            _("Your role ({role}) does not allow this. Nothing was changed; ask one of these: {roles}.").format(
                role=role_word(role), roles=", ".join(role_word(each) for each in ROLES if each in allowed)
            ),
        )
    if role == "professional" and client is not None and client.in_charge_uid != studio.uid:
        raise Refused(
            "not_in_charge",
            _("{client} is not in your charge. Nothing was changed; ask the professional in charge or a manager.").format(
                client=client.name
            ),
        )
    return role
