"""A client's saved cards: the page on which he saves one, his own page, taking one off."""

from collections.abc import Hashable, Sequence
from functools import partial
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.widgets import Static

from hextui.billing.cards import mail_page
from hextui.errors import Refused
from hextui.plain import card_face
from hextui.screens.card_verbs import quiet
from hextui.screens.dialogs import Ask, ShowCode
from hextui.screens.page import Page
from hextui.text import N_, _, show_day
from hextui.views.cards import CardView, cards_of
from hextui.views.clients import client
from hextui.widgets.key_bar import Verb, bindings_of
from hextui.widgets.virtual_list import Cell, Column, VirtualList
from hextui.workflows import cards as saved

REFRESH_SECONDS = 5.0


def described(row: CardView) -> list[Cell]:
    """What stands in a card's columns."""
    ends = {
        "valid": Cell(_("expires {month}").format(month=row.expires)),
        "expires_this_month": Cell(_("expires this month"), "warn"),
        "expired": Cell(_("expired {month}").format(month=row.expires), "bad"),
    }[row.state]
    return [Cell(card_face(row.brand, row.last4), "strong"), ends, Cell(show_day(row.saved_on)), Cell("" if row.live else "TEST", "warn")]


class Cards(Page):
    """The saved cards of one client."""

    VERBS: ClassVar[tuple[Verb, ...]] = (
        Verb("n", "save_card", N_("save a card")),
        Verb("s", "mail_card_page", N_("mail the page")),
        Verb("y", "portal", N_("the client's own page")),
        Verb("delete", "remove_card", N_("take off")),
    )
    BINDINGS: ClassVar[list[BindingType]] = bindings_of(VERBS)
    RIGHTS: ClassVar[dict[str, str]] = dict.fromkeys(("save_card", "mail_card_page", "portal", "remove_card"), "save_card")

    def __init__(self, client_id: int) -> None:
        super().__init__()
        self.client_id = client_id
        self._name = ""
        self._rows: dict[Hashable, CardView] = {}

    def contents(self) -> ComposeResult:
        """The list, and what it is for."""
        yield VirtualList(
            [Column(_("Card"), 26, stretch=True), Column(_("Expires"), 22), Column(_("Saved"), 12), Column("", 6)],
            self._read_rows,
            described,
            id="list",
        )
        yield Static("", id="detail")

    async def _read_rows(self, keys: Sequence[Hashable]) -> dict[Hashable, CardView]:
        return {key: self._rows[key] for key in keys if key in self._rows}

    @property
    def listing(self) -> VirtualList:
        """The list of cards."""
        return self.query_one("#list", VirtualList)

    def title_said(self) -> str:
        """Whose cards they are."""
        return _("{client} · cards").format(client=self._name)

    def on_mount(self) -> None:
        """What is here first; then what Stripe has now, again and again while the page is open."""
        super().on_mount()
        self.call_after_refresh(self._ask)
        self.set_interval(REFRESH_SECONDS, self._ask)

    def _ask(self) -> None:
        if self.is_current:
            self.run_worker(self._refresh(), group="stripe", exclusive=True, exit_on_error=True)

    async def _refresh(self) -> None:
        """Ask Stripe; where it is not set up or not there, the list says what is known here."""
        try:
            looked = await self.desk.beside("stripe", saved.refresh, self.client_id, self.environment)
        except Refused as refused:
            if not self._rows:
                self.say(refused.message)
            return
        if looked and any(looked):
            self.reload()

    async def load(self) -> None:
        """Read the cards."""
        self._name = (await self.read(client, self.client_id)).name
        views = await self.read(cards_of, self.client_id)
        self._rows = {view.id: view for view in views}
        self.listing.empty = _("No card is saved. n shows the page on which the client saves one.")
        self.listing.set_keys(list(self._rows))
        self.listing.focus()

    def why_not(self, action: str) -> str:
        """Why a verb does not apply."""
        return _("There is no row here.") if action == "remove_card" and self.listing.current_row is None else ""

    def action_save_card(self) -> None:
        """Show the page on which the client saves a card."""
        if self.applies("save_card"):
            self.perform(self._save_card())

    async def _save_card(self) -> None:
        self.say(_("Asking Stripe…"))
        page = await self.reach(saved.card_page, self.client_id, self.environment)
        self.say("")

        async def came() -> str:
            looked = await self.desk.beside("stripe", saved.refresh, self.client_id, self.environment)
            return _("The card is saved.") if looked and looked[0] else ""

        title = _("{client} saves a card").format(client=self._name)
        said = await self.app.push_screen_wait(ShowCode(title, page.url, partial(quiet, came)))
        if said:
            self.say(said)
        self.reload()

    def action_mail_card_page(self) -> None:
        """Mail the page on which the client saves a card."""
        if self.applies("mail_card_page"):
            self.perform(self._mail())

    async def _mail(self) -> None:
        who = await self.read(client, self.client_id)
        lines = [_("To {address}").format(address=who.mailed_to) if who.mailed_to else _("There is no e-mail.")]
        if await self.app.push_screen_wait(Ask(_("Mail the page on which a card is saved"), lines, _("send"))):
            await self.act(mail_page, self.client_id)
            self.say(_("The notice to the client waits in the outbox."))

    def action_portal(self) -> None:
        """Show the client's own page."""
        if self.applies("portal"):
            self.perform(self._portal())

    async def _portal(self) -> None:
        self.say(_("Asking Stripe…"))
        page = await self.reach(saved.portal, self.client_id, self.environment)
        self.say("")

        async def never() -> str:
            return ""

        await self.app.push_screen_wait(ShowCode(_("{client} · own page").format(client=self._name), page.url, never))

    def action_remove_card(self) -> None:
        """Take a card off."""
        row = self.listing.current_row
        if self.applies("remove_card") and isinstance(row, CardView):
            self.perform(self._remove(row))

    async def _remove(self, row: CardView) -> None:
        lines = [card_face(row.brand, row.last4), _("It is taken off here and at Stripe; the client can save it again.")]
        if await self.app.push_screen_wait(Ask(_("Take the card off · {client}").format(client=self._name), lines, _("take off"))):
            await self.reach(saved.remove_card, self.client_id, row.id, self.environment)
            self.say(_("The card is taken off."))
