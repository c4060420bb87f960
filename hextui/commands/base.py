"""What all commands share: the session, lazy loading, translated help, answers as JSON or for a person."""

import gettext
import importlib
import json
import os
import re
import sys
from collections.abc import Callable, Mapping
from contextlib import ExitStack, suppress
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import Any

import click

from hextui import __version__
from hextui.afterwards import Trouble
from hextui.billing import closings
from hextui.commands.contents import CONTENTS, Entry
from hextui.errors import AnswerLost, Refused, Unreadable
from hextui.log import log_error
from hextui.settings import Places, places
from hextui.studio import Clock, Studio, open_studio
from hextui.text import LOCALE_FOLDER, N_, N_plural, _, current_language, harmless, show_money, speaking, why

# Click's own words, so that they are translated with ours.
CLICK_WORDS = (
    N_("Usage:"),
    N_("Options"),
    N_("Commands"),
    N_("Show this message and exit."),
    N_("Show the version and exit."),
    N_("No such command {name!r}."),
    N_("No such option {name!r}."),
    N_("Missing argument"),
    N_("Missing option"),
    N_("Missing parameter"),
    N_("Missing command."),
    N_("required"),
    N_("default: {default}"),
    N_plural("Got unexpected extra argument ({args})", "Got unexpected extra arguments ({args})"),
    N_plural("Did you mean {possibility}?", "(Did you mean one of: {possibilities}?)"),
    N_plural("{value!r} is not {choice}.", "{value!r} is not one of {choices}."),
    N_("Choose from:\n\t{choices}"),
    N_("Error: invalid input"),
    N_("Error: {message}"),
    N_("Missing parameter: {param_name}"),
    N_("Option {name!r} does not take a value."),
    N_("Invalid value: {message}"),
    N_("Invalid value for {param_hint}: {message}"),
    N_plural("Option {name!r} requires an argument.", "Option {name!r} requires {nargs} arguments."),
)


def translate_click() -> None:
    """Make Click, which asks gettext by itself, speak the current language with our catalogue."""
    gettext.bindtextdomain("hextui", str(LOCALE_FOLDER))
    gettext.textdomain("hextui")
    os.environ["LANGUAGE"] = current_language()


class Session:
    """One run of the command line: who asks, where, and how the answer is to look."""

    def __init__(self, environment: Mapping[str, str], clock: Clock, language: str | None, as_json: bool) -> None:
        self.environment = environment
        self.clock = clock
        self.language = language
        self.as_json = as_json
        self.store: str | None = None
        self.exit_status = 0
        self.done: Mapping[str, object] | None = None
        """What the answer holds at least, from the moment at which the command's step is committed; None before."""
        self.warnings: list[Trouble] = []
        self._studio: Studio | None = None
        self._stack = ExitStack()

    def __enter__(self) -> "Session":
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._stack.close()

    @property
    def places(self) -> Places:
        """Where the studio's files are."""
        return places(self.store, self.environment)

    @property
    def studio(self) -> Studio:
        """The studio, opened at first use. Raises Refused."""
        if self._studio is None:
            self.use(open_studio(self.places, clock=self.clock))
        assert self._studio is not None
        return self._studio

    def use(self, studio: Studio) -> None:
        """Work in this studio; a user without a language of his own is spoken to in the studio's."""
        self._studio = studio
        closings.watch(studio)
        self._stack.callback(studio.store.close)
        spoken = self.language or studio.settings.text("studio.language")
        self._stack.enter_context(speaking(spoken, studio.settings.text("studio.country")))
        translate_click()

    @property
    def has_committed(self) -> bool:
        """Whether anything was written to the store by this run."""
        return self._studio is not None and self._studio.store.commits > 0

    def did(self, **payload: object) -> None:
        """The command's step is committed: from here on its answer is that it was done, whatever else goes wrong.

        Nothing for a command that wrote nothing.
        """
        if self.has_committed:
            self.done = payload

    def warn(self, trouble: Trouble) -> None:
        """Say what could not be done after the step: beside the answer, and in it for a program."""
        if trouble not in self.warnings:
            self.warnings.append(trouble)
            self.aside(trouble.message)

    def log(self, error: Exception) -> Path | None:
        """Write an unexpected error to the log; where it is, or None when it cannot be written."""
        return log_error(self.places.log, error)

    def money(self, amount: int) -> str:
        """An amount for a person."""
        return show_money(amount, self.studio.currency)

    def answer(self, payload: Mapping[str, object], *sentences: str) -> None:
        """The answer of a command: one object for a program, sentences for a person."""
        if self.as_json:
            if self.warnings:
                said = [{"code": each.code, "message": harmless(each.message, lines=True)} for each in self.warnings]
                payload = {**payload, "warnings": said}
            self._write(json.dumps(payload, check_circular=False))
        else:
            for sentence in sentences:
                self.say(sentence)

    def answer_bytes(self, data: bytes) -> None:
        """A file as the answer. Raises AnswerLost."""
        self._write(data, newline=False)

    def say(self, text: str) -> None:
        """Words for a person, foreign text in them made harmless."""
        self._write(harmless(text, lines=True))

    def _write(self, text: str | bytes, newline: bool = True) -> None:
        """Write to standard output. Raises AnswerLost when nobody can have read it."""
        try:
            click.echo(text, nl=newline)
        except OSError as error:
            if isinstance(error, BrokenPipeError):
                raise
            raise AnswerLost(
                "answer_lost",
                _("The answer could not be written: {reason}. What was done stands; look with `hextui show` or `hextui timeline`.").format(
                    reason=why(error)
                ),
            ) from error

    def progress(self, text: str) -> None:
        """How far a long step is, over what was said of it before, for a person at a terminal."""
        with suppress(OSError):
            click.echo(f"\r{harmless(text)}\x1b[K", nl=False, err=True)

    def aside(self, text: str) -> None:
        """Words beside the answer: to stderr, so that they never mix with it. That nobody reads there keeps nothing from being done."""
        with suppress(OSError):
            click.echo(harmless(text, lines=True), err=True)


