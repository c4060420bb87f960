"""The composer: a client's draft invoice, put together key by key; every key is kept in the store at once."""

from collections.abc import Hashable, Sequence
from datetime import date
from decimal import Decimal
from typing import Any, ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.widgets import Static

from hextui import typed
from hextui.billing import drafts
from hextui.billing import issue as issuing
from hextui.client_tags import Tag, tag_said
from hextui.errors import Refused
from hextui.screens import papers, session_form
from hextui.screens.dialogs import Ask, Form, parsed
from hextui.screens.page import Page
from hextui.screens.session_form import code_meant
from hextui.text import N_, _, harmless, plural, show_day, show_moment, show_money, show_number
from hextui.views.account import Account, Item, account
from hextui.views.catalogue import codes, taxes
from hextui.views.invoices import InvoiceView, LineView, invoice
from hextui.widgets.fields import Field
from hextui.widgets.key_bar import Verb, bindings_of
from hextui.widgets.virtual_list import Cell, Column, VirtualList
from hextui.workflows import pay_link as pay_links
from hextui.workflows.documents import made_after

Key = tuple[str, int]


def described(row: LineView | Item, currency: str) -> Sequence[Cell]:
    """What stands in a row: a line with its tick, or an item of the balance that is not on the draft."""
    if isinstance(row, Item):
        return [
            Cell("☐", "muted"), Cell(f"{show_day(row.on)} {row.description}", "muted"), Cell(""),
            Cell(show_money(row.price, currency), "muted"), Cell(""), Cell(_("not on it"), "muted"),
        ]  # fmt: skip
    details = f" −{show_money(row.discount, currency)}" if row.discount else ""
    price = "" if row.code_price is None else _(" · the code costs {price} now").format(price=show_money(row.code_price, currency))
    return [
        Cell("☑", "strong"),
        Cell(" ".join(part for part in (show_day(row.on or ""), row.description) if part) + details + price),
        Cell(show_number(Decimal(row.quantity))),
        Cell(show_money(row.unit_price, currency)),
        Cell(" ".join(row.taxes), "muted"),
        Cell(show_money(row.amount + row.share, currency)),
    ]


