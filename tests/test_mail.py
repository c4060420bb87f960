"""Mail: handed over once, never lost, never more than it says; against a real server with TLS, a login and every refusal."""

import dataclasses
import hashlib
import io
import os
import stat
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import Any

import pypdf
import pytest

from hextui.billing import cancel, clients, delivery, outbox, payments, remind
from hextui.errors import Refused
from hextui.gateways import mail as gateway
from hextui.gateways.mail_answers import NotSetUp, Server
from hextui.settings import Settings
from hextui.studio import Studio
from hextui.views.outbox import notice, notice_ids
from hextui.workflows import change_setting, mail_account, templates
from hextui.workflows import deliver as sending
from hextui.workflows.backup import backup
from hextui.workflows.deliver import deliver
from hextui.workflows.verify import verify
from tests import post_office, studios
from tests.mailing import Mailing, mailing


@pytest.fixture
def mails(tmp_path: Path) -> Iterator[Mailing]:
    """A studio that mails to a server that takes everything."""
    with mailing(tmp_path) as made:
        yield made


def sound(mails: Mailing) -> None:
    """Everything is as the journal says, the notices' states too."""
    assert verify(mails.studio).findings == []


# Servers ---------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("security", ["none", "starttls", "tls"])
def test_an_invoice_reaches_the_client_over_every_kind_of_connection(tmp_path: Path, security: str) -> None:
    with mailing(tmp_path, security, login=security != "none") as mails:
        studios.issued(mails.studio)
        done = mails.send()
        assert (done.sent, done.problem) == (1, "")
        (mail,) = mails.taken
        assert (mail.sender, mail.recipient) == (post_office.SENDER, "zoe@example.org")
        if security != "none":
            assert post_office.USER in mails.server.office.logins
        assert mails.send().sent == 0, "sent once"
        sound(mails)


@pytest.mark.parametrize("security", ["starttls", "tls"])
@pytest.mark.parametrize("fault", ["stranger", "other name", "expired"])
def test_a_certificate_that_is_not_to_be_trusted_gets_neither_password_nor_mail(tmp_path: Path, security: str, fault: str) -> None:
    names = ("mail.elsewhere.example",) if fault == "other name" else ("127.0.0.1",)
    with mailing(tmp_path, security, login=True, names=names, expired=fault == "expired") as mails:
        if fault == "stranger":
            os.environ.pop("SSL_CERT_FILE")
        studios.issued(mails.studio)
        done = mails.send()
        assert "certificat" in done.problem
        assert done.news
        assert mails.states() == {"queued": 1}
        assert mails.taken == []
        assert mails.server.office.logins == []


def test_a_server_without_encryption_is_not_spoken_to_where_it_is_asked_for(tmp_path: Path) -> None:
    with mailing(tmp_path) as mails:
        mails.set(mail__security="starttls", mail__user="studio")
        mail_account.keep_password(mails.studio, "secret")
        studios.issued(mails.studio)
        assert mails.send().problem
        assert mails.taken == []
        mails.set(mail__security="tls")
        assert mails.send(after=60).problem
        assert mails.states() == {"queued": 1}


def test_without_encryption_only_this_machine_is_spoken_to(home: studios.Home) -> None:
    home.set("mail.security", "none")
    with pytest.raises(Refused) as refused:
        home.set("mail.host", "smtp.example.org")
    assert refused.value.code == "bad_setting"
    with pytest.raises(Refused):
        Settings().changed("mail.host", "smtp.example.org").changed("mail.security", "none")
    with pytest.raises(NotSetUp), gateway.connect(Server("192.0.2.1", 25, "none", "", ""), home.studio.store):
        raise AssertionError("a connection was made")


def test_a_wrong_password_keeps_every_mail_and_is_said_once(tmp_path: Path) -> None:
    with mailing(tmp_path, "starttls", login=True) as mails:
        mail_account.keep_password(mails.studio, "not-this-one")
        studios.issued(mails.studio)
        studios.issued(mails.studio)
        first = mails.send()
        assert first.news
        assert "535" in first.problem
        tries = len(mails.server.office.logins)
        again = deliver(mails.studio, {})
        assert (again.problem, again.news) == (first.problem, False), "said once"
        assert len(mails.server.office.logins) == tries, "the server is left alone for a while"
        assert not mails.send(after=2).news
        assert mails.states() == {"queued": 2}
        mail_account.keep_password(mails.studio, post_office.PASSWORD)
        assert deliver(mails.studio, {}).sent == 2, "with another password it is tried at once"
        sound(mails)


# What the server answers ---------------------------------------------------------------------------------------------------


LATER = {
    "recipient 450": ("at_recipient", "450 4.2.0 greylisted"),
    "recipient 452": ("at_recipient", "452 4.2.2 mailbox full"),
    "data 451": ("at_data", "451 4.3.0 try again"),
    "sender 421": ("at_mail", "421 4.3.2 shutting down"),
    "sender 450": ("at_mail", "450 4.1.8 not now"),
}
NEVER = {
    "recipient 550": ("at_recipient", "550 5.1.1 no such user"),
    "recipient 553": ("at_recipient", "553 5.1.3 no such mailbox"),
    "data 554": ("at_data", "554 5.7.1 looks like spam"),
    "data 552": ("at_data", "552 5.3.4 too large"),
}
SETTINGS = {
    "recipient 530": ("at_recipient", "530 5.7.0 authentication required"),
    "sender 550": ("at_mail", "550 5.7.1 not your domain"),
    "sender 553": ("at_mail", "553 5.7.1 not your sender"),
    # As Postfix says it: only when the recipient is named.
    "relaying": ("at_recipient", "554 5.7.1 Relay access denied"),
    "sender, said late": ("at_recipient", "550 5.1.8 sender address rejected"),
}


