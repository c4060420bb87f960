"""A believable studio to try, made by calling the verbs and nothing else: the same for the same day.

Time is a clock that goes through two years of working days; chance is a generator seeded with the day.
"""

import os
import random
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from pathlib import Path
from zoneinfo import ZoneInfo

from hextui.billing import (
    cancel,
    clients,
    closings,
    codes,
    delivery,
    drafts,
    interventions,
    issue,
    payments,
    remind,
    setup,
    taxes,
    write_off,
)
from hextui.documents.mail import write
from hextui.errors import Refused
from hextui.money import Discount
from hextui.reckoning import credit
from hextui.settings import Places
from hextui.store.opening import remove_store
from hextui.studio import BY_ITSELF, Clock, Studio
from hextui.text import _
from hextui.views.mails import contents
from hextui.workflows.compose_mail import facts_of
from hextui.workflows.demo_people import (
    AWKWARD,
    CODES,
    ENGLISH,
    FRENCH,
    MINUTES,
    NO_SERVICES,
    NOTES,
    PEOPLE,
    SECOND_UID,
    SESSION_CODES,
    SETTINGS,
    SPANISH,
    THIRD_UID,
)

DEMO_FOLDER = "demo"
MARK = "this-is-a-demo"
DAYS = 730
MAILING_DAYS = 90
"""How long the studio has been mailing."""


@dataclass
class DemoClock:
    """The demo's time: stands still until it is moved."""

    now: datetime

    def __call__(self) -> datetime:
        return self.now


@dataclass
class _Demo:
    studio: Studio
    clock: DemoClock
    chance: random.Random
    today: date
    client_ids: list[int] = field(default_factory=list)
    busy: dict[int, float] = field(default_factory=dict)
    addresses: dict[int, str] = field(default_factory=dict)

    def go_to(self, day: date, hour: int, minute: int = 0) -> None:
        """Move the clock forward to a local time; never back."""
        wanted = datetime.combine(day, time(hour, minute), self.studio.settings.timezone()).astimezone(UTC)
        self.clock.now = max(self.clock.now + timedelta(seconds=1), wanted)


def _people(demo: _Demo) -> Studio:
    studio = demo.studio
    settings = setup.set_setting(studio, f"professionals.{studio.uid}.name", "Claire Bergeron")
    for uid, (name, role, title, association, number) in PEOPLE.items():
        for key, value in (("role", role), ("name", name), ("title", title), ("association", association), ("member_number", number)):
            if value:
                studio = Studio(studio.places, studio.store, settings, studio.uid, "", demo.clock, studio.token)
                settings = setup.set_setting(studio, f"professionals.{uid}.{key}", value)
    return Studio(studio.places, studio.store, settings, studio.uid, "", demo.clock, studio.token)


def _catalogue(demo: _Demo) -> None:
    studio = demo.studio
    taxes.add_tax(studio, "TPS", Decimal(5), "123456789 RT0001")
    taxes.add_tax(studio, "TVQ", Decimal("9.975"), "1234567890 TQ0001")
    for code, description, price, exempt in CODES:
        codes.add_code(studio, code, description, price, (), exempt)
        if code in NO_SERVICES:
            codes.set_use(studio, code, is_service=False)


def _add_clients(demo: _Demo) -> None:
    names = [(name, "fr") for name in FRENCH] + [(name, "en") for name in ENGLISH] + [(name, "es") for name in SPANISH]
    names += [(name, "fr") for name in AWKWARD]
    demo.chance.shuffle(names)
    for position, (name, language) in enumerate(names, start=1):
        business = position % 17 == 0
        form = clients.ClientForm(
            name=name,
            reference=f"B{position:03d}",
            email="",
            phone=f"418 555-{1000 + position}",
            address=f"{demo.chance.randint(10, 4999)}, rue {demo.chance.choice(('Cartier', 'Saint-Jean', 'De Maistre', 'Crémazie'))}\n"
            f"Québec (Québec)  G1R {demo.chance.randint(1, 9)}S5",
            language=language,
            terms_days=demo.chance.choice((None, None, None, 15, 0)),
            in_charge_uid=demo.chance.choice((demo.studio.uid, SECOND_UID, THIRD_UID)),
            payer_name="Groupe Laurentien inc." if business else None,
            payer_address="1000, boulevard Laurier\nQuébec (Québec)  G1V 2L9" if business else None,
            business=business or None,
        )
        client_id = clients.add_client(demo.studio, form)
        demo.client_ids.append(client_id)
        if position % 9:
            demo.addresses[client_id] = f"client{position:03d}@exemple.example"
        # Some come each week, some now and then.
        demo.busy[client_id] = demo.chance.choice((0.09, 0.06, 0.04, 0.02, 0.01))


