"""The studio's account at Stripe: its key, where that is kept, and what is known of the account.

The key comes from STRIPE_API_KEY, else from a file of this machine's beside the store, which no backup carries. The file also
names this installation: a store that was copied, moved or restored elsewhere does not take the payments of the one it came from.
"""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from hextui.billing import rights
from hextui.billing import stripe_account as accounts
from hextui.billing.stripe_account import At
from hextui.errors import Refused
from hextui.gateways.stripe import Stripe, is_local
from hextui.gateways.stripe_answers import Account, NotSent, StripeTrouble
from hextui.studio import Studio
from hextui.text import _, one_line
from hextui.workflows.documents import write_whole
from hextui.workflows.private_file import place_of, read_private

UNLIKE = frozenset(("MGA", "ISK", "UGX", "BHD", "JOD", "KWD", "OMR", "TND", "IQD", "LYD"))
"""Currencies whose smallest unit is another at Stripe than in ISO 4217, or that Stripe rounds: amounts would come out wrong."""
SECRET, RESTRICTED, PUBLISHABLE = ("sk_test_", "sk_live_"), ("rk_test_", "rk_live_"), ("pk_test_", "pk_live_")


@dataclass(frozen=True)
class Connection:
    """An account that can be called, and which installations' payments are this store's."""

    stripe: Stripe
    at: At
    install: str
    ours: frozenset[str]


@dataclass(frozen=True)
class Kept:
    """What the file beside the store holds."""

    key: str = ""
    key_mark: str = ""
    """Tells whether a key is the one that the account was asked with, and tells nothing of it."""
    account: str = ""
    live: bool = False
    install: str = ""
    ours: tuple[str, ...] = ()
    place: str = ""


def _mark(key: str, install: str) -> str:
    return hashlib.sha256(f"{install}:{key}".encode()).hexdigest()[:32]


def _read(studio: Studio) -> Kept:
    path = studio.places.stripe
    said = _("{path} may be read by others: `chmod 600 {path}`. Nothing was asked of Stripe.").format(path=path)
    damaged = Refused("stripe_file_damaged", _("{path} is damaged. `hextui stripe connect` makes it anew.").format(path=path))
    tree = read_private(path, studio.store.file_mode, Refused("stripe_key_open", said), damaged)
    try:
        return Kept() if tree is None else Kept(**{**tree, "ours": tuple(tree.get("ours", ()))})
    except TypeError:
        raise damaged from None


def _write(studio: Studio, kept: Kept) -> None:
    import tomli_w

    values = {name: value for name, value in vars(kept).items() if name != "ours"}
    data = tomli_w.dumps({**values, "ours": list(kept.ours)}).encode()
    write_whole(studio.places.stripe, data, studio.store.file_mode)


def check_key(key: str) -> str:
    """A secret or restricted key, as it was typed. Raises Refused; the key is never repeated."""
    typed = key.strip()
    if typed.startswith(PUBLISHABLE):
        raise Refused(
            "stripe_key_wrong", _("This is a publishable key (pk_). hextui needs a restricted key (rk_) or the secret one (sk_).")
        )
    if not typed.startswith((*SECRET, *RESTRICTED)) or not typed.isascii() or len(typed) > 300 or any(each.isspace() for each in typed):
        raise Refused("stripe_key_wrong", _("The Stripe key is no secret or restricted key (sk_ or rk_). Nothing was changed."))
    return typed


def is_live(key: str) -> bool:
    """Whether a key moves real money."""
    return key.startswith(("sk_live_", "rk_live_"))


def _base(studio: Studio, key: str) -> str:
    base = studio.settings.text("stripe.api_base")
    if base and is_live(key) and not is_local(base):
        raise Refused("stripe_base_foreign", _("A live key is sent to Stripe alone. Take the setting stripe.api_base away."))
    return base