def _answering(mails: Mailing, where: str, said: str) -> None:
    answers: dict[str, Callable[..., str | None]] = {"at_data": lambda _to, _data: said}
    setattr(mails.server.office, where, answers.get(where, lambda _address: said))


def _taking(mails: Mailing) -> None:
    office = mails.server.office
    office.at_mail = office.at_recipient = lambda _address: None
    office.at_data = lambda _to, _data: None


@pytest.mark.parametrize("answer", LATER)
def test_a_mail_that_is_refused_for_now_goes_out_later_and_is_the_same(mails: Mailing, answer: str) -> None:
    _answering(mails, *LATER[answer])
    studios.issued(mails.studio)
    done = mails.send()
    assert (done.sent, done.later, done.problem) == (0, 1, "")
    kept = mails.studio.store.value("SELECT sha256 FROM mail")
    view = notice(mails.studio, 1)
    assert LATER[answer][1][:3] in view.said
    _taking(mails)
    assert deliver(mails.studio, {}).sent == 0, "not before its time"
    assert mails.send(after=2).sent == 1
    assert mails.taken[0].hash == kept
    sound(mails)


def test_it_waits_longer_each_time_and_fails_after_some_days(mails: Mailing) -> None:
    _answering(mails, "at_recipient", "450 4.2.0 greylisted")
    studios.issued(mails.studio)
    mails.home.clock.forward(minutes=5)
    waits, rounds = [], 0
    while mails.states() == {"queued": 1}:
        before = mails.home.clock.now
        deliver(mails.studio, {})
        if mails.states() != {"queued": 1}:
            break
        due = mails.studio.local(mails.studio.store.value("SELECT not_before FROM outbox"))
        waits.append(round((due - before).total_seconds() / 60))
        mails.home.clock.now = due.astimezone(before.tzinfo)
        rounds += 1
        assert rounds < 60
    assert waits[:6] == [1, 5, 15, 60, 120, 240]
    assert 4 * 24 * 60 < sum(waits) < 6 * 24 * 60
    assert mails.states() == {"failed": 1}
    assert "450" in notice(mails.studio, 1).said
    assert mails.entries("deliver") == 1
    sound(mails)


@pytest.mark.parametrize("answer", NEVER)
def test_a_mail_that_is_refused_for_good_has_failed_with_the_servers_words(mails: Mailing, answer: str) -> None:
    _answering(mails, *NEVER[answer])
    studios.issued(mails.studio)
    assert mails.send().failed == 1
    assert mails.states() == {"failed": 1}
    assert NEVER[answer][1] in notice(mails.studio, 1).said
    _taking(mails)
    assert mails.send(after=10_000).sent == 0, "nobody tries it again by itself"
    outbox.retry(mails.studio, 1)
    assert deliver(mails.studio, {}).sent == 1
    sound(mails)


@pytest.mark.parametrize("answer", SETTINGS)
def test_a_fault_of_the_settings_keeps_every_mail(mails: Mailing, answer: str) -> None:
    _answering(mails, *SETTINGS[answer])
    for _ in range(3):
        studios.issued(mails.studio)
    done = mails.send()
    assert SETTINGS[answer][1][:9] in done.problem + done.said
    assert (done.sent, done.failed) == (0, 0)
    assert mails.states() == {"queued": 3}
    _taking(mails)
    assert mails.send(after=120).sent == 3
    assert delivery.trouble(mails.studio) is None
    sound(mails)


def test_one_refused_address_does_not_keep_the_others(mails: Mailing) -> None:
    mails.server.office.at_recipient = lambda address: "550 5.1.1 no such user" if address.startswith("zoe") else None
    clients.edit_client(mails.studio, 2, clients.ClientForm(email="emile@example.org"))
    studios.issued(mails.studio, 1)
    studios.issued(mails.studio, 2)
    studios.issued(mails.studio, 1)
    done = mails.send()
    assert (done.sent, done.failed) == (1, 2)
    assert [mail.recipient for mail in mails.taken] == ["emile@example.org"]


@pytest.mark.parametrize("taken_first", [False, True])
def test_a_lost_connection_sends_the_same_mail_again(mails: Mailing, taken_first: bool) -> None:
    office = mails.server.office
    office.drops, office.takes_first = lambda _to: True, taken_first
    studios.issued(mails.studio)
    done = mails.send()
    assert (done.sent, done.later) == (0, 1)
    office.drops = lambda _to: False
    assert mails.send(after=2).sent == 1
    assert len(mails.taken) == (2 if taken_first else 1)
    assert len({(mail.id, mail.hash) for mail in mails.taken}) == 1
    sound(mails)


def test_a_server_that_is_not_there_is_tried_again_after_a_while(mails: Mailing) -> None:
    studios.issued(mails.studio)
    mails.set(mail__port=str(post_office.free_port()))
    assert mails.send().news
    assert not mails.send(after=2).news
    mails.set(mail__port=str(mails.server.port))
    assert deliver(mails.studio, {}).sent == 1


# The studio's copy ---------------------------------------------------------------------------------------------------------


def test_the_studio_gets_a_copy_of_what_was_sent_and_a_refused_copy_troubles_nobody(mails: Mailing) -> None:
    mails.set(mail__bcc="copies@example.org")
    mails.server.office.at_recipient = lambda address: "550 5.1.1 gone" if address.startswith("copies") else None
    studios.issued(mails.studio)
    done = mails.send()
    assert (done.sent, done.failed) == (1, 1)
    assert [mail.recipient for mail in mails.taken] == ["zoe@example.org"]
    _taking(mails)
    copy = mails.studio.store.value("SELECT id FROM outbox WHERE kind = 'copy'")
    outbox.retry(mails.studio, copy)
    assert deliver(mails.studio, {}).sent == 1
    client, studio = mails.taken
    assert studio.recipient == "copies@example.org"
    assert (studio.id, studio.hash) == (client.id, client.hash), "the same mail"
    assert "copies@example.org" not in client.data.decode()
    sound(mails)


