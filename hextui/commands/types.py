"""Document types: listed, made, changed, set back, archived."""

from collections.abc import Callable
from typing import Any

import click

from hextui.billing import document_types as verbs
from hextui.commands.base import Session, group, option
from hextui.document_types import WORDS, kind_word
from hextui.kept_types import Kept, document_type, document_types
from hextui.plain import table
from hextui.text import LANGUAGES, N_, _
from hextui.workflows.change_type import add_type, edit_type

LOOKS: tuple[tuple[str, str, str], ...] = (
    ("name", "NAME", N_("Its name.")),
    ("blocks", "B,B,...", N_("What stands on it, in order; `hextui type show invoice` names the blocks.")),
    ("details", "yes|no", N_("Each session with its time, duration and professional.")),
    ("colour", "#RRGGBB", N_("Its colour; empty for the studio's.")),
    ("logo", "FILE|none", N_("Its logo; empty for the studio's.")),
    ("paper", "A4|Letter", N_("Its paper; empty for the studio's.")),
    ("series", "FORM", N_("The form of numbers of its own, like K{year}-{number:4}; empty for the studio's.")),
    ("terms", "DAYS", N_("When its invoices are due; empty for the studio's terms.")),
)  # fmt: skip
SAID: tuple[tuple[str, str], ...] = (
    ("title", N_("What it is called.")),
    ("text", N_("Free text; {number} {date} {due} {total} {client} {studio} {professional} are filled in.")),
    ("payment", N_("How to pay.")),
    ("legal", N_("Legal lines of its own.")),
)


type_ = group("type")


def _options(*, name: bool) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """The options that say what a type is."""

    def add(function: Callable[..., None]) -> Callable[..., None]:
        function = option("--language", type=click.Choice(LANGUAGES), help=N_("The language of its words (default: the studio's)."))(
            function
        )
        for word, help_text in reversed(SAID):
            function = option(f"--{word}", metavar="TEXT", help=help_text)(function)
        for part, metavar, help_text in reversed(LOOKS):
            if part != "name" or name:
                function = option(f"--{part}", metavar=metavar, help=help_text)(function)
        return function

    return add


def _typed(session: Session, given: dict[str, Any]) -> dict[str, str]:
    language = given.pop("language") or session.studio.settings.text("studio.language")
    return {(f"{language}.{name}" if name in WORDS else name): text for name, text in given.items() if text is not None}


def _payload(kept: Kept) -> dict[str, object]:
    return {
        "key": kept.type.key,
        "name": kept.name,
        "kind": kept.type.kind,
        **kept.type.as_kept(),
        "own": kept.own,
        "built_in": kept.built_in,
        "archived": kept.archived,
    }


def _answer(session: Session, key: str) -> None:
    session.did(type={"key": key})
    kept = document_type(session.studio, key)
    session.answer({"type": _payload(kept)}, *_described(kept))


def _described(kept: Kept) -> list[str]:
    its = kept.type
    lines = [f"{kept.name} · {its.key} · {kind_word(its.kind)}", _("Blocks: {blocks}").format(blocks=", ".join(its.blocks))]
    parts = [("details", _("yes") if its.details else ""), ("colour", its.colour), ("logo", its.logo), ("paper", its.paper),
             ("series", its.series), ("terms", "" if its.terms is None else str(its.terms))]  # fmt: skip
    lines += [f"{name}: {text}" for name, text in parts if text]
    return lines + [f"{language}.{word}: {text}" for language, words in its.words.items() for word, text in words.items()]


@type_.command("list", help=N_("List the document types."), example="hextui type list")
@click.pass_obj
def type_list(session: Session) -> None:
    """All types."""
    kept = document_types(session.studio)
    rows = [
        (
            each.type.key,
            each.name,
            kind_word(each.type.kind),
            _("archived") if each.archived else _("built in") if not each.own else _("changed") if each.built_in else _("your own"),
        )
        for each in kept
    ]
    session.answer({"types": [_payload(each) for each in kept]}, table((_("Key"), _("Name"), _("What"), ""), rows))


@type_.command("show", help=N_("Show a document type."), example="hextui type show invoice")
@click.argument("key")
@click.pass_obj
def type_show(session: Session, key: str) -> None:
    """One type."""
    _answer(session, key)


@type_.command(
    "add",
    help=N_("Make a document type like another."),
    example='hextui type add "Facture kiné" --like detailed --series "K{year}-{number:4}"',
)
@click.argument("name")
@option("--like", default="invoice", metavar="T", help=N_("The type that it begins as."))
@_options(name=False)
@click.pass_obj
def type_add(session: Session, /, name: str, like: str, **given: Any) -> None:
    """Make a type."""
    _answer(session, add_type(session.studio, name, like, _typed(session, given)))


@type_.command(
    "edit", help=N_("Change a document type."), example='hextui type edit invoice --language fr --text "Merci de votre confiance."'
)
@click.argument("key")
@_options(name=True)
@click.pass_obj
def type_edit(session: Session, /, key: str, **given: Any) -> None:
    """Change a type."""
    edit_type(session.studio, key, _typed(session, given))
    _answer(session, key)


@type_.command("reset", help=N_("Let a built-in type be as the program has it."), example="hextui type reset invoice")
@click.argument("key")
@click.pass_obj
def type_reset(session: Session, key: str) -> None:
    """Set a type back."""
    verbs.reset_type(session.studio, key)
    _answer(session, key)


@type_.command("archive", help=N_("Take one of your own types out of use."), example="hextui type archive facture-kine")
@click.argument("key")
@option("--undo", is_flag=True, help=N_("Take it back into use."))
@click.pass_obj
def type_archive(session: Session, key: str, undo: bool) -> None:
    """Archive a type."""
    verbs.archive_type(session.studio, key, undo)
    _answer(session, key)


COMMANDS = {"type": type_}
