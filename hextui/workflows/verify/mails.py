"""Notices and mails: every state that a notice has stands in an entry, and the bytes that wait are those that were kept."""

import hashlib
import json
from collections.abc import Callable

from hextui.text import _
from hextui.workflows.verify.report import Check

TELLING = ("deliver", "drop", "retry", "readdress", "discard_notice")
"""The entries that say which state notices have from then on; a notice begins queued."""


class Mails(Check):
    """What the client was told is what the journal says he was told."""

    def steps(self) -> tuple[Callable[[], None], ...]:
        """What is checked, one after the other."""
        return (self.states, self.bytes, self.reminders)

    def states(self) -> None:
        said: dict[int, str] = {}
        marks = ", ".join("?" for _each in TELLING)
        for row in self.store.rows(f"SELECT details FROM journal WHERE kind IN ({marks}) ORDER BY id", *TELLING):
            details = json.loads(row.details)
            for notice in details["notices"]:
                said[notice] = details["state"]
        for row in self.walk("SELECT id, state FROM outbox WHERE id > ? ORDER BY id LIMIT 1000"):
            if row.state != said.get(row.id, "queued"):
                self.found(f"outbox {row.id}", _("has a state that no entry gave it"))

    def bytes(self) -> None:
        for row in self.store.rows("SELECT mail.id, mail.sha256, mail.size FROM mail JOIN mail_bytes ON mail_id = mail.id"):
            data = self.store.value("SELECT bytes FROM mail_bytes WHERE mail_id = ?", row.id)
            if hashlib.sha256(data).hexdigest() != row.sha256 or len(data) != row.size:
                self.found(f"mail {row.id}", _("is not the mail that was made"))
        for row in self.store.rows(
            """SELECT outbox.id FROM outbox LEFT JOIN delivery ON delivery.outbox_id = outbox.id
            WHERE state = 'sent' AND (delivery.mail_id IS NULL OR delivery.tries = 0)"""
        ):
            self.found(f"outbox {row.id}", _("is sent, but no mail was ever made of it"))

    def reminders(self) -> None:
        for row in self.store.rows("SELECT id FROM reminder WHERE id NOT IN (SELECT id FROM outbox WHERE kind = 'remind')"):
            self.found(f"reminder {row.id}", _("is of no reminder"))
