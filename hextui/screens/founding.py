"""The first start: no studio yet, so one is founded."""

from typing import TYPE_CHECKING, ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.screen import Screen
from textual.widgets import Static

from hextui.checks import COUNTRIES
from hextui.errors import Refused
from hextui.screens.client_form import language_word
from hextui.screens.dialogs import Ask, Form
from hextui.settings import Places, usual_for
from hextui.text import LANGUAGES, _, current_language, harmless
from hextui.widgets.fields import Field

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable


class Founding(Screen[None]):
    """Asks for what a studio needs, and founds it."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("enter,n", "found", show=False), Binding("escape,q", "leave", show=False)]

    def __init__(self, where: Places, found: "Callable[[dict[str, str]], Awaitable[object]]", go_on: "Callable[[], None]") -> None:
        """`found` makes the studio of typed settings; `go_on` shows it."""
        super().__init__()
        self.where = where
        self._found = found
        self._go_on = go_on

    def compose(self) -> ComposeResult:
        """A welcome."""
        yield Static("hextui", id="title")
        lines = [
            Content.styled(_("Welcome."), "bold"),
            Content(""),
            Content(harmless(_("There is no studio in {path} yet.").format(path=self.where.store))),
            Content(_("Enter founds one; q leaves. To try a made-up studio first: `hextui demo`.")),
        ]
        yield Static(Content("\n").join(lines), id="welcome")

    def on_mount(self) -> None:
        """Ask at once."""
        self.action_found()

    def action_leave(self) -> None:
        """Out, with nothing made."""
        self.app.exit()

    def action_found(self) -> None:
        """Ask, and found."""
        self.run_worker(self._ask(), exclusive=True)

    async def _ask(self) -> None:
        fields = [
            Field("studio.name", _("Name of the studio")),
            Field("studio.country", _("Country"), placeholder="CA, FR", hint=_usual_said),
            Field("studio.currency", _("Currency"), placeholder=_("as usual there")),
            Field("studio.timezone", _("Time zone"), placeholder=_("as usual there")),
            Field(
                "studio.language", _("Documents in"), value=current_language(), choices=[(each, language_word(each)) for each in LANGUAGES]
            ),
            Field("studio.address", _("Address"), lines=3),
            Field("studio.registration", _("Registration"), placeholder=_("SIREN, NEQ; may be empty")),
            Field("studio.legal_form", _("Legal form"), placeholder=_("EI, inc.; may be empty")),
        ]

        async def submit(filled: dict[str, str]) -> bool:
            currency, zone = usual_for(filled["studio.country"])
            filled["studio.currency"] = filled["studio.currency"].strip() or currency
            filled["studio.timezone"] = filled["studio.timezone"].strip() or zone
            try:
                await self._found({name: text for name, text in filled.items() if text.strip()})
            except Refused as refused:
                # The sentence begins with the name of the setting that it is about.
                refused.details.setdefault("field", refused.message.partition(" ")[0].rstrip(":\u00a0 "))
                raise
            return True

        lines = [_("The currency is fixed for good. Everything else can be changed in the settings.")]
        made = await self.app.push_screen_wait(Form(_("A new studio"), fields, submit, lines=lines, done=_("found it")))
        if made:
            self._go_on()
        elif await self.app.push_screen_wait(Ask(_("Leave without a studio?"), [], _("leave"))):
            self.app.exit()


def _usual_said(country: str) -> str:
    """What a studio in that country usually has, once the two letters are there."""
    if country.strip().upper() not in COUNTRIES:
        return ""
    return " · ".join(part for part in usual_for(country) if part)
