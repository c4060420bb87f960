"""What a person is told of a client's file: that it was written down, or what of it was erased and what stays."""

from typing import TYPE_CHECKING

from hextui.text import _, plural

if TYPE_CHECKING:
    from hextui.workflows.client_file import Gone, Written


def written_said(done: "Written") -> list[str]:
    """What was written down of a client, and what to know before it is handed over."""
    said = [
        _("Written to {folder}: {files} files, {documents} documents.").format(
            folder=done.folder, files=done.files, documents=done.documents
        )
    ]
    if done.left_out:
        left = plural(
            "{count} note is not in it: it is not for the client.",
            "{count} notes are not in it: they are not for the client.",
            done.left_out,
        )
        said.append(left.format(count=done.left_out))
    return said


def erased_said(gone: "Gone", *, done: bool) -> list[str]:
    """What is (or would be) erased of a client, what stays, and what is left to do by hand."""
    went = gone.erased
    counts = {"sessions": went.sessions, "mails": went.mails, "entries": went.entries}
    said = [
        (
            _("Erased: name and contacts, the words of {sessions} sessions, {mails} mails, the words of {entries} steps.")
            if done
            else _("Would be erased: name and contacts, the words of {sessions} sessions, {mails} mails, the words of {entries} steps.")
        ).format(**counts),
        plural(
            "{count} issued document stays as it was issued, with amounts and dates: the law wants it kept.",
            "{count} issued documents stay as they were issued, with amounts and dates: the law wants them kept.",
            went.documents,
        ).format(count=went.documents),
    ]
    if gone.copies:
        copies = plural(
            "{count} daily copy still holds what was there; it goes with its time. Restoring it brings that back.",
            "{count} daily copies still hold what was there; they go with their time. Restoring one brings that back.",
            gone.copies,
        )
        said.append(copies.format(count=gone.copies))
    if not gone.anew:
        said.append(
            _("The store could not be written anew (no room, or others held it): remains may stand in it until he is erased again.")
        )
    if not gone.emptied:
        said.append(_("Somebody else is reading now: remains may stand in the store's log until everybody has left hextui."))
    if gone.files:
        said.append(
            _("These files hold the client's name and could not be removed: {files}. Remove them.").format(files=", ".join(gone.files))
        )
    if gone.customers:
        known = (
            _("At Stripe the client is still known: {customers}. Delete that there.")
            if done
            else _("At Stripe the client is known as {customers}: deleted there, too, where the key is that account's.")
        )
        said.append(known.format(customers=", ".join(gone.customers)))
    return said
