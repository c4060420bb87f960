"""`hextui document --all` in this process: prints the peak of its memory in MiB. Arguments: the studio's folder, how many it makes."""

import contextlib
import io
import json
import resource
import sys

from hextui.commands import run


def main() -> None:
    """Make all documents, and print the peak."""
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        status = run(("document", "--all", "--output", f"{sys.argv[1]}/out", "--json"), {"HEXTUI_HOME": sys.argv[1]})
    done = json.loads(out.getvalue())
    assert (status, done["made"], done["written"]) == (0, int(sys.argv[2]), int(sys.argv[2])), done
    print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)  # noqa: T201 - this is its answer


if __name__ == "__main__":
    main()
