"""Mail: the server, the outbox, the words that are sent."""

import sys
from collections.abc import Callable
from dataclasses import asdict, replace

import click

from hextui.billing import outbox as verbs
from hextui.billing import templates as own
from hextui.commands.base import WHOLE, Group, Session, group, option, piped_line, piped_text, typed_path
from hextui.documents.mail_templates import SAID, VALUES
from hextui.errors import PartlyDone, Refused
from hextui.plain import notice_state_word, notice_word, table
from hextui.text import LANGUAGES, N_, _, show_moment, why
from hextui.views.invoices import invoice_id
from hextui.views.outbox import NoticeView, notice, notice_ids, notices, old_ids, trouble_said, words_of
from hextui.workflows import mail_account
from hextui.workflows import templates as words
from hextui.workflows.deliver import deliver, outcome_said

mail = group("mail")
LONGEST_TEMPLATE = 100_000


@mail.command("check", help=N_("Log in to the mail server and send one mail to yourself."), example="hextui mail check")
@option("--to", default="", metavar="ADDRESS", help=N_("To this address instead of the studio's."))
@click.pass_obj
def mail_check(session: Session, to: str) -> None:
    """Try the mail server."""
    done = mail_account.check(session.studio, session.environment, to)
    session.answer(
        {"mail": {"sent_to": done.recipient, "server": done.said}},
        _("A mail is on its way to {address}: the server took it ({said}). Mail is sent from here.").format(
            address=done.recipient, said=done.said
        ),
    )


@mail.command("password", help=N_("Keep the mail server's password; nothing typed forgets it."), example="hextui mail password")
@click.pass_obj
def mail_password(session: Session) -> None:
    """Keep the password, typed without echo or piped in; never an argument."""
    if sys.stdin.isatty():
        typed = str(
            click.prompt(_("Password of the mail server (it is not shown)"), hide_input=True, default="", show_default=False, err=True)
        )
    else:
        typed = piped_line(mail_account.LONGEST_PASSWORD + 2)
    mail_account.keep_password(session.studio, typed)
    session.answer(
        {"mail": {"password": bool(typed.strip())}},
        _("The password is in {path}, for its owner alone; it is in no backup.").format(path=session.studio.places.mail)
        if typed.strip()
        else _("The password is forgotten."),
    )


@mail.command("send", help=N_("Send every notice that is due, for a timer."), example="hextui mail send")
@option("--now", is_flag=True, help=N_("After a trouble with the server, try it at once."))
@click.pass_obj
def mail_send(session: Session, now: bool) -> None:
    """Send what is due."""
    done = deliver(session.studio, session.environment, insist=now)
    if done.problem and done.news:
        # Once for each trouble, so that whoever watches the timer learns of it.
        raise Refused("mail_trouble", "\n".join(outcome_said(done)), {"mail": asdict(done)})
    session.answer({"mail": asdict(done)}, *outcome_said(done))


def _payload(view: NoticeView) -> dict[str, object]:
    return asdict(view)


def _moment(view: NoticeView) -> str:
    return show_moment(view.ended_at or view.due_at or view.queued_at)


@mail.command("list", help=N_("List the outbox: what waits or failed, and why."), example="hextui mail list --all")
@option("--all", "everything", is_flag=True, help=N_("What was sent, dropped or discarded too."))
@click.pass_obj
def mail_list(session: Session, everything: bool) -> None:
    """The outbox."""
    studio = session.studio
    ids = notice_ids(studio, "all" if everything else "open")
    by_id = {view.id: view for view in notices(studio, ids)}
    views = [by_id[each] for each in ids if each in by_id]
    rows = [
        (
            str(view.id),
            _moment(view),
            view.client_name,
            notice_word(view.kind),
            view.number,
            view.recipient,
            notice_state_word(view),
            view.said,
        )
        for view in views
    ]
    headings = ("#", _("When"), _("Client"), _("Notice"), _("Number"), _("To"), _("State"), _("The server said"))
    trouble = trouble_said(studio)
    session.answer(
        {"notices": [_payload(view) for view in views], "trouble": trouble or None},
        table(headings, rows, right=(0,)) if views else _("Nothing waits in the outbox."),
        *([_("No mail goes out: {reason}").format(reason=trouble)] if trouble else []),
    )


