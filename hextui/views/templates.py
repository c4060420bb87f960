"""The studio's own words in mails, as they are kept."""

from dataclasses import dataclass

from hextui.studio import Studio


@dataclass(frozen=True)
class Template:
    """The words of one piece of a mail in one language; a greeting or closing has no subject."""

    subject: str
    body: str


def own_words(studio: Studio) -> dict[tuple[str, str], Template]:
    """The studio's own words, by piece and language; where it has none, the built-in ones stand."""
    rows = studio.store.rows("SELECT * FROM mail_template WHERE body IS NOT NULL ORDER BY id")
    return {(row.kind, row.language): Template(row.subject, row.body) for row in rows}