# What a mail is ------------------------------------------------------------------------------------------------------------


def test_a_mail_is_whole(mails: Mailing) -> None:
    mails.set(mail__reply_to="compta@example.org", studio__phone="418 555-0142")
    invoice, _items = studios.issued(mails.studio)
    mails.send()
    (mail,) = mails.taken
    message = mail.message
    assert message["From"] == '"Studio Boréal" <studio@example.org>' or message["From"] == "Studio Boréal <studio@example.org>"
    assert message["To"] == "Zoé Tremblay <zoe@example.org>"
    assert message["Reply-To"] == "Studio Boréal <compta@example.org>"
    assert message["Subject"] == "Facture 2026-0001 de Studio Boréal"
    assert message["Auto-Submitted"] == "auto-generated"
    assert mail.id.endswith("@example.org>")
    assert message["Date"].datetime == mails.home.clock.now
    assert "57,49" in mail.text
    assert "Zoé Tremblay" in mail.html
    assert mail.data.isascii()
    assert all(len(line) <= 998 for line in mail.data.split(b"\r\n"))
    (name,) = mail.documents
    assert name == "2026-0001.pdf"
    stored = mails.studio.store.value("SELECT sha256 FROM document WHERE invoice_id = ?", invoice)
    assert hashlib.sha256(mail.documents[name]).hexdigest() == stored
    assert "2026-0001" in pypdf.PdfReader(io.BytesIO(mail.documents[name])).pages[0].extract_text()


def test_what_happens_at_the_desk_makes_one_mail(mails: Mailing) -> None:
    invoice, _items = studios.issued(mails.studio)
    mails.home.clock.forward(minutes=2)
    payments.mark_paid(mails.studio, [invoice], "cash")
    assert mails.send(after=2).sent == 0, "the notice waits a few minutes"
    assert mails.send(after=2).sent == 1
    (mail,) = mails.taken
    assert mail.message["Subject"] == "Reçu pour la facture 2026-0001"
    assert "Voici la facture" in mail.text
    assert "en espèces" in mail.text
    assert list(mail.documents) == ["2026-0001.pdf", "2026-0001-receipted.pdf"]
    assert mails.states() == {"sent": 2}
    assert mails.studio.store.value("SELECT count(*) FROM mail_bytes") == 0, "bytes are let go of when nobody needs them"
    sound(mails)


def test_a_cancellation_carries_the_credit_note_and_an_invoice_cancelled_at_once_is_not_announced(mails: Mailing) -> None:
    invoice, _items = studios.issued(mails.studio)
    cancel.cancel(mails.studio, invoice, "erreur")
    done = mails.send()
    assert (done.sent, done.dropped) == (1, 1)
    (mail,) = mails.taken
    assert "annulée" in mail.message["Subject"]
    assert list(mail.documents) == ["A2026-0001.pdf"]
    assert "Voici la facture" not in mail.text
    assert mails.entries("drop") == 1
    sound(mails)


@pytest.mark.parametrize(("region", "language", "spoken"), [("QC", "en", ["fr", "en"]), ("ON", "en", ["en"]), ("QC", "es", ["fr", "es"])])
def test_the_client_is_told_in_his_language_and_in_quebec_never_without_french(
    mails: Mailing, region: str, language: str, spoken: list[str]
) -> None:
    words = {"fr": "Voici la facture", "en": "Here is invoice", "es": "Le enviamos la factura"}
    mails.set(studio__region=region)
    if language != "fr":
        clients.edit_client(mails.studio, 1, clients.ClientForm(language=language))
    studios.issued(mails.studio)
    mails.send()
    (mail,) = mails.taken
    assert [each for each in ("fr", "en", "es") if words[each] in mail.text] == [each for each in ("fr", "en", "es") if each in spoken]
    for text in (mail.text, mail.html):
        places = [text.index(words[each]) for each in spoken]
        assert places == sorted(places), "French stands first"
    assert mail.message["Content-Language"] == ", ".join(spoken)


def test_what_people_are_called_is_only_ever_text(mails: Mailing) -> None:
    name = '<script>alert(1)</script> {{ studio.name }} & "Zoé"'
    clients.edit_client(mails.studio, 1, clients.ClientForm(name=name))
    mails.set(studio__name="A <b>& Co</b>, Éric")
    studios.issued(mails.studio)
    assert mails.send().sent == 1
    (mail,) = mails.taken
    assert name in mail.text
    assert "<script>" not in mail.html
    assert "&lt;script&gt;" in mail.html
    assert "A &lt;b&gt;&amp; Co&lt;/b&gt;, Éric" in mail.html
    assert mail.message["From"].addresses[0].display_name == "A <b>& Co</b>, Éric"


def test_an_address_with_accents_is_written_to_where_the_server_can(mails: Mailing) -> None:
    clients.edit_client(mails.studio, 1, clients.ClientForm(email="zoé@exemple-québec.example"))
    studios.issued(mails.studio)
    assert mails.send().sent == 1
    (mail,) = mails.taken
    assert mail.recipient == "zoé@xn--exemple-qubec-khb.example"


# Never what is no longer true -----------------------------------------------------------------------------------------------


def _pay(mails: Mailing, invoice: int) -> None:
    payments.mark_paid(mails.studio, [invoice], "transfer")


def test_nobody_is_reminded_who_has_paid(mails: Mailing) -> None:
    invoice, _items = studios.issued(mails.studio)
    mails.send()
    remind.remind(mails.studio, invoice)
    _pay(mails, invoice)
    done = mails.send()
    assert done.dropped == 1
    assert [mail.message["Subject"] for mail in mails.taken[1:]] == ["Reçu pour la facture 2026-0001"]
    entry = mails.studio.store.row("SELECT details FROM journal WHERE kind = 'drop'")
    assert entry is not None
    assert '"code":"paid"' in entry.details
    sound(mails)