@mail.command("show", help=N_("Show a notice and the mail that was made of it."), example="hextui mail show 12")
@click.argument("notice_id", metavar="NOTICE", type=WHOLE)
@click.pass_obj
def mail_show(session: Session, notice_id: int) -> None:
    """One notice."""
    view = notice(session.studio, notice_id)
    made = words_of(session.studio, notice_id)
    session.answer(
        {"notice": {**_payload(view), "text": made[1] if made else None}},
        f"{notice_word(view.kind)} {view.number} · {view.client_name} · {view.recipient} · {notice_state_word(view)}",
        *([view.said] if view.said else []),
        *([made[0], "", made[1]] if made else [_("The mail is made when it is sent.")]),
    )


def _answer(session: Session, ids: list[int], said: str) -> None:
    session.did(notices=[{"id": each} for each in ids])
    session.answer({"notices": [_payload(notice(session.studio, each)) for each in ids]}, said)


def _chosen(session: Session, ids: tuple[int, ...], old: bool) -> list[int]:
    """The notices that were named, or all that are too old to go out by themselves."""
    if bool(ids) == old:
        raise click.UsageError(_("Name notices, or give --old."), click.get_current_context())
    return list(ids) if ids else old_ids(session.studio)


def _each(ids: list[int], verb: Callable[[int], list[int]]) -> list[int]:
    """Do something for each notice, one transaction each; one that went with another's mail is done with it."""
    done: list[int] = []
    for each in ids:
        if each in done:
            continue
        try:
            done += verb(each)
        except Refused as refused:
            if not done:
                raise
            said = _("{message} Done before it: {done}.").format(message=refused.fact, done=", ".join(map(str, done)))
            raise PartlyDone(refused.code, said, {"done": done}) from refused
    return done


@mail.command("retry", help=N_("Send notices now that wait or failed."), example="hextui mail retry 12\nhextui mail retry --old")
@click.argument("ids", metavar="[NOTICE]...", nargs=-1, type=WHOLE)
@option("--old", is_flag=True, help=N_("All that are older than a week and were never tried."))
@click.pass_obj
def mail_retry(session: Session, ids: tuple[int, ...], old: bool) -> None:
    """Queue them for now."""
    done = _each(_chosen(session, ids, old), lambda each: verbs.retry(session.studio, each))
    _answer(session, done, _("They go out with the next sending (`hextui mail send`): {count}").format(count=len(done)))


@mail.command(
    "readdress", help=N_("Send a notice that waits or failed to another address."), example="hextui mail readdress 12 zoe@example.org"
)
@click.argument("notice_id", metavar="NOTICE", type=WHOLE)
@click.argument("address")
@click.pass_obj
def mail_readdress(session: Session, notice_id: int, address: str) -> None:
    """Another address for this mail alone."""
    done = verbs.readdress(session.studio, notice_id, address)
    _answer(session, done, _("It goes to {address}; the client keeps the address that he has.").format(address=address.strip()))


@mail.command(
    "discard",
    help=N_("Give notices up: the client is not told."),
    example='hextui mail discard 12 --reason "told by phone"\nhextui mail discard --old --reason "mailed another way"',
)
@click.argument("ids", metavar="[NOTICE]...", nargs=-1, type=WHOLE)
@option("--old", is_flag=True, help=N_("All that are older than a week and were never tried."))
@option("--reason", required=True, metavar="R", help=N_("Why; it stays in the timeline."))
@click.pass_obj
def mail_discard(session: Session, ids: tuple[int, ...], old: bool, reason: str) -> None:
    """Discard notices."""
    done = _each(_chosen(session, ids, old), lambda each: verbs.discard(session.studio, each, reason))
    _answer(session, done, _("Discarded; nobody is told: {count}").format(count=len(done)))


# The words -------------------------------------------------------------------------------------------------------------------

template = Group("template", help=N_("The words of mails: show them, replace them by your own, try them on an invoice."))
mail.add_command(template)
PIECE = click.Choice(own.PIECES)
LANGUAGE = click.Choice(LANGUAGES)


def _written(piece: words.Piece) -> str:
    """A piece as one edits it: the subject, an empty line, the text."""
    return piece.template.body if piece.kind in own.WITHOUT_SUBJECT else f"{piece.template.subject}\n\n{piece.template.body}"


def _error(piece: words.Piece, before: int) -> list[str]:
    """What is wrong with a piece, at its line in the file, where so many lines stand before the text."""
    if piece.error is None:
        return []
    error = replace(piece.error, line=piece.error.line + before) if piece.error.part == "body" else piece.error
    return [_("There is an error in it, so the built-in words are used meanwhile: {error}.").format(error=error)]


def _piece_payload(piece: words.Piece) -> dict[str, object]:
    return {"template": {**asdict(piece.template), "kind": piece.kind, "language": piece.language, "own": piece.own,
                         "error": None if piece.error is None else asdict(piece.error)}}  # fmt: skip


