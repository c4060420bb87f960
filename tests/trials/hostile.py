"""Text that would do harm if it were taken for more than text, and where a person or a machine could put it."""

import random
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import click

from hextui.commands import command_line
from hextui.text import UNSHOWN

MARK = "FUZZ7"
"""Stands in every text, so that it is found wherever it went."""
PIECES = (
    # what a terminal would obey
    f"\x1b[31m{MARK}", f"\x1b]0;{MARK}\x07", f"\x1b]52;c;{MARK}\x1b\\", f"\x9b31m{MARK}", f"\x1bP{MARK}\x1b\\", f"\x1b_G{MARK}\x1b\\",
    "\x1b[2J\x1b[H", "\x00", "\x7f",
    # what a screen could take for markup
    f"[red]{MARK}[/red]", f"[@click=app.quit]{MARK}[/]", f"[/{MARK}]", f"[link=file:///etc/passwd]{MARK}[/link]", "[[", "[b", "\\[",
    # what hides, turns or piles up
    f"\u202e{MARK}\u202c", "\u2066\u200f", "\u200b\u200d\ufeff", "Z" + "\u0301" * 40, ("e" + "\u0301\u0316") * 20, "\u0e33\u0e33",
    "\U0001f469\u200d\U0001f467\U0001f1e8\U0001f1e6", "\u2028", "\u3164", "\u00a0", "\udc80", "\ufffe",
    # what a spreadsheet would reckon
    f'=HYPERLINK("http://{MARK}")', f"+{MARK}", f"-{MARK}", f"@{MARK}", f"\t={MARK}", f"a;={MARK}", f"'={MARK}", f"\r={MARK}",
    # what a template, a shell, a page or a database would run
    f"{{{{ {MARK} }}}}", "{{ 7*7 }}", f"{{% {MARK} %}}", "{0}", "{name}", "{0.__class__}", "{", "%s%n%x", "${HOME}", "`id`", "$(id)",
    f"<script>{MARK}</script>", f"<img src=x onerror={MARK}>", "&amp;&#x1b;", "]]>", "<!--", '"><b>',
    f"'; DROP TABLE client; -- {MARK}", "' OR 1=1 --", "\\'; --", "%", "_", "\\", '"', "'",
    # what leads elsewhere
    "../../..", "/etc/passwd", "C:\\x", "-", "--", "--json", f"\r\nBcc: {MARK}@example.org",
    f"=?utf-8?q?=0D=0ABcc:_{MARK}=40example.org?=", f"a\nb\r\n{MARK}",
    # what is nearly a number or a day
    "NaN", "Infinity", "1e400", "9" * 40, "-0", "0x10", "\u0663", "\u00bd", "\uff11\uff12", "1,5", "1_000", "2026-13-40",
    "9999-12-31T23:59:60", "0001-01-01",
    # what is long, or nothing
    "\u0140" * 300, "W" * 3000, "\u3042" * 2000, " ", "",
)  # fmt: skip
LONG = f"{MARK} " * 150_000
"""One megabyte."""


def text(dice: random.Random) -> str:
    """A hostile text: one piece, several, or now and then a megabyte."""
    chance = dice.random()
    if chance < 0.005:
        return LONG
    if chance < 0.6:
        return dice.choice(PIECES)
    return "".join(dice.choice((*PIECES, "Zoé ", "12")) for _part in range(dice.randint(2, 5)))


def shown_harmless(out: str) -> bool:
    """Whether a terminal could be given this: nothing in it that it would obey, or that hides or turns text."""
    return UNSHOWN.search(out.replace("\n", "").replace("\t", "")) is None


@dataclass
class Values:
    """What a parameter may well be given: things that there are, so that steps are taken and not only refused."""

    clients: list[str] = field(default_factory=lambda: ["1"])
    items: list[str] = field(default_factory=list)
    invoices: list[str] = field(default_factory=list)
    payments: list[str] = field(default_factory=list)
    files: Path = Path()

    def of(self, name: str, dice: random.Random) -> str:
        """A value that fits a parameter of that name, more or less."""
        there = {
            "client": self.clients, "item": self.items, "intervention": self.items, "invoice": self.invoices, "wanted": self.invoices,
            "code": ["PR", "EP", "NUT"], "new_code": ["PR", "XX"], "price": ["12.50", "0", "-5"], "amount": ["10", "5,25", "0"],
            "rate": ["5", "9.975"], "minute": ["30", "0"], "value": ["10%", "5.00"], "notice": [str(number) for number in range(1, 30)],
            "payment": self.payments, "at": ["2026-11-20T10:00", "10:00"], "on": ["2026-11-24"],
            "dated": ["2026-11-20"], "until": ["2026-12-31", "2026-11-01"], "since": ["2026-01-01"], "counted": ["100"],
            "key": ["invoice", "detailed", "receipt"], "like": ["invoice"], "language": ["fr", "en"],
            "file": [str(self.files / f"file{dice.randint(0, 40)}.csv")], "folder": [str(self.files / f"folder{dice.random()}")],
            "output": [str(self.files / f"out{dice.random()}.pdf")],
        }  # fmt: skip
        bare = name.removesuffix("s").removesuffix("_text").removesuffix("_id")
        return dice.choice(there.get(name, there.get(bare, ["x"])) or ["x"])


def commands() -> list[tuple[tuple[str, ...], click.Command]]:
    """Every command of the command line, with its words."""
    line = command_line()
    context = click.Context(line, info_name="hextui")
    return list(_below(line, context, ()))


def _below(group: click.Group, context: click.Context, words: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], click.Command]]:
    for name in group.list_commands(context):
        found = group.get_command(context, name)
        assert found is not None
        if isinstance(found, click.Group):
            yield from _below(found, context, (*words, name))
        else:
            yield (*words, name), found


def call(words: tuple[str, ...], command: click.Command, values: Values, dice: random.Random, hostile: float) -> list[str]:
    """The command with its parameters filled in: each hostile with that chance, else a value that may fit."""

    def given(parameter: click.Parameter) -> str:
        if dice.random() < hostile:
            return text(dice)
        kind = parameter.type
        if isinstance(kind, click.Choice):
            return str(dice.choice(list(kind.choices)))
        return values.of(str(parameter.name), dice)

    arguments: list[str] = []
    options: list[str] = []
    for parameter in command.params:
        if isinstance(parameter, click.Argument):
            count = dice.randint(1, 3) if parameter.nargs == -1 else 1
            if parameter.required or dice.random() < 0.7:
                arguments += [given(parameter) for _place in range(count)]
        elif isinstance(parameter, click.Option) and parameter.name not in ("help", "store", "json", "version"):
            if parameter.is_flag:
                options += [dice.choice([*parameter.opts, *parameter.secondary_opts])] if dice.random() < 0.3 else []
            elif parameter.required or dice.random() < 0.4:
                value = given(parameter)
                options += [f"{parameter.opts[0]}={value}"] if dice.random() < 0.5 else [parameter.opts[0], value]
    return [*words, *options, *(["--"] if dice.random() < 0.3 else []), *arguments]
