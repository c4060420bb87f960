"""The outbox: what the client is yet to be told, what was not taken and why; and what was sent."""

from collections.abc import Awaitable, Callable, Sequence
from functools import partial
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.widgets import Static

from hextui.billing import outbox as verbs
from hextui.plain import notice_state_word, notice_word
from hextui.screens.dialogs import Ask, Form, Show
from hextui.screens.many import write_outcomes
from hextui.screens.page import Page
from hextui.screens.step_dialogs import Outcome, Progress
from hextui.text import N_, _, harmless, show_moment
from hextui.views.outbox import FILTERS, NoticeView, notice, notice_ids, notices, open_count, trouble_said
from hextui.widgets.fields import Field
from hextui.widgets.key_bar import Verb, bindings_of
from hextui.widgets.virtual_list import Cell, Column, VirtualList, ticks_said

LOOKS = {"failed": "bad", "queued": "", "sent": "good", "dropped": "muted", "discarded": "muted"}


def described(row: NoticeView) -> list[Cell]:
    """What stands in a notice's columns."""
    look_of = "warn" if row.old or (row.state == "queued" and row.tries) else LOOKS[row.state]
    return [
        Cell(show_moment(row.ended_at or row.due_at or row.queued_at)),
        Cell(row.client_name),
        Cell(f"{notice_word(row.kind)} {row.number}".strip()),
        Cell(notice_state_word(row), look_of),
        Cell(row.recipient, "muted"),
    ]