@template.command("list", help=N_("List the pieces of words, and which are your own."), example="hextui mail template list")
@click.pass_obj
def template_list(session: Session) -> None:
    """Every piece."""
    found = words.pieces(session.studio)
    rows = [
        (each.kind, each.language, _(SAID[each.kind]), _("your own") if each.own else _("built in"), str(each.error) if each.error else "")
        for each in found
    ]
    named = ", ".join(name if not parts else ", ".join(f"{name}.{part}" for part in parts) for name, parts in VALUES.items())
    session.answer(
        {"templates": [_piece_payload(each)["template"] for each in found]},
        table((_("Template"), _("Language"), _("When"), _("Words"), _("Error")), rows),
        _("Values that can stand in them: {names}").format(names=named),
    )


@template.command("show", help=N_("Show a piece of words."), example="hextui mail template show issue fr > facture.txt")
@click.argument("kind", type=PIECE, metavar="TEMPLATE")
@click.argument("language", type=LANGUAGE, metavar="LANGUAGE")
@click.pass_obj
def template_show(session: Session, kind: str, language: str) -> None:
    """A piece, as it can be edited."""
    piece = words.piece(session.studio, kind, language)
    for said in _error(piece, 0 if kind in own.WITHOUT_SUBJECT else 2):
        session.aside(said)
    session.answer(_piece_payload(piece), _written(piece))


@template.command(
    "set",
    help=N_("Replace a piece of words by a file: the subject, an empty line, the text."),
    example="hextui mail template set issue fr facture.txt",
)
@click.argument("kind", type=PIECE, metavar="TEMPLATE")
@click.argument("language", type=LANGUAGE, metavar="LANGUAGE")
@click.argument("file")
@click.pass_obj
def template_set(session: Session, kind: str, language: str, file: str) -> None:
    """The studio's own words."""
    path = typed_path(file)
    try:
        text = piped_text(LONGEST_TEMPLATE) if file == "-" else path.read_text(encoding="utf-8")[:LONGEST_TEMPLATE]
    except OSError as error:
        raise Refused("cannot_read", _("{path} cannot be read: {reason}.").format(path=path, reason=why(error))) from error
    except UnicodeDecodeError:
        raise Refused("cannot_read", _("{path} is no text in UTF-8.").format(path=path)) from None
    subject, body = "", text
    if kind not in own.WITHOUT_SUBJECT:
        subject, _line, body = text.strip().partition("\n")
    piece = words.set_words(session.studio, kind, language, subject, body)
    before = text[: text.index(body.strip())].count("\n") if body.strip() else 0
    said = _("Kept: {template} ({language}).").format(template=_(SAID[kind]), language=language)
    session.answer(_piece_payload(piece), said, *_error(piece, before))


@template.command("reset", help=N_("Use the built-in words again."), example="hextui mail template reset issue fr")
@click.argument("kind", type=PIECE, metavar="TEMPLATE")
@click.argument("language", type=LANGUAGE, metavar="LANGUAGE")
@click.pass_obj
def template_reset(session: Session, kind: str, language: str) -> None:
    """The built-in words."""
    own.reset_words(session.studio, kind, language)
    session.answer(_piece_payload(words.piece(session.studio, kind, language)), _("The built-in words are used again."))


@template.command(
    "preview",
    help=N_("What a mail of these words says of an invoice; nothing is sent."),
    example="hextui mail template preview remind_first fr 2026-0001 --html rappel.html",
)
@click.argument("kind", type=PIECE, metavar="TEMPLATE")
@click.argument("language", type=LANGUAGE, metavar="LANGUAGE")
@click.argument("wanted", metavar="INVOICE")
@option("--html", "html_file", metavar="FILE", help=N_("Write the HTML here too."))
@click.pass_obj
def template_preview(session: Session, kind: str, language: str, wanted: str, html_file: str | None) -> None:
    """A mail, only to look at."""
    from hextui.workflows.documents import write_whole

    shown = words.preview(session.studio, kind, language, invoice_id(session.studio, wanted))
    if html_file is not None:
        write_whole(typed_path(html_file).absolute(), shown.html.encode(), 0o600)
    errors = [
        _("{template} ({language}): {error}").format(template=at[0], language=at[1], error=error) for at, error in shown.errors.items()
    ]
    session.answer(
        {"mail": {"subject": shown.subject, "text": shown.text, "html": shown.html, "errors": errors}},
        shown.subject,
        "",
        shown.text,
        *errors,
    )


COMMANDS = {"mail": mail}
