"""The studio's own words in mails: kept by piece and language, each change journaled. Without its own, the built-in ones stand."""

from hextui.billing import journal, rights
from hextui.errors import Refused
from hextui.store import models
from hextui.studio import Studio
from hextui.text import LANGUAGES, _, many_lines, one_line

PIECES = (
    "issue", "charge", "charge_failed", "mark_paid", "refund", "refund_failed", "cancel", "send", "save_card",
    "remind_before", "remind_first", "remind_again", "remind_last", "greeting", "closing",
)  # fmt: skip
WITHOUT_SUBJECT = ("greeting", "closing")
SUBJECT_LIMIT, BODY_LIMIT = 300, 8000


def check_piece(kind: str, language: str) -> None:
    """Refuse a piece or a language that there is none of. Raises Refused."""
    if kind not in PIECES:
        raise Refused(
            "unknown_template", _("There is no template {name}; there are {names}.").format(name=kind[:40], names=", ".join(PIECES))
        )
    if language not in LANGUAGES:
        raise Refused("bad_language", _("A template's language is one of {languages}.").format(languages=", ".join(LANGUAGES)))


def set_words(studio: Studio, kind: str, language: str, subject: str, body: str) -> None:
    """Keep the studio's own words of a piece in a language. Raises Refused."""
    check_piece(kind, language)
    body = many_lines(body, _("The text"), BODY_LIMIT, required=True)
    if kind in WITHOUT_SUBJECT:
        if subject.strip():
            raise Refused("no_subject", _("{name} stands in every mail and has no subject.").format(name=kind))
    else:
        subject = one_line(subject, _("The subject"), SUBJECT_LIMIT)
    _keep(studio, kind, language, subject.strip(), body)


def reset_words(studio: Studio, kind: str, language: str) -> None:
    """Let the built-in words stand again. Raises Refused."""
    check_piece(kind, language)
    _keep(studio, kind, language, None, None)


def _keep(studio: Studio, kind: str, language: str, subject: str | None, body: str | None) -> None:
    with studio.store.transaction():
        rights.require(studio, "template")
        row = studio.store.row("SELECT * FROM mail_template WHERE kind = ? AND language = ?", kind, language)
        if (row.subject, row.body) == (subject, body) if row is not None else body is None:
            raise Refused("nothing_to_change", _("These words stand already. Nothing was changed."))
        if row is None:
            kept = studio.store.insert(models.MailTemplate, kind=kind, language=language, subject=subject, body=body)
        else:
            kept = row.id
            studio.store.update(models.MailTemplate, kept, subject=subject, body=body)
        details = {"template": kind, "language": language, "did": "reset" if body is None else "set"}
        journal.record(studio, "template", details=details, rows=[("mail_template", kept)])
