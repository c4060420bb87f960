"""What is raised when a step is not done: a sentence for the user and a code for programs."""

from collections.abc import Mapping


class Refused(Exception):
    """A step that was not done. Nothing has changed.

    `code` is a stable word for programs (it stands in the JSON answer); `message` is one sentence or two in the
    user's language: what happened, and what to do instead. `details` are further facts for a program.
    """

    exit_status = 3

    def __init__(self, code: str, message: str, details: Mapping[str, object] | None = None) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.details = dict(details or {})

    @property
    def fact(self) -> str:
        """What is the matter, for whoever asks after something was done already: without a word that nothing was changed."""
        return self.message


class Unreadable(Refused):
    """An argument that cannot be understood at all (exit status 2)."""

    exit_status = 2


class StoreFault(Refused):
    """The store cannot be used as asked: locked, read-only, full, corrupt, foreign or newer than the program.

    Its message is the fact, and that nothing was changed, with what to do (`advice`).
    """

    def __init__(self, code: str, fact: str, advice: str = "") -> None:
        super().__init__(code, f"{fact} {advice}".strip())
        self._fact = fact

    @property
    def fact(self) -> str:
        """What is the matter with the store."""
        return self._fact


class PartlyDone(Refused):
    """Some of many things were not done, each said with its reason; the others are done (exit status 1)."""

    exit_status = 1


class AnswerLost(Refused):
    """A step was done, but what it answers could not be written (exit status 1)."""

    exit_status = 1


class Damaged(Refused):
    """`verify` found that the records are not what was journaled (exit status 1)."""

    exit_status = 1
