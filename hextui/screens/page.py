"""What all pages share: title, messages, the line of keys, reads and verbs through the desk, and errors as sentences."""

from collections.abc import Callable, Coroutine
from datetime import date
from typing import TYPE_CHECKING, Any, ClassVar, Concatenate, ParamSpec, TypeVar

from textual import events
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.screen import Screen
from textual.widgets import Static

from hextui import typed
from hextui.afterwards import Trouble, guarded
from hextui.billing import rights
from hextui.desk import Desk
from hextui.errors import Refused
from hextui.screens.unexpected import unexpected
from hextui.settings import role_word
from hextui.studio import Studio
from hextui.text import N_, _, harmless, show_day, show_money
from hextui.widgets.key_bar import KeyBar, Verb, key_word
from hextui.widgets.virtual_list import VirtualList

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

Given = ParamSpec("Given")
Answer = TypeVar("Answer")

EVERYWHERE = (
    Verb("j", "move", N_("down, and k up; the arrows too"), shown=False),
    Verb("G", "end", N_("to the end, and home to the top"), shown=False),
    Verb("slash", "find", N_("find"), shown=False),
    Verb("question_mark", "help", N_("help"), shown=False),
    Verb("escape,q", "back", N_("back"), shown=False),
    Verb("ctrl+q", "quit", N_("quit"), shown=False),
)


