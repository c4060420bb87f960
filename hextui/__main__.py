"""The entry: no word opens the application, a word runs a command. Nothing heavy is imported before it is known what is wanted."""

import gc
import os
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

LARGE_BYTES = 8 * 1024**3
"""From this size on, a store is so large that to read all that waits in it slows the start."""

if TYPE_CHECKING:
    from hextui.desk import Desk
    from hextui.settings import Places


def main() -> int:
    """Run this process's command line, or the application; its exit status."""
    # Names in foreign scripts must not stop a program whose terminal knows ASCII alone.
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")
    # A shell that completes a word calls the program with no word at all.
    store = None if "_HEXTUI_COMPLETE" in os.environ else _store_alone(sys.argv[1:])
    if store is None:
        gc.disable()
        from hextui.commands import run

        gc.freeze()
        gc.enable()
        status = run(sys.argv[1:], os.environ)
        # All that is left goes with the process: it is not looked through for garbage once more.
        gc.freeze()
        return status
    return _open_app(store)


def _store_alone(words: Sequence[str]) -> str | None:
    """The store that the application is to be opened on: empty for the usual one; None when a command was named."""
    if not words:
        return ""
    if len(words) == 2 and words[0] == "--store" and words[1].strip():
        return words[1]
    if len(words) == 1 and words[0].startswith("--store=") and words[0].partition("=")[2].strip():
        return words[0].partition("=")[2]
    return None


def _open_app(store: str) -> int:
    """Open the application where there is a terminal that can show it."""
    # What is loaded stays: to look through it for garbage would take a tenth of the start.
    gc.disable()
    from hextui.errors import Refused
    from hextui.settings import places
    from hextui.text import _, harmless, speaking, spoken_by, why

    language, country = spoken_by(os.environ)
    with speaking(language or "en", country):
        try:
            where = places(store or None, os.environ)
            if not (sys.stdin.isatty() and sys.stdout.isatty()) or os.environ.get("TERM", "dumb") in ("dumb", ""):
                raise Refused("no_terminal", _("The screens need a terminal that can place text; `hextui --help` lists the commands."))
            _prepare()
            from hextui.settings import own_settings, read_settings

            status: int | None = None
            while status is None:
                own, studio = own_settings(where), read_settings(where.settings)
                chosen = own.text("my.language") or language or studio.text("studio.language")
                with speaking(chosen, studio.text("studio.country") or country):
                    desk = _desk(where)
                    from hextui.app import run_app

                    gc.freeze()
                    gc.enable()
                    try:
                        status = run_app(where, os.environ, desk, own)
                    finally:
                        # Connections among it close with their threads, and the last one brings the log into the store.
                        gc.unfreeze()
            return status
        except Refused as refused:
            sys.stderr.write(harmless(refused.message, lines=True) + "\n")
            return refused.exit_status
        except OSError as error:
            sys.stderr.write(harmless(f"{error.filename or 'hextui'}: {why(error)}") + "\n")
            return 3


def _desk(where: "Places") -> "Desk | None":
    """A desk in the studio, where there is one; what the first page shows is read while the screens are being loaded."""
    if not where.store.exists():
        return None
    from hextui.billing import closings
    from hextui.desk import Desk
    from hextui.studio import open_studio

    studio = open_studio(where)
    closings.watch(studio)
    desk = Desk(studio)
    from hextui.views.review import first_opening, opening

    # The rest of a very large studio is read after its first section stands: beside the loading it would slow that down.
    views = (first_opening, opening) if where.store.stat().st_size < LARGE_BYTES else (first_opening,)
    desk.begin(*views)
    return desk


def _prepare() -> None:
    """What has to be said before textual is imported."""
    # The kitty protocol loses accents that are typed with dead keys.
    os.environ["TEXTUAL_DISABLE_KITTY_KEY"] = "1"
    os.environ["TEXTUAL_ANIMATIONS"] = "none"
    os.environ["TEXTUAL_SMOOTH_SCROLL"] = "0"
    for dangerous in ("TEXTUAL_LOG", "TEXTUAL_DRIVER", "TEXTUAL_DEBUG", "TEXTUAL_PRESS", "TEXTUAL_SCREENSHOT"):
        os.environ.pop(dangerous, None)
    from hextui.settings import has_colours

    if not has_colours(os.environ):
        # From the first moment: what colours are left out is settled when the application is made.
        os.environ["TEXTUAL_THEME"] = "ansi-dark"
    if os.environ.get("SSH_CONNECTION"):
        # Over a network the halves of an escape sequence may come apart.
        os.environ.setdefault("ESCDELAY", "250")


if __name__ == "__main__":
    sys.exit(main())
