"""The studio for a run: `python -m bench.run_studio FOLDER COUNT`: so many clients with two sessions each to invoice."""

import os
import sys
from pathlib import Path

from bench.contents import founded
from hextui.billing import clients, interventions


def main() -> None:
    """Make it."""
    studio = founded(Path(sys.argv[1]), os.getuid())
    for number in range(int(sys.argv[2])):
        form = clients.ClientForm(
            name=f"Cliente {number} SARL", address="1, rue Haute\n75001 Paris", business=True, registration="552 100 554"
        )
        client = clients.add_client(studio, form)
        for code in ("PR", "EP"):
            interventions.publish(studio, interventions.write(studio, client, code, minutes=60))
    studio.store.close()


if __name__ == "__main__":
    main()
