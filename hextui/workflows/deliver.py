"""Delivering mail: the notices that are due are made into mails and handed over to the studio's mail server, one after the other.

Between transactions only: a mail's bytes are kept, then its try is written down, then the server is spoken to, then its answer is
written down. One at a time sends for a studio, here or in another program; nobody waits for his turn, since the other one sends all.
"""

from collections.abc import Callable, Mapping
from contextlib import ExitStack
from dataclasses import dataclass

from hextui.afterwards import guarded
from hextui.billing import delivery, rights
from hextui.billing.delivery import Batch
from hextui.errors import Refused, StoreFault
from hextui.gateways import leave_transaction
from hextui.gateways.mail import Connection, connect
from hextui.gateways.mail_answers import MailTrouble, NotSetUp, NotTaken, Server, TryLater
from hextui.log import log_error
from hextui.store.queue import only_one
from hextui.studio import Studio, from_instant
from hextui.text import _
from hextui.views.outbox import old_ids
from hextui.workflows.compose_mail import compose_mail, is_out_of_date
from hextui.workflows.mail_account import mark_of, server, trouble_said

ROUNDS_AT_MOST = 10_000


@dataclass
class Delivered:
    """What became of the notices that were due, counted by mail."""

    sent: int = 0
    failed: int = 0
    later: int = 0
    """Those that are tried again by themselves."""
    said: str = ""
    """Why the last of those was not taken."""
    dropped: int = 0
    """Notices that were no longer true."""
    old: int = 0
    """Notices that are too old to go out without a person's word."""
    problem: str = ""
    """Why nothing more could be sent; every notice is kept."""
    news: bool = False
    """Whether the problem was not there before."""
    busy: bool = False
    """Whether another program is sending: nothing was done here."""


class _Sender:
    """One round of sending, with one connection for as long as it holds."""

    def __init__(self, studio: Studio, environment: Mapping[str, str], named: Server, done: Delivered) -> None:
        self.studio, self.environment, self.named, self.done = studio, environment, named, done
        self.mark = mark_of(studio, named)
        self._stack = ExitStack()
        self._connection: Connection | None = None

    def close(self) -> None:
        """End the conversation with the server."""
        self._connection = None
        self._stack.close()

    def step(self, batch: Batch) -> bool:
        """One mail: made, tried, answered; whether others can be sent after it."""
        if batch.mail is not None and not batch.copy and self._says_otherwise(batch):
            delivery.unmake(self.studio, batch)
            return True
        left, dropped = delivery.drop_untrue(self.studio, batch)
        self.done.dropped += dropped
        if len(left) != len(batch.notices):
            return True
        if batch.mail is None:
            self._make(batch)
            return True
        try:
            connection = self._connected()
        except MailTrouble as trouble:
            return self._nothing_goes(trouble)
        data = delivery.begin_try(self.studio, batch)
        return True if data is None else self._try(connection, batch, data)

    def _says_otherwise(self, batch: Batch) -> bool:
        """Whether a mail that waits says what is no longer so, and may be made anew: nobody can have it yet."""
        if not delivery.is_certain(self.studio, batch):
            return False
        changed, trouble = guarded(self.studio.places.log, lambda: is_out_of_date(self.studio, batch.notices))
        # What cannot be compared goes as it was made.
        return bool(changed) and trouble is None

    def _make(self, batch: Batch) -> None:
        """Make the mail of a batch and keep it; what is missing for it is tried again later, and keeps no other mail waiting."""
        try:
            made = compose_mail(self.studio, batch.notices, batch.recipient, batch.message_id, self.environment)
        except StoreFault:
            raise
        except Refused as refused:
            self._not_made(batch, refused.message)
            return
        except Exception as error:  # noqa: BLE001 - something about this one mail that nobody thought of keeps no other waiting
            log_error(self.studio.places.log, error)
            self._not_made(batch, _("the mail could not be made ({reason})").format(reason=type(error).__name__))
            return
        delivery.keep_mail(self.studio, batch, delivery.Made(made.words.subject, made.words.text, made.data))

    def _not_made(self, batch: Batch, said: str) -> None:
        self.done.said = said
        if delivery.later(self.studio, batch, said, making=True):
            self.done.later += 1
        else:
            self.done.failed += 1

    def _connected(self) -> Connection:
        if self._connection is not None and not self._connection.alive:
            self.close()
        if self._connection is None:
            self._connection = self._stack.enter_context(connect(self.named, self.studio.store))
        return self._connection

    def _nothing_goes(self, trouble: MailTrouble) -> bool:
        self.close()
        self.done.problem = trouble_said(trouble)
        self.done.news = delivery.note_trouble(self.studio, trouble.code, self.done.problem, self.mark)
        return False

    def _later(self, batch: Batch, trouble: MailTrouble, *, lost: bool = False, forever: bool = False) -> None:
        """Keep a mail for another try; after some days it has failed, unless it is no fault of the mail's."""
        self.done.said = trouble_said(trouble)
        if delivery.later(self.studio, batch, self.done.said, lost=lost, forever=forever):
            self.done.later += 1
        else:
            self.done.failed += 1

    def _try(self, connection: Connection, batch: Batch, data: bytes) -> bool:
        try:
            said = connection.hand_over(self.studio.settings.text("mail.sender"), batch.recipient, data)
        except NotTaken as trouble:
            delivery.clear_trouble(self.studio)
            delivery.failed(self.studio, batch, trouble_said(trouble))
            self.done.failed += 1
            return True
        except NotSetUp as trouble:
            if trouble.whole:
                delivery.keep(self.studio, batch, trouble_said(trouble))
                return self._nothing_goes(trouble)
            self._later(batch, trouble, forever=True)
            return True
        except TryLater as trouble:
            self._later(batch, trouble, lost=trouble.lost)
            return True
        # The server has it: that this cannot be written down now is no reason to say that nothing was sent.
        self.done.sent += 1
        _none, not_kept = guarded(self.studio.places.log, lambda: self._taken(batch, said))
        if not_kept is not None:
            self.done.problem = not_kept.message
        return not_kept is None

    def _taken(self, batch: Batch, said: str) -> None:
        delivery.clear_trouble(self.studio)
        delivery.sent(self.studio, batch, said)


