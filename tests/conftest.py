"""What tests are given: a fresh studio each."""

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from tests import studios

settings.register_profile(
    "hextui", deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow], print_blob=False, database=None
)
settings.load_profile("hextui")


def pytest_collection_finish() -> None:
    """What was loaded stays: no collection of garbage looks through it again."""
    gc.collect()
    gc.freeze()


@pytest.fixture
def home(tmp_path: Path) -> Iterator[studios.Home]:
    """A studio in Quebec with taxes, codes and two clients."""
    made = studios.quebec(tmp_path / "home")
    yield made
    made.studio.store.close()
