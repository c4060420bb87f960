"""What is raised when a step is not done: a sentence for the user and a code for programs."""


class Refused(Exception):
    """A step that was not done. Nothing has changed.

    `code` is a stable word for programs (it stands in the JSON answer); `message` is one sentence or two in the
    user's language: what happened, and what to do instead.
    """

    exit_status = 3

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code
        self.message = message


class Unreadable(Refused):
    """An argument that cannot be understood at all (exit status 2)."""

    exit_status = 2


class StoreFault(Refused):
    """The store cannot be used as asked: locked, read-only, full, corrupt, foreign or newer than the program."""
