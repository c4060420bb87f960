"""The studio's settings and one's own, as a list; each is edited with its check."""

from collections.abc import Hashable, Sequence
from typing import Any, ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType

from hextui.billing import setup
from hextui.errors import Refused
from hextui.screens.dialogs import Form
from hextui.screens.page import Page
from hextui.settings import OWN_KEYS, ROLES, Settings, role_word
from hextui.text import N_, _
from hextui.widgets.fields import Field
from hextui.widgets.key_bar import Verb, bindings_of, key_word
from hextui.widgets.virtual_list import Cell, Column, VirtualList
from hextui.workflows.change_setting import set_setting

BLAMED = (
    "bad_setting",
    "unknown_verb",
    "key_taken",
    "key_clash",
    "numbers_begun",
    "fixed_setting",
    "no_owner",
    "too_long",
    "bad_text",
    "empty",
)
LINES = ("studio.address", "documents.note")


def written(value: object) -> str:
    """A setting's value as a person types it."""
    if isinstance(value, bool):
        return _("yes") if value else _("no")
    if isinstance(value, list):
        return ", ".join(map(str, value))
    return str(value)


class SettingsPage(Page):
    """Every setting with what stands."""

    VERBS: ClassVar[tuple[Verb, ...]] = (Verb("e,enter", "edit", N_("edit")), Verb("n", "new", N_("add a person")))
    BINDINGS: ClassVar[list[BindingType]] = bindings_of(VERBS)

    def __init__(self) -> None:
        super().__init__()
        self._values: dict[Hashable, Any] = {}

    def contents(self) -> ComposeResult:
        """The list."""
        columns = [Column(_("Setting"), 34), Column(_("Value"), 20, stretch=True)]
        yield VirtualList(columns, self._read_values, self._described, id="list")

    async def _read_values(self, keys: Sequence[Hashable]) -> dict[Hashable, Any]:
        return {key: (key, self._values[key]) for key in keys if key in self._values}

    def _described(self, row: tuple[str, Any]) -> Sequence[Cell]:
        return [Cell(row[0]), Cell(written(row[1]).replace("\n", " / "), "strong")]

    @property
    def listing(self) -> VirtualList:
        """The list of settings."""
        return self.query_one("#list", VirtualList)

    def title_said(self) -> str:
        """What this is."""
        return _("Settings")

    async def load(self) -> None:
        """The studio's settings, and one's own."""
        settings = self.studio.settings
        own: Settings = self.app.own  # type: ignore[attr-defined]
        self._values = {name: settings.get(name) for name in settings.names_shown()}
        self._values.update({name: own.get(name) for name in OWN_KEYS})
        self._values.update(
            {f"my.keys.{verb}": own.text(f"my.keys.{verb}") or key_word(key) for verb, key in sorted(self._verbs().items())}
        )
        self.listing.set_keys(list(self._values))
        self.listing.focus()

    def action_edit(self) -> None:
        """Change the setting under the cursor."""
        name = self.listing.current_key
        if isinstance(name, str):
            self.perform(self._edit(name))

    async def _edit(self, name: str) -> None:
        field = Field("value", name, value=written(self._values[name]), lines=3 if name in LINES else 1)

        async def submit(filled: dict[str, str]) -> bool:
            text = filled["value"]
            text = {_("yes"): "yes", _("no"): "no"}.get(text.strip(), text)
            if name.startswith("my."):
                self.app.set_own(name, text)  # type: ignore[attr-defined]
            else:
                await self.act(set_setting, name, text)
                await self.desk.refresh()
            return True

        lines = [_("Nothing typed sets the default again.")]
        if await self.app.push_screen_wait(
            Form(_("Setting"), [field], submit, lines=lines, done=_("save"), blame=dict.fromkeys(BLAMED, "value"))
        ):
            await self.load()
            self.say(_("Saved; the language changes at the next start.") if name == "my.language" else _("Saved."))

    def _verbs(self) -> dict[str, str]:
        """Every verb with its usual key."""
        verbs: dict[str, str] = self.app.verb_keys()  # type: ignore[attr-defined]
        return verbs

    def action_new(self) -> None:
        """Somebody else who works here."""
        self.perform(self._new())

    async def _new(self) -> None:
        fields = [
            Field("user", _("Account"), placeholder=_("an account's name or number")),
            Field("name", _("Name")),
            Field("role", _("Role"), choices=[(role, role_word(role)) for role in ROLES], value="professional"),
            Field("title", _("Title")),
            Field("association", _("Association")),
            Field("member_number", _("Member number")),
        ]

        async def submit(filled: dict[str, str]) -> bool:
            try:
                uid = self.studio.find_user(filled["user"])
            except Refused as refused:
                refused.details["field"] = "user"
                raise
            parts = [part for part in ("role", "name", "title", "association", "member_number") if filled[part].strip()]
            await self.desk.act(setup.set_settings, {f"professionals.{uid}.{part}": filled[part] for part in parts})
            await self.desk.refresh()
            return True

        if await self.app.push_screen_wait(Form(_("Somebody who works here"), fields, submit, done=_("save"))):
            await self.load()
            self.say(_("Saved."))
