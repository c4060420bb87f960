"""The command line: every verb is a command of the same name (COMMANDS.md). One file a family, loaded when it is called."""

import json
import os
import sys
from collections.abc import Mapping, Sequence

import click

from hextui.commands.base import LazyGroup, Session, translate_click, user_locale
from hextui.errors import Refused
from hextui.studio import Clock, system_clock
from hextui.text import N_, _, harmless, speaking

FAMILIES = {
    "init": "setup",
    "settings": "setup",
    "demo": "setup",
    "completion": "setup",
    "tax": "catalogue",
    "code": "catalogue",
    "client": "clients",
    "write": "sessions",
    "edit": "sessions",
    "publish": "sessions",
    "free": "sessions",
    "discard": "sessions",
    "compose": "drafting",
    "remove": "drafting",
    "discount": "drafting",
    "issue": "invoices",
    "charge": "invoices",
    "remind": "invoices",
    "cancel": "invoices",
    "show": "invoices",
    "document": "invoices",
    "send": "invoices",
    "mark-paid": "money",
    "reverse": "money",
    "refund": "money",
    "write-off": "money",
    "balances": "reports",
    "timeline": "reports",
    "import": "upkeep",
    "verify": "upkeep",
    "backup": "upkeep",
}


def command_line() -> LazyGroup:
    """The whole command line, its families not loaded yet."""
    return LazyGroup(
        "hextui",
        FAMILIES,
        help=N_("The billing of a training or health studio. Every command explains itself with --help."),
    )


def run(arguments: Sequence[str], environment: Mapping[str, str], clock: Clock = system_clock) -> int:
    """Run one command; its exit status. Everything for the user goes to stdout, what is beside it to stderr."""
    language, country = user_locale(environment)
    session = Session(environment, clock, language, as_json="--json" in arguments)
    with speaking(language or "en", country), session:
        translate_click()
        try:
            command_line().main(list(arguments), prog_name="hextui", standalone_mode=False, obj=session)
            return session.exit_status
        except Refused as refused:
            return fail(session, refused.code, refused.message, refused.exit_status, refused.details)
        except click.exceptions.NoArgsIsHelpError as error:
            click.echo(error.format_message())
            return 0
        except click.ClickException as error:
            return fail(session, "usage", _usage_message(error), 2)
        except (click.Abort, KeyboardInterrupt):
            return fail(session, "stopped", _("Stopped. What was done before is kept; the step in hand was not done."), 1)
        except BrokenPipeError:
            # Whoever read our output has gone: what is still to be written goes nowhere.
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            return 1
        except Exception as error:  # noqa: BLE001 - the last resort: no traceback and no secret on the screen
            where = session.log(error)
            return fail(
                session,
                "unexpected",
                _(
                    "Something went wrong that should not. Look (`hextui timeline`, `hextui show`) whether the step was done "
                    "before you do it again. Details for whoever mends it are in {path}."
                ).format(path=where),
                1,
            )


def _usage_message(error: click.ClickException) -> str:
    message = error.format_message()
    if isinstance(error, click.UsageError) and error.ctx is not None:
        return f"{message} {_('See `{command} --help`.').format(command=error.ctx.command_path)}"
    return message


def fail(session: Session, code: str, message: str, exit_status: int, details: Mapping[str, object] | None = None) -> int:
    """Say that a step was not done, to a program or a person."""
    if session.as_json:
        click.echo(json.dumps({"error": {"code": code, "message": harmless(message, lines=True), **(details or {})}}))
    else:
        click.echo(harmless(message, lines=True), err=True)
    return exit_status
