"""Intervention codes: a short code with a description, a price and its taxes. Archived once used, never deleted."""

from collections.abc import Sequence
from typing import Any

from hextui.billing import find, journal, rights
from hextui.errors import Refused
from hextui.store import models
from hextui.studio import Studio
from hextui.text import _, folded, one_line

PRICE_LIMIT = 1_000_000_000_000


def check_code(text: str) -> str:
    """A code's short text: 1 to 20 characters, no space or separator, no leading S. Raises Refused."""
    code = one_line(text, _("The code"), 20)
    if any(character.isspace() or character in ";,|" for character in code):
        raise Refused("bad_code", _("A code has no space, comma, semicolon or bar."))
    if code[0] in "sS":
        raise Refused(
            "reserved_code", _("Codes that start with S are the program's own. Choose another letter for {code}.").format(code=code)
        )
    return code


def check_price(price: int) -> int:
    """A price in minor units that fits. Raises Refused."""
    if abs(price) > PRICE_LIMIT:
        raise Refused("bad_price", _("This price is too large."))
    return price


def _rules(studio: Studio, taxes: Sequence[str], exempt: Sequence[str]) -> tuple[dict[int, int], bool]:
    """What a code says of its taxes: which apply, which do not, and whether it is exempt from all others."""
    exempt_all = any(folded(name.strip()) == "all" for name in exempt)
    named = [find.tax(studio, name) for name in taxes]
    groups = [tax.tax_group for tax in named]
    if len(set(groups)) < len(groups):
        raise Refused("taxes_exclude", _("Taxes of one group exclude each other. Name one of each group."))
    rules = {find.tax(studio, name).id: 0 for name in exempt if folded(name.strip()) != "all"}
    both = [tax.name for tax in named if tax.id in rules]
    if both:
        raise Refused("tax_and_exempt", _("{tax} cannot apply and be exempt at once.").format(tax=both[0]))
    return {**rules, **{tax.id: 1 for tax in named}}, exempt_all


def _present_rules(studio: Studio, code: Any) -> tuple[list[str], list[str]]:
    """The taxes that a code names and those that it goes without, as they are typed: what an edit does not mention stays."""
    rows = studio.store.rows(
        "SELECT name, applies FROM code_tax JOIN tax ON tax.id = tax_id WHERE code_id = ? AND archived_at IS NULL", code.id
    )
    exempt = [row.name for row in rows if not row.applies] + (["all"] if code.exempt_all else [])
    return [row.name for row in rows if row.applies], exempt


def _write_rules(studio: Studio, code_id: int, rules: dict[int, int]) -> None:
    studio.store.execute("DELETE FROM code_tax WHERE code_id = ?", code_id)
    for tax_id, applies in rules.items():
        studio.store.insert(models.CodeTax, code_id=code_id, tax_id=tax_id, applies=applies)


def add_code(studio: Studio, code: str, description: str, price: int, taxes: Sequence[str] = (), exempt: Sequence[str] = ()) -> int:
    """Add a code; `price` in minor units. Its id.

    `taxes` are those it has instead of their groups' defaults, `exempt` those it goes without (`all`: every tax that is
    not named). Raises Refused.
    """
    with studio.store.transaction():
        rights.require(studio, "code")
        text = check_code(code)
        if studio.store.row("SELECT 1 FROM code WHERE code = ?", text):
            raise Refused("code_exists", _("There is a code {code} already. Edit it, or choose another one.").format(code=text))
        rules, exempt_all = _rules(studio, taxes, exempt)
        code_id = studio.store.insert(
            models.Code,
            code=text,
            description=one_line(description, _("The description"), 200),
            price=check_price(price),
            exempt_all=int(exempt_all),
        )
        _write_rules(studio, code_id, rules)
        journal.record(studio, "code", amount=price, details={"code": code_id, "did": "add"}, rows=[("code", code_id)])
        return code_id


def edit_code(
    studio: Studio,
    code: str,
    new_code: str | None = None,
    description: str | None = None,
    price: int | None = None,
    taxes: Sequence[str] | None = None,
    exempt: Sequence[str] | None = None,
) -> int:
    """Change a code for what is written from now on; no item that exists changes its price. Its id. Raises Refused."""
    with studio.store.transaction():
        rights.require(studio, "code")
        row = find.code(studio, code)
        changes: dict[str, Any] = {}
        if new_code is not None:
            text = check_code(new_code)
            if studio.store.row("SELECT 1 FROM code WHERE code = ? AND id <> ?", text, row.id):
                raise Refused("code_exists", _("There is a code {code} already. Edit it, or choose another one.").format(code=text))
            changes["code"] = text
        if description is not None:
            changes["description"] = one_line(description, _("The description"), 200)
        if price is not None:
            changes["price"] = check_price(price)
        if taxes is not None or exempt is not None:
            named, without = _present_rules(studio, row)
            rules, exempt_all = _rules(studio, named if taxes is None else taxes, without if exempt is None else exempt)
            changes["exempt_all"] = int(exempt_all)
            _write_rules(studio, row.id, rules)
        if not changes:
            raise Refused("nothing_to_change", _("Say what to change; `--help` lists it."))
        studio.store.update(models.Code, row.id, **changes)
        journal.record(studio, "code", amount=price, details={"code": row.id, "did": "edit"}, rows=[("code", row.id)])
        return int(row.id)


def set_use(studio: Studio, code: str, *, is_service: bool) -> int:
    """Say whether a code is a service, or a fee or a product: what is none stands on no receipt for insurers. Its id. Raises Refused."""
    with studio.store.transaction():
        rights.require(studio, "code")
        row = find.code(studio, code)
        there = studio.store.row("SELECT * FROM code_use WHERE code_id = ?", row.id)
        if (there is None or bool(there.is_service)) == is_service:
            raise Refused(
                "nothing_to_change",
                _("{code} is a service already.").format(code=row.code)
                if is_service
                else _("{code} is a fee or a product already.").format(code=row.code),
            )
        if there is None:
            use = studio.store.insert(models.CodeUse, code_id=row.id, is_service=int(is_service))
        else:
            use = there.id
            studio.store.update(models.CodeUse, use, is_service=int(is_service))
        details = {"code": row.id, "did": "service" if is_service else "fee"}
        journal.record(studio, "code", details=details, rows=[("code_use", use)])
        return int(row.id)


def archive_code(studio: Studio, code: str, undo: bool = False) -> int:
    """Take a code out of use (or back into it). Drafts that have it can still be published. Its id. Raises Refused."""
    with studio.store.transaction():
        rights.require(studio, "code")
        row = find.code(studio, code)
        if bool(row.archived_at) != undo:
            raise Refused(
                "nothing_to_change",
                _("The code {code} is not archived.").format(code=row.code)
                if undo
                else _("The code {code} is archived already.").format(code=row.code),
            )
        studio.store.update(models.Code, row.id, archived_at=None if undo else studio.now())
        journal.record(studio, "code", details={"code": row.id, "did": "restore" if undo else "archive"}, rows=[("code", row.id)])
        return int(row.id)