def test_nobody_is_reminded_who_has_paid_while_the_server_asked_to_try_later(mails: Mailing) -> None:
    invoice, _items = studios.issued(mails.studio)
    mails.send()
    remind.remind(mails.studio, invoice)
    _answering(mails, "at_recipient", "450 4.2.0 greylisted")
    assert mails.send().later == 1
    _taking(mails)
    payments.mark_paid(mails.studio, [invoice], "transfer")
    mails.send(after=10)
    assert not any("Rappel" in mail.message["Subject"] or "échéance" in mail.message["Subject"] for mail in mails.taken)
    assert mails.entries("drop") == 1
    sound(mails)


@pytest.mark.parametrize("change", ["paid", "cancelled", "written off", "no reminders"])
def test_a_reminder_is_dropped_when_its_turn_comes_and_it_is_not_true(mails: Mailing, change: str) -> None:
    from hextui.billing import write_off

    invoice, _items = studios.issued(mails.studio)
    mails.send()
    remind.remind(mails.studio, invoice)
    if change == "paid":
        _pay(mails, invoice)
    elif change == "cancelled":
        cancel.cancel(mails.studio, invoice, "erreur")
    elif change == "written off":
        write_off.write_off(mails.studio, invoice, "perdue")
    else:
        clients.edit_client(mails.studio, 1, clients.ClientForm(reminders=False))
    mails.send()
    assert mails.studio.store.value("SELECT state FROM outbox WHERE kind = 'remind'") == "dropped"
    sound(mails)


def test_a_receipt_of_a_reversed_payment_is_not_sent(mails: Mailing) -> None:
    invoice, _items = studios.issued(mails.studio)
    mails.send()
    booked = payments.mark_paid(mails.studio, [invoice], "cheque")
    payments.reverse(mails.studio, booked.payment_id, "sans provision")
    mails.send()
    assert len(mails.taken) == 1
    assert mails.studio.store.value("SELECT state FROM outbox WHERE kind = 'mark_paid'") == "dropped"


def test_a_reminder_can_be_queued_without_a_mail_server_and_a_client_without_an_address_is_refused(home: studios.Home) -> None:
    invoice, _items = studios.issued(home.studio)
    remind.remind(home.studio, invoice)
    silent, _items = studios.issued(home.studio, 2)
    with pytest.raises(Refused) as refused:
        remind.remind(home.studio, silent)
    assert refused.value.code == "no_email"
    clients.edit_client(home.studio, 1, clients.ClientForm(reminders=False))
    home.clock.forward(days=1)
    with pytest.raises(Refused) as refused:
        remind.remind(home.studio, invoice)
    assert refused.value.code == "no_reminders"
    with pytest.raises(Refused) as refused:
        deliver(home.studio, {})
    assert refused.value.code == "mail_missing"


# The outbox ------------------------------------------------------------------------------------------------------------------


def test_a_failed_mail_goes_to_another_address_with_all_that_is_in_it(mails: Mailing) -> None:
    _answering(mails, "at_recipient", "550 5.1.1 no such user")
    invoice, _items = studios.issued(mails.studio)
    _pay(mails, invoice)
    mails.send()
    assert mails.states() == {"failed": 2}
    _taking(mails)
    assert outbox.readdress(mails.studio, 2, "zoe.tremblay@example.org") == [1, 2]
    assert deliver(mails.studio, {}).sent == 1
    (mail,) = mails.taken
    assert mail.recipient == "zoe.tremblay@example.org"
    assert mail.message["To"] == "Zoé Tremblay <zoe.tremblay@example.org>"
    assert mails.studio.store.value("SELECT email FROM client WHERE id = 1") == "zoe@example.org"
    assert mails.states() == {"sent": 2}
    sound(mails)


def test_a_discarded_notice_is_never_sent_and_what_is_sent_is_never_changed(mails: Mailing) -> None:
    studios.issued(mails.studio)
    outbox.discard(mails.studio, 1, "remise en main propre")
    assert mails.send().sent == 0
    studios.issued(mails.studio)
    mails.send()
    verbs: list[Callable[[], object]] = [
        lambda: outbox.retry(mails.studio, 2),
        lambda: outbox.readdress(mails.studio, 2, "a@example.org"),
        lambda: outbox.discard(mails.studio, 2, "non"),
        lambda: outbox.retry(mails.studio, 1),
    ]
    for verb in verbs:
        with pytest.raises(Refused) as refused:
            verb()
        assert refused.value.code == "notice_ended"
    assert mails.states() == {"discarded": 1, "sent": 1}
    assert notice_ids(mails.studio) == []
    sound(mails)


def test_old_notices_wait_for_a_persons_word(mails: Mailing) -> None:
    """Where nothing was sent for weeks, nobody is flooded on the day that it is."""
    studios.issued(mails.studio)
    mails.home.clock.forward(days=8)
    studios.issued(mails.studio)
    done = mails.send()
    assert (done.sent, done.old) == (1, 1)
    assert notice(mails.studio, 1).old
    outbox.retry(mails.studio, 1)
    assert deliver(mails.studio, {}).sent == 1


@pytest.mark.parametrize("state", ["sent", "failed", "dropped", "discarded"])
def test_a_state_that_was_changed_behind_the_programs_back_is_found(mails: Mailing, state: str) -> None:
    studios.issued(mails.studio)
    mails.studio.store.execute("UPDATE outbox SET state = ?", state)
    assert any(finding.where == "outbox 1" for finding in verify(mails.studio).findings)