def typed_path(text: str) -> Path:
    """A typed file or folder. Raises Unreadable."""
    if not text.strip():
        raise Unreadable("no_path", _("A file or folder needs a name."))
    return Path(text).expanduser()


def piped_line(limit: int) -> str:
    """The first line of what is piped in, as far as a limit. Raises Unreadable."""
    return _piped(lambda: sys.stdin.readline(limit))


def piped_text(limit: int) -> str:
    """What is piped in, as far as a limit. Raises Unreadable."""
    return _piped(lambda: sys.stdin.read(limit))


def _piped(read: Callable[[], str]) -> str:
    try:
        text = read()
        # Halves of characters stand for bytes that are no text, where the system lets them pass.
        text.encode("utf-8")
    except UnicodeError:
        raise Unreadable("not_text", _("What was piped in is not written in UTF-8. Nothing was changed.")) from None
    return text


def new_file(text: str) -> Path:
    """A file to be written that a person named: where none is yet, in a folder that there is. Raises Unreadable, Refused."""
    path = typed_path(text).absolute()
    if path.exists() or path.is_symlink():
        raise Refused("file_exists", _("{path} is there already. Nothing was written; name another file.").format(path=path))
    if not path.parent.is_dir():
        raise Refused("cannot_write", _("There is no folder {path}.").format(path=path.parent))
    return path


class _Whole(click.ParamType[int]):
    """A whole number: an id, minutes."""

    name = "number"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> int:
        """The number that was typed."""
        text = str(value).strip()
        if not re.fullmatch(r"-?[0-9]{1,40}", text):
            self.fail(_("{text} is no whole number.").format(text=text[:40]), param, ctx)
        return int(text)


WHOLE = _Whole()


# Click, with translated help and our two options on every command -------------------------------------------------


class Option(click.Option):
    """An option whose help is translated when it is shown."""

    def get_help_record(self, ctx: click.Context) -> tuple[str, str] | None:
        """The option's line in the help."""
        record = super().get_help_record(ctx)
        if record is None or not self.help:
            return record
        return record[0], record[1].replace(self.help, _(self.help))


option = partial(click.option, cls=Option)


def _set_json(ctx: click.Context, _param: click.Parameter, value: bool) -> None:
    if value:
        _session(ctx).as_json = True


def _set_store(ctx: click.Context, _param: click.Parameter, value: str | None) -> None:
    if value is not None and not ctx.resilient_parsing:
        _session(ctx).store = str(typed_path(value))


