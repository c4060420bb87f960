"""How long a trial goes on: a minute's worth in `make test`, all of it in `make trials`."""

import os

LONG = os.environ.get("HEXTUI_TRIALS") == "long"


def extent(short: int, long: int) -> int:
    """How often something is tried: the first in every run of the tests, the second in the long form."""
    return long if LONG else short