def test_only_who_may_does_anything_with_a_notice(mails: Mailing) -> None:
    studios.issued(mails.studio)
    reader = mails.home.acting(2000, professionals__2000__role="read-only")
    for verb in (lambda: outbox.retry(reader, 1), lambda: outbox.discard(reader, 1, "non"), lambda: deliver(reader, {})):
        with pytest.raises(Refused) as refused:
            verb()
        assert refused.value.code == "not_allowed"


# Secrets and places ----------------------------------------------------------------------------------------------------------


def test_the_password_stays_in_its_file(tmp_path: Path) -> None:
    with mailing(tmp_path, "starttls", login=True) as mails:
        path = mails.studio.places.mail
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
        studios.issued(mails.studio)
        mails.send()
        (tmp_path / "copy").mkdir()
        backup(mails.studio, tmp_path / "copy" / "studio.db")
        for file in tmp_path.rglob("*"):
            if file.is_file() and file != path:
                assert post_office.PASSWORD.encode() not in file.read_bytes(), file
        path.chmod(0o644)
        studios.issued(mails.studio)
        with pytest.raises(Refused) as refused:
            mails.send()
        assert refused.value.code == "mail_password_open"


def test_the_password_is_typed_or_piped_and_is_no_setting(tmp_path: Path) -> None:
    home = studios.make(tmp_path / "home", uid=os.getuid())
    home.studio.store.close()
    refused = studios.command(home.folder, "settings", "set", "mail.password", "secret", "--json")
    assert refused.json["error"]["code"] == "secret_setting"
    kept = studios.process(home.folder, "mail", "password", "--json", typed="s3cret-pass\n")
    assert kept.json["mail"] == {"password": True}
    assert "s3cret-pass" not in kept.out + kept.err
    assert "s3cret-pass" in (home.folder / "studio.mail").read_text()


def test_a_copy_of_the_store_writes_to_nobody_until_it_is_checked_there(mails: Mailing, tmp_path: Path) -> None:
    studios.issued(mails.studio)
    (tmp_path / "copy").mkdir()
    backup(mails.studio, tmp_path / "copy" / "studio.db")
    with studios.reading(tmp_path / "copy") as there:
        there = mails.home.acting(mails.studio.uid).__class__(
            there.places, there.store, there.settings, mails.studio.uid, "", mails.home.clock
        )
        mails.home.clock.forward(minutes=10)
        with pytest.raises(Refused) as refused:
            deliver(there, {})
        assert refused.value.code == "mail_copied"
        assert mails.taken == []
        mail_account.check(there, {})
        assert deliver(there, {}).sent == 1


def test_a_check_logs_in_and_sends_one_mail_to_oneself(tmp_path: Path) -> None:
    with mailing(tmp_path, "starttls", login=True) as mails:
        done = mail_account.check(mails.studio, {})
        assert (done.recipient, done.said[:3]) == (post_office.SENDER, "250")
        assert [mail.recipient for mail in mails.taken] == [post_office.SENDER]
        mail_account.keep_password(mails.studio, "wrong")
        with pytest.raises(Refused) as refused:
            mail_account.check(mails.studio, {})
        assert refused.value.code == "mail_login_refused"
        assert "wrong" not in refused.value.message
        assert mail_account.check(mails.studio, {"HEXTUI_MAIL_PASSWORD": post_office.PASSWORD}).recipient == post_office.SENDER


@pytest.mark.parametrize(
    ("name", "text"),
    [("mail.host", "a b"), ("mail.host", "https://x"), ("mail.port", "0"), ("mail.port", "x"), ("mail.security", "ssl"),
     ("mail.sender", "nobody"), ("mail.bcc", "a@b"), ("remind.schedule", "soon"), ("remind.schedule", "1,900"), ("mail.delay", "-1")],
)  # fmt: skip
def test_a_setting_of_mail_is_checked_before_it_is_written(home: studios.Home, name: str, text: str) -> None:
    with pytest.raises(Refused):
        change_setting.set_setting(home.studio, name, text)


# Words -----------------------------------------------------------------------------------------------------------------------


def test_the_studios_own_words_are_used(mails: Mailing) -> None:
    templates.set_words(mails.studio, "issue", "fr", "Votre facture {{ invoice.number }}", "Coucou !\n\nÀ payer : {{ invoice.left }}")
    templates.set_words(mails.studio, "closing", "fr", "", "À bientôt")
    studios.issued(mails.studio)
    mails.send()
    (mail,) = mails.taken
    assert mail.message["Subject"] == "Votre facture 2026-0001"
    assert "Coucou !" in mail.text
    assert "À payer : 57,49" in mail.html
    assert "À bientôt" in mail.text
    sound(mails)


ERRORS = {
    "Bonjour\n{{ invoice.numbre }}": 2,
    "Bonjour {{ nobody }}": 1,
    "a\nb\n{% if invoice.left %}c": 3,
    "{% for each in invoice %}{% endfor %}": 1,
    "{{ ''.__class__ }}": 1,
    "{{ 'a' * 10 ** 10 }}": 1,
    "a\n\n{{ invoice.number|map }}": 3,
    "{{ invoice.days_late > 3 }}": 1,
    "{% include 'x' %}": 1,
    "{{ invoice.number|upper(1) }}": 1,
    "a\n{{ studio|upper }}": 2,
    "{{ studio ~ 'x' }}": 1,
    "{% if invoice.left %}" * 120 + "x" + "{% endif %}" * 120: 1,
    "{{ " + "not " * 900 + "online }}": 1,
    "{{ " + "(" * 3000 + "1" + ")" * 3000 + " }}": 1,
}


