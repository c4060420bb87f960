"""What became of a step on many."""

from dataclasses import dataclass, field


@dataclass
class Results:
    """What became of the last run on this screen: of those that were not done, why, by their keys."""

    step: str = ""
    outcomes: list[tuple[str, str, str]] = field(default_factory=list)
    failed: dict[int, str] = field(default_factory=dict)
    done: int = 0
    not_begun: set[int] = field(default_factory=set)
