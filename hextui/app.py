"""The application: opens the studio, themes, the key map, the first screen."""

import os
import signal
import sys
import threading
from collections.abc import Iterable, Mapping, Sequence
from functools import partial
from typing import Any, ClassVar

from textual import events
from textual.app import App, SystemCommand
from textual.binding import Binding, BindingType
from textual.command import CommandPalette
from textual.filter import LineFilter
from textual.screen import Screen

from hextui.beside import copy_now, documents_now, files_too_open, load_soon, send_now, stripe_mode, sync_now
from hextui.desk import Desk
from hextui.errors import Refused
from hextui.log import log_error
from hextui.screens.own_keys import check_keys, verb_keys
from hextui.screens.page import Page
from hextui.screens.review import Review
from hextui.screens.unexpected import unexpected
from hextui.settings import Places, Settings
from hextui.studio import NOBODY, Clock, system_clock, terminal_name, unknown_user
from hextui.text import _, harmless, plural
from hextui.widgets.keyboard import Keyboard, came_with_others, mark_behind
from hextui.widgets.shown import Harmless
from hextui.widgets.themes import THEMES, theme_for
from hextui.widgets.virtual_list import VirtualList

WATCH_SECONDS = 0.6
SYNC_SECONDS = 60.0
"""How often what happened at Stripe is read while the application is open."""
MAIL_SECONDS = 20.0
"""How often the notices that are due are sent while the application is open."""
MODE_SECONDS = 0.1
"""How long after the start it is looked whether Stripe is set up."""
COPY_SECONDS = 900.0
"""How often it is looked whether the day's copy is made, while the application is open; first after a minute."""
BESIDE_SECONDS = 0.5
"""How long after the start it is first looked for either, and what the first keys call is loaded."""
DOCUMENTS_SECONDS = 20.0
"""After how long documents that are missing are looked for: the first keys do not wait for it."""
HOLD_SECONDS = 0.8
"""How long keys wait for a dialog at most."""
HARMLESS = Harmless()
NEVER_HELD = ("ctrl+q", "ctrl+c", "escape")


class Palette(CommandPalette):
    """The palette without words of its own, which would be English: nothing found is an empty list."""

    def _start_no_matches_countdown(self, search_value: str) -> None:
        """Nothing is said."""


