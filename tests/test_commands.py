"""The command line as a whole: every command explains itself, answers a program, completes, and asks what it needs."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import click
import pexpect
import pytest

from hextui.commands import command_line
from hextui.commands.base import Command, Group
from hextui.commands.contents import CONTENTS
from tests import studios

FOUNDED = ("init", "--name", "S", "--country", "CA", "--currency", "CAD", "--timezone", "America/Montreal", "--language", "fr")


def all_commands(group: Group, words: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], click.Command]]:
    """Every command with the words that call it."""
    context = click.Context(group)
    for name in group.list_commands(context):
        found = group.get_command(context, name)
        assert found is not None
        if isinstance(found, Group):
            yield from all_commands(found, (*words, name))
        else:
            yield (*words, name), found


COMMANDS = dict(all_commands(command_line()))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A studio of whoever runs the tests, with invoice 2026-0001 issued and item 2 in the balance."""
    home = studios.quebec(tmp_path / "home", uid=os.getuid())
    studios.issued(home.studio)
    studios.published(home.studio)
    home.studio.store.close()
    return home.folder


@pytest.mark.parametrize("words", COMMANDS, ids=" ".join)
def test_every_command_explains_itself_with_an_example(tmp_path: Path, words: tuple[str, ...]) -> None:
    found = COMMANDS[words]
    assert isinstance(found, Command)
    answer = studios.command(tmp_path, *words, "--help")
    assert answer.status == 0
    assert "Example" in answer.out
    assert f"hextui {' '.join(words)}" in found.example
    assert max(map(len, answer.out.splitlines())) <= 90
    assert studios.command(tmp_path, *words, "--help", "--json").json["help"] == answer.out.removesuffix("\n")
    assert not (tmp_path / "studio.db").exists()
    for option in found.params:
        if isinstance(option, click.Option):
            assert option.help, f"{option.name} says nothing"


def test_the_commands_are_those_of_the_specification() -> None:
    named = (
        "init settings tax code client write edit publish free discard compose remove issue mark-paid reverse refund write-off remind "
        "cancel show document send balances timeline import verify backup demo charge"
    )
    assert set(named.split()) <= set(CONTENTS)
    for group, verbs in (("settings", "list get set"), ("tax", "add edit archive list"), ("code", "add edit archive list"),
                         ("client", "add edit archive list show")):  # fmt: skip
        assert {(group, verb) for verb in verbs.split()} <= set(COMMANDS)


def test_global_options_stand_before_or_after(folder: Path, tmp_path: Path) -> None:
    store = str(folder / "studio.db")
    for words in (
        ("--store", store, "--json", "client", "list"), ("client", "--store", store, "list", "--json"),
        ("client", "list", "--json", "--store", store),
    ):  # fmt: skip
        assert len(studios.command(tmp_path / "elsewhere", *words).json["clients"]) == 2


def test_the_version(tmp_path: Path) -> None:
    assert studios.command(tmp_path, "--version").out == "hextui 0.1.0\n"
    assert studios.command(tmp_path, "--version", "--json").json == {"version": "0.1.0"}


def test_no_word_shows_the_commands(tmp_path: Path) -> None:
    answer = studios.command(tmp_path)
    assert answer.status == 0
    assert all(f"  {name} " in answer.out for name in CONTENTS)


def test_an_invoice_object_has_what_is_promised(folder: Path) -> None:
    for which, draft in (("1", False), ("", True)):
        if draft:
            shown = studios.command(folder, "compose", "1", "--json").json["invoice"]
        else:
            shown = studios.command(folder, "show", which, "--json").json["invoice"]
        assert {"id", "number", "state", "client", "issued_on", "due_on", "lines", "taxes", "net", "total", "due", "pdf"} <= set(shown)
        assert all(set(tax) == {"name", "rate", "base", "amount"} for tax in shown["taxes"])
        assert (shown["total"], [tax["rate"] for tax in shown["taxes"]]) == (5749, ["5", "9.975"])
        assert (shown["number"] is None, shown["pdf"] is None) == (draft, draft)
    item = studios.command(folder, "write", "1", "PR", "--json").json["intervention"]
    assert {"id", "client", "code", "state", "price", "at", "minutes"} <= set(item)
    note = studios.command(folder, "cancel", "1", "--reason", "x", "--json").json["credit_note"]
    assert {"id", "number", "total", "pdf"} <= set(note)
    assert (note["total"], Path(note["pdf"]).is_file()) == (5749, True)
    (account, *_rest) = studios.command(folder, "balances", "--json").json["clients"]
    assert {"id", "name", "unbilled", "to_pay", "paid", "credit"} <= set(account)
    entries = studios.command(folder, "timeline", "1", "--json").json["entries"]
    assert [entry["kind"] for entry in entries[:2]] == ["cancel", "write"]
    assert all({"at", "kind", "by"} <= set(entry) for entry in entries)


@pytest.mark.parametrize(
    ("role", "refused"),
    [
        ("manager", ("settings set studio.phone 1",)),
        ("assistant", ("write 1 PR", "tax add X 1", "code add X x 1", "backup copy.db", "settings set studio.phone 1")),
        (
            "read-only",
            ("write 1 PR", "publish 2", "compose 1", "remind 1", "client add Ana", "mark-paid 1 --method cash", "cancel 1 --reason x"),
        ),
        ("professional", ("compose 2", "tax add X 1", "write 2 PR", "remind 2")),
    ],
)
def test_roles_are_refused_with_a_sentence(folder: Path, monkeypatch: pytest.MonkeyPatch, role: str, refused: tuple[str, ...]) -> None:
    studios.command(folder, "settings", "set", "professionals.7001.role", role)
    monkeypatch.chdir(folder.parent)
    monkeypatch.setattr("os.getuid", lambda: 7001)
    for words in refused:
        answer = studios.command(folder, *words.split(), "--json")
        assert (answer.status, answer.json["error"]["code"] in ("not_allowed", "not_in_charge", "unknown_invoice")) == (3, True), words
    assert studios.command(folder, "balances").status == 0


