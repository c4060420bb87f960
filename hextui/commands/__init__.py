"""The command line: every verb is a command of the same name (COMMANDS.md). One file a family, loaded when it is called."""

import json
import os
import re
import sys
from collections.abc import Mapping, Sequence

import click

from hextui.afterwards import Trouble, trouble_of
from hextui.commands.base import LazyGroup, Session, translate_click
from hextui.commands.contents import CONTENTS
from hextui.errors import AnswerLost, PartlyDone, Refused, StoreFault, Unreadable
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
            return _answered(session, arguments)
        except AnswerLost as lost:
            _silence()
            session.aside(lost.message)
            return lost.exit_status
        except BrokenPipeError:
            # Whoever read our output has gone: what is still to be written goes nowhere.
            _silence()
            return 1


def _answered(session: Session, arguments: Sequence[str]) -> int:
    """Run the command and answer; what goes wrong once its step is committed is a warning beside the answer that it was done."""
    try:
        _check_words(arguments)
        command_line().main(list(arguments), prog_name="hextui", standalone_mode=False, obj=session)
    except (AnswerLost, BrokenPipeError):
        raise
    except (Exception, KeyboardInterrupt) as error:  # noqa: BLE001 - the last resort: no traceback and no secret on the screen
        if session.done is None or isinstance(error, PartlyDone):
            return _failed(session, error)
        trouble = _stopped() if isinstance(error, (KeyboardInterrupt, click.Abort)) else trouble_of(error, session.places.log)
        session.warn(trouble)
        session.answer(session.done, _("The step is done; not all of its answer can be shown. `hextui timeline` and `hextui show` do."))
    return session.exit_status


def _stopped() -> Trouble:
    return Trouble("stopped", _("Stopped after the step was done."))


def _failed(session: Session, error: BaseException) -> int:
    """Say what became of a command whose step was not answered as done. That it was not done is said only where that is known."""
    if isinstance(error, StoreFault) and session.has_committed:
        look = _("What was done before stands. Look (`hextui timeline`, `hextui show`) before you do it again.")
        return fail(session, error.code, f"{error.fact} {look}", 1)
    if isinstance(error, Refused):
        return fail(session, error.code, error.message, error.exit_status, error.details)
    if isinstance(error, click.ClickException):
        return fail(session, "usage", _usage_message(error), 2)
    if isinstance(error, (click.Abort, KeyboardInterrupt)):
        done = _("What was done before is kept. Look (`hextui timeline`, `hextui show`) whether the step in hand was done.")
        undone = _("What was done before is kept; the step in hand was not done.")
        return fail(session, "stopped", f"{_('Stopped.')} {done if session.has_committed else undone}", 1)
    if isinstance(error, OSError) and error.errno is not None and not session.has_committed:
        # A file or folder that the system keeps from us, before anything was written.
        name = error.filename or "hextui"
        said = _("{path}: {reason}. The step was not done; mend that and do it again.").format(path=name, reason=why(error))
        return fail(session, "system_refused", said, 3)
    trouble = trouble_of(error, session.places.log) if isinstance(error, Exception) else _stopped()
    look = _("Look (`hextui timeline`, `hextui show`) whether the step was done before you do it again.")
    return fail(session, trouble.code, f"{trouble.message[:1].upper()}{trouble.message[1:]} {look}", 1)


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
    session.aside(message)
    return exit_status