class Hextui(App[None]):
    """The studio in a terminal."""

    CSS_PATH = "styles/hextui.tcss"
    TITLE = "hextui"
    ENABLE_COMMAND_PALETTE = True
    COMMAND_PALETTE_BINDING = "ctrl+p"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+q", "quit", show=False, id="quit", priority=True),
        Binding("ctrl+c", "quit", show=False),
    ]

    def __init__(self, where: Places, environment: Mapping[str, str], clock: Clock, desk: Desk | None, own: Settings) -> None:
        """`desk` is None where no studio was founded yet."""
        super().__init__(driver_class=Keyboard, ansi_color=None)
        self.where = where
        self.environment = dict(environment)
        self.clock = clock
        self.own = own
        self.own_keys: dict[str, str] = {}
        self._key_problem = ""
        self._holding = False
        self._held: list[events.Key] = []
        self._hold_number = 0
        self._performing = 0
        self.stripe_mode = ""
        """`test` or `live`; empty where Stripe is not set up."""
        self._sync_problem = ""
        self._mail_problem = ""
        self._copy_problem = ""
        self._leaving = threading.Event()
        """Set when the application is left: no further mail is begun."""
        self.founded = False
        """Whether a studio was founded here, which is opened next."""
        self._desk = desk
        self.animation_level = "none"
        for theme in THEMES:
            self.register_theme(theme)
        self.theme = theme_for(own, environment)

    @property
    def waits_outside(self) -> bool:
        """Whether something still waits for the network."""
        return self._desk is not None and self._desk.outside > 0

    @property
    def sends_mail(self) -> bool:
        """Whether a mail is being handed over."""
        return self._desk is not None and self._desk.is_under_way("mail")

    @property
    def makes_copy(self) -> bool:
        """Whether the day's copy is being made."""
        return self._desk is not None and self._desk.is_under_way("copy")

    @property
    def desk(self) -> Desk:
        """Where the acting person works."""
        assert self._desk is not None
        return self._desk

    def get_line_filters(self) -> Sequence[LineFilter]:
        """What every line goes through before the terminal is given it."""
        return [*super().get_line_filters(), HARMLESS]

    def get_default_screen(self) -> Screen[Any]:
        """The first page."""
        if self._desk is None:
            from hextui.screens.founding import Founding

            return Founding(self.where, self._found, self._go_on)
        return Review()

    def refresh_css(self, animate: bool = True) -> None:
        """Style anew what stands. Before the first page nothing does: its looks are read once, with the theme's colours."""
        if self.screen_stack:
            super().refresh_css(animate)
        else:
            self.stylesheet.set_variables(self.get_css_variables())

    async def on_load(self) -> None:
        """What stands now is what the first page shows: whatever comes after it is a change."""
        if self._desk is not None and not self._desk.was_begun:
            await self._watch()

    def on_mount(self) -> None:
        """An eye on what other terminals do, and what goes on beside."""
        self._use_own_keys()
        self.set_interval(WATCH_SECONDS, self._watch)
        self.set_interval(SYNC_SECONDS, self.read_stripe)
        self.set_interval(MAIL_SECONDS, self.send_mail)
        self.set_interval(COPY_SECONDS, self.make_copy)
        self.set_timer(60, self.make_copy)
        self.set_timer(DOCUMENTS_SECONDS, self.make_documents)
        self.set_timer(BESIDE_SECONDS, self.look_at_files)
        # First what the person waits for, then what goes on beside.
        self.set_timer(BESIDE_SECONDS, partial(self.run_worker, load_soon, thread=True, group="load"))
        self.set_timer(MODE_SECONDS, self.read_stripe_mode)
        self.set_timer(BESIDE_SECONDS, self.read_stripe)
        self.set_timer(BESIDE_SECONDS, self.send_mail)
        if self._key_problem:
            self.call_later(self._say, self._key_problem)

    def _say(self, text: str) -> None:
        if isinstance(self.screen, Page):
            self.screen.say(text, bad=True)

    async def _found(self, typed: dict[str, str]) -> None:
        """Found the studio of these settings, and go on to its clients."""
        import asyncio

        from hextui.billing import setup

        studio = await asyncio.to_thread(setup.found, self.where, typed, os.getuid(), clock=self.clock, terminal=terminal_name())
        studio.store.close()
        self.founded = True

    def _go_on(self) -> None:
        """From the founding to the studio: it is opened anew, in its own language and with its country's money."""
        self.exit()

    async def _watch(self) -> None:
        """Whether another terminal has changed something; if so, what is shown is read anew."""
        if self._desk is None or self._leaving.is_set():
            return
        try:
            changed = await self._desk.changed()
        except Refused as refused:
            self._say(refused.message)
            return
        if self.desk.studio.role == NOBODY:
            # Whoever was taken out of the settings sees nothing more.
            self._return_code = 3
            self.exit(return_code=3, message=harmless(unknown_user(self.desk.studio.uid).message))
            return
        if changed and isinstance(self.screen, Page):
            self.screen.reload()

    def read_stripe_mode(self) -> None:
        """Look whether Stripe is set up; asks nobody outside."""
        if self._desk is not None:
            self.run_worker(self._read_stripe_mode(), group="stripe mode", exit_on_error=True)

    def read_stripe(self) -> None:
        """Read what happened at Stripe, beside everything else; where that cannot be done, why is said once."""
        if self._desk is not None:
            self.run_worker(self._read_stripe(), group="sync", exclusive=True, exit_on_error=True)

    async def _read_stripe_mode(self) -> str:
        """Whether Stripe is set up, and with which keys; the title and the verbs say so."""
        mode = await self.desk.read(stripe_mode, self.environment)
        if mode != self.stripe_mode:
            self.stripe_mode = mode
            # A page that is still being read shows it when it is.
            if isinstance(self.screen, Page) and self.screen.was_read:
                self.screen.show_title()
                self.screen.show_keys()
        return mode

    async def _read_stripe(self) -> None:
        from hextui.billing import rights

        mode = await self._read_stripe_mode()
        if not mode or not rights.may(self.desk.studio, "sync"):
            return
        try:
            done = await self.desk.beside("stripe", sync_now, self.environment)
        except Refused as refused:
            self._say_of_sync(refused.message)
            return
        except Exception as error:  # noqa: BLE001 - what goes on by itself never ends the program; the sentence says what to look at
            self._say_of_sync(unexpected(self.where.log, error))
            return
        if done is None:
            return
        self._sync_problem = ""
        if done.problems:
            self._say(done.problems[0])
        if done.unmatched:
            self._say(_("Money that belongs to nothing here: {count}. Look at it at Stripe.").format(count=done.unmatched))
        if done.refunds_failed:
            self._say(_("A refund did not reach its client: the money is the studio's again. Look at it in the review."))
        if done.flagged:
            self._say(_("Money came at Stripe for what was paid or cancelled already: it is the client's credit. Look at it."))
        news = done.payments or done.refunds or done.refunds_failed or done.settled or done.cards or done.disputes
        if news and isinstance(self.screen, Page):
            self.screen.reload()

    def _say_of_sync(self, problem: str) -> None:
        if problem != self._sync_problem:
            self._say(problem)
        self._sync_problem = problem

    def send_mail(self) -> None:
        """Send the notices that are due, beside everything else; where that cannot be done, why is said once."""
        if self._desk is not None:
            self.run_worker(self._send_mail(), group="mail", exit_on_error=True)

    async def send_mail_now(self) -> None:
        """Send what is due because somebody asked for it: what is in the way is said again."""
        self._mail_problem = ""
        await self._send_mail()

    async def _send_mail(self) -> None:
        from hextui.billing import rights

        if not rights.may(self.desk.studio, "deliver"):
            return
        try:
            done = await self.desk.beside("mail", send_now, self.environment, self._leaving.is_set)
        except Refused as refused:
            self._say_once(refused.message)
            return
        except Exception as error:  # noqa: BLE001 - what goes on by itself never ends the program; the sentence says what to look at
            self._say_once(unexpected(self.where.log, error))
            return
        if done is None or done.busy:
            return
        if done.problem:
            if done.news:
                self._mail_problem = ""
            self._say_once(_("No mail goes out: {reason}. Every notice is kept (outbox).").format(reason=done.problem.rstrip(".")))
            return
        if done.later:
            self._say_once(_("A mail was not taken and is tried again by itself: {reason}. The outbox shows it.").format(reason=done.said))
        elif done.sent and self._mail_problem:
            self._mail_problem = ""
            if isinstance(self.screen, Page):
                self.screen.say(_("Mail goes out again."))
        if done.failed:
            said = plural(
                "The mail server did not take a mail. The outbox says why.",
                "The mail server did not take {count} mails. The outbox says why.",
                done.failed,
            )
            self._say(said.format(count=done.failed))
        if (done.sent or done.dropped or done.failed) and isinstance(self.screen, Page):
            self.screen.reload()

    def look_at_files(self) -> None:
        """Say so where others may read what is the studio's alone."""
        if self._desk is not None:
            self.run_worker(self._look_at_files(), group="files", exit_on_error=True)

    async def _look_at_files(self) -> None:
        found = await self.desk.read(files_too_open)
        if found:
            self._say(found)

    def make_documents(self) -> None:
        """Make the documents that are missing, beside everything else; those that cannot be made stand in the review."""
        if self._desk is not None:
            self.run_worker(self._make_documents(), group="documents", exit_on_error=True)

    async def _make_documents(self) -> None:
        try:
            await self.desk.beside("documents", documents_now)
        except Exception as error:  # noqa: BLE001 - what goes on by itself never ends the program; the sentence says what to look at
            self._say(error.message if isinstance(error, Refused) else unexpected(self.where.log, error))

    def make_copy(self) -> None:
        """Make the copy of the day, beside everything else; where that cannot be done, why is said once."""
        if self._desk is not None:
            self.run_worker(self._make_copy(), group="copy", exit_on_error=True)

    async def _make_copy(self) -> None:
        problem = ""
        try:
            await self.desk.beside("copy", copy_now)
        except Refused as refused:
            problem = _("The copy of the day was not made: {reason}").format(reason=refused.message)
        except Exception as error:  # noqa: BLE001 - what goes on by itself never ends the program; the sentence says what to look at
            problem = unexpected(self.where.log, error)
        if problem and problem != self._copy_problem:
            self._say(problem)
        self._copy_problem = problem

    def _say_once(self, problem: str) -> None:
        if problem != self._mail_problem:
            self._say(problem)
        self._mail_problem = problem

    def _handle_exception(self, error: Exception) -> None:
        """The last resort: a sentence, and the details in the log; never a traceback with what the variables held."""
        path = log_error(self.where.log, error)
        said = _("Something went wrong that should not, and hextui closed. What was acknowledged is kept.")
        more = _("Details for whoever mends it are in {path}.").format(path=path) if path else _("The log could not be written.")
        self._return_code = 1
        self.exit(return_code=1, message=harmless(f"{said} {more}"))

    # Keys that come before their dialog -----------------------------------------------------------------------------------

    def begin_performing(self, opens: bool) -> None:
        """Something was begun; when it may open a dialog, the keys that come before that are the dialog's and wait."""
        self._performing += 1
        if opens:
            self.hold_keys()

    def end_performing(self) -> None:
        """It has ended, with a dialog or without one."""
        self._performing -= 1
        if not self._performing and not (isinstance(self.screen, Page) and self.screen.opening):
            self.release_keys()

    def dialog_closed(self) -> None:
        """What opened the dialog goes on, and may open another one: keys are that one's until it is there."""
        if self._performing:
            self.hold_keys()

    def hold_keys(self) -> None:
        """Keys wait for what is being opened: a dialog, or a page whose rows are read."""
        self._holding = True
        self._hold_number += 1
        self.set_timer(HOLD_SECONDS, partial(self._hold_no_longer, self._hold_number))

    def _hold_no_longer(self, number: int) -> None:
        """Nothing came of it in time (the store is held elsewhere): keys go their way again, those that waited are forgotten."""
        if self._holding and number == self._hold_number:
            self._holding = False
            waited = bool(self._held or self._performing)
            self._held.clear()
            if waited and isinstance(self.screen, Page):
                self.screen.say(_("Waiting for the store…"))

    def release_keys(self) -> None:
        """The dialog is open, or there is none: the keys that waited come now, in their order."""
        if self._holding:
            self._holding = False
            held, self._held = self._held, []
            for key in held:
                self.post_message(key)

    async def on_event(self, event: events.Event) -> None:
        """Keys wait while they are held; everything else goes its way."""
        if self._holding and isinstance(event, events.Key) and event.key not in NEVER_HELD:
            again = events.Key(event.key, event.character)
            self._held.append(mark_behind(again) if came_with_others(event) else again)
            return
        await super().on_event(event)

    # A person's own settings ------------------------------------------------------------------------------------------------

    def set_own(self, name: str, text: str) -> None:
        """Change one of one's own settings, and use it at once. Raises Refused."""
        own = self.own.changed(name, text)
        check_keys(own)
        own.write(self.where.own)
        self.own = own
        self.theme = theme_for(own, self.environment)
        self._use_own_keys()
        for shown in self.screen.query(VirtualList):
            shown.redraw()

    def _use_own_keys(self) -> None:
        """The keys that a person chose; where they do not fit, that is said and the usual keys stay."""
        try:
            self.own_keys = check_keys(self.own)
        except Refused as refused:
            self.own_keys = {}
            self._key_problem = refused.message
        self.set_keymap(self.own_keys)

    def verb_keys(self) -> dict[str, str]:
        """Every verb that can have a key of its own, with its usual key."""
        return verb_keys()

    # The palette --------------------------------------------------------------------------------------------------------------

    def get_system_commands(self, screen: Screen[object]) -> Iterable[SystemCommand]:
        """Every verb of the page, with its key and why it does not apply, if so."""
        if isinstance(screen, Page):
            for verb in screen.VERBS:
                reason = screen.reason_against(verb.action)
                words = f"{_(verb.label)} ({screen.key_of(verb)})"
                yield SystemCommand(words, reason or _("applies here"), getattr(screen, f"action_{verb.action}"))
        yield SystemCommand(_("quit"), _("Everything is kept."), self.action_quit)

    def action_command_palette(self) -> None:
        """The palette, in the user's language."""
        if not isinstance(self.screen, CommandPalette):
            self.push_screen(Palette(id="--command-palette", placeholder=_("Find a verb…")))

    async def action_quit(self) -> None:
        """Leave. What was done is kept; a draft is in the store already."""
        self._leaving.set()
        if self._desk is not None:
            self._desk.close()
        self.exit()


def run_app(where: Places, environment: Mapping[str, str], desk: Desk | None, own: Settings) -> int | None:
    """Run the application; its exit status, or None when a studio was founded that is to be opened now. `desk` as in Hextui."""
    over_ssh = bool(environment.get("SSH_CONNECTION") or environment.get("SSH_TTY"))
    app = Hextui(where, environment, system_clock, desk, own)
    # A screen without its terminal would read its end for ever: a hang-up ends it, even where the caller ignores hang-ups (nohup).
    signal.signal(signal.SIGHUP, signal.SIG_DFL)
    app.run(mouse=not over_ssh)
    if app.waits_outside:
        # Python ends when its threads have: what Stripe answers is booked first.
        sys.stdout.write(_("Waiting for Stripe's answer, which is booked before the program ends…") + "\n")
    elif app.sends_mail:
        sys.stdout.write(_("Finishing the mail that is being handed over…") + "\n")
    elif app.makes_copy:
        sys.stdout.write(_("Finishing the copy of the day…") + "\n")
    sys.stdout.flush()
    return None if app.founded else app.return_code or 0
