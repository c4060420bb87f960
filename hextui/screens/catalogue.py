"""Codes and taxes: lists that can be added to, edited, archived."""

from collections.abc import Hashable, Sequence
from decimal import Decimal
from typing import Any, ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType

from hextui import typed
from hextui.billing import codes as code_verbs
from hextui.billing import taxes as tax_verbs
from hextui.screens.dialogs import Ask, Form, parsed
from hextui.screens.page import Page
from hextui.studio import Studio
from hextui.text import N_, _, show_number
from hextui.views.catalogue import CodeView, TaxView, codes, taxes
from hextui.widgets.fields import Field
from hextui.widgets.key_bar import Verb, bindings_of
from hextui.widgets.virtual_list import Cell, Column, VirtualList


class Catalogue(Page):
    """A list of codes or taxes."""

    VERBS: ClassVar[tuple[Verb, ...]] = (
        Verb("n", "new", N_("new")),
        Verb("e,enter", "edit", N_("edit")),
        Verb("delete", "archive", N_("archive")),
    )
    BINDINGS: ClassVar[list[BindingType]] = [
        *bindings_of(VERBS), Binding("backspace", "archive", show=False), Binding("g", "top", show=False),
    ]  # fmt: skip
    COLUMNS: ClassVar[tuple[tuple[str, int, bool, bool], ...]] = ()
    """Heading, width, whether it stretches, whether its figures stand on the right."""

    def __init__(self) -> None:
        super().__init__()
        self._views: dict[Hashable, Any] = {}

    def contents(self) -> ComposeResult:
        """The list."""
        columns = [Column(_(heading), width, stretch, right) for heading, width, stretch, right in self.COLUMNS]
        yield VirtualList(columns, self._read_views, self.described, id="list")

    async def _read_views(self, keys: Sequence[Hashable]) -> dict[Hashable, Any]:
        return {key: self._views[key] for key in keys if key in self._views}

    def described(self, view: Any) -> Sequence[Cell]:
        """What stands in a row's columns."""
        raise AssertionError("each catalogue describes its own")

    async def views(self) -> Sequence[Any]:
        """What the list shows."""
        raise AssertionError("each catalogue reads its own")

    @property
    def listing(self) -> VirtualList:
        """The list."""
        return self.query_one("#list", VirtualList)

    async def load(self) -> None:
        """Read all of them: there are few."""
        views = await self.views()
        self._views = {view.id: view for view in views}
        self.listing.empty = _("There is nothing here yet. n adds the first.")
        self.listing.set_keys([view.id for view in views])
        self.listing.focus()

    def why_not(self, action: str) -> str:
        """Why a verb does not apply to the row under the cursor."""
        row = self.listing.current_row
        if action == "new":
            return ""
        if row is None:
            return _("There is no row here.")
        if action == "edit" and row.archived:
            return _("This is archived.")
        return ""

    def action_top(self) -> None:
        """To the first row."""
        self.listing.action_jump(False)

    def action_new(self) -> None:
        """Add one."""
        if self.applies("new"):
            self.perform(self.form(None))

    def action_edit(self) -> None:
        """Change the one under the cursor."""
        if self.applies("edit"):
            self.perform(self.form(self.listing.current_row))

    def action_archive(self) -> None:
        """Take it out of use."""
        if self.applies("archive"):
            self.perform(self.archive(self.listing.current_row))

    async def form(self, view: Any) -> None:
        """Add one, or change it."""

    async def archive(self, view: Any) -> None:
        """Take it out of use, or back."""


class Codes(Catalogue):
    """Intervention codes."""

    RIGHTS: ClassVar[dict[str, str]] = {"new": "code", "edit": "code", "archive": "code"}

    COLUMNS = (
        (N_("Code"), 10, False, False),
        (N_("Description"), 20, True, False),
        (N_("Price"), 12, False, True),
        (N_("Taxes"), 18, False, False),
    )

    def title_said(self) -> str:
        """What this is."""
        return _("Codes")

    async def views(self) -> Sequence[CodeView]:
        """All codes."""
        return await self.read(codes)

    def described(self, view: CodeView) -> Sequence[Cell]:
        """Code, description, price, taxes."""
        look = "muted" if view.archived else ""
        more = _(" (archived)") if view.archived else ""
        taxed = ", ".join(view.taxes) or _("exempt")
        return [
            Cell(view.code, look or "strong"),
            Cell(view.description + more, look),
            Cell(self.money(view.price), look),
            Cell(taxed, "muted"),
        ]

    async def form(self, view: CodeView | None) -> None:
        """A code's form."""
        known = [tax for tax in await self.read(taxes) if not tax.archived]
        now = dict.fromkeys(view.taxes, "on") if view is not None else {tax.name: "on" for tax in known if tax.default}
        fields = [
            Field("code", _("Code"), value=view.code if view else ""),
            Field("description", _("Description"), value=view.description if view else "", placeholder=_("printed on invoices")),
            Field("price", _("Price"), value=typed.written_amount(self.studio, view.price) if view else ""),
            *(
                Field(f"tax {tax.name}", f"{tax.name} {show_number(Decimal(tax.rate))} %", value=now.get(tax.name, "off"),
                      choices=[("on", _("applies")), ("off", _("does not apply"))])
                for tax in known
            ),
            Field("use", _("What it is"), value="service" if view is None or view.is_service else "fee",
                  choices=[("service", _("a service")), ("fee", _("a fee or a product"))]),
        ]  # fmt: skip

        async def submit(filled: dict[str, str]) -> bool:
            price = await parsed("price", lambda: typed.amount(self.studio, filled["price"]))
            applied = [tax for tax in known if filled[f"tax {tax.name}"] == "on"]
            as_usual = {tax.name for tax in applied} == {tax.name for tax in known if tax.default}
            named = [] if as_usual else [tax.name for tax in applied if not tax.default]
            exempt = [] if as_usual else [tax.name for tax in known if tax.default and tax not in applied and not _replaced(tax, applied)]
            is_service = filled["use"] == "service"
            await self.act(_kept, view, (filled["code"], filled["description"], price, named, exempt), is_service=is_service)
            return True

        title = _("New code") if view is None else _("Edit · {code}").format(code=view.code)
        lines = [_("A price that changes changes no item that exists.")] if view is not None else []
        blame = {"bad_code": "code", "reserved_code": "code", "code_exists": "code", "empty": "description", "bad_price": "price"}
        await self.app.push_screen_wait(Form(title, fields, submit, lines=lines, done=_("save"), blame=blame))

    async def archive(self, view: CodeView) -> None:
        """Out of use, or back."""
        title = (_("Take {code} back into use?") if view.archived else _("Archive {code}?")).format(code=view.code)
        if await self.app.push_screen_wait(Ask(title, [_("Drafts that have it can still be published.")], _("yes"))):
            await self.act(code_verbs.archive_code, view.code, view.archived)


