"""How long a program takes in a terminal of its own until words stand on its screen. Prints milliseconds.

`python -m bench.start WORDS MODULE [FOLDER]`
"""

import sys

from bench.terminal import Terminal


def main() -> None:
    """Start it, wait for the words, end it."""
    words, module = sys.argv[1:3]
    with Terminal(module, sys.argv[3] if len(sys.argv) > 3 else "") as terminal:
        print(terminal.wait_for(words))  # noqa: T201 - this is its answer


if __name__ == "__main__":
    main()