@pytest.mark.parametrize("body", ERRORS)
def test_an_error_in_a_template_is_shown_at_its_line_and_the_built_in_words_are_used(mails: Mailing, body: str) -> None:
    piece = templates.set_words(mails.studio, "issue", "fr", "Objet", body)
    assert piece.error is not None
    assert (piece.error.part, piece.error.line) == ("body", ERRORS[body]), piece.error
    invoice, _items = studios.issued(mails.studio)
    shown = templates.preview(mails.studio, "issue", "fr", invoice)
    assert ("issue", "fr") in shown.errors
    mails.send()
    assert "Voici la facture" in mails.taken[0].text


def test_every_built_in_piece_can_be_tried_on_an_invoice_in_every_language(home: studios.Home) -> None:
    invoice, _items = studios.issued(home.studio)
    for piece in templates.pieces(home.studio):
        assert piece.error is None
        shown = templates.preview(home.studio, piece.kind, piece.language, invoice)
        assert shown.subject
        assert "2026-0001" in shown.text or piece.kind == "save_card"
        assert "{{" not in shown.text + shown.html
        assert "None" not in shown.text


def test_words_are_the_owners_and_are_journaled(mails: Mailing) -> None:
    with pytest.raises(Refused) as refused:
        templates.set_words(mails.home.acting(60, professionals__60__role="manager"), "issue", "fr", "a", "b")
    assert refused.value.code == "not_allowed"
    templates.set_words(mails.studio, "issue", "fr", "a", "b")
    assert mails.entries("template") == 1
    from hextui.billing.templates import reset_words

    reset_words(mails.studio, "issue", "fr")
    assert not templates.piece(mails.studio, "issue", "fr").own
    sound(mails)


def test_an_invoice_paid_on_its_day_is_asked_for_nothing(mails: Mailing) -> None:
    invoice, _items = studios.issued(mails.studio)
    payments.mark_paid(mails.studio, [invoice], "transfer", None, date(2026, 11, 24))
    payments.refund(mails.studio, invoice_id=invoice, method="transfer")
    mails.send()
    (mail,) = mails.taken
    assert "remboursé" in mail.text
    assert "Reste à payer" not in mail.text


def test_issue_is_never_refused_because_of_mail(home: studios.Home) -> None:
    """A step never fails because mail does: nothing is set up here, and one client has no address."""
    for client in (1, 2):
        invoice, _items = studios.issued(home.studio, client)
        assert home.studio.store.value("SELECT number FROM invoice WHERE id = ?", invoice)
    assert home.studio.store.value("SELECT count(*) FROM outbox") == 1


def test_one_payment_for_several_invoices_is_one_receipt_with_all_of_them(mails: Mailing) -> None:
    invoices = [studios.issued(mails.studio)[0] for _ in range(2)]
    mails.send()
    payments.mark_paid(mails.studio, invoices, "transfer")
    mails.send()
    mail = mails.taken[-1]
    assert "114,98" in mail.text
    assert "pour la facture 2026-0001, 2026-0002" in mail.text
    assert sorted(mail.documents) == ["2026-0001-receipted.pdf", "2026-0002-receipted.pdf"]


def test_another_address_is_for_all_that_would_go_into_the_same_mail(mails: Mailing) -> None:
    invoice, _items = studios.issued(mails.studio)
    _pay(mails, invoice)
    assert outbox.readdress(mails.studio, 1, "zoe2@example.org") == [1, 2]
    assert deliver(mails.studio, {}).sent == 1
    assert [mail.recipient for mail in mails.taken] == ["zoe2@example.org"]
    sound(mails)


def test_bytes_that_somebody_took_away_are_made_anew(mails: Mailing) -> None:
    _answering(mails, "at_recipient", "450 4.2.0 greylisted")
    studios.issued(mails.studio)
    mails.send()
    mails.studio.store.execute("DELETE FROM mail_bytes")
    _taking(mails)
    assert mails.send(after=2).sent == 1


# Found by looking for what could go wrong -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "address",
    [
        "zoe@école..example", "boss:zoe@example.org", "a(b)@example.org", ".a@example.org", "a..b@example.org", "a@-x.org",
        "a@" + "é" * 70 + ".org", "a@x.y.", "a[b]@example.org", "a\\b@example.org", "a@example",
    ],
)  # fmt: skip
def test_an_address_that_servers_read_otherwise_than_people_is_refused(home: studios.Home, address: str) -> None:
    with pytest.raises(Refused) as refused:
        clients.edit_client(home.studio, 1, clients.ClientForm(email=address))
    assert refused.value.code == "bad_setting"


def test_an_address_of_an_older_store_that_no_mail_can_go_to_keeps_no_other_mail(mails: Mailing) -> None:
    clients.edit_client(mails.studio, 2, clients.ClientForm(email="emile@example.org"))
    for bad in ("zoe@école..example", "boss:zoe@example.org"):
        mails.studio.store.execute("UPDATE client SET email = ? WHERE id = 1", bad)
        studios.issued(mails.studio, 1)
    studios.issued(mails.studio, 2)
    mails.send()
    assert [mail.recipient for mail in mails.taken] == ["emile@example.org"]
    assert "sent" not in [notice(mails.studio, each).state for each in (1, 2)]


def test_a_picture_that_cannot_be_read_is_left_out_of_a_mail_which_goes(mails: Mailing) -> None:
    kept = "0" * 64 + ".png"
    (mails.studio.places.documents / "logo" / kept).mkdir(parents=True)
    studios.issued(mails.studio)
    mails.home.studio = mails.home.acting(mails.studio.uid, documents__logo=kept)
    assert mails.send().sent == 1
    assert len(mails.taken) == 1


