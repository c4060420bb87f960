"""Document types: every type, its looks, its words, its blocks in their order; tried on a real invoice before it is used."""

from collections.abc import Hashable, Sequence
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.widgets import Static

from hextui.billing import document_types as verbs
from hextui.document_types import BLOCKS, COPIED, WORDS, block_word, kind_word, values_of
from hextui.errors import Refused
from hextui.kept_types import Kept, document_type, document_types
from hextui.screens.client_form import language_word
from hextui.screens.dialogs import Ask, Form, Pick
from hextui.screens.page import Page
from hextui.screens.papers import show_paper
from hextui.studio import Studio
from hextui.text import LANGUAGES, N_, _, harmless
from hextui.views.documents import frozen
from hextui.views.invoices import invoice_id, newest_number
from hextui.widgets.fields import Field
from hextui.widgets.key_bar import Verb, bindings_of
from hextui.widgets.virtual_list import Cell, Column, VirtualList
from hextui.workflows import documents
from hextui.workflows.change_type import add_type, edit_type

TEXT_LINES = 3


def described(kept: Kept) -> list[Cell]:
    """What stands in a type's columns."""
    if kept.archived:
        state = Cell(_("archived"), "muted")
    elif not kept.own:
        state = Cell(_("built in"), "muted")
    else:
        state = Cell(_("changed") if kept.built_in else _("your own"), "strong")
    blocks = ", ".join(block_word(block) for block in kept.type.blocks)
    return [Cell(kept.name), Cell(kind_word(kept.type.kind)), state, Cell(kept.type.series, "muted"), Cell(blocks, "muted")]


