"""The studio's taxes: added, edited, archived. Taxes of one group exclude each other; groups add up."""

from decimal import Decimal
from typing import Any

from hextui.billing import find, journal, rights
from hextui.errors import Refused
from hextui.store import models
from hextui.studio import Studio
from hextui.text import _, folded, one_line


def check_rate(rate: Decimal) -> str:
    """A rate in percent as it is kept: 0 to 100, at most five decimals. Raises Refused."""
    if not 0 <= rate <= 100 or rate != round(rate, 5):
        raise Refused("bad_rate", _("A rate is a percentage from 0 to 100, with five decimals at most."))
    return format(rate.normalize(), "f")


def _check_name(studio: Studio, name: str, own_id: int | None = None) -> str:
    text = one_line(name, _("The tax's name"), 40)
    if any(sign in text for sign in ",;|") or folded(text) in ("all", "exempt", "none"):
        raise Refused("bad_tax_name", _("A tax's name has no comma, semicolon or bar, and is not `all`, `none` or `exempt`."))
    if studio.store.row("SELECT 1 FROM tax WHERE name = ? AND id IS NOT ?", text, own_id):
        raise Refused("tax_exists", _("There is a tax {name} already. Edit it, or choose another name.").format(name=text))
    return text


def _check_default(studio: Studio, group: str, own_id: int | None = None) -> None:
    other = studio.store.row(
        "SELECT name FROM tax WHERE tax_group = ? AND is_default = 1 AND archived_at IS NULL AND id IS NOT ?", group, own_id
    )
    if other:
        raise Refused(
            "default_exists",
            _("{other} is the default of the group {group} already, and a group has one. Add this one with --not-default.").format(
                other=other.name, group=group
            ),
        )


def _same_group(studio: Studio, group: str) -> str:
    """A group as it is written already, whatever its accents and case: what excludes each other must not be written twice."""
    known = {folded(row.tax_group): str(row.tax_group) for row in studio.store.rows("SELECT DISTINCT tax_group FROM tax ORDER BY id DESC")}
    return known.get(folded(group), group)


def add_tax(studio: Studio, name: str, rate: Decimal, registration: str = "", group: str = "", default: bool = True) -> int:
    """Add a tax; `rate` in percent. Without a group it forms one by itself. Its id. Raises Refused."""
    with studio.store.transaction():
        rights.require(studio, "tax")
        text = _check_name(studio, name)
        its_group = _same_group(studio, one_line(group, _("The tax's group"), 40, required=False) or text)
        if default:
            _check_default(studio, its_group)
        tax_id = studio.store.insert(
            models.Tax,
            name=text,
            rate=check_rate(rate),
            registration=one_line(registration, _("The registration number"), 60, required=False),
            tax_group=its_group,
            is_default=int(default),
        )
        journal.record(studio, "tax", details={"tax": tax_id, "did": "add"}, rows=[("tax", tax_id)])
        return tax_id


def edit_tax(
    studio: Studio,
    name: str,
    new_name: str | None = None,
    rate: Decimal | None = None,
    registration: str | None = None,
    default: bool | None = None,
) -> int:
    """Change a tax for drafts and invoices to come; issued ones keep what they showed. Its id. Raises Refused."""
    with studio.store.transaction():
        rights.require(studio, "tax")
        tax = find.tax(studio, name)
        changes: dict[str, Any] = {}
        if new_name is not None:
            changes["name"] = _check_name(studio, new_name, tax.id)
        if rate is not None:
            changes["rate"] = check_rate(rate)
        if registration is not None:
            changes["registration"] = one_line(registration, _("The registration number"), 60, required=False)
        if default is not None:
            if default:
                _check_default(studio, tax.tax_group, tax.id)
            changes["is_default"] = int(default)
        if not changes:
            raise Refused("nothing_to_change", _("Say what to change; `--help` lists it."))
        studio.store.update(models.Tax, tax.id, **changes)
        journal.record(studio, "tax", details={"tax": tax.id, "did": "edit"}, rows=[("tax", tax.id)])
        return int(tax.id)


def archive_tax(studio: Studio, name: str, undo: bool = False) -> int:
    """Take a tax out of use (or back into it); issued documents keep it. Its id. Raises Refused.

    One that a code names is refused: the code would silently go to its group's default.
    """
    with studio.store.transaction():
        rights.require(studio, "tax")
        tax = find.any_tax(studio, name)
        if bool(tax.archived_at) != undo:
            raise Refused(
                "nothing_to_change",
                _("The tax {tax} is not archived.").format(tax=tax.name)
                if undo
                else _("The tax {tax} is archived already.").format(tax=tax.name),
            )
        if undo and tax.is_default:
            _check_default(studio, tax.tax_group, tax.id)
        naming = studio.store.rows(
            "SELECT code FROM code JOIN code_tax ON code.id = code_id WHERE tax_id = ? AND applies AND archived_at IS NULL ORDER BY code",
            tax.id,
        )
        if naming and not undo:
            raise Refused(
                "tax_is_named",
                _("These codes name the tax {tax}: {codes}. Give them another one first.").format(
                    tax=tax.name, codes=", ".join(row.code for row in naming[:20])
                ),
            )
        studio.store.update(models.Tax, tax.id, archived_at=None if undo else studio.now())
        journal.record(studio, "tax", details={"tax": tax.id, "did": "restore" if undo else "archive"}, rows=[("tax", tax.id)])
        return int(tax.id)