class Composer(Page):
    """One client's draft invoice."""

    VERBS: ClassVar[tuple[Verb, ...]] = (
        Verb("i", "issue", N_("issue")),
        Verb("minus", "remove", N_("remove")),
        Verb("space", "tick", N_("on or off")),
        Verb("a", "add_line", N_("add line")),
        Verb("r", "discount", N_("rebate")),
        Verb("t", "taxes", N_("taxes")),
        Verb("d", "document_type", N_("document type")),
        Verb("e", "edit", N_("edit")),
        Verb("g", "free", N_("make free")),
        Verb("v", "view", N_("view")),
        Verb("delete", "discard", N_("discard")),
    )
    BINDINGS: ClassVar[list[BindingType]] = [*bindings_of(VERBS), Binding("backspace", "discard", show=False)]
    RIGHTS: ClassVar[dict[str, str]] = {
        "issue": "issue", "free": "free", "edit": "compose",
        **dict.fromkeys(("remove", "tick", "add_line", "discount", "taxes", "document_type", "discard"), "compose"),
    }  # fmt: skip

    def __init__(self, client_id: int, draft_id: int) -> None:
        super().__init__()
        self.client_id = client_id
        self.draft_id = draft_id
        self.view: InvoiceView | None = None
        self._leaving = False
        """Whether the draft is being issued or discarded here: what the store then says of it is no surprise."""
        self._hold: list[Tag] = []
        """The tag that holds the client's invoicing, if any."""
        self._rows: dict[Hashable, Any] = {}

    def contents(self) -> ComposeResult:
        """The lines, and what they come to."""
        yield VirtualList(
            [
                Column("", 1),
                Column(_("Description"), 16, stretch=True),
                Column(_("Qty"), 5, right=True),
                Column(_("Price"), 11, right=True),
                Column(_("Taxes"), 12, from_width=72),
                Column(_("Amount"), 12, right=True),
            ],
            self._read_rows,
            lambda row: described(row, self.studio.currency),
            id="list",
        )
        yield Static("", id="sums")

    async def _read_rows(self, keys: Sequence[Hashable]) -> dict[Hashable, Any]:
        return {key: self._rows[key] for key in keys if key in self._rows}

    @property
    def listing(self) -> VirtualList:
        """The list of lines."""
        return self.query_one("#list", VirtualList)

    @property
    def row(self) -> LineView | Item | None:
        """The row under the cursor."""
        found: LineView | Item | None = self.listing.current_row
        return found

    def title_said(self) -> str:
        """Whose draft it is, and who began it when."""
        view = self.view
        if view is None:
            return ""
        begun = _("begun by {who} on {at}").format(who=self.studio.name_of(view.composed_by), at=show_moment(view.composed_at))
        return _("{client} · draft invoice · {begun}").format(client=view.client_name, begun=begun)

    async def load(self) -> None:
        """Read the draft and what of the balance is not on it."""
        if self._leaving:
            return
        try:
            view = await self.read(invoice, self.draft_id)
        except Refused as refused:
            if refused.code != "unknown_invoice":
                raise
            if not self._leaving:
                self._leave(_("Another terminal discarded this draft; its items are in the balance."), bad=True)
            return
        if view.number is not None:
            if not self._leaving:
                self._leave(_("Another terminal issued this draft as {number}.").format(number=view.number), bad=True)
            return
        now: Account = await self.read(account, self.client_id)
        self.view = view
        self._hold = [tag for tag in now.tags if tag.kind == "hold"]
        rows: list[tuple[Key, Any]] = [(("line", line.id), line) for line in view.lines]
        rows += [(("item", item.id), item) for item in now.items if item.draft is None]
        self._rows = dict(rows)
        self.listing.empty = _("There is nothing on this draft. a adds a line.")
        self.listing.set_keys([key for key, _row in rows])
        self.query_one("#sums", Static).update(Content("\n").join(self._sums(view)))
        self.listing.focus()

    def _sums(self, view: InvoiceView) -> list[Content]:
        """What the draft comes to, figures in line on the right."""
        rows = [(_("Discount"), -view.discount)] if view.discount else []
        rows.append((_("Total before tax"), view.net))
        rows += [(f"{tax.name} {show_number(Decimal(tax.rate))} %", tax.amount) for tax in view.taxes]
        room = max(self.size.width - 4, 40)
        lines = [Content(f"{label}  {show_money(amount, self.studio.currency):>14}".rjust(room)) for label, amount in rows]
        total = f"{_('Total')}  {show_money(view.total, self.studio.currency):>14}"
        kind = _("Document type: {type}").format(type=view.type_name)
        space = " " * max(room - len(kind) - len(total), 2)
        lines.append(Content.assemble((kind, "$text-muted"), space, (total, "bold")))
        lines += [Content.styled(f"⊘ {harmless(tag_said(tag))}", "$text-warning") for tag in self._hold]
        if view.changed:
            lines.append(Content.styled(_("Changed elsewhere since it was last seen: look at it before you issue it."), "$text-warning"))
        return lines

    def on_resize(self) -> None:
        """The figures stay on the right."""
        if self.view is not None:
            self.query_one("#sums", Static).update(Content("\n").join(self._sums(self.view)))
            self.show_title()

    def why_not(self, action: str) -> str:
        """Why a verb does not apply to the row under the cursor."""
        row = self.row
        if action in ("issue", "view", "discount") and (self.view is None or not self.view.lines):
            return _("There is nothing on this draft.")
        if action == "remove":
            return "" if isinstance(row, LineView) else _("This is not on the draft.")
        if action == "tick":
            return "" if row is not None else _("There is no row here.")
        if action in ("free", "edit"):
            if row is None:
                return _("There is no row here.")
            if action == "free" and isinstance(row, LineView) and row.intervention is None:
                return _("A line that is no session is removed instead.")
        return ""

    # Verbs ---------------------------------------------------------------------------------------------------------------

    def action_remove(self) -> None:
        """Take the line off; an item stays in the balance."""
        row = self.row
        if self.applies("remove") and isinstance(row, LineView):
            self.perform(self._remove(row), opens=False)

    async def _remove(self, row: LineView) -> None:
        await self.act(drafts.remove_line, row.id)
        self.say(_("Removed; it stays in the balance.") if row.intervention is not None else _("Removed."))

    def action_tick(self) -> None:
        """Off the draft, or on it."""
        row = self.row
        if not self.applies("tick"):
            return
        if isinstance(row, LineView):
            self.perform(self._remove(row), opens=False)
        elif isinstance(row, Item):
            self.perform(self._put_on(row), opens=False)

    async def _put_on(self, row: Item) -> None:
        await self.act(drafts.compose, self.client_id, drafts.Composition(only=(row.id,), draft=self.draft_id))
        self.say(_("Put on the draft."))

    def action_add_line(self) -> None:
        """Add a line: from a code, or in free words."""
        self.perform(self._add_line())

    async def _add_line(self) -> None:
        if await line_form(self, self.client_id, draft=self.draft_id) is not None:
            self.say(_("Added."))

    def action_discount(self) -> None:
        """A rebate off the whole, or off the line under the cursor."""
        if self.applies("discount"):
            self.perform(self._discount())

    async def _discount(self) -> None:
        row = self.row
        present = self.view.discount_given if self.view else ""
        where = [("", _("off the whole"))]
        if isinstance(row, LineView):
            where.append((str(row.id), _("off {line}").format(line=row.description)))
        fields = [
            Field("value", _("Rebate"), value=present, placeholder=_("12.50 or 10%; nothing takes it away")),
            Field("where", _("Where"), choices=where),
        ]

        async def submit(filled: dict[str, str]) -> bool:
            value = await parsed("value", lambda: typed.discount(self.studio, filled["value"]))
            await self.act(drafts.discount, self.draft_id, value, int(filled["where"]) if filled["where"] else None)
            return True

        blame = {"bad_discount": "value", "discount_too_large": "value"}
        await self.app.push_screen_wait(Form(_("Rebate"), fields, submit, done=_("rebate"), blame=blame))

    def action_taxes(self) -> None:
        """Which taxes are on this invoice."""
        self.perform(self._taxes())

    async def _taxes(self) -> None:
        known = [tax for tax in await self.read(taxes) if not tax.archived]
        off = set(await self.read(drafts.taxes_off, self.draft_id))
        if not known:
            self.say(_("There is no tax yet. `t` on the list of clients shows the taxes."), bad=True)
            return
        choices = [("on", _("on")), ("off", _("off"))]
        fields = [
            Field(tax.name, f"{tax.name} {show_number(Decimal(tax.rate))} %", value="off" if tax.name in off else "on", choices=choices)
            for tax in known
        ]
        fields.append(Field("reason", _("Reason to print"), placeholder=_("when a tax is off")))

        async def submit(filled: dict[str, str]) -> bool:
            goes_off = tuple(tax.name for tax in known if filled[tax.name] == "off" and tax.name not in off)
            comes_on = tuple(tax.name for tax in known if filled[tax.name] == "on" and tax.name in off)
            what = drafts.Composition(no_tax=goes_off, with_tax=comes_on, no_tax_reason=filled["reason"].strip(), draft=self.draft_id)
            await self.act(drafts.compose, self.client_id, what)
            return True

        await self.app.push_screen_wait(Form(_("Taxes of this invoice"), fields, submit, done=_("save"), blame={"too_long": "reason"}))

    def action_document_type(self) -> None:
        """Which document it becomes."""
        self.perform(self._document_type())

    async def _document_type(self) -> None:
        chosen = await papers.choose_composed(self)
        if chosen:
            await self.act(drafts.compose, self.client_id, drafts.Composition(document_type=chosen, draft=self.draft_id))

    def action_edit(self) -> None:
        """Change the session, or the line."""
        row = self.row
        if not self.applies("edit"):
            return
        if isinstance(row, Item):
            self.perform(self._edit_session(row.id))
        elif isinstance(row, LineView):
            self.perform(self._edit_session(row.intervention) if row.intervention is not None else self._edit_line(row))

    async def _edit_session(self, item: int) -> None:
        if await session_form.edit(self, item):
            await self.act(drafts.look, self.draft_id)

    async def _edit_line(self, row: LineView) -> None:
        await line_form(self, self.client_id, row, draft=self.draft_id)

    def action_free(self) -> None:
        """Make the session free: off the draft and out of the balance, for good."""
        from hextui.screens.session_verbs import free

        row = self.row
        if self.applies("free") and row is not None:
            item = row.id if isinstance(row, Item) else row.intervention
            if item is not None:
                self.perform(free(self, item))

    def action_view(self) -> None:
        """The draft as it would be issued now: its text, and its PDF."""
        if self.applies("view"):
            self.perform(papers.preview(self, self.draft_id))

    def action_discard(self) -> None:
        """Throw the draft away; its items stay in the balance."""
        self.perform(self._discard())

    async def _discard(self) -> None:
        if await self.app.push_screen_wait(Ask(_("Discard this draft?"), [_("Its items stay in the balance.")], _("discard"))):
            self._leaving = True
            try:
                await self.desk.act(drafts.discard_invoice, self.draft_id)
            except Refused:
                self._leaving = False
                raise
            self._leave(_("Discarded."))

    def _leave(self, said: str, *, bad: bool = False) -> None:
        """Back to the page before, which says what was done."""
        # What lies on top of it, help for one, is left with it.
        while not self.gone:
            self.app.pop_screen()
        page = self.app.screen
        if isinstance(page, Page):
            page.say(said, bad=bad)

    def action_issue(self) -> None:
        """Make it final."""
        if self.applies("issue"):
            self.perform(self._issue())

    async def _issue(self) -> None:
        assert self.view is not None
        view = self.view
        lacks = await self.read(issuing.lacks, self.draft_id)
        gaps = await self.read(issuing.gaps, self.draft_id)
        lines = [
            plural("{client} · {count} line · {total}", "{client} · {count} lines · {total}", len(view.lines)).format(
                client=view.client_name, count=len(view.lines), total=self.money(view.total)
            ),
            *(f"⊘ {tag_said(tag)}" for tag in self._hold),
            *(_("Missing by law: {what}").format(what=lack) for lack in lacks),
            *(_("No font has {what}: it is printed as ? (setting documents.fonts).").format(what=gap) for gap in gaps),
            _("From here it cannot change; it can only be cancelled."),
        ]
        told = [("mail", _("by mail")), ("print", _("printed")), ("not-now", _("not now"))]
        fields = [
            Field("tell", _("The client is told"), choices=told),
            Field("on", _("Date"), placeholder=_("today"), hint=self.day_said),
        ]

        async def submit(filled: dict[str, str]) -> issuing.Issued:
            on = await parsed("on", lambda: typed.day(self.studio, filled["on"])) if filled["on"].strip() else None
            self._leaving = True
            try:
                return await self._issue_or_ask(on, filled["tell"], bool(gaps))
            except BaseException:
                self._leaving = False
                raise

        blame = {"future_date": "on", "bad_date": "on", "date_before_last": "on"}
        issued = await self.app.push_screen_wait(Form(_("Issue"), fields, submit, lines=lines, done=_("issue"), blame=blame))
        if issued:
            await self._issued(issued)

    async def _issue_or_ask(self, on: date | None, tell: str, with_gaps: bool) -> issuing.Issued:
        """Issue the draft; when it changed since it was seen, ask with before and after first."""
        try:
            return await self.desk.act(issuing.issue, self.draft_id, on, tell=tell, with_gaps=with_gaps)
        except issuing.ChangedSinceSeen as changed:
            title = _("The draft changed since it was last seen")
            change = f"{self.money(changed.before)} → {self.money(changed.after)}"
            if not await self.app.push_screen_wait(Ask(title, [change], _("issue it as it is now"))):
                raise
            return await self.desk.act(issuing.issue, self.draft_id, on, tell=tell, agreed=changed.seen, with_gaps=with_gaps)

    async def _issued(self, issued: issuing.Issued) -> None:
        """Its document is made; the page before says what was done."""
        said = [_("Invoice {number} is issued.").format(number=issued.number)]
        no_link = await self.desk.reach(pay_links.after_issue, issued.invoice_id, self.environment)
        stored, not_made = await self.desk.act(made_after, "invoice", issued.invoice_id)
        said += [_("No pay link was made: {reason}").format(reason=no_link)] if no_link else []
        said += [told_said(issued, str(stored.path) if stored is not None else "")]
        said += [_("The document was not made: {reason}").format(reason=not_made)] if not_made else []
        self._leave(" ".join(said), bad=bool(not_made))


