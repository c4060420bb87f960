"""Words that are meant although one letter is wrong: pure."""

LONGEST_SEARCH = 100
"""So many characters of what is looked for count: more can only be pasted by mistake."""


def begins_nearly(word: str, wanted: str) -> bool:
    """Whether a word begins with what is wanted but for one mistake: a letter wrong, missing, too many, or two in each other's place."""
    end = min(len(word), len(wanted))
    at = next((place for place in range(end) if word[place] != wanted[place]), end)
    if at >= len(wanted):
        return True
    rest, left = wanted[at:], word[at:]
    return (
        left[1:].startswith(rest[1:])  # wrong
        or left[1:].startswith(rest)  # missing
        or left.startswith(rest[1:])  # too many
        or (left[1:2] + left[:1] + left[2:]).startswith(rest)  # swapped
    )


def pieces(word: str) -> tuple[str, ...]:
    """Parts of a word of which at least one stands unharmed in whatever has one mistake; a swap over the middle is a part of its own."""
    middle = len(word) // 2
    return (
        word[:middle],
        word[middle:],
        word[: middle - 1] + word[middle] + word[middle - 1] + word[middle + 1 :],
    )


def one_figure_off(text: str) -> list[str]:
    """All texts from which this one comes by one mistake: a character that should be another figure, a figure left out, a character too
    many, two figures swapped.
    """
    found = set()
    for place, character in enumerate(text):
        found |= {text[:place] + digit + text[place + 1 :] for digit in "0123456789"}
        found |= {text[:place] + digit + text[place:] for digit in "0123456789"}
        found.add(text[:place] + text[place + 1 :])
        found.add(text[: place - 1] + character + text[place - 1] + text[place + 1 :] if place else text)
    found |= {text + digit for digit in "0123456789"}
    return sorted(found - {text})
