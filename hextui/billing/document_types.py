"""Document types: made, changed, set back, archived; each change journaled. What is issued keeps the type it was issued with."""

from collections.abc import Mapping
from dataclasses import replace

from hextui import checks
from hextui.billing import journal, rights
from hextui.billing.numbers import check_form
from hextui.document_types import BUILT_IN, COPIED, DocumentType, changed, key_for
from hextui.errors import Refused
from hextui.kept_types import document_type, document_types
from hextui.store import models
from hextui.studio import Studio
from hextui.text import _


def _check_series(studio: Studio, its: DocumentType) -> None:
    """A series of its own must not give the numbers of another. Raises Refused."""
    if not its.series:
        return
    shared = checks.series(its.series)
    settings = studio.present_settings()
    others = [settings.text("numbers.invoice"), settings.text("numbers.credit_note")]
    if shared in map(checks.series, others):
        raise Refused("number_taken", _("The studio's own numbers have this form already. Choose another form, or none."))
    check_form(studio.store, its.series, shared)


def _write(studio: Studio, its: DocumentType, did: str, **columns: str | None) -> None:
    """Write a type's row and its entry."""
    row = studio.store.row("SELECT id FROM document_type WHERE key = ?", its.key)
    if row is None:
        kept = studio.store.insert(models.DocumentType, key=its.key, kind=its.kind, **columns)
    else:
        kept = row.id
        studio.store.update(models.DocumentType, kept, **columns)
    journal.record(studio, "document_type", details={"type": its.key, "did": did}, rows=[("document_type", kept)])


def _keep(studio: Studio, its: DocumentType, own_name: str | None, did: str) -> None:
    """Write a type's definition."""
    series = checks.series(its.series) if its.series else ""
    _write(studio, its, did, name=own_name, definition=journal.canonical(its.as_kept()), series=series)


def add_type(studio: Studio, name: str, like: str, typed: Mapping[str, str] | None = None) -> str:
    """Make a type like another, with the changes typed (`document_types.changed`); its key. Raises Refused."""
    with studio.store.transaction():
        rights.require(studio, "document_type")
        model = document_type(studio, like).type
        if model.kind not in COPIED:
            raise Refused(
                "one_credit_note", _("There is one credit note: nobody is asked which when an invoice is cancelled. Edit it instead.")
            )
        taken = frozenset(each.type.key for each in document_types(studio)) | frozenset(BUILT_IN)
        its = changed(replace(model, series=""), {"name": name, **(typed or {})})
        its = replace(its, key=key_for(its.name, taken))
        _check_name(studio, its)
        _check_series(studio, its)
        _keep(studio, its, its.name, "add")
        return its.key


def _check_name(studio: Studio, its: DocumentType) -> None:
    if any(each.name.casefold() == its.name.casefold() and each.type.key != its.key for each in document_types(studio)):
        raise Refused("name_taken", _("There is a document type of that name already."))


def edit_type(studio: Studio, key: str, typed: Mapping[str, str]) -> None:
    """Change a type, as typed (`document_types.changed`). Raises Refused."""
    with studio.store.transaction():
        rights.require(studio, "document_type")
        before = document_type(studio, key)
        its = changed(before.type, typed)
        if its == before.type:
            raise Refused("nothing_to_change", _("Nothing was changed: it is so already."))
        if its.name != before.type.name:
            _check_name(studio, its)
        if its.series != before.type.series:
            _check_series(studio, its)
        built_in = BUILT_IN.get(key)
        _keep(studio, its, None if built_in is not None and its.name == built_in.name else its.name, "edit")


def reset_type(studio: Studio, key: str) -> None:
    """Let a built-in type be as the program has it. Raises Refused."""
    with studio.store.transaction():
        rights.require(studio, "document_type")
        before = document_type(studio, key)
        if not before.built_in:
            raise Refused("not_built_in", _("{name} is the studio's own type: archive it instead.").format(name=before.name))
        if not before.own:
            raise Refused("nothing_to_change", _("Nothing was changed: it is so already."))
        _write(studio, before.type, "reset", name=None, definition=None, series="")


def archive_type(studio: Studio, key: str, undo: bool = False) -> None:
    """Take one of the studio's own types out of use, or into use again. Raises Refused."""
    with studio.store.transaction():
        rights.require(studio, "document_type")
        before = document_type(studio, key)
        if before.built_in:
            raise Refused("built_in", _("{name} is built in and stays in use; it can be changed, and set back.").format(name=before.name))
        if before.archived is not undo:
            raise Refused("nothing_to_change", _("Nothing was changed: it is so already."))
        _write(studio, before.type, "restore" if undo else "archive", archived_at=None if undo else studio.now())
