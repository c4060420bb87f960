"""Our document: the same page as `floor_document`, in embedded fonts, as PDF/A-3B with the Factur-X invoice inside.

Run as a program: makes so many documents and prints how many seconds of CPU they took.
"""

import json
import sys
import time
from pathlib import Path

from hextui.documents.pdf import render


def main() -> None:
    """Make documents of the frozen contents in the file named, and print the seconds of CPU."""
    content = json.loads(Path(sys.argv[2]).read_text(encoding="utf-8"))
    assert render(content).not_electronic == ""
    begun = time.process_time()
    for _ in range(int(sys.argv[1])):
        render(content)
    print(time.process_time() - begun)  # noqa: T201 - this is its answer


if __name__ == "__main__":
    main()