def test_a_mail_that_cannot_be_made_keeps_no_other_and_is_not_asked_for_each_minute(
    mails: Mailing, monkeypatch: pytest.MonkeyPatch
) -> None:
    studios.issued(mails.studio)
    clients.edit_client(mails.studio, 2, clients.ClientForm(name="Émile Roy", email="emile@example.org"))
    studios.issued(mails.studio, client=2)
    from hextui.workflows.compose_mail import compose_mail as made

    def broken(studio: Studio, notices: Sequence[int], recipient: str, *rest: Any) -> Any:
        if recipient == "zoe@example.org":
            raise KeyError("a library may raise whatever it likes")
        return made(studio, notices, recipient, *rest)

    monkeypatch.setattr(sending, "compose_mail", broken)
    waits = []
    for _ in range(3):
        assert mails.send(after=300).later == 1
        due = mails.studio.local(mails.studio.store.value("SELECT not_before FROM outbox WHERE id = 1"))
        waits.append((due - mails.home.clock.now).total_seconds() / 60)
    assert waits == [1, 5, 15]
    assert [mail.recipient for mail in mails.taken] == ["emile@example.org"]


@pytest.mark.parametrize("answer", ["250 taken", "550 5.1.1 no such user", "450 4.2.0 later"])
def test_nothing_is_changed_about_a_mail_while_it_is_being_handed_over(mails: Mailing, answer: str) -> None:
    said: list[str] = []

    def meddle() -> None:
        verbs: list[Callable[[], object]] = [
            lambda: outbox.discard(mails.studio, 1, "non"),
            lambda: outbox.readdress(mails.studio, 1, "b@example.org"),
            lambda: outbox.retry(mails.studio, 1),
        ]
        for verb in verbs:
            with pytest.raises(Refused) as refused:
                verb()
            said.append(refused.value.code)
        mails.studio.store.close()

    mails.server.office.while_taking = meddle
    mails.server.office.at_data = lambda _to, _data: None if answer.startswith("250") else answer
    studios.issued(mails.studio)
    mails.send()
    assert said == ["under_way"] * 3
    assert mails.states() == {{"2": "sent", "5": "failed", "4": "queued"}[answer[0]]: 1}
    sound(mails)
    if not answer.startswith("250"):
        mails.server.office.while_taking = lambda: None
        outbox.discard(mails.studio, 1, "par téléphone")
        sound(mails)


def test_nobody_is_reminded_who_paid_while_the_server_was_being_reached(mails: Mailing) -> None:
    invoice, _items = studios.issued(mails.studio)
    mails.send()

    def pay() -> None:
        if mails.studio.store.value("SELECT count(*) FROM payment") == 0:
            payments.mark_paid(mails.studio, [invoice], "transfer")
        mails.studio.store.close()

    remind.remind(mails.studio, invoice)
    mails.server.office.at_ehlo = pay
    assert mails.send().dropped == 1
    assert len(mails.taken) == 1


@pytest.mark.parametrize("answer", SETTINGS)
def test_a_fault_of_the_settings_is_said_once_and_never_fails_a_mail(mails: Mailing, answer: str) -> None:
    _answering(mails, *SETTINGS[answer])
    studios.issued(mails.studio)
    news = [mails.send(after=60 * 5).news for _ in range(35)]
    assert sum(news) <= 1
    assert mails.states() == {"queued": 1}, "a week later it is still kept"
    _taking(mails)
    assert mails.send(after=60 * 5).sent == 1


@pytest.mark.parametrize(("said", "states"), [("554 5.7.1 spam", {"failed": 1, "sent": 1}), ("451 4.3.0 later", {"queued": 1, "sent": 1})])
def test_a_refusal_of_the_command_data_is_about_one_mail(mails: Mailing, said: str, states: dict[str, int]) -> None:
    clients.edit_client(mails.studio, 2, clients.ClientForm(email="emile@example.org"))
    mails.server.office.at_data_command = lambda to: said if to.startswith("zoe") else None
    studios.issued(mails.studio, 1)
    studios.issued(mails.studio, 2)
    done = mails.send()
    assert done.problem == ""
    assert mails.states() == states


def test_a_mail_that_was_long_refused_for_now_does_not_fail_by_a_fault_of_the_settings(mails: Mailing) -> None:
    _answering(mails, "at_recipient", "450 4.2.0 greylisted")
    studios.issued(mails.studio)
    for _ in range(4):
        mails.send(after=24 * 60)
    _answering(mails, "at_recipient", "554 5.7.1 Relay access denied")
    mails.send(after=4 * 24 * 60)
    assert mails.states() == {"queued": 1}


def test_reminders_that_waited_for_days_come_as_one(mails: Mailing) -> None:
    invoice, _items = studios.issued(mails.studio)
    mails.send()
    mails.home.clock.forward(days=31)
    mails.set(mail__port=str(post_office.free_port()))
    for _ in range(5):
        remind.remind(mails.studio, invoice)
        mails.send(after=24 * 60)
    mails.set(mail__port=str(mails.server.port))
    done = mails.send()
    assert (done.sent, mails.entries("drop")) == (1, 4)
    with pytest.raises(Refused) as refused:
        remind.remind(mails.studio, invoice)
    assert refused.value.code == "reminded_today"
    sound(mails)


def test_nobodys_first_reminder_is_the_last(mails: Mailing) -> None:
    invoice, _items = studios.issued(mails.studio)
    mails.send()
    mails.home.clock.forward(days=70)
    remind.remind(mails.studio, invoice)
    mails.send()
    assert mails.taken[-1].message["Subject"] == "Rappel : facture 2026-0001"


def test_a_mail_that_waits_never_asks_for_what_was_paid_meanwhile(mails: Mailing) -> None:
    _answering(mails, "at_recipient", "450 4.2.0 greylisted")
    invoice, _items = studios.issued(mails.studio)
    assert mails.send().later == 1
    payments.mark_paid(mails.studio, [invoice], "transfer", 5000)
    _taking(mails)
    assert mails.send(after=10).sent == 1
    (mail,) = mails.taken
    assert "7,49" in mail.text
    assert "Nous avons reçu 50,00" in mail.text
    assert "57,49 $ sont à payer" not in mail.text.replace("\u00a0", " ")
    sound(mails)