class Page(Screen[Any]):
    """A page of the studio. Its verbs are bound by name; `why_not` says why one does not apply here and now."""

    VERBS: ClassVar[tuple[Verb, ...]] = ()
    RIGHTS: ClassVar[dict[str, str]] = {}
    """The right that each verb needs, by its name in billing.rights."""
    TICKED: ClassVar[tuple[str, ...]] = ()
    """The verbs on what is ticked: they stand first while something is."""
    AUTO_FOCUS: ClassVar[str | None] = ""
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,q", "back", show=False, id="back"),
        Binding("question_mark", "help", show=False, id="help"),
        Binding("slash", "find", show=False, id="find"),
    ]

    was_read = False
    """Whether the page was read once: title and keys are written at the end of it, and may be written anew from then on."""
    opening = True
    """Whether the first rows are still to come."""
    _resumed = False
    """Whether the page was shown before."""

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

    def reason_against(self, action: str) -> str:
        """Why a verb cannot be done here and now: by this row, or by the acting person's role; empty when it can."""
        verb = self.RIGHTS.get(action, "")
        if verb and not rights.may(self.studio, verb):
            return _("Your role ({role}) does not allow this.").format(role=role_word(self.studio.role))
        return self.why_not(action)

    def note(self) -> str:
        """What stands before the keys: how many rows are ticked."""
        return ""

    # What it does ----------------------------------------------------------------------------------------------------------

    def on_mount(self) -> None:
        """Show what there is; keys that were typed ahead are for its rows, and wait for them."""
        self.app.hold_keys()  # type: ignore[attr-defined]
        self.reload()

    def on_paste(self, event: events.Paste) -> None:
        """Text that was pasted where nothing is typed: no key was meant."""
        event.stop()
        self.say(_("Text was pasted here. It was not taken for keys."), bad=True)

    def on_virtual_list_moved(self) -> None:
        """Other verbs apply to another row."""
        self.show_keys()
        self.show_row()

    def on_virtual_list_loaded(self) -> None:
        """The rows are there: so are their verbs."""
        self.show_keys()
        self.show_row()
        self._opened()

    def _opened(self) -> None:
        """The first rows are there, or none will come: keys go their way."""
        if self.opening:
            self.opening = False
            self.app.release_keys()  # type: ignore[attr-defined]

    def show_row(self) -> None:
        """Show more of the row under the cursor, where the page has room for it."""

    def on_screen_resume(self) -> None:
        """Back from another page: what was done there shows. (The first time it is being read already.)"""
        if self._resumed:
            self.reload()
        self._resumed = True

    def reload(self) -> None:
        """Read anew, without moving what is shown."""
        self.begin(self._guarded_load, "load")

    async def _guarded_load(self) -> None:
        await self._guarded(self._load())
        if not any(shown.keys for shown in self.query(VirtualList)):
            self._opened()

    async def _load(self) -> None:
        await self.load()
        self.was_read = True
        if not self.gone:
            self.show_title()
            self.show_keys()

    def show_title(self) -> None:
        """The page's title, with the studio's name on the right."""
        left, right = harmless(self.title_said()), harmless(self.studio.settings.text("studio.name"))
        if getattr(self.app, "stripe_mode", "") == "test":
            # Nobody shall take test money for real money.
            right = f"{_('STRIPE TEST')} · {right}"
        room = self.size.width - 2
        space = room - Content(left).cell_length - Content(right).cell_length
        words = Content.assemble((left, "bold"), " " * max(space, 2), (right, "$text-muted")) if space > 1 else Content.styled(left, "bold")
        self.query_one("#title", Static).update(words)

    def show_keys(self) -> None:
        """The verbs that apply, with their keys as the user has set them."""
        if self.gone:
            return
        note = self.note()
        verbs = sorted(self.VERBS, key=lambda verb: verb.action not in self.TICKED) if note else self.VERBS
        entries = [(self.key_of(verb), _(verb.label)) for verb in verbs if verb.shown and not self.reason_against(verb.action)]
        self.query_one(KeyBar).show(entries, note)

    def key_of(self, verb: Verb) -> str:
        """The key that a verb has now."""
        keys: dict[str, str] = getattr(self.app, "own_keys", {})
        return key_word(keys.get(verb.action, verb.key))

    def say(self, text: str, *, bad: bool = False) -> None:
        """A message at the foot: it stays until the next one."""
        if self.gone:
            return
        message = self.query_one("#message", Static)
        message.update(Content(harmless(text, lines=True)))
        message.set_class(bad, "bad")
        message.set_class(bool(text), "said")

    def begin(self, work: Callable[[], Coroutine[Any, Any, None]], group: str) -> None:
        """Read something to show; what of the group was begun before is no longer wanted."""
        self.run_worker(work, group=group, exclusive=True, exit_on_error=True)  # type: ignore[arg-type] # its own union confuses it

    def perform(self, work: Coroutine[Any, Any, None], *, opens: bool = True) -> None:
        """Do something that reads, asks or acts; what goes wrong is said.

        When it `opens` a dialog, the keys that come before that are the dialog's: they wait for it.
        """
        self.app.begin_performing(opens)  # type: ignore[attr-defined]
        self.run_worker(self._performed(work), group="act", exit_on_error=True)

    async def _performed(self, work: Coroutine[Any, Any, None]) -> None:
        try:
            await self._guarded(work)
        finally:
            self.app.end_performing()  # type: ignore[attr-defined]

    async def _guarded(self, work: Coroutine[Any, Any, None]) -> None:
        try:
            await work
        except Refused as refused:
            self.say(refused.message, bad=True)
        except Exception as error:  # noqa: BLE001 - the last resort: a sentence on the screen, the details in the log
            self.say(unexpected(self.studio.places.log, error), bad=True)

    @property
    def gone(self) -> bool:
        """Whether the page was left meanwhile."""
        return self not in self.app.screen_stack

    async def read(self, view: Callable[Concatenate[Studio, Given], Answer], *given: Given.args, **named: Given.kwargs) -> Answer:
        """What a view answers."""
        return await self.desk.read(view, *given, **named)

    def day_said(self, text: str) -> str:
        """What a typed day means, or nothing while it cannot be read."""
        return self._said(typed.day, text)

    def coming_day_said(self, text: str) -> str:
        """What a typed day that is to come means, or nothing while it cannot be read."""
        return self._said(typed.coming_day, text)

    def _said(self, read: Callable[[Studio, str], date], text: str) -> str:
        try:
            return show_day(read(self.studio, text).isoformat()) if text.strip() else ""
        except Refused:
            return ""

    async def rows(self, view: Callable[[Studio, Any], Any], keys: Any, key_of: Callable[[Any], Any]) -> dict[Any, Any]:
        """The rows of some keys, for a list; none, and a message, when they cannot be read."""
        try:
            return {key_of(row): row for row in await self.desk.read(view, keys)}
        except Refused as refused:
            self.say(refused.message, bad=True)
        except Exception as error:  # noqa: BLE001 - a list that cannot be read must not end the program
            self.say(unexpected(self.studio.places.log, error), bad=True)
        return {}

    async def act(self, verb: Callable[Concatenate[Studio, Given], Answer], *given: Given.args, **named: Given.kwargs) -> Answer:
        """Do a verb; what it answers. The page is read anew afterwards, whether it was done or refused."""
        try:
            return await self.desk.act(verb, *given, **named)
        finally:
            self.reload()

    async def afterwards(
        self, view: Callable[Concatenate[Studio, Given], Answer], *given: Given.args, **named: Given.kwargs
    ) -> tuple[Answer | None, str]:
        """What a view answers after a step that was done, else why it cannot be read: the step stays done."""

        def guard(studio: Studio) -> tuple[Answer | None, Trouble | None]:
            return guarded(studio.places.log, lambda: view(studio, *given, **named))

        answer, trouble = await self.desk.read(guard)
        return answer, "" if trouble is None else trouble.message

    async def reach(self, work: Callable[Concatenate[Studio, Given], Answer], *given: Given.args, **named: Given.kwargs) -> Answer:
        """Do what may wait for the network; everything else goes on meanwhile. The page is read anew afterwards."""
        # It may be long: no key waits for a dialog that may come of it.
        self.app.release_keys()  # type: ignore[attr-defined]
        try:
            return await self.desk.reach(work, *given, **named)
        finally:
            self.reload()

    @property
    def environment(self) -> "Mapping[str, str]":
        """The program's environment, where Stripe's key may stand."""
        environment: dict[str, str] = self.app.environment  # type: ignore[attr-defined]
        return environment

    def applies(self, action: str) -> bool:
        """Whether a verb applies now; when it does not, why is said."""
        reason = self.reason_against(action)
        if reason:
            self.say(reason, bad=True)
        return not reason

    # What every page can ---------------------------------------------------------------------------------------------------

    def action_back(self) -> None:
        """To the page before."""
        self.app.pop_screen()

    def action_find(self) -> None:
        """Find a client, a number, an amount, and go there."""
        self.perform(self._find())

    async def _find(self) -> None:
        from hextui.screens.finder import Finder

        hit = await self.app.push_screen_wait(Finder())
        if hit is None:
            return
        if hit.sort == "client":
            from hextui.screens.timeline import Timeline

            self.app.push_screen(Timeline(hit.client))
        else:
            from hextui.screens.details import Details

            self.app.push_screen(Details(hit.client, hit.invoice))

    def action_help(self) -> None:
        """The keys of this page."""
        from hextui.screens.dialogs import Help

        self.app.push_screen(Help(self.help_lines()))

    def help_lines(self) -> "Sequence[tuple[str, str, str]]":
        """Each verb of the page: its key, what it does, and why it does not apply, if so."""
        own = {verb.action for verb in self.VERBS}
        everywhere = [verb for verb in EVERYWHERE if verb.action not in own]
        return [(self.key_of(verb), _(verb.label), self.reason_against(verb.action)) for verb in (*self.VERBS, *everywhere)]