def _begin_mailing(demo: _Demo, day: date) -> None:
    """The studio's first day with mail: the clients' addresses are written down."""
    demo.go_to(day, 7)
    for client_id, address in demo.addresses.items():
        business = demo.studio.store.value("SELECT business FROM client WHERE id = ?", client_id)
        form = clients.ClientForm(email=address, payer_email="comptes@laurentien.example" if business else None)
        clients.edit_client(demo.studio, client_id, form)
    clients.edit_client(demo.studio, demo.client_ids[12], clients.ClientForm(reminders=False))


def _send_mail(demo: _Demo) -> None:
    """A few minutes later the mails are out; nothing is really sent."""
    demo.clock.now += timedelta(minutes=6)
    studio = demo.studio
    while (batch := delivery.next_batch(studio)) is not None:
        if delivery.drop_untrue(studio, batch)[0] != batch.notices:
            continue
        words = write(facts_of(studio, contents(studio, batch.notices)), {})
        mail = delivery.keep_mail(studio, batch, delivery.Made(words.subject, words.text, words.text.encode()))
        made = replace(batch, mail=mail)
        delivery.begin_try(studio, made)
        if demo.chance.random() < 0.01:
            delivery.failed(studio, made, "550 5.1.1 User unknown")
        else:
            delivery.sent(studio, made, "250 2.0.0 Ok: queued")


def _session(demo: _Demo, client_id: int, day: date, code: str, publish: bool = True) -> int:
    hour, minute = demo.chance.randint(7, 19), demo.chance.choice((0, 15, 30, 45))
    demo.go_to(day, hour, minute)
    intervention_id = interventions.write(
        demo.studio,
        client_id,
        code,
        at=datetime.combine(day, time(hour, minute), demo.studio.settings.timezone()),
        minutes=MINUTES.get(code, 0),
        by=demo.chance.choice((demo.studio.uid, SECOND_UID, THIRD_UID)),
        text=demo.chance.choice(NOTES),
        note="Réévaluer dans six semaines." if demo.chance.random() < 0.05 else "",
    )
    if publish:
        interventions.publish(demo.studio, intervention_id)
    return intervention_id


def _days(demo: _Demo) -> Iterator[date]:
    start = demo.today - timedelta(days=DAYS)
    return (day for day in (start + timedelta(days=offset) for offset in range(DAYS)) if day.weekday() < 6)


def _day_of_sessions(demo: _Demo, day: date) -> None:
    for client_id in demo.client_ids:
        if demo.chance.random() < demo.busy[client_id]:
            first = not demo.studio.store.rows("SELECT 1 FROM intervention WHERE client_id = ? LIMIT 1", client_id)
            recent = (demo.today - day).days < 3
            draft = recent and demo.chance.random() < 0.5
            intervention_id = _session(demo, client_id, day, "PR" if first else demo.chance.choice(SESSION_CODES), publish=not draft)
            if not draft and demo.chance.random() < 0.01:
                interventions.free(demo.studio, intervention_id, "Séance offerte pour la fidélité")
            if draft and demo.chance.random() < 0.2:
                interventions.discard_intervention(demo.studio, intervention_id)


def _compose(demo: _Demo, client_id: int) -> int | None:
    chance = demo.chance
    composition = drafts.Composition(
        lines=(drafts.NewLine("Élastique de résistance", Decimal(chance.randint(1, 2)), 1250),) if chance.random() < 0.08 else (),
        codes=(drafts.CodeLine("PROT"),) if chance.random() < 0.06 else (),
        discount=Discount(percent=Decimal(10)) if chance.random() < 0.05 else None,
        document_type="detailed" if chance.random() < 0.1 else None,
    )
    try:
        return drafts.compose(demo.studio, client_id, composition)
    except Refused:
        return None


def _bill_month(demo: _Demo, day: date) -> None:
    """At the start of a month: everybody's balance is invoiced, and what is old gets paid, reminded or given up."""
    demo.go_to(day, 20)
    recent = (demo.today - day).days < 40
    for client_id in demo.client_ids:
        if recent and demo.chance.random() < 0.4:
            continue
        demo.go_to(day, 20)
        invoice_id = _compose(demo, client_id)
        if invoice_id is None:
            continue
        issue.issue(demo.studio, invoice_id, with_gaps=True)
        chance = demo.chance.random()
        if chance < 0.02:
            cancel.cancel(demo.studio, invoice_id, "Facturée au mauvais client")
        elif credit(demo.studio.store, client_id) and chance < 0.6:
            _use_credit(demo, client_id, invoice_id)
        elif chance < 0.35:
            payments.mark_paid(demo.studio, [invoice_id], "cash")


