"""The log of what should not have happened: for whoever mends it, and without a word about anybody."""

import os
from datetime import datetime
from pathlib import Path


def log_error(path: Path, error: BaseException) -> Path | None:
    """Write where an unexpected error happened, never what the variables held; the log, or None when it cannot be written."""
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        os.close(os.open(path, os.O_CREAT | os.O_APPEND | os.O_WRONLY, 0o600))
    except OSError:
        return None
    import traceback

    chain: list[str] = []
    link: BaseException | None = error
    while link is not None:
        chain.append("".join((type(link).__name__, "\n", *traceback.format_tb(link.__traceback__))))
        # A worker's failure carries what failed in it.
        within = getattr(link, "error", None)
        link = link.__cause__ or link.__context__ or (within if isinstance(within, BaseException) else None)
    moment = datetime.now().astimezone().isoformat(sep=" ", timespec="milliseconds")
    try:
        with path.open("a", encoding="utf-8") as file:
            file.write(f"{moment} ERROR {'caused by '.join(chain)}\n")
    except OSError:
        # (A handler of the library would write a traceback to the screen.)
        return None
    return path