def _key(studio: Studio, environment: Mapping[str, str]) -> str:
    """The key that is used: the environment's, else the file's; empty when there is none. Raises Refused."""
    return environment.get("STRIPE_API_KEY", "").strip() or _read(studio).key


def has_key(studio: Studio, environment: Mapping[str, str]) -> bool:
    """Whether Stripe is set up here. Raises Refused when its file cannot be read."""
    return bool(_key(studio, environment))


def mode(studio: Studio, environment: Mapping[str, str]) -> str:
    """`test`, `live`, or empty where Stripe is not set up; nothing is asked of it."""
    try:
        key = _key(studio, environment)
    except Refused:
        return ""
    return "" if not key else "live" if is_live(key) else "test"


def missing() -> Refused:
    """That Stripe is not set up here."""
    return Refused(
        "stripe_missing",
        _("Stripe is not set up: `hextui stripe connect` does it (or STRIPE_API_KEY). Nothing was changed."),
    )


def connection(studio: Studio, environment: Mapping[str, str], *, only_look: bool = False) -> Connection:
    """The account to be called, as it was connected; a key from the environment is connected at its first use (not with `only_look`).

    Raises Refused: no key, a wrong one, a store that was copied or moved here, Stripe that cannot be reached for a first look.
    """
    kept = _read(studio)
    typed = _key(studio, environment)
    if not typed:
        raise missing()
    key = check_key(typed)
    stripe = Stripe(key, _base(studio, key), studio.store)
    if studio.currency in UNLIKE:
        raise Refused("currency_not_supported", _("Cards are not charged in {currency}.").format(currency=studio.currency))
    known = accounts.installs(studio)
    if (kept.install and kept.place != place_of(studio.places)) or (not kept.install and known):
        raise Refused(
            "stripe_copied",
            _(
                "This store was copied or moved here. So that it does not take the payments of the one it came from, "
                "connect it: `hextui stripe connect`, with --take-over when the other one is gone."
            ),
        )
    is_new = not kept.install or kept.key_mark != _mark(key, kept.install)
    if is_new or kept.install not in known:
        # Whoever may charge may connect the key that he has; who only looks changes nothing.
        rights.require(studio, "sync")
        if only_look:
            raise Refused("stripe_not_used", _("This key was not used here yet: `hextui sync` (or the first charge) connects it."))
    if is_new:
        kept = _connected(studio, stripe, key, keep_key=False, take_over=False)[0]
    elif kept.install not in known:
        # The store was restored from before it was connected.
        accounts.connect(studio, At(kept.account, kept.live), kept.install, leave_pages=False)
    return Connection(stripe, At(kept.account, kept.live), kept.install, frozenset(kept.ours))


@dataclass(frozen=True)
class Connected:
    """What `connect` found."""

    account: Account
    live: bool
    lacks: tuple[str, ...]
    kept_key: bool
    path: Path


def connect(studio: Studio, key: str, *, keep_key: bool, take_over: bool = False) -> Connected:
    """Check a key and use it from now on; `keep_key`: in the file beside the store. Raises Refused.

    `take_over`: what another installation of this store left open at Stripe is this one's.
    """
    rights.require(studio, "stripe")
    checked = check_key(key)
    stripe = Stripe(checked, _base(studio, checked), studio.store)
    done, account, lacks = _connected(studio, stripe, checked, keep_key=keep_key, take_over=take_over)
    return Connected(account, done.live, tuple(lacks), keep_key, studio.places.stripe)


def _kept_here(studio: Studio) -> Kept:
    """What the file holds of this place; nothing of one that is damaged or of another place."""
    try:
        kept = _read(studio)
    except Refused as refused:
        if refused.code != "stripe_file_damaged":
            raise
        return Kept()
    return kept if kept.place == place_of(studio.places) else Kept()