def _kept(studio: Studio, view: CodeView | None, given: tuple[str, str, int, list[str], list[str]], *, is_service: bool) -> None:
    """Add a code, or change one, with what it is used for."""
    with studio.store.transaction():
        if view is None:
            code_verbs.add_code(studio, *given)
        else:
            code_verbs.edit_code(studio, view.code, *given)
        if is_service != (view is None or view.is_service):
            code_verbs.set_use(studio, given[0], is_service=is_service)


def _replaced(tax: TaxView, applied: Sequence[TaxView]) -> bool:
    """Whether another tax of its group applies instead."""
    return any(other.group == tax.group and other.id != tax.id for other in applied)


class Taxes(Catalogue):
    """The studio's taxes."""

    RIGHTS: ClassVar[dict[str, str]] = {"new": "tax", "edit": "tax", "archive": "tax"}

    COLUMNS = (
        (N_("Tax"), 12, True, False), (N_("Rate"), 10, False, True), (N_("Number"), 22, False, False), (N_("Group"), 10, False, False),
        (N_("Default"), 8, False, False),
    )  # fmt: skip

    def title_said(self) -> str:
        """What this is."""
        return _("Taxes")

    async def views(self) -> Sequence[TaxView]:
        """All taxes."""
        return await self.read(taxes)

    def described(self, view: TaxView) -> Sequence[Cell]:
        """Name, rate, number, group, default."""
        look = "muted" if view.archived else ""
        more = _(" (archived)") if view.archived else ""
        return [
            Cell(view.name + more, look or "strong"), Cell(f"{show_number(Decimal(view.rate))} %", look), Cell(view.number, look),
            Cell(view.group, "muted"), Cell(_("yes") if view.default else "", look),
        ]  # fmt: skip

    async def form(self, view: TaxView | None) -> None:
        """A tax's form."""
        fields = [
            Field("name", _("Name"), value=view.name if view else "", placeholder="TVQ"),
            Field("rate", _("Rate in %"), value=show_number(Decimal(view.rate)) if view else ""),
            Field("number", _("Registration number"), value=view.number if view else ""),
            *([] if view else [Field("group", _("Group"), placeholder=_("taxes of one group exclude each other"))]),
            Field(
                "default",
                _("On by default"),
                value="no" if view and not view.default else "yes",
                choices=[("yes", _("yes")), ("no", _("no"))],
            ),
        ]

        async def submit(filled: dict[str, str]) -> bool:
            rate = await parsed("rate", lambda: typed.number(filled["rate"].replace("%", "")))
            default = filled["default"] == "yes"
            if view is None:
                await self.act(tax_verbs.add_tax, filled["name"], rate, filled["number"], filled["group"], default)
            else:
                changed = default if default != view.default else None
                await self.act(tax_verbs.edit_tax, view.name, filled["name"], rate, filled["number"], changed)
            return True

        title = _("New tax") if view is None else _("Edit · {tax}").format(tax=view.name)
        blame = {"bad_rate": "rate", "bad_tax_name": "name", "tax_exists": "name", "empty": "name", "default_exists": "default"}
        await self.app.push_screen_wait(Form(title, fields, submit, done=_("save"), blame=blame))

    async def archive(self, view: TaxView) -> None:
        """Out of use."""
        if view.archived:
            self.say(_("This is archived."), bad=True)
            return
        title = _("Archive {tax}?").format(tax=view.name)
        if await self.app.push_screen_wait(Ask(title, [_("Issued documents keep it.")], _("archive"))):
            await self.act(tax_verbs.archive_tax, view.name)
