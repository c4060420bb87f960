"""Founding a studio, its settings, a studio to try, completion."""

import os
import shlex
import shutil
import sys
from collections.abc import Callable

import click

from hextui import typed
from hextui.billing import setup
from hextui.commands.base import Command, Group, Session, command, group, option, typed_path
from hextui.errors import Refused, Unreadable
from hextui.plain import table
from hextui.settings import OWN_KEYS, Settings, places, read_settings, usual_for
from hextui.studio import terminal_name
from hextui.text import N_, _, current_language
from hextui.workflows.change_setting import set_setting


def _ask(session: Session, settings: Settings, name: str, question: str, proposal: str) -> Settings:
    """Ask until the answer is valid. Raises Unreadable when there is nobody to answer."""
    while True:
        try:
            typed = click.prompt(question, default=proposal, show_default=bool(proposal), err=session.as_json)
        except click.Abort:
            raise Unreadable("missing_setting", _("{name} is missing; nothing was made.").format(name=name)) from None
        try:
            return settings.changed(name, str(typed))
        except Refused as refused:
            session.aside(refused.message)


def _ask_missing(session: Session, settings: Settings) -> Settings:
    """Ask for everything that a studio needs and was not given, and for what its documents should show."""
    country = settings.text("studio.country")
    questions: list[tuple[str, str, Callable[[Settings], str]]] = [
        ("studio.name", _("Name of the studio"), lambda _known: ""),
        ("studio.country", _("Country (two letters, like CA or FR)"), lambda _known: country),
        (
            "studio.currency",
            _("Currency (three letters)"),
            lambda known: usual_for(known.text("studio.country"))[0],
        ),
        ("studio.timezone", _("Time zone"), lambda known: usual_for(known.text("studio.country"))[1]),
        ("studio.language", _("Language of the documents (en, fr, es)"), lambda _known: current_language()),
        ("studio.region", _("Province (two letters; QC for Quebec's rules)"), lambda known: known.text("studio.region")),
        ("studio.address", _("Address, lines apart by \\n (may be empty)"), lambda _known: ""),
        ("studio.registration", _("Registration number, SIREN, NEQ (may be empty)"), lambda _known: ""),
        ("studio.legal_form", _("Legal form, EI, inc. (may be empty)"), lambda _known: ""),
    ]
    for name, question, proposal in questions:
        if name == "studio.region" and settings.text("studio.country") != "CA":
            continue
        if name not in settings.values:
            settings = _ask(session, settings, name, question, proposal(settings))
    return settings


@command(
    "init",
    'hextui init\nhextui init --name "Studio Boréal" --country CA --currency CAD \\\n    --timezone America/Montreal --language fr',
)
@option("--name", help=N_("The studio's name."))
@option("--country", metavar="CC", help=N_("Its country, two letters."))
@option("--currency", metavar="CUR", help=N_("Its currency, three letters; fixed for good."))
@option("--timezone", metavar="TZ", help=N_("Its time zone."))
@option("--language", metavar="L", help=N_("The language of its documents: en, fr or es."))
@option("--address", help=N_(r"Its address; \n between lines."))
@option("--region", help=N_("Its province or region; QC for Quebec's rules."))
@option("--registration", help=N_("Its registration number (SIREN, SIRET, NEQ)."))
@option("--legal-form", help=N_("Its legal form (EI, SARL, inc.)."))
@option("--vat-number", help=N_("Its VAT number."))
@option("--email", help=N_("Its e-mail."))
@option("--phone", help=N_("Its telephone."))
def init(session: Session, **given: str | None) -> None:
    """Found a studio where this user's store belongs."""
    setup.check_vacant(session.places)
    settings = Settings()
    for field, text in given.items():
        if text is not None:
            settings = settings.changed(f"studio.{field}", text)
    if any(name not in settings.values for name in setup.REQUIRED):
        settings = _ask_missing(session, settings)
    typed = {name: str(value) for name, value in settings.values.items()}
    studio = setup.found(session.places, typed, os.getuid(), clock=session.clock, terminal=terminal_name())
    session.use(studio)
    session.answer(
        {"studio": {"name": studio.settings.text("studio.name"), "currency": studio.currency, "store": str(studio.places.store)}},
        _("{name} is set up in {path}. You are its owner.").format(name=studio.settings.text("studio.name"), path=studio.places.store),
        (
            _("Taxes fall due when an invoice is paid (setting billing.vat_due).")
            if studio.settings.text("billing.vat_due") == "payment"
            else _("Taxes fall due when an invoice is issued (setting billing.vat_due).")
        ),
        _("Next: `hextui tax add`, `hextui code add`, `hextui client add`, or `hextui import`."),
    )