def _common() -> list[click.Parameter]:
    return [
        Option(["--store"], metavar="FILE", expose_value=False, callback=_set_store, help=N_("The studio's store."), is_eager=True),
        Option(["--json"], is_flag=True, expose_value=False, callback=_set_json, help=N_("Answer with one JSON object."), is_eager=True),
    ]


def _show_help(ctx: click.Context, _param: click.Parameter, value: bool) -> None:
    if value and not ctx.resilient_parsing:
        _session(ctx).answer({"help": ctx.get_help()}, ctx.get_help())
        ctx.exit()


def _session(ctx: click.Context) -> Session:
    session = ctx.find_object(Session)
    assert session is not None
    return session


class _Translated(click.Command):
    def get_short_help_str(self, limit: int = 100) -> str:
        """The command's line in the list of commands."""
        return _(self.help).split("\n")[0] if self.help else ""

    def format_help_text(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """What the command does."""
        formatter.write_paragraph()
        with formatter.indentation():
            if self.help:
                formatter.write_text(_(self.help))
                formatter.write_paragraph()

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        """Click's own --help, in the current language, and as an object for a program."""
        found = super().get_help_option(ctx)
        if found is not None:
            found.help = _("Show this message and exit.")
            found.callback = _show_help
        return found


class Command(_Translated):
    """A command with --store and --json, and an example."""

    def __init__(self, *arguments: Any, example: str = "", **keywords: Any) -> None:
        super().__init__(*arguments, **keywords)
        self.example = example
        self.params += _common()

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The command's example."""
        if self.example:
            formatter.write_paragraph()
            with formatter.section(_("Example")):
                for line in self.example.split("\n"):
                    formatter.write(" " * formatter.current_indent + line + "\n")


class Group(_Translated, click.Group):
    """Commands under one word."""

    command_class = Command

    def __init__(self, *arguments: Any, **keywords: Any) -> None:
        super().__init__(*arguments, **{**keywords, "invoke_without_command": True})
        self.params += _common()

    def invoke(self, ctx: click.Context) -> Any:
        """The command that was named; the help when none was."""
        answer = super().invoke(ctx)
        if ctx.invoked_subcommand is None:
            _session(ctx).answer({"help": ctx.get_help()}, ctx.get_help())
        return answer

    def resolve_command(self, ctx: click.Context, args: list[str]) -> tuple[str | None, click.Command | None, list[str]]:
        """The command that a word means."""
        name = args[0] if args else ""
        if self.get_command(ctx, name) is None and not name.startswith("-"):
            raise click.UsageError(_("There is no command {name}.").format(name=name[:40]), ctx)
        return super().resolve_command(ctx, args)


class LazyGroup(Group):
    """The whole command line; a family's file is imported when one of its commands is called."""

    def __init__(self, name: str, contents: Mapping[str, Entry], **keywords: Any) -> None:
        super().__init__(name, **keywords)
        self._contents = contents
        self.params.append(
            Option(
                ["--version"],
                is_flag=True,
                expose_value=False,
                is_eager=True,
                callback=_show_version,
                help=N_("Show the version and exit."),
            )
        )

    def list_commands(self, ctx: click.Context) -> list[str]:
        """All commands, in the order of a day's work."""
        return list(self._contents)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of that name, its family loaded."""
        entry = self._contents.get(cmd_name)
        if entry is None:
            return None
        found = importlib.import_module(f"hextui.commands.{entry.family}").COMMANDS[cmd_name]
        assert isinstance(found, click.Command)
        return found

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The list of commands, with their lines of help; no family is loaded for it."""
        with formatter.section(_("Commands")):
            formatter.write_dl([(name, _(entry.help)) for name, entry in self._contents.items()])


def _show_version(ctx: click.Context, _param: click.Parameter, value: bool) -> None:
    if value and not ctx.resilient_parsing:
        _session(ctx).answer({"version": __version__}, f"hextui {__version__}")
        ctx.exit()


def command(name: str, example: str, **keywords: Any) -> Callable[[Callable[..., None]], Command]:
    """A command of the command line, as its contents name it; its function gets the session first."""

    def decorate(function: Callable[..., None]) -> Command:
        made = click.command(name, cls=Command, help=CONTENTS[name].help, example=example, **keywords)(click.pass_obj(function))
        assert isinstance(made, Command)
        return made

    return decorate


def group(name: str) -> Group:
    """A group of commands, as the contents name it."""
    return Group(name, help=CONTENTS[name].help)
