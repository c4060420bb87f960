"""What a mail server decides, in our own words: where it is, and each trouble as an error."""

from dataclasses import dataclass, field


class MailTrouble(Exception):
    """What went wrong with a mail server. `code` is a word for programs, `said` the server's own words, cleaned."""

    def __init__(self, code: str, said: str = "") -> None:
        super().__init__(code)
        self.code, self.said = code, said


class TryLater(MailTrouble):
    """It may work later: a 4xx answer, a lost connection, a server that does not answer. `lost`: no answer came, not even a no."""

    def __init__(self, code: str, said: str = "", *, lost: bool = False) -> None:
        super().__init__(code, said)
        self.lost = lost


class NotTaken(MailTrouble):
    """The server will not take this mail for this address, now or later (55x)."""


class NotSetUp(MailTrouble):
    """The settings are wrong, or the server wants something else: nothing goes out until a person looks. `whole`: no mail at all."""

    def __init__(self, code: str, said: str = "", *, whole: bool = True) -> None:
        super().__init__(code, said)
        self.whole = whole


@dataclass(frozen=True)
class Server:
    """Where mail is handed over, and how. `security`: tls, starttls or none. The password is never shown."""

    host: str
    port: int
    security: str
    user: str
    password: str = field(repr=False)