settings_group = group("settings")


@settings_group.command("list", help=N_("List all settings."), example="hextui settings list")
@click.pass_obj
def settings_list(session: Session) -> None:
    """Every setting and what stands."""
    settings = session.studio.settings
    own = read_settings(session.places.own)
    values = {name: settings.get(name) for name in settings.names_shown()}
    values.update({name: own.get(name) for name in (*OWN_KEYS, *own.values)})
    rows = [(name, _written(value)) for name, value in values.items()]
    session.answer({"settings": values}, table((_("Setting"), _("Value")), rows, limit=70))


def _written(value: object) -> str:
    if isinstance(value, bool):
        return _("yes") if value else _("no")
    if isinstance(value, list):
        return ", ".join(map(str, value))
    return str(value).replace("\n", "\\n")


@settings_group.command("get", help=N_("Show one setting."), example="hextui settings get studio.name")
@click.argument("key")
@click.pass_obj
def settings_get(session: Session, key: str) -> None:
    """What stands for one setting."""
    value = (read_settings(session.places.own) if key.startswith("my.") else session.studio.settings).get(key)
    session.answer({"key": key, "value": value}, _written(value))


@settings_group.command(
    "set",
    help=N_("Change one setting; an empty value sets the default again."),
    example="hextui settings set billing.terms 15\nhextui settings set professionals.1001.role professional",
)
@click.argument("key")
@click.argument("value")
@click.pass_obj
def settings_set(session: Session, key: str, value: str) -> None:
    """Check one setting, journal it and write it."""
    if key.startswith("my."):
        settings = read_settings(session.places.own).changed(key, value)
        settings.write(session.places.own)
    else:
        settings = set_setting(session.studio, key, value)
    session.answer({"key": key, "value": settings.get(key)}, f"{key} = {_written(settings.get(key))}")


@command(
    "demo",
    "hextui demo --folder ~/hextui-demo",
)
@option("--folder", metavar="F", help=N_("Where to make it (default: a folder of its own beside the studio's)."))
@option("--no-open", is_flag=True, help=N_("Only make it; do not show it."))
@option("--today", metavar="DATE", help=N_("The day that is today in it (default: today)."))
def demo(session: Session, folder: str | None, no_open: bool, today: str | None) -> None:
    """Make the demo studio, by the verbs and nothing else."""
    from hextui.commands.reports import show_balances
    from hextui.workflows.demo import DEMO_FOLDER, make_demo

    home = typed_path(folder) if folder is not None else session.places.store.parent / DEMO_FOLDER
    where = places(None, {"HEXTUI_HOME": str(home)})
    renewed = where.store.exists()
    studio = make_demo(where, None if today is None else typed.iso_day(today), session.clock)
    session.use(studio)
    if session.as_json:
        session.answer({"demo": {"folder": str(home), "store": str(where.store)}})
        return
    if not no_open:
        show_balances(session)
    if renewed:
        session.say(_("The demo that was there was made anew; nothing of it was real."))
    session.say(_("The demo studio is in {folder}. Go on with it, for example:").format(folder=home))
    program = "hextui" if shutil.which("hextui") else sys.argv[0]
    prefix = f"HEXTUI_HOME={shlex.quote(str(home))} {program}"
    for words in ("balances", "timeline 1", "compose 2", "show 2026-0001", "verify"):
        session.say(f"  {prefix} {words}")


@command(
    "completion",
    'eval "$(hextui completion bash)"        # in ~/.bashrc\nhextui completion fish > ~/.config/fish/completions/hextui.fish',
)
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
def completion(session: Session, shell: str) -> None:
    """The completion script of a shell."""
    from click.shell_completion import get_completion_class

    from hextui.commands import command_line

    kind = get_completion_class(shell)
    if kind is None:
        raise Refused("unknown_shell", _("There is no completion for {shell}.").format(shell=shell))
    source = kind(command_line(), {}, "hextui", "_HEXTUI_COMPLETE").source()
    session.answer({"completion": source}, source)


COMMANDS: dict[str, Command | Group] = {"init": init, "settings": settings_group, "demo": demo, "completion": completion}