def _connected(studio: Studio, stripe: Stripe, key: str, *, keep_key: bool, take_over: bool) -> tuple[Kept, Account, list[str]]:
    try:
        account = stripe.account()
        lacks = stripe.lacking() if key.startswith(RESTRICTED) else []
    except StripeTrouble as trouble:
        raise said_of(trouble) from None
    at = At(account.id, is_live(key))
    # One terminal after the other: two that connect at once are one installation.
    with studio.store.transaction():
        here = _kept_here(studio)
        same = bool(here.install) and (here.account, here.live) == (at.account, at.live)
        others = accounts.installs(studio)
        install = here.install if same else studio.token()
        if not same:
            # Another account is the owner's decision, whoever has a key in his environment.
            rights.require(studio, "stripe")
            # Whatever is left open by an installation elsewhere is that one's, unless it is gone.
            accounts.connect(studio, at, install, leave_pages=bool(others) and not here.install and not take_over)
        ours = tuple(sorted({install, *here.ours, *(others if take_over else ())}))
        mark = _mark(key, install)
        if same and (mark != here.key_mark or ours != here.ours):
            # Another key may read what the one before might not, and what was another's is this one's now.
            accounts.read_again(studio, install)
        kept = Kept(key if keep_key else here.key, mark, at.account, at.live, install, ours, place_of(studio.places))
        _write(studio, kept)
    return kept, account, lacks


@dataclass(frozen=True)
class Status:
    """How the account stands, as far as it could be asked."""

    account: str
    name: str
    country: str
    live: bool
    charges: bool
    lacks: tuple[str, ...]
    source: str
    """`environment` or `file`."""
    read_at: str


def status(studio: Studio, environment: Mapping[str, str], *, only_look: bool = False) -> Status:
    """The account, asked now; with `only_look` a key that was not used yet is not connected. Raises Refused."""
    rights.require(studio, "sync")
    found = connection(studio, environment, only_look=only_look)
    restricted = _key(studio, environment).startswith(RESTRICTED)
    try:
        account = found.stripe.account()
        lacks = found.stripe.lacking() if restricted else []
    except StripeTrouble as trouble:
        raise said_of(trouble) from None
    read_at = studio.store.value("SELECT read_at FROM stripe_account WHERE install = ?", found.install)
    source = "environment" if environment.get("STRIPE_API_KEY", "").strip() else "file"
    return Status(
        account.id, account.name, account.country, found.at.live, account.charges, tuple(lacks), source, str(read_at or "")
    )  # fmt: skip


def disconnect(studio: Studio) -> None:
    """Forget the key that the file holds; what is open at Stripe stays open there. Raises Refused."""
    from dataclasses import replace

    rights.require(studio, "stripe")
    kept = _read(studio)
    if not kept.key:
        raise missing()
    with studio.store.transaction():
        rights.require(studio, "stripe")
        accounts.forgot_key(studio, At(kept.account, kept.live))
        _write(studio, replace(kept, key=""))


def said_of(trouble: StripeTrouble) -> Refused:
    """The sentence for a call that did not answer as wished, and that moved no money."""
    words = {
        "bad_key": _("Stripe does not know this key (any more). `hextui stripe connect` takes another one."),
        "no_permission": _("The key may not do this: {said}").format(said=trouble.said),
        "rate_limit": _("Stripe is asked too often just now. Nothing was changed; try again in a minute."),
        "no_connection": _("Stripe cannot be reached. Nothing was changed; try again when the network is back."),
        "amount_too_small": _("The amount is too small to be charged: {said}").format(said=trouble.said),
    }
    if trouble.code in words:
        return Refused(trouble.code if isinstance(trouble, NotSent) else "stripe_unreachable", words[trouble.code])
    if isinstance(trouble, NotSent):
        return Refused(
            one_line(trouble.code, "code", 60, required=False) or "stripe_refused",
            _("Stripe refused it: {said} Nothing was charged.").format(said=trouble.said or trouble.code),
        )
    return Refused("stripe_unreachable", _("Stripe gave no answer that can be read. Nothing was changed; try again."))
