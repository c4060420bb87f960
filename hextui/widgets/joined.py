"""Sequences one after the other, as one: the keys of a list in sections, without a copy of them."""

from bisect import bisect_right
from collections.abc import Hashable, Iterator, Sequence
from itertools import accumulate, chain
from typing import Any, overload


class Joined(Sequence[Hashable]):
    """The members of some sequences, in their order. The sequences must not change."""

    def __init__(self, *parts: Sequence[Hashable]) -> None:
        self._parts = [part for part in parts if len(part)]
        self._ends = list(accumulate(len(part) for part in self._parts))

    def __len__(self) -> int:
        return self._ends[-1] if self._ends else 0

    @overload
    def __getitem__(self, place: int) -> Hashable: ...
    @overload
    def __getitem__(self, place: slice) -> list[Hashable]: ...
    def __getitem__(self, place: int | slice) -> Hashable | list[Hashable]:
        if isinstance(place, slice):
            return [self[each] for each in range(*place.indices(len(self)))]
        wanted = place + len(self) if place < 0 else place
        if not 0 <= wanted < len(self):
            raise IndexError(place)
        part = bisect_right(self._ends, wanted)
        return self._parts[part][wanted - self._ends[part]]  # counted from the part's end: below zero, and right

    def __iter__(self) -> Iterator[Hashable]:
        return chain.from_iterable(self._parts)

    def __contains__(self, key: object) -> bool:
        return any(key in part for part in self._parts)

    def index(self, key: Any, start: int = 0, stop: int | None = None) -> int:
        """Where the key stands. Raises ValueError where it does not."""
        before = 0
        for part, end in zip(self._parts, self._ends, strict=True):
            if key in part:
                place = before + part.index(key)
                if start <= place and (stop is None or place < stop):
                    return place
                break
            before = end
        raise ValueError(key)