class Outbox(Page):
    """Every notice that waits or failed; or all of them."""

    VERBS: ClassVar[tuple[Verb, ...]] = (
        Verb("v,enter", "view", N_("view")),
        Verb("s", "retry", N_("send now")),
        Verb("e", "readdress", N_("edit the address")),
        Verb("delete", "discard_notice", N_("discard")),
        Verb("space", "tick", N_("tick")),
        Verb("f", "filter", N_("filter")),
        Verb("T", "templates", N_("words of mails")),
        Verb("M", "check_mail", N_("check the mail server")),
    )
    BINDINGS: ClassVar[list[BindingType]] = [
        *bindings_of(VERBS), Binding("g", "top", show=False), Binding("backspace", "discard_notice", show=False),
    ]  # fmt: skip
    TICKED: ClassVar[tuple[str, ...]] = ("retry", "discard_notice")
    RIGHTS: ClassVar[dict[str, str]] = {
        **dict.fromkeys(("retry", "readdress", "discard_notice"), "outbox"), "check_mail": "settings",
    }  # fmt: skip

    def __init__(self) -> None:
        super().__init__()
        self.only = FILTERS[0]
        self._counts = (0, 0)
        self._trouble = ""

    def contents(self) -> ComposeResult:
        """Why nothing goes out, if so; the list; what the server said of the row under the cursor."""
        yield Static("", id="trouble")
        yield VirtualList(
            [
                Column(_("When"), 16),
                Column(_("Client"), 14, stretch=True),
                Column(_("Notice"), 24),
                Column(_("State"), 12),
                Column(_("To"), 28, from_width=100),
            ],
            partial(self.rows, notices, key_of=lambda row: row.id),
            described,
            tickable=True,
            id="list",
        )
        yield Static("", id="detail", classes="tall")

    @property
    def listing(self) -> VirtualList:
        """The list of notices."""
        return self.query_one("#list", VirtualList)

    @property
    def row(self) -> NoticeView | None:
        """The notice under the cursor."""
        found: NoticeView | None = self.listing.current_row
        return found

    def title_said(self) -> str:
        """How many wait, and how many failed."""
        waits, failed = self._counts
        shown = _("all") if self.only == "all" else ""
        parts = [_("Outbox"), shown, _("waiting {count}").format(count=waits), _("failed {count}").format(count=failed) if failed else ""]
        return " · ".join(part for part in parts if part)

    async def load(self) -> None:
        """The ids in order; the rows in view follow."""
        self._counts, self._trouble = await self.read(open_count), await self.read(trouble_said)
        trouble = self.query_one("#trouble", Static)
        why = self._trouble or ("" if self.studio.settings.text("mail.host") else _("no mail server is set up (settings, mail.host)"))
        trouble.update(Content(harmless(_("No mail goes out: {reason}").format(reason=why)) if why else ""))
        trouble.set_class(bool(why), "said")
        self.listing.empty = _("Nothing waits in the outbox. f shows what was sent.") if self.only == "open" else _("Nobody was ever told.")
        self.listing.set_keys(await self.read(notice_ids, self.only))
        self.listing.focus()
        self.show_row()

    def show_row(self) -> None:
        """More of the row, at the foot of the list."""
        row = self.row
        said = ""
        if row is not None:
            why = row.said or (_("older than a week and never tried: send or discard it") if row.old else "")
            said = " · ".join(part for part in (row.recipient, why) if part)
        self.query_one("#detail", Static).update(Content(harmless(said)))

    def note(self) -> str:
        """How many are ticked."""
        return ticks_said(len(self.listing.ticked)) if self.listing.ticked else ""

    def why_not(self, action: str) -> str:
        """Why a verb does not apply to the row under the cursor."""
        if action in ("filter", "templates", "check_mail"):
            return ""
        if action == "readdress" and self.listing.ticked:
            return _("One notice at a time gets another address.")
        row = self.row
        if row is None:
            return _("There is no row here.")
        if action in ("retry", "readdress", "discard_notice") and row.state not in ("queued", "failed") and not self.listing.ticked:
            return _("This notice is done with: sent, dropped or discarded.")
        return ""

    def chosen(self) -> list[int]:
        """The notices that a verb is for: the ticked ones, else the one under the cursor."""
        ticked = [key for key in self.listing.ticked if isinstance(key, int)]
        return sorted(ticked) or ([self.row.id] if self.row is not None else [])

    # Verbs -------------------------------------------------------------------------------------------------------------------

    def action_top(self) -> None:
        """To the first notice."""
        self.listing.action_jump(False)

    def action_tick(self) -> None:
        """Tick, or take the tick away."""
        if self.applies("tick"):
            self.listing.toggle_tick()

    def action_filter(self) -> None:
        """What waits or failed, or everything."""
        self.only = FILTERS[(FILTERS.index(self.only) + 1) % len(FILTERS)]
        self.listing.untick()
        self.reload()

    def action_back(self) -> None:
        """Ticks go first."""
        if self.listing.ticked:
            self.listing.untick()
        else:
            super().action_back()

    def action_templates(self) -> None:
        """The words of mails."""
        from hextui.screens.templates import Templates

        self.app.push_screen(Templates())

    def action_check_mail(self) -> None:
        """Log in to the mail server and send one mail to oneself."""
        if self.applies("check_mail"):
            self.perform(self._check_mail(), opens=False)

    async def _check_mail(self) -> None:
        from hextui.workflows.mail_account import check

        self.say(_("Asking the mail server…"))
        done = await self.reach(check, self.environment)
        self.say(_("A mail is on its way to {address}. Mail is sent from here.").format(address=done.recipient))

    def action_view(self) -> None:
        """The mail, as it was sent or would be sent now."""
        if self.applies("view") and self.row is not None:
            self.perform(self._view(self.row))

    async def _view(self, row: NoticeView) -> None:
        from hextui.workflows.templates import look

        subject, text = await self.read(look, row.id)
        head = [_("To {address}").format(address=row.recipient), notice_state_word(row), row.said]
        await self.app.push_screen_wait(Show(subject, "\n".join([" · ".join(part for part in head if part), "", text])))

    def action_retry(self) -> None:
        """Send it now."""
        if self.applies("retry"):
            self.perform(self._retry(self.chosen()), opens=False)

    async def _retry(self, ids: Sequence[int]) -> None:
        if len(ids) > 1:
            await self._each(_("Send now"), ids, self._retry_one)
        else:
            await self.act(verbs.retry, ids[0])
            self.say(_("It is being sent…"))
        await self.app.send_mail_now()  # type: ignore[attr-defined]
        await self._say_what_became(ids)

    async def _say_what_became(self, ids: Sequence[int]) -> None:
        """How the notices stand after they were to be sent."""
        if not self.studio.settings.text("mail.host"):
            self.say(_("It goes out as soon as a mail server is set up."))
            return
        rows, trouble = await self.afterwards(notices, ids)
        if rows is None:
            self.say(trouble, bad=True)
            return
        sent = [row for row in rows if row.state == "sent"]
        open_ = [row for row in rows if row.state in ("queued", "failed")]
        if not open_:
            self.say(_("Sent to {address}.").format(address=sent[0].recipient) if len(rows) == 1 and sent else _("All is sent."))
        elif open_[0].said:
            self.say(_("Not sent: {reason}").format(reason=open_[0].said), bad=True)

    async def _retry_one(self, notice_id: int) -> Outcome:
        await self.desk.act(verbs.retry, notice_id)
        return Outcome(_("goes out next"))

    async def _each(self, title: str, ids: Sequence[int], do: Callable[[int], Awaitable[Outcome]]) -> None:
        rows = {row.id: row for row in await self.read(notices, ids)}
        items = [(each, f"{rows[each].client_name} · {notice_word(rows[each].kind)} {rows[each].number}") for each in ids if each in rows]
        await self.app.push_screen_wait(Progress(title, items, do, partial(write_outcomes, self, "outbox")))
        self.listing.untick()
        self.reload()

    def action_readdress(self) -> None:
        """Send it to another address."""
        if self.applies("readdress") and self.row is not None:
            self.perform(self._readdress(self.row))

    async def _readdress(self, row: NoticeView) -> None:
        async def submit(filled: dict[str, str]) -> list[int]:
            return await self.act(verbs.readdress, row.id, filled["to"])

        title = _("Another address · {client}").format(client=row.client_name)
        lines = [_("For this mail alone; the client's own address is changed in his form."), row.said]
        fields = [Field("to", _("To"), value=row.recipient)]
        blame = dict.fromkeys(("bad_setting", "no_email", "too_long", "bad_text"), "to")
        form = Form(title, fields, submit, lines=[line for line in lines if line], done=_("send"), blame=blame)
        if await self.app.push_screen_wait(form):
            now, trouble = await self.afterwards(notice, row.id)
            self.say(_("It goes to {address}.").format(address=now.recipient) if now is not None else trouble)
            if self.studio.settings.text("mail.host"):
                await self.app.send_mail_now()  # type: ignore[attr-defined]
                await self._say_what_became([row.id])

    def action_discard_notice(self) -> None:
        """Give it up."""
        if self.applies("discard_notice"):
            self.perform(self._discard(self.chosen()))

    async def _discard(self, ids: Sequence[int]) -> None:
        reasons: list[str] = []

        async def submit(filled: dict[str, str]) -> bool:
            reasons.append(filled["reason"].strip())
            if len(ids) == 1:
                await self.act(verbs.discard, ids[0], filled["reason"])
            return True

        if len(ids) == 1 and self.row is not None:
            title = _("Discard · {client}").format(client=self.row.client_name)
        else:
            title = _("Discard · {count} notices").format(count=len(ids))
        fields, lines = [Field("reason", _("Reason"))], [_("The client is not told.")]
        form = Form(title, fields, submit, lines=lines, done=_("discard"), blame={"empty": "reason"})
        if not await self.app.push_screen_wait(form):
            return
        if len(ids) == 1:
            self.say(_("Discarded; nobody is told."))
            return

        async def one(notice_id: int) -> Outcome:
            await self.desk.act(verbs.discard, notice_id, reasons[-1])
            return Outcome(_("discarded"))

        if await self.app.push_screen_wait(Ask(title, [reasons[-1]], _("discard"))):
            await self._each(title, ids, one)