def deliver(studio: Studio, environment: Mapping[str, str], stop: Callable[[], bool] = lambda: False, *, insist: bool = False) -> Delivered:
    """Send every notice that is due; what became of them. Stops between two mails when `stop` says so.

    After a trouble with the server it is spoken to again after a while, or at once: when the settings are others, or with `insist`.
    Raises Refused: no mail server set up, no password, a store that was copied or moved here.
    """
    rights.require(studio, "deliver")
    leave_transaction(studio.store)
    done = Delivered()
    with only_one(studio.store.path, "mail", studio.store.file_mode) as alone:
        if not alone:
            done.busy = True
            return done
        done.old = len(old_ids(studio))
        if delivery.next_batch(studio) is None:
            return done
        named = server(studio, environment)
        sender = _Sender(studio, environment, named, done)
        there = delivery.trouble(studio)
        if there is not None and there.mark == sender.mark and from_instant(there.not_before) > studio.clock() and not insist:
            done.problem = there.said
            return done
        try:
            _send_all(studio, sender, done, stop)
        finally:
            sender.close()
    return done


def _send_all(studio: Studio, sender: _Sender, done: Delivered, stop: Callable[[], bool]) -> None:
    for _round in range(ROUNDS_AT_MOST):
        batch = delivery.next_batch(studio)
        if batch is None:
            return
        if stop():
            return
        if not sender.step(batch):
            return


def outcome_said(done: Delivered) -> list[str]:
    """What became of the notices, in sentences."""
    if done.busy:
        return [_("Another program is sending just now; nothing was done here.")]
    said = [_("Mails sent: {count}").format(count=done.sent)]
    if done.failed:
        said.append(_("Not taken: {count}. `hextui mail list` says why.").format(count=done.failed))
    if done.later:
        said.append(_("Tried again later by themselves: {count} ({reason})").format(count=done.later, reason=done.said))
    if done.dropped:
        said.append(_("Dropped, because no longer true: {count}").format(count=done.dropped))
    if done.old:
        said.append(_("Older than a week and never tried: {count}. Send or discard them in the outbox.").format(count=done.old))
    if done.problem:
        said.append(_("Nothing more was sent, and every notice is kept: {reason}.").format(reason=done.problem.rstrip(".")))
    return said
