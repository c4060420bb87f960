"""`python -m tests.fake_stripe`: a pretended Stripe for a person who tries the program, until ctrl+c."""

import argparse
import sys
import time

from tests.fake_stripe.server import Server, serving
from tests.fake_stripe.state import FakeStripe


def main() -> None:
    """Serve until stopped."""
    parser = argparse.ArgumentParser(prog="python -m tests.fake_stripe")
    parser.add_argument("--port", type=int, default=12111)
    port = parser.parse_args().port
    with serving(Server(FakeStripe(), judged=False), port) as base:
        sys.stdout.write(f"A pretended Stripe at {base}. In another terminal:\n")
        sys.stdout.write(f"  export STRIPE_API_KEY=sk_test_anything\n  hextui settings set stripe.api_base {base}\n  hextui card link 1\n")
        sys.stdout.flush()
        try:
            while True:
                time.sleep(3600)
        except KeyboardInterrupt:
            return


if __name__ == "__main__":
    main()