def _use_credit(demo: _Demo, client_id: int, invoice_id: int) -> None:
    due = demo.studio.store.value("SELECT total FROM invoice WHERE id = ?", invoice_id)
    amount = min(int(due), credit(demo.studio.store, client_id))
    if amount:
        payments.mark_paid(demo.studio, [invoice_id], "credit", amount)


def _collect(demo: _Demo, day: date) -> None:
    """In the middle of a month: what is open is paid one way or another, or not."""
    chance = demo.chance
    for row in demo.studio.store.rows(
        """SELECT id, client_id, total, issued_on FROM invoice WHERE number IS NOT NULL AND issued_on < ?1
        AND total > (SELECT COALESCE(sum(amount), 0) FROM settlement WHERE invoice_id = invoice.id)
            + (SELECT COALESCE(sum(total), 0) FROM credit_note WHERE invoice_id = invoice.id)
        AND id NOT IN (SELECT invoice_id FROM write_off) ORDER BY id""",
        day.isoformat(),
    ):
        demo.go_to(day, 10)
        age = (day - date.fromisoformat(row.issued_on)).days
        draw = chance.random()
        if age > 240:
            write_off.write_off(demo.studio, row.id, "Client introuvable")
        elif draw < 0.55:
            method = chance.choice(("transfer", "transfer", "cheque", "other"))
            _pay(demo, row.id, method, day)
        elif draw < 0.62 and row.total > 4000:
            payments.mark_paid(demo.studio, [row.id], "transfer", min(2000, row.total), day, "acompte")
        elif draw < 0.9:
            _remind(demo, row.id)


def _pay(demo: _Demo, invoice_id: int, method: str, day: date) -> None:
    chance, studio = demo.chance, demo.studio
    draw = chance.random()
    reference = f"{chance.randint(100, 999)}" if method == "cheque" else ""
    booked = payments.mark_paid(studio, [invoice_id], method, None, day, reference)
    if draw < 0.04 and method == "cheque":
        payments.reverse(studio, booked.payment_id, "Chèque sans provision")
    elif draw < 0.06:
        payments.refund(studio, invoice_id=invoice_id, amount=min(1500, booked.amount), method="transfer")
    elif draw < 0.10:
        items = studio.store.rows(
            "SELECT intervention_id FROM invoice_line WHERE invoice_id = ? AND intervention_id IS NOT NULL", invoice_id
        )
        if items:
            only = (int(items[0].intervention_id),)
            try:
                cancel.cancel(studio, invoice_id, "Séance annulée à temps", only=only, money=chance.choice(("credit", "refund")))
            except Refused:
                # Crediting this line alone would leave less than nothing: the studio would leave it.
                return


def _remind(demo: _Demo, invoice_id: int) -> None:
    try:
        remind.remind(demo.studio, invoice_id)
    except Refused:
        # No e-mail, or paid meanwhile: a person would go on to the next one.
        return


def _last_days(demo: _Demo) -> None:
    """What every demo has, whatever chance did: one of each state, and work waiting for today."""
    studio, ids = demo.studio, demo.client_ids
    yesterday = demo.today - timedelta(days=1)
    demo.go_to(yesterday, 21)
    fresh = iter(ids)

    def invoice(code: str = "EP60", more: drafts.Composition | None = None) -> int:
        client_id = next(client for client in fresh if not _has_draft(studio, client))
        item = _session(demo, client_id, yesterday, code)
        composition = more or drafts.Composition()
        draft = drafts.compose(studio, client_id, drafts.Composition(only=(item,), lines=composition.lines, discount=composition.discount))
        issue.issue(studio, draft, with_gaps=True)
        return draft

    invoice()
    payments.mark_paid(studio, [invoice()], "transfer", 3000, None, "acompte")
    payments.mark_paid(studio, [invoice("MT90")], "cash")
    over = invoice("EP30")
    payments.mark_paid(studio, [over], "transfer", 10000, None, "VIR 4411")
    write_off.write_off(studio, invoice("ABS"), "Contestée")
    cancel.cancel(studio, invoice("NUT"), "Facturée deux fois")
    paid = invoice("KIN")
    payments.mark_paid(studio, [paid], "cheque", None, None, "204")
    cancel.cancel(studio, paid, "Séance non rendue", money="credit")
    invoice("BIL")
    bounced = payments.mark_paid(studio, [invoice("EV")], "cheque", None, None, "587")
    payments.reverse(studio, bounced.payment_id, "Chèque sans provision")
    back = invoice("EP60")
    payments.mark_paid(studio, [back], "transfer")
    payments.refund(studio, invoice_id=back, method="transfer")
    part = invoice("PR", drafts.Composition(lines=(drafts.NewLine("Tapis d'exercice", Decimal(1), 4500),)))
    (line,) = studio.store.rows("SELECT id FROM invoice_line WHERE invoice_id = ? AND intervention_id IS NULL", part)
    cancel.cancel(studio, part, "Tapis rendu", lines=(line.id,))
    interventions.discard_intervention(studio, _session(demo, ids[0], yesterday, "EP30", publish=False))
    _open_drafts(demo)


