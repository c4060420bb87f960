"""The words of mails: built in, in three languages, or the studio's own. Templates hold words, values and conditions, nothing else.

A template is looked through before it is used: only what is listed here may stand in it, and every value that it names must be one
that a mail has. So a template that is accepted cannot fail, run long, or reach anything of the program.
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources
from typing import TYPE_CHECKING

from hextui.text import N_, UNSHOWN, _, harmless
from hextui.views.templates import Template

if TYPE_CHECKING:
    from jinja2 import Template as Compiled
    from jinja2 import nodes
    from jinja2.sandbox import SandboxedEnvironment

VALUES: dict[str, tuple[str, ...]] = {
    "studio": ("name", "phone", "email", "website"),
    "client": ("name",),
    "invoice": ("number", "date", "due_date", "total", "paid", "left", "settled", "days_late"),
    "payment": ("amount", "method", "date", "rounded", "by_card", "refunded"),
    "credit_note": ("name", "number", "total", "partly"),
    "credit": ("held",),
    "card": ("name",),
    "decline": ("reason",),
    "page": ("until",),
    "online": (),
}
"""What a template may name: `invoice.number`, `online`. What does not apply to a mail is empty, which a condition can ask."""
FILTERS = frozenset(("lower", "upper", "capitalize", "title", "trim"))
SAID = {
    "issue": N_("an invoice is issued"),
    "charge": N_("a card is charged"),
    "charge_failed": N_("a card is declined"),
    "mark_paid": N_("a payment is received"),
    "refund": N_("money is given back"),
    "refund_failed": N_("a refund came back"),
    "cancel": N_("an invoice is cancelled"),
    "send": N_("a document is sent again"),
    "save_card": N_("the page on which a card is saved"),
    "remind_before": N_("reminder before the due date"),
    "remind_first": N_("first reminder"),
    "remind_again": N_("next reminder"),
    "remind_last": N_("last reminder"),
    "greeting": N_("how every mail begins"),
    "closing": N_("how every mail ends"),
}
"""When each piece is used, for a person."""


@dataclass(frozen=True)
class TemplateError:
    """Why a template cannot be used: in which part (`subject` or `body`), at which line of it, and what is wrong."""

    part: str
    line: int
    said: str

    def __str__(self) -> str:
        if self.part == "subject":
            return _("the subject: {reason}").format(reason=self.said)
        return _("line {line}: {reason}").format(line=self.line, reason=self.said)


@lru_cache(maxsize=4)
def built_in(language: str) -> Mapping[str, Template]:
    """The built-in words in a language, by piece."""
    text = resources.files("hextui.documents").joinpath("mails", f"{language}.toml").read_text(encoding="utf-8")
    return {name: Template(piece.get("subject", ""), piece["body"].strip()) for name, piece in tomllib.loads(text).items()}


@lru_cache(maxsize=1)
def _environment() -> "SandboxedEnvironment":
    from jinja2 import StrictUndefined
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    # Words alone come out of it; what becomes HTML is escaped whole when the mail is put together.
    return ImmutableSandboxedEnvironment(autoescape=False, undefined=StrictUndefined, keep_trailing_newline=False)


def _allowed() -> tuple[type["nodes.Node"], ...]:
    from jinja2 import nodes

    return (
        nodes.Template, nodes.Output, nodes.TemplateData, nodes.If, nodes.Name, nodes.Getattr, nodes.Const, nodes.And, nodes.Or, nodes.Not,
        nodes.CondExpr, nodes.Compare, nodes.Operand, nodes.Filter, nodes.Concat,
    )  # fmt: skip


def _wrong_with(node: "nodes.Node") -> str:
    """What may not stand in a template; nothing when this may."""
    from jinja2 import nodes

    if isinstance(node, nodes.Name) and node.name not in VALUES:
        return _("there is no value {name}").format(name=node.name)
    if isinstance(node, nodes.Getattr):
        owner = node.node.name if isinstance(node.node, nodes.Name) else ""
        if node.attr not in VALUES.get(owner, ()):
            return _("there is no value {name}").format(name=f"{owner}.{node.attr}" if owner else node.attr)
    if isinstance(node, nodes.Filter) and (node.name not in FILTERS or node.args or node.kwargs):
        return _("there is no filter {name}; there are {filters}").format(name=node.name, filters=", ".join(sorted(FILTERS)))
    if isinstance(node, nodes.Const) and (not isinstance(node.value, str) or UNSHOWN.search(node.value.replace("\n", ""))):
        return _("only words in quotes can stand here, without control characters")
    if isinstance(node, nodes.Operand) and node.op not in ("eq", "ne"):
        return _("values are compared by == and != alone")
    if not isinstance(node, _allowed()):
        return _("only values, conditions and the listed filters can stand here")
    return ""


def _check(part: str, source: str) -> TemplateError | None:
    from jinja2 import TemplateSyntaxError

    unread = _("this cannot be read: a bracket, a name or an end (endif) is missing or too many")
    try:
        return _looked_through(part, source)
    except TemplateSyntaxError as error:
        return TemplateError(part, error.lineno, unread)
    except (ValueError, OverflowError):
        # A number that is too long to be one.
        return TemplateError(part, 1, unread)
    except RecursionError:
        return TemplateError(part, 1, _("this is nested too deep"))


def _looked_through(part: str, source: str) -> TemplateError | None:
    from jinja2 import nodes

    tree = _environment().parse(source)
    for node in (tree, *tree.find_all(nodes.Node)):
        said = _wrong_with(node)
        if said:
            return TemplateError(part, getattr(node, "lineno", 1) or 1, said)
    asked = {id(node.node) for node in tree.find_all(nodes.Getattr)}
    for each in tree.find_all(nodes.Name):
        if VALUES[each.name] and id(each) not in asked:
            return TemplateError(part, each.lineno, _("{name} is no value; say which one: {names}").format(
                name=each.name, names=", ".join(f"{each.name}.{one}" for one in VALUES[each.name])))  # fmt: skip
    return None


def _tried(part: str, source: str) -> TemplateError | None:
    """Whether what was looked through can be filled in: something nested too deep cannot."""
    from jinja2 import TemplateError as Wrong

    for sample in ("", "x"):
        values = {name: dict.fromkeys(parts, sample) if parts else sample for name, parts in VALUES.items()}
        try:
            _compiled(source).render(values)
        except (Wrong, SyntaxError, RecursionError, ValueError, TypeError, MemoryError):
            return TemplateError(part, 1, _("this is nested too deep"))
    return None


def check(template: Template) -> TemplateError | None:
    """What is wrong with a template, or None. What passes can be filled in."""
    parts = (("subject", template.subject), ("body", template.body))
    found = next((error for part, source in parts if (error := _check(part, source))), None)
    return found or next((error for part, source in parts if (error := _tried(part, source))), None)


@lru_cache(maxsize=256)
def _compiled(source: str) -> "Compiled":
    return _environment().from_string(source)


def filled(template: Template, values: Mapping[str, object]) -> Template:
    """The template with a mail's values in their places. It must have passed `check`."""
    subject = _compiled(template.subject).render(values)
    return Template(harmless(" ".join(subject.split())), harmless(_compiled(template.body).render(values).strip(), lines=True))
