"""The words of mails: every piece in every language, edited, tried on a real invoice, set back."""

from collections.abc import Hashable, Sequence
from typing import TYPE_CHECKING, ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.widgets import Static

from hextui.billing import templates as verbs
from hextui.documents.mail_templates import SAID, VALUES
from hextui.errors import Refused
from hextui.screens.client_form import language_word
from hextui.screens.dialogs import Ask, Form, Show
from hextui.screens.page import Page
from hextui.studio import Studio
from hextui.text import N_, _, harmless
from hextui.views.invoices import invoice_id, newest_number
from hextui.widgets.fields import Field
from hextui.widgets.key_bar import Verb, bindings_of
from hextui.widgets.virtual_list import Cell, Column, VirtualList

if TYPE_CHECKING:
    from hextui.workflows.templates import Piece

BODY_LINES = 9


def described(row: "Piece") -> list[Cell]:
    """What stands in a piece's columns."""
    state = Cell(_("error"), "bad") if row.error else Cell(_("your own"), "strong") if row.own else Cell(_("built in"), "muted")
    return [Cell(_(SAID[row.kind])), Cell(language_word(row.language)), state, Cell(row.template.subject, "muted")]


class Templates(Page):
    """The pieces that mails are made of."""

    VERBS: ClassVar[tuple[Verb, ...]] = (
        Verb("e,enter", "edit", N_("edit")),
        Verb("v", "preview", N_("preview")),
        Verb("delete", "reset", N_("built-in words")),
    )
    BINDINGS: ClassVar[list[BindingType]] = [
        *bindings_of(VERBS), Binding("g", "top", show=False), Binding("backspace", "reset", show=False),
    ]  # fmt: skip
    RIGHTS: ClassVar[dict[str, str]] = dict.fromkeys(("edit", "reset"), "template")

    def __init__(self) -> None:
        super().__init__()
        self._pieces: dict[Hashable, Piece] = {}

    def contents(self) -> ComposeResult:
        """The list, and what is wrong with the piece under the cursor."""
        columns = [
            Column(_("When"), 22, stretch=True), Column(_("Language"), 10), Column(_("Words"), 14),
            Column(_("Subject"), 50, from_width=110),
        ]  # fmt: skip
        yield VirtualList(columns, self._read_rows, described, id="list")
        yield Static("", id="detail")

    async def _read_rows(self, keys: Sequence[Hashable]) -> "dict[Hashable, Piece]":
        return {key: self._pieces[key] for key in keys if key in self._pieces}

    @property
    def listing(self) -> VirtualList:
        """The list of pieces."""
        return self.query_one("#list", VirtualList)

    @property
    def row(self) -> "Piece | None":
        """The piece under the cursor."""
        found: Piece | None = self.listing.current_row
        return found

    def title_said(self) -> str:
        """What this is."""
        return _("Words of mails")

    async def load(self) -> None:
        """Every piece, the user's own language first."""
        from hextui.workflows.templates import pieces

        self._pieces = {(each.language, each.kind): each for each in await self.read(pieces)}
        self.listing.set_keys(list(self._pieces))
        self.listing.focus()
        self.show_row()

    def show_row(self) -> None:
        """More of the row, at the foot of the list."""
        row = self.row
        said = "" if row is None or row.error is None else _("The built-in words are used meanwhile: {error}").format(error=row.error)
        self.query_one("#detail", Static).update(Content(harmless(said)))

    def why_not(self, action: str) -> str:
        """Why a verb does not apply to the piece under the cursor."""
        if self.row is None:
            return _("There is no row here.")
        return _("The built-in words stand already.") if action == "reset" and not self.row.own else ""

    def action_top(self) -> None:
        """To the first piece."""
        self.listing.action_jump(False)

    def action_edit(self) -> None:
        """Change the words."""
        if self.applies("edit") and self.row is not None:
            self.perform(self._edit(self.row))

    async def _edit(self, row: "Piece") -> None:
        from hextui.workflows.templates import Piece, set_words

        has_subject = row.kind not in verbs.WITHOUT_SUBJECT

        async def submit(filled: dict[str, str]) -> "Piece":
            return await self.act(set_words, row.kind, row.language, filled.get("subject", ""), filled["body"])

        fields = [
            *([Field("subject", _("Subject"), value=row.template.subject)] if has_subject else []),
            Field("body", _("Text"), value=row.template.body, lines=BODY_LINES),
        ]
        names = [name if not parts else f"{name}.({', '.join(parts)})" for name, parts in VALUES.items()]
        lines = [_("Values: {names}").format(names="  ".join(names)), *([str(row.error)] if row.error else [])]
        title = f"{_(SAID[row.kind])} · {language_word(row.language)}"
        blame = {"nothing_to_change": "body", "empty": "body", "too_long": "body", "bad_text": "body"}
        done = await self.app.push_screen_wait(Form(title, fields, submit, lines=lines, done=_("save"), blame=blame, careful=True))
        if not isinstance(done, Piece):
            return
        if done.error is not None:
            said = _("Kept, but there is an error in it, so the built-in words are used meanwhile: {error}.").format(error=done.error)
            self.say(said, bad=True)
        else:
            self.say(_("Saved."))

    def action_preview(self) -> None:
        """What a mail of these words says of a real invoice."""
        if self.applies("preview") and self.row is not None:
            self.perform(self._preview(self.row))

    async def _preview(self, row: "Piece") -> None:
        shown: list[tuple[str, str]] = []

        async def submit(filled: dict[str, str]) -> bool:
            made = await self.read(_previewed, row.kind, row.language, filled["number"])
            shown.append(made)
            return True

        fields = [Field("number", _("Invoice"), value=await self.read(newest_number))]
        blame = dict.fromkeys(("unknown_invoice", "not_issued"), "number")
        title = _("Try it on an invoice · {what}").format(what=_(SAID[row.kind]))
        if await self.app.push_screen_wait(Form(title, fields, submit, done=_("preview"), blame=blame)):
            await self.app.push_screen_wait(Show(*shown[-1]))

    def action_reset(self) -> None:
        """Let the built-in words stand again."""
        if self.applies("reset") and self.row is not None:
            self.perform(self._reset(self.row))

    async def _reset(self, row: "Piece") -> None:
        title = _("Use the built-in words again?")
        lines = [f"{_(SAID[row.kind])} · {language_word(row.language)}", _("Your own are gone then.")]
        if await self.app.push_screen_wait(Ask(title, lines, _("built-in words"))):
            await self.act(verbs.reset_words, row.kind, row.language)
            self.say(_("The built-in words are used again."))


def _previewed(studio: Studio, kind: str, language: str, number: str) -> tuple[str, str]:
    from hextui.workflows.templates import preview

    if not number.strip():
        raise Refused("unknown_invoice", _("Say which invoice."))
    words = preview(studio, kind, language, invoice_id(studio, number))
    errors = "".join(f"\n\n{at[0]} ({at[1]}): {error}" for at, error in words.errors.items())
    return words.subject, words.text + errors
