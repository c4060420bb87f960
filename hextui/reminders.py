"""When a client is reminded of an unpaid invoice: the schedule's days around the due date, and the tone of each. Pure.

Days are counted from the due date: negative before it, 0 on it. The schedule is a list of such days, in order.
"""

from collections.abc import Sequence

GRACE_DAYS = 7
"""How long after its day the schedule's last reminder may still go out, when nothing ran on the day itself."""


def level_on(days: int, schedule: Sequence[int]) -> int:
    """How urgent a reminder is on that day: 0 until the due date, then how many of the schedule's days after it have come, 1 at least."""
    return 0 if days <= 0 else max(sum(0 < step <= days for step in schedule), 1)


def is_last(level: int, schedule: Sequence[int]) -> bool:
    """Whether the schedule has no reminder after one of that level."""
    late = sum(step > 0 for step in schedule)
    return late > 0 and level >= late


def step_on(days: int, schedule: Sequence[int]) -> int | None:
    """The step of the schedule whose turn it is on that day, or None: each until the next one's day, the last for some days more.

    One before the due date is over when that has passed.
    """
    come = [step for step in schedule if step <= days]
    if not come or (come[-1] <= 0 < days):
        return None
    return come[-1] if come[-1] != schedule[-1] or days <= come[-1] + GRACE_DAYS else None


def wants_call(days: int, schedule: Sequence[int], reminded: int | None) -> bool:
    """Whether mails have not helped, and somebody calls: the schedule is over. `reminded`: the day of the last reminder, or None."""
    if not schedule or schedule[-1] <= 0 or days <= schedule[-1]:
        return False
    return days > schedule[-1] + GRACE_DAYS or (reminded is not None and schedule[-1] <= reminded < days)