def test_a_stranger_is_refused(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.getuid", lambda: 7002)
    answer = studios.command(folder, "balances", "--json")
    assert (answer.status, answer.json["error"]["code"]) == (3, "unknown_user")


def test_init_asks_for_what_it_is_not_given(tmp_path: Path) -> None:
    environment = {**os.environ, "HEXTUI_HOME": str(tmp_path / "home"), "LANG": "C.UTF-8", "TERM": "xterm", "COLUMNS": "100"}
    environment.pop("LANGUAGE", None)
    child = pexpect.spawn(
        sys.executable, ["-m", "hextui", "init", "--country", "CA"], env=environment, encoding="utf-8", timeout=30, use_poll=True
    )
    for question, answer in (
        ("Name of the studio", "Studio Boréal"), ("Currency", "CADX"), ("three letters", ""), ("Time zone", ""), ("Language", "fr"),
        ("Province", ""),
        ("Address", "425, rue Saint-Joseph Est\\nQuébec"), ("Registration", ""), ("Legal form", ""),
    ):  # fmt: skip
        child.expect(question)
        child.sendline(answer)
    child.expect("propriétaire")  # the studio speaks French from here on
    child.expect(pexpect.EOF)
    child.wait()
    assert child.exitstatus == 0
    settings = studios.command(tmp_path / "home", "settings", "list", "--json").json["settings"]
    assert (settings["studio.name"], settings["studio.currency"]) == ("Studio Boréal", "CAD")
    assert (settings["studio.timezone"], settings["studio.address"]) == ("America/Montreal", "425, rue Saint-Joseph Est\nQuébec")


def test_init_without_anybody_to_answer_makes_nothing(tmp_path: Path) -> None:
    answer = studios.process(tmp_path / "home", "init", "--name", "S", "--json")
    assert (answer.status, answer.json["error"]["code"]) == (2, "missing_setting")
    assert not (tmp_path / "home").exists()


def test_init_with_everything_given_asks_nothing_and_makes_no_tax_and_no_code(tmp_path: Path) -> None:
    assert studios.process(tmp_path / "home", *FOUNDED).status == 0
    assert studios.command(tmp_path / "home", "tax", "list", "--json").json == {"taxes": []}
    assert studios.command(tmp_path / "home", "code", "list", "--json").json == {"codes": []}


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_each_shell_gets_its_completion(tmp_path: Path, shell: str) -> None:
    script = studios.command(tmp_path, "completion", shell).out
    assert f"_HEXTUI_COMPLETE={shell}_complete" in script
    environment = {"_HEXTUI_COMPLETE": f"{shell}_complete", "COMP_WORDS": "hextui pu", "COMP_CWORD": "pu" if shell == "fish" else "1"}
    answer = studios.process(tmp_path, out=None, typed="", **environment)
    assert answer.status == 0, answer
    assert "publish" in answer.out


def test_bash_runs_its_completion(tmp_path: Path) -> None:
    script = tmp_path / "completion.sh"
    script.write_text(studios.command(tmp_path, "completion", "bash").out, encoding="utf-8")
    program = tmp_path / "hextui"
    program.write_text(f'#!/bin/sh\nexec {sys.executable} -m hextui "$@"\n')
    program.chmod(0o755)
    ask = f'. {script}; COMP_WORDS=(hextui mark); COMP_CWORD=1; _hextui_completion hextui; echo "${{COMPREPLY[@]}}"'
    environment = {"PATH": f"{tmp_path}:{os.environ['PATH']}", "PYTHONPATH": str(studios.ROOT)}
    done = subprocess.run(["bash", "-c", ask], capture_output=True, encoding="utf-8", env=environment, timeout=60, check=False)
    assert done.stdout.split() == ["mark-paid"], done


def test_the_c_locale_and_no_terminal_are_enough(folder: Path) -> None:
    answer = studios.process(folder, "client", "list", LANG="C", LC_ALL="C", PYTHONIOENCODING="", PYTHONUTF8="0", PYTHONCOERCECLOCALE="0")
    assert answer.status == 0, answer
    assert "Tremblay" in answer.out
    assert not re.search("\x1b", answer.out + answer.err)


HEAVY = ("fpdf", "babel", "PIL", "jinja2", "stripe", "smtplib")


def loaded_by(words: str) -> set[str]:
    """What a Python has loaded once it has run these words."""
    probe = f"{words}; import sys; print(' '.join(sys.modules))"
    done = subprocess.run([sys.executable, "-c", probe], capture_output=True, encoding="utf-8", cwd=studios.ROOT, check=True)
    return set(done.stdout.splitlines()[-1].split())


def test_no_command_is_loaded_for_the_help() -> None:
    loaded = loaded_by("from hextui.commands import run; run(['--help'], {})")
    assert not loaded & {*HEAVY, "textual"}
    assert not loaded & {f"hextui.commands.{entry.family}" for entry in CONTENTS.values()}


def test_no_verb_is_loaded_before_the_first_screen() -> None:
    loaded = loaded_by("import hextui.app")
    assert not loaded & {*HEAVY, "hextui.screens.dialogs", "hextui.screens.invoice_verbs"}
    assert not [name for name in loaded if re.match(r"hextui\.(gateways|workflows)\.(?!declines)", name)]
