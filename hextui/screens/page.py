"""What all pages share: title, messages, the line of keys, reads and verbs through the desk, and errors as sentences."""

from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any, ClassVar, Concatenate, ParamSpec, TypeVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.screen import Screen
from textual.widgets import Static

from hextui.desk import Desk
from hextui.errors import Refused
from hextui.log import log_error
from hextui.studio import Studio
from hextui.text import N_, _, harmless, show_money
from hextui.widgets.key_bar import KeyBar, Verb, key_word

if TYPE_CHECKING:
    from collections.abc import Sequence

Given = ParamSpec("Given")
Answer = TypeVar("Answer")

EVERYWHERE = (
    Verb("question_mark", "help", N_("help"), shown=False),
    Verb("escape,q", "back", N_("back"), shown=False),
    Verb("ctrl+q", "quit", N_("quit"), shown=False),
)


class Page(Screen[Any]):
    """A page of the studio. Its verbs are bound by name; `why_not` says why one does not apply here and now."""

    VERBS: ClassVar[tuple[Verb, ...]] = ()
    AUTO_FOCUS: ClassVar[str | None] = ""
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,q", "back", show=False, id="back"),
        Binding("question_mark", "help", show=False, id="help"),
    ]

    def __init__(self) -> None:
        super().__init__()
        self._said_bad = False

    # What a page has -----------------------------------------------------------------------------------------------------

    @property
    def desk(self) -> Desk:
        """Where the acting person works."""
        desk: Desk = self.app.desk  # type: ignore[attr-defined]
        return desk

    @property
    def studio(self) -> Studio:
        """The studio as it is set up now."""
        return self.desk.studio

    def money(self, amount: int) -> str:
        """An amount for a person."""
        return show_money(amount, self.studio.currency)

    def compose(self) -> ComposeResult:
        """Title, contents, message, keys."""
        yield Static("", id="title")
        yield from self.contents()
        yield Static("", id="message")
        yield KeyBar()

    def contents(self) -> ComposeResult:
        """What stands between the title and the keys."""
        yield from ()

    def title_said(self) -> str:
        """What this page is about."""
        return ""

    async def load(self) -> None:
        """Read what the page shows, and show it."""

    def why_not(self, action: str) -> str:
        """Why a verb does not apply here and now; empty when it does."""
        return ""

    def note(self) -> str:
        """What stands before the keys: how many rows are ticked."""
        return ""

    # What it does ----------------------------------------------------------------------------------------------------------

    def on_mount(self) -> None:
        """Show what there is."""
        self.reload()

    def on_screen_resume(self) -> None:
        """Back from another page: what was done there shows."""
        self.reload()

    def reload(self) -> None:
        """Read anew, without moving what is shown."""
        self.begin(self._guarded_load, "load")

    async def _guarded_load(self) -> None:
        await self._guarded(self._load())

    async def _load(self) -> None:
        await self.load()
        self.show_title()
        self.show_keys()

    def show_title(self) -> None:
        """The page's title, with the studio's name on the right."""
        left, right = harmless(self.title_said()), harmless(self.studio.settings.text("studio.name"))
        room = self.size.width - 2
        space = room - Content(left).cell_length - Content(right).cell_length
        words = Content.assemble((left, "bold"), " " * max(space, 2), (right, "$text-muted")) if space > 1 else Content.styled(left, "bold")
        self.query_one("#title", Static).update(words)

    def show_keys(self) -> None:
        """The verbs that apply, with their keys as the user has set them."""
        entries = [(self.key_of(verb), _(verb.label)) for verb in self.VERBS if verb.shown and not self.why_not(verb.action)]
        self.query_one(KeyBar).show(entries, self.note())

    def key_of(self, verb: Verb) -> str:
        """The key that a verb has now."""
        keys: dict[str, str] = getattr(self.app, "own_keys", {})
        return key_word(keys.get(verb.action, verb.key))

    def say(self, text: str, *, bad: bool = False) -> None:
        """A message at the foot: it stays until the next one."""
        message = self.query_one("#message", Static)
        message.update(Content(harmless(text, lines=True)))
        message.set_class(bad, "bad")
        message.set_class(bool(text), "said")

    def begin(self, work: Callable[[], Coroutine[Any, Any, None]], group: str) -> None:
        """Read something to show; what of the group was begun before is no longer wanted."""
        self.run_worker(work, group=group, exclusive=True, exit_on_error=True)  # type: ignore[arg-type] # its own union confuses it

    def perform(self, work: Coroutine[Any, Any, None]) -> None:
        """Do something that reads, asks or acts; what goes wrong is said.

        Keys that come before its dialog is open are the dialog's: they wait for it.
        """
        self.app.hold_keys()  # type: ignore[attr-defined]
        self.run_worker(self._performed(work), group="act", exit_on_error=True)

    async def _performed(self, work: Coroutine[Any, Any, None]) -> None:
        try:
            await self._guarded(work)
        finally:
            self.app.release_keys()  # type: ignore[attr-defined]

    async def _guarded(self, work: Coroutine[Any, Any, None]) -> None:
        try:
            await work
        except Refused as refused:
            self.say(refused.message, bad=True)
        except Exception as error:  # noqa: BLE001 - the last resort: a sentence on the screen, the details in the log
            path = log_error(self.studio.places.log, error)
            said = _(
                "Something went wrong that should not. Look (`hextui timeline`, `hextui show`) whether the step was done "
                "before you do it again."
            )
            more = _("Details for whoever mends it are in {path}.").format(path=path) if path else _("The log could not be written.")
            self.say(f"{said} {more}", bad=True)

    async def read(self, view: Callable[Concatenate[Studio, Given], Answer], *given: Given.args, **named: Given.kwargs) -> Answer:
        """What a view answers."""
        return await self.desk.read(view, *given, **named)

    async def rows(self, view: Callable[[Studio, Any], Any], keys: Any, key_of: Callable[[Any], Any]) -> dict[Any, Any]:
        """The rows of some keys, for a list; none, and a message, when they cannot be read."""
        try:
            return {key_of(row): row for row in await self.desk.read(view, keys)}
        except Refused as refused:
            self.say(refused.message, bad=True)
            return {}

    async def act(self, verb: Callable[Concatenate[Studio, Given], Answer], *given: Given.args, **named: Given.kwargs) -> Answer:
        """Do a verb; what it answers. The page is read anew afterwards, whether it was done or refused."""
        try:
            return await self.desk.act(verb, *given, **named)
        finally:
            self.reload()

    def applies(self, action: str) -> bool:
        """Whether a verb applies now; when it does not, why is said."""
        reason = self.why_not(action)
        if reason:
            self.say(reason, bad=True)
        return not reason

    # What every page can ---------------------------------------------------------------------------------------------------

    def action_back(self) -> None:
        """To the page before."""
        self.app.pop_screen()

    def action_help(self) -> None:
        """The keys of this page."""
        from hextui.screens.dialogs import Help

        self.app.push_screen(Help(self.help_lines()))

    def help_lines(self) -> "Sequence[tuple[str, str, str]]":
        """Each verb of the page: its key, what it does, and why it does not apply, if so."""
        return [(self.key_of(verb), _(verb.label), self.why_not(verb.action)) for verb in (*self.VERBS, *EVERYWHERE)]