def told_said(issued: issuing.Issued, path: str) -> str:
    """How the client is told of an invoice just issued; where the document is, when it is for printing."""
    if issued.notice:
        return _("The notice to the client waits in the outbox.")
    if issued.told == "not-now":
        return _("The client is not told now.")
    if not path:
        return _("Nobody was told: the client has no e-mail.") if issued.told == "mail" else ""
    if issued.told == "print":
        return _("To print: {path}").format(path=path)
    return _("Nobody was told: the client has no e-mail. To print: {path}").format(path=path)


async def line_form(page: Page, client_id: int, row: LineView | None = None, why: str = "", draft: int | None = None) -> int | None:
    """Add a line to the client's draft, or change one that is no session; the draft's id, or None."""
    views = [view for view in await page.read(codes) if not view.archived]
    known = [tax.name for tax in await page.read(taxes) if not tax.archived]

    def said(text: str) -> str:
        meant = code_meant(views, text)
        return f"{meant.description} · {page.money(meant.price)}" if meant is not None else ""

    first = [("", _("as it is")), ("usual", _("as usual"))] if row is not None else [("", _("as usual"))]
    exempt = [*first, ("none", _("none")), *((name, _("only {tax}").format(tax=name)) for name in known)]
    fields = [
        *([] if row is not None else [Field("code", _("Code"), placeholder=_("or nothing"), suggestions=[view.code for view in views],
                                            hint=said)]),
        Field("description", _("Description"), value=row.description if row else ""),
        Field("quantity", _("Quantity"), value=show_number(Decimal(row.quantity)) if row else "1"),
        Field("price", _("Price"), value=typed.written_amount(page.studio, row.unit_price) if row else ""),
        *([Field("taxes", _("Taxes"), choices=exempt)] if known else []),
    ]  # fmt: skip

    async def submit(filled: dict[str, str]) -> int:
        quantity = await parsed("quantity", lambda: typed.number(filled["quantity"] or "1"))
        code = filled.get("code", "").strip()
        if code and row is None:
            meant = code_meant(views, code)
            lines = drafts.Composition(codes=(drafts.CodeLine(meant.code if meant else code, quantity),), draft=draft)
            return await page.act(drafts.compose, client_id, lines)
        price = await parsed("price", lambda: typed.amount(page.studio, filled["price"]))
        chosen = filled.get("taxes", "")
        given: tuple[str, ...] | None = None if chosen in ("", "usual") else () if chosen == "none" else (chosen,)
        line = drafts.NewLine(filled["description"], quantity, price, given)
        if row is not None:
            return await page.act(drafts.edit_line, row.id, line, chosen == "usual")
        return await page.act(drafts.compose, client_id, drafts.Composition(lines=(line,), draft=draft))

    blame = {"unknown_code": "code", "archived_code": "code", "bad_quantity": "quantity", "bad_price": "price", "empty": "description",
             "too_long": "description", "bad_text": "description"}  # fmt: skip
    title = _("Change the line") if row is not None else _("Add a line")
    done = await page.app.push_screen_wait(Form(title, fields, submit, lines=[why] if why else [], done=_("save"), blame=blame))
    return int(done) if done else None


async def compose_for(page: Page, client_id: int) -> None:
    """Open the client's draft in the composer; with nothing in the balance, ask for a line first."""
    try:
        draft_id: int | None = await page.act(drafts.compose, client_id)
    except Refused as refused:
        if refused.code != "nothing_to_invoice":
            raise
        draft_id = await line_form(page, client_id, why=refused.message)
    if draft_id is not None:
        page.app.push_screen(Composer(client_id, draft_id))
