"""The entry: a word runs a command. Nothing heavy is imported before it is known what is wanted."""

import os
import sys


def main() -> int:
    """Run the command line of this process; its exit status."""
    from hextui.commands import run

    # Names in foreign scripts must not stop a program whose terminal knows ASCII alone.
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")
    return run(sys.argv[1:], os.environ)


if __name__ == "__main__":
    sys.exit(main())