class DocumentTypes(Page):
    """The types of documents."""

    VERBS: ClassVar[tuple[Verb, ...]] = (
        Verb("e,enter", "edit", N_("edit")),
        Verb("T", "words", N_("words")),
        Verb("o", "blocks", N_("blocks")),
        Verb("n", "new", N_("new")),
        Verb("v", "preview", N_("preview")),
        Verb("delete", "reset", N_("built-in type")),
        Verb("A", "archive_type", N_("archive")),
    )
    BINDINGS: ClassVar[list[BindingType]] = [
        *bindings_of(VERBS), Binding("g", "top", show=False), Binding("backspace", "reset", show=False),
    ]  # fmt: skip
    RIGHTS: ClassVar[dict[str, str]] = dict.fromkeys(("edit", "words", "blocks", "new", "reset", "archive_type"), "document_type")

    def __init__(self) -> None:
        super().__init__()
        self._types: dict[Hashable, Kept] = {}

    def contents(self) -> ComposeResult:
        """The list, and what stands on the type under the cursor."""
        columns = [
            Column(_("Type"), 20, stretch=True), Column(_("What"), 25), Column("", 15), Column(_("Numbers"), 14),
            Column(_("Blocks"), 60, from_width=140),
        ]  # fmt: skip
        yield VirtualList(columns, self._read_rows, described, id="list")
        yield Static("", id="detail")

    async def _read_rows(self, keys: Sequence[Hashable]) -> dict[Hashable, Kept]:
        return {key: self._types[key] for key in keys if key in self._types}

    @property
    def listing(self) -> VirtualList:
        """The list of types."""
        return self.query_one("#list", VirtualList)

    @property
    def row(self) -> Kept | None:
        """The type under the cursor."""
        found: Kept | None = self.listing.current_row
        return found

    def title_said(self) -> str:
        """What this is."""
        return _("Document types")

    async def load(self) -> None:
        """Every type, the built-in ones first."""
        self._types = {each.type.key: each for each in await self.read(document_types)}
        self.listing.set_keys(list(self._types))
        self.listing.focus()
        self.show_row()

    def show_row(self) -> None:
        """What stands on it, at the foot of the list."""
        row = self.row
        said = "" if row is None else ", ".join(block_word(block) for block in row.type.blocks)
        self.query_one("#detail", Static).update(Content(harmless(said)))

    def why_not(self, action: str) -> str:
        """Why a verb does not apply to the type under the cursor."""
        row = self.row
        if row is None:
            return _("There is no row here.")
        if action == "reset" and not (row.built_in and row.own):
            return _("The built-in type stands already.") if row.built_in else _("This is the studio's own type: archive it instead.")
        if action == "archive_type" and row.built_in:
            return _("A built-in type stays in use; it can be changed, and set back.")
        if action == "new" and row.type.kind not in COPIED:
            return _("There is one credit note: edit it instead.")
        return ""

    def action_top(self) -> None:
        """To the first type."""
        self.listing.action_jump(False)

    def action_edit(self) -> None:
        """Change name, looks, numbers, terms."""
        if self.applies("edit") and self.row is not None:
            self.perform(self._edit(self.row))

    async def _edit(self, row: Kept) -> None:
        its = row.type
        yes_no = [("no", _("no")), ("yes", _("yes"))]
        invoices = its.kind == "invoice"
        fields = [
            Field("name", _("Name"), value=row.name),
            Field("details", _("Details of sessions"), value="yes" if its.details else "no", choices=yes_no),
            Field("colour", _("Colour"), value=its.colour, placeholder=_("the studio's, or like #115e59")),
            Field("logo", _("Logo"), value=its.logo, placeholder=_("the studio's, a file, or none")),
            Field("paper", _("Paper"), value=its.paper, choices=[("", _("the studio's")), ("A4", "A4"), ("Letter", "Letter")]),
            *([Field("series", _("Own numbers"), value=its.series, placeholder=_("the studio's, or like K{year}-{number:4}"))]
              if invoices else []),
            *([Field("terms", _("Due in days"), value="" if its.terms is None else str(its.terms), placeholder=_("the studio's terms"))]
              if invoices else []),
        ]  # fmt: skip
        await self._change(row, _("Change the type"), fields)

    async def _change(self, row: Kept, title: str, fields: Sequence[Field], lines: Sequence[str] = ()) -> None:
        """Ask with a form, and keep what changed in it."""
        before = {field.name: field.value for field in fields}

        async def submit(filled: dict[str, str]) -> bool:
            typed = {name: text for name, text in filled.items() if text != before[name]}
            if not typed:
                raise Refused("nothing_to_change", _("Nothing was changed: it is so already."))
            await self.act(edit_type, row.type.key, typed)
            return True

        first = fields[0].name
        blame = dict.fromkeys(("nothing_to_change", "empty", "too_long", "bad_text", "name_taken", "unknown_value"), first)
        blame |= {"number_taken": "series", "no_series": first, "bad_setting": first}
        if await self.app.push_screen_wait(Form(f"{title} · {row.name}", fields, submit, lines=lines, done=_("save"), blame=blame)):
            self.say(_("Saved."))

    def action_words(self) -> None:
        """Change its words in a language."""
        if self.applies("words") and self.row is not None:
            self.perform(self._words(self.row))

    async def _words(self, row: Kept) -> None:
        choices = [(language, str(place), language_word(language)) for place, language in enumerate(LANGUAGES, 1)]
        language = await self.app.push_screen_wait(Pick(_("The words of which language?"), choices))
        if not language:
            return
        said = row.type.words.get(language, {})
        fields = [
            Field(f"{language}.{word}", _(label), value=said.get(word, ""), lines=1 if word == "title" else TEXT_LINES)
            for word, label in WORDS.items()
        ]
        lines = [_("Values: {names}").format(names="  ".join(f"{{{name}}}" for name in values_of(row.type.kind)))]
        await self._change(row, language_word(language), fields, lines=lines)

    def action_blocks(self) -> None:
        """What stands on it, and in which order."""
        if self.applies("blocks") and self.row is not None:
            self.app.push_screen(Blocks(self.row.type.key))

    def action_new(self) -> None:
        """Make a type like the one under the cursor."""
        if self.applies("new") and self.row is not None:
            self.perform(self._new(self.row))

    async def _new(self, row: Kept) -> None:
        async def submit(filled: dict[str, str]) -> str:
            return await self.act(add_type, filled["name"], row.type.key, {})

        lines = [_("It begins as {name}; change it then.").format(name=row.name)]
        blame = dict.fromkeys(("empty", "too_long", "bad_text", "name_taken"), "name")
        form = Form(_("New document type"), [Field("name", _("Name"))], submit, lines=lines, done=_("save"), blame=blame)
        key = await self.app.push_screen_wait(form)
        if key:
            self.say(_("Saved."))
            await self.load()
            self.listing.go_to(key)

    def action_preview(self) -> None:
        """Try the type on an issued invoice."""
        if self.applies("preview") and self.row is not None:
            self.perform(self._preview(self.row))

    async def _preview(self, row: Kept) -> None:
        found: list[int] = []

        async def submit(filled: dict[str, str]) -> bool:
            if not filled["number"].strip():
                raise Refused("unknown_invoice", _("Say which invoice."))
            found.append(await self.read(_issued, filled["number"]))
            return True

        fields = [Field("number", _("Invoice"), value=await self.read(newest_number))]
        blame = dict.fromkeys(("unknown_invoice", "not_issued", "is_credit_note"), "number")
        title = _("Try it on an invoice · {what}").format(what=row.name)
        if await self.app.push_screen_wait(Form(title, fields, submit, done=_("preview"), blame=blame)):
            await show_paper(self, row.name, documents.try_type, row.type.key, found[-1])

    def action_reset(self) -> None:
        """Let the built-in type stand again."""
        if self.applies("reset") and self.row is not None:
            self.perform(self._reset(self.row))

    async def _reset(self, row: Kept) -> None:
        lines = [_("Your changes are gone then; what is issued keeps them.")]
        if await self.app.push_screen_wait(Ask(_("Use the built-in {name} again?").format(name=row.name), lines, _("built-in type"))):
            await self.act(verbs.reset_type, row.type.key)
            self.say(_("The built-in type is used again."))

    def action_archive_type(self) -> None:
        """Out of use, or into use again."""
        if self.applies("archive_type") and self.row is not None:
            self.perform(self._archive(self.row))

    async def _archive(self, row: Kept) -> None:
        if row.archived:
            await self.act(verbs.archive_type, row.type.key, undo=True)
            self.say(_("It is in use again."))
        elif await self.app.push_screen_wait(
            Ask(_("Archive {name}?").format(name=row.name), [_("It is no longer offered; what is issued keeps it.")], _("archive"))
        ):
            await self.act(verbs.archive_type, row.type.key)
            self.say(_("It is archived."))


