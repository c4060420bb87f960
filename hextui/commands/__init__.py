"""The command line: every verb is a command of the same name (COMMANDS.md). One file a family, loaded when it is called."""

import json
import os
import re
import sys
from collections.abc import Mapping, Sequence

import click

from hextui.commands.base import LazyGroup, Session, translate_click
from hextui.commands.contents import CONTENTS
from hextui.errors import AnswerLost, Refused, Unreadable
from hextui.studio import Clock, system_clock
from hextui.text import N_, _, harmless, speaking, spoken_by, why


def command_line() -> LazyGroup:
    """The whole command line, its families not loaded yet."""
    return LazyGroup(
        "hextui",
        CONTENTS,
        help=N_("The billing of a training or health studio. Every command explains itself with --help."),
    )


def run(arguments: Sequence[str], environment: Mapping[str, str], clock: Clock = system_clock) -> int:
    """Run one command; its exit status. Everything for the user goes to stdout, what is beside it to stderr."""
    language, country = spoken_by(environment)
    as_json = any(word == "--json" or word.startswith("--json=") for word in arguments)
    session = Session(environment, clock, language, as_json)
    with speaking(language or "en", country), session:
        translate_click()
        try:
            _check_words(arguments)
            command_line().main(list(arguments), prog_name="hextui", standalone_mode=False, obj=session)
            return session.exit_status
        except AnswerLost as lost:
            _silence()
            session.aside(lost.message)
            return lost.exit_status
        except Refused as refused:
            return fail(session, refused.code, refused.message, refused.exit_status, refused.details)
        except click.ClickException as error:
            return fail(session, "usage", _usage_message(error), 2)
        except (click.Abort, KeyboardInterrupt):
            return fail(session, "stopped", _("Stopped. What was done before is kept; the step in hand was not done."), 1)
        except BrokenPipeError:
            # Whoever read our output has gone: what is still to be written goes nowhere.
            _silence()
            return 1
        except OSError as error:
            # A file or folder that the system keeps from us; transactions are undone by themselves.
            name = error.filename or "hextui"
            said = _("{path}: {reason}. The step was not done; mend that and do it again.").format(path=name, reason=why(error))
            return fail(session, "system_refused", said, 3)
        except Exception as error:  # noqa: BLE001 - the last resort: no traceback and no secret on the screen
            where = session.log(error)
            said = _(
                "Something went wrong that should not. Look (`hextui timeline`, `hextui show`) whether the step was done "
                "before you do it again."
            )
            more = _("Details for whoever mends it are in {path}.").format(path=where) if where else _("The log could not be written.")
            return fail(session, "unexpected", f"{said} {more}", 1)


def _check_words(arguments: Sequence[str]) -> None:
    """Refuse bytes that are no text: neither the store nor a document could hold them."""
    if any(character == "\0" or "\ud800" <= character <= "\udfff" for word in arguments for character in word):
        raise Unreadable("not_text", _("An argument is not written in UTF-8. Type it again; a file may need another name."))


def _silence() -> None:
    """What is still to be written to standard output goes nowhere."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _usage_message(error: click.ClickException) -> str:
    # A key that was typed where none belongs is not shown again.
    message = re.sub(r"\b(sk|rk|pk)_(live|test)_\w+", r"\1_…", " ".join(error.format_message().split()))
    if isinstance(error, click.UsageError) and error.ctx is not None:
        return f"{message} {_('See `{command} --help`.').format(command=error.ctx.command_path)}"
    return message


def fail(session: Session, code: str, message: str, exit_status: int, details: Mapping[str, object] | None = None) -> int:
    """Say that a step was not done, to a program or a person."""
    if session.as_json:
        try:
            click.echo(json.dumps({"error": {"code": code, "message": harmless(message, lines=True), **(details or {})}}))
            return exit_status
        except OSError:
            # Nobody reads there any more: whoever looks at the other stream is told.
            _silence()
    click.echo(harmless(message, lines=True), err=True)
    return exit_status