def _leave_a_draft(demo: _Demo, day: date) -> None:
    """A draft that somebody began and left: three days later it waits for a decision."""
    demo.go_to(day, 20, 30)
    line = drafts.NewLine("Rouleau de massage", Decimal(1), 3500)
    drafts.compose(demo.studio, demo.client_ids[-4], drafts.Composition(lines=(line,)))


def _has_draft(studio: Studio, client_id: int) -> bool:
    return studio.store.value("SELECT 1 FROM invoice WHERE client_id = ? AND number IS NULL", client_id) is not None


def _open_drafts(demo: _Demo) -> None:
    """Sessions of yesterday that nobody has published, and two drafts that wait for somebody to come back to them."""
    for client_id in demo.client_ids[24:36]:
        _session(demo, client_id, demo.today - timedelta(days=1), demo.chance.choice(SESSION_CODES), publish=False)
    for client_id in demo.client_ids[-2:]:
        _session(demo, client_id, demo.today - timedelta(days=1), "EP30")
        if not _has_draft(demo.studio, client_id):
            drafts.compose(demo.studio, client_id)
    clients.archive_client(demo.studio, demo.client_ids[20])


def _make_room(where: Places) -> None:
    """An earlier demo in that folder is taken away; anything else stays, and is refused."""
    mark = where.store.parent / MARK
    if where.store.exists() and not mark.exists():
        raise Refused(
            "studio_exists",
            _("There is a real studio in {path}. Nothing was changed; name another folder.").format(path=where.store.parent),
        )
    if mark.exists():
        remove_store(where.store)
        where.settings.unlink(missing_ok=True)
        shutil.rmtree(where.documents, ignore_errors=True)
    where.store.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    Path(mark).write_text("hextui demo makes this folder anew; nothing in it is real.\n", encoding="utf-8")


def make_demo(where: Places, today: date | None, clock: Clock) -> Studio:
    """Make the demo studio as of `today` (default: the day it is in the studio). Documents are made when first opened.

    Raises Refused: a day to come, or a folder that holds a real studio.
    """
    # The studio's own day: in the evening it is another one already where the clock is read.
    present = clock().astimezone(ZoneInfo(SETTINGS["studio.timezone"])).date()
    day = today or present
    if day > present:
        raise Refused("future_date", _("{day} lies in the future.").format(day=day.isoformat()))
    _make_room(where)
    # The demo must come out the same, not be secret; what names its records is drawn apart from what happens in it.
    chance, names = random.Random(f"hextui {day.isoformat()}"), random.Random(f"names {day.isoformat()}")  # noqa: S311
    start = datetime.combine(day - timedelta(days=DAYS + 2), time(12), UTC)
    demo_clock = DemoClock(start)
    studio = setup.found(where, SETTINGS, os.getuid(), clock=demo_clock, token=lambda: f"{names.getrandbits(128):032x}")
    demo = _Demo(studio, demo_clock, chance, day)
    with studio.store.transaction():
        demo.studio = _people(demo)
        _catalogue(demo)
        _add_clients(demo)
    _live(demo)
    return Studio(where, studio.store, demo.studio.settings, studio.uid, "", clock, studio.token)


def _live(demo: _Demo) -> None:
    """Two years, a month a transaction: the disk is asked to hold a month at a time, not a step."""
    months: dict[tuple[int, int], list[date]] = {}
    for day in _days(demo):
        months.setdefault((day.year, day.month), []).append(day)
    mailing = False
    for days in months.values():
        with demo.studio.store.transaction():
            for position, day in enumerate(days):
                demo.go_to(day, 7)
                closings.close_what_ended(replace(demo.studio, terminal=BY_ITSELF))
                if not mailing and (demo.today - day).days <= MAILING_DAYS:
                    mailing = True
                    _begin_mailing(demo, day)
                _day_of_sessions(demo, day)
                if 3 <= (demo.today - day).days <= 4 and not _has_draft(demo.studio, demo.client_ids[-4]):
                    _leave_a_draft(demo, day)
                if position == 0:
                    _bill_month(demo, day)
                if position == len(days) // 2:
                    _collect(demo, day)
                if mailing and position in (0, len(days) // 2):
                    _send_mail(demo)
    with demo.studio.store.transaction():
        _last_days(demo)