def _issued(studio: Studio, number: str) -> int:
    """The id of an issued invoice. Raises Refused."""
    found = invoice_id(studio, number)
    frozen(studio, "invoice", found)
    return found


class Blocks(Page):
    """The blocks of one type: which stand on it, and in which order."""

    VERBS: ClassVar[tuple[Verb, ...]] = (
        Verb("space,enter", "switch", N_("on or off")),
        Verb("K", "move_up", N_("move up")),
        Verb("J", "move_down", N_("move down")),
    )
    BINDINGS: ClassVar[list[BindingType]] = bindings_of(VERBS)
    RIGHTS: ClassVar[dict[str, str]] = dict.fromkeys(("switch", "move_up", "move_down"), "document_type")

    def __init__(self, key: str) -> None:
        super().__init__()
        self._key = key
        self._type: Kept | None = None

    def contents(self) -> ComposeResult:
        """The list of blocks."""
        columns = [Column("", 4), Column(_("Block"), 30, stretch=True)]
        yield VirtualList(columns, self._read_rows, self._described, id="list")

    async def _read_rows(self, keys: Sequence[Hashable]) -> dict[Hashable, str]:
        return {key: str(key) for key in keys}

    def _described(self, block: str) -> list[Cell]:
        on = self._type is not None and block in self._type.type.blocks
        return [Cell("[x]" if on else "[ ]"), Cell(block_word(block), "" if on else "muted")]

    @property
    def listing(self) -> VirtualList:
        """The list of blocks."""
        return self.query_one("#list", VirtualList)

    def title_said(self) -> str:
        """Of which type."""
        return _("Blocks · {name}").format(name=self._type.name if self._type else "")

    async def load(self) -> None:
        """Those that stand on it in their order, then the others."""
        self._type = await self.read(document_type, self._key)
        on = self._type.type.blocks
        self.listing.set_keys([*on, *(block for block in BLOCKS if block not in on)])
        self.listing.focus()

    def why_not(self, action: str) -> str:
        """Why a block does not move."""
        block, on = self.listing.current_key, self._type.type.blocks if self._type else ()
        if block is None:
            return _("There is no row here.")
        if action == "switch":
            return ""
        if block not in on:
            return _("It does not stand on the document.")
        if action == "move_up" and block == on[0]:
            return _("It is the first already.")
        return _("It is the last already.") if action == "move_down" and block == on[-1] else ""

    def action_switch(self) -> None:
        """On the document, or off it."""
        if self.applies("switch") and self._type is not None:
            block, on = str(self.listing.current_key), self._type.type.blocks
            self._keep([each for each in on if each != block] if block in on else [*on, block])

    def action_move_up(self) -> None:
        """One place up."""
        self._move("move_up", -1)

    def action_move_down(self) -> None:
        """One place down."""
        self._move("move_down", 1)

    def _move(self, action: str, by: int) -> None:
        if self.applies(action) and self._type is not None:
            block, order = str(self.listing.current_key), list(self._type.type.blocks)
            place = order.index(block)
            order.insert(place + by, order.pop(place))
            self._keep(order)

    def _keep(self, blocks: Sequence[str]) -> None:
        self.perform(self._kept(blocks), opens=False)

    async def _kept(self, blocks: Sequence[str]) -> None:
        await self.act(edit_type, self._key, {"blocks": ", ".join(blocks)})
