"""Mails: the bytes that wait are those that were kept, and nothing is sent that was never made."""

import hashlib
from collections.abc import Callable

from hextui.text import _
from hextui.workflows.verify.report import Check


class Mails(Check):
    """What goes out is what was made."""

    def steps(self) -> tuple[Callable[[], None], ...]:
        """What is checked, one after the other."""
        return (self.bytes, self.reminders)

    def bytes(self) -> None:
        for mail, data, digest, size in self.each("SELECT id, bytes, sha256, size FROM mail JOIN mail_bytes ON mail_id = id"):
            if hashlib.sha256(data).hexdigest() != digest or len(data) != size:
                self.found(f"mail {mail}", _("is not the mail that was made"))
        for (notice,) in self.each(
            """SELECT outbox.id FROM outbox LEFT JOIN delivery ON delivery.outbox_id = outbox.id
            WHERE state = 'sent' AND (delivery.mail_id IS NULL OR delivery.tries = 0)"""
        ):
            self.found(f"outbox {notice}", _("is sent, but no mail was ever made of it"))

    def reminders(self) -> None:
        for (notice,) in self.each("SELECT id FROM reminder WHERE id NOT IN (SELECT id FROM outbox WHERE kind = 'remind')"):
            self.found(f"reminder {notice}", _("is of no reminder"))