def test_a_backup_tells_nothing_that_a_password_could_be_guessed_by(tmp_path: Path) -> None:
    with mailing(tmp_path, "starttls", login=True) as mails:
        mail_account.keep_password(mails.studio, "hunter2")
        studios.issued(mails.studio)
        assert mails.send().problem
        mark = mails.studio.store.value("SELECT mark FROM mail_trouble")
        settings = mails.studio.settings
        said = repr((settings.text("mail.host"), settings.number("mail.port"), "starttls", post_office.USER, "hunter2", post_office.SENDER))
        assert mark != hashlib.sha256(said.encode()).hexdigest()
        path = mails.studio.places.mail
        path.write_text(path.read_text().replace('secret = "', 'secret = "x'))
        named = mail_account.server(mails.studio, {})
        assert mail_account.mark_of(mails.studio, named) != mark, "it cannot be made without what only this machine has"


def test_a_copy_does_not_begin_to_send_by_a_password_or_another_server(mails: Mailing, tmp_path: Path) -> None:
    studios.issued(mails.studio)
    (tmp_path / "copy").mkdir()
    backup(mails.studio, tmp_path / "copy" / "studio.db")
    mails.home.clock.forward(minutes=10)
    with studios.reading(tmp_path / "copy") as opened:
        there = dataclasses.replace(opened, clock=mails.home.clock, uid=mails.studio.uid)
        mail_account.keep_password(there, "another")
        changed = change_setting.set_setting(there, "mail.host", "localhost")
        with pytest.raises(Refused) as refused:
            deliver(dataclasses.replace(there, settings=changed), {})
        assert refused.value.code == "mail_copied"


def test_a_check_that_worked_ends_the_trouble(mails: Mailing) -> None:
    _answering(mails, "at_mail", "550 5.7.1 not your domain")
    studios.issued(mails.studio)
    assert mails.send().problem
    _taking(mails)
    mail_account.check(mails.studio, {})
    assert deliver(mails.studio, {}).sent == 1


def test_the_timer_learns_of_a_trouble_once(tmp_path: Path) -> None:
    home = studios.quebec(tmp_path / "home", uid=os.getuid())
    studios.issued(home.studio)
    home.studio.store.close()
    home.clock.forward(minutes=10)
    for name, text in (("mail.security", "none"), ("mail.port", str(post_office.free_port())), ("mail.sender", post_office.SENDER),
                       ("mail.host", "127.0.0.1")):  # fmt: skip
        studios.command(home.folder, "settings", "set", name, text)
    answers = []
    for _ in range(3):
        answers.append(studios.command(home.folder, "mail", "send", "--json", clock=home.clock))
        home.clock.forward(minutes=3)
    assert [answer.status for answer in answers] == [3, 0, 0]
    assert answers[0].json["error"]["code"] == "mail_trouble"
    assert answers[1].json["mail"]["problem"]


def test_a_mail_of_several_steps_does_not_contradict_itself(mails: Mailing) -> None:
    invoice, _items = studios.issued(mails.studio)
    payments.mark_paid(mails.studio, [invoice], "transfer")
    payments.refund(mails.studio, invoice_id=invoice, method="transfer")
    mails.send()
    paid, _items = studios.issued(mails.studio)
    payments.mark_paid(mails.studio, [paid], "transfer")
    cancel.cancel(mails.studio, paid, "erreur", money="credit")
    mails.send()
    refunded, cancelled = (mail.text.replace("\u00a0", " ") for mail in mails.taken)
    assert "sont à payer" not in refunded
    assert "Il ne reste rien à payer" not in refunded
    assert "Il ne reste rien à payer" not in cancelled
    assert cancelled.index("Nous avons reçu") < cancelled.index("est annulée")
    assert "un crédit de 57,49 $" in cancelled


def test_a_new_invoice_that_is_paid_in_part_is_announced_as_an_invoice_and_too_much_money_is_said_to_be_held(mails: Mailing) -> None:
    invoice, _items = studios.issued(mails.studio)
    payments.mark_paid(mails.studio, [invoice], "transfer", 2000)
    mails.send()
    payments.mark_paid(mails.studio, [invoice], "transfer", 10_000)
    mails.send()
    part, over = mails.taken
    assert part.message["Subject"] == "Facture 2026-0001 de Studio Boréal"
    assert over.message["Subject"] == "Reçu pour la facture 2026-0001"
    assert "Vous avez chez nous un crédit de 62,51" in over.text


def test_a_payer_is_told_for_whom_he_pays(mails: Mailing) -> None:
    clients.edit_client(mails.studio, 1, clients.ClientForm(payer_name="Acme inc.", payer_email="ap@example.org"))
    studios.issued(mails.studio)
    mails.send()
    (mail,) = mails.taken
    assert mail.recipient == "ap@example.org"
    assert "Bonjour Acme inc.," in mail.text
    assert "Zoé Tremblay" in mail.text


@pytest.mark.parametrize(("wanted", "name"), [
    ("receipted", "2026-0001-receipted.pdf"), ("receipt", "2026-0001.receipt1.pdf"), ("invoice", "2026-0001.pdf"),
])  # fmt: skip
def test_after_payment_the_document_that_the_studio_chose_goes_out(mails: Mailing, wanted: str, name: str) -> None:
    mails.set(documents__after_payment=wanted)
    invoice, _items = studios.issued(mails.studio)
    mails.send()
    payments.mark_paid(mails.studio, [invoice], "transfer", amount=1000)
    mails.send()
    payments.mark_paid(mails.studio, [invoice], "transfer")
    mails.send()
    part, whole = mails.taken[-2:]
    assert list(part.documents) == ["2026-0001.pdf"], "what is not paid is not receipted"
    assert list(whole.documents) == [name]
