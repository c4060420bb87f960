"""Runs: one step for everybody whom it concerns, with a preview, and a result for each. (Not `run`: that is the package's own function.)"""

import sys
from typing import Any

import click

from hextui import typed
from hextui.afterwards import Trouble, guarded
from hextui.commands.base import Session, command, new_file, option
from hextui.errors import PartlyDone
from hextui.plain import as_csv, table
from hextui.text import N_, _
from hextui.views.clients import client_id
from hextui.workflows import run as runs
from hextui.workflows.documents import write_whole
from hextui.workflows.stripe_account import missing, mode


@command(
    "run",
    "hextui run publish\nhextui run invoice --dry-run\nhextui run charge --min 20\nhextui run remind --client 12",
)
@click.argument("step", metavar="STEP", type=click.Choice(runs.STEPS))
@option("--dry-run", is_flag=True, help=N_("Only say what would be done, and who is left out and why."))
@option("--until", metavar="DATE", help=N_("Sessions up to this day; invoices due on it or before."))
@option("--min", "least", metavar="AMOUNT", help=N_("Leave smaller amounts out."))
@option("--client", "client_text", metavar="N", help=N_("Only this client."))
@option("--csv", metavar="FILE", help=N_("Write the result of each here as CSV."))
def run(session: Session, step: str, dry_run: bool, until: str | None, least: str | None, client_text: str | None, csv: str | None) -> None:
    """One step for many."""
    studio = session.studio
    target = None if csv is None else new_file(csv)
    if step == "charge" and not mode(studio, session.environment):
        raise missing()
    planned = runs.plan(
        studio,
        step,
        until=None if until is None else typed.iso_day(until),
        least=None if least is None else typed.amount(studio, least),
        client_id=None if client_text is None else client_id(studio, client_text),
    )
    results: dict[int, runs.Done] = {}
    if not dry_run:
        _run_each(session, step, planned, results)
    rows = [_row(session, item, results.get(item.key), dry_run) for item in planned]
    headings = (_("Client"), _("What"), _("Amount"), _("Result"))
    if target is not None:
        plain = [(row[0], row[1], typed.written_amount(studio, item.amount), row[3]) for row, item in zip(rows, planned, strict=True)]
        _none, trouble = guarded(session.places.log, lambda: write_whole(target, as_csv(headings, plain).encode("utf-8"), 0o600))
        if trouble is not None:
            session.warn(trouble)
    _answer(session, step, dry_run, planned, results, table(headings, rows, right=(2,), limit=60) if rows else _("There is nothing to do."))


def _run_each(session: Session, step: str, planned: list[runs.Planned], results: dict[int, runs.Done]) -> None:
    """Do the step for each, and keep what became of it; stopped, what was done before has its answer all the same."""
    shown = sys.stderr.isatty() and not session.as_json
    wanted = sum(not each.left_out for each in planned)
    try:
        for place, done in enumerate(runs.run(session.studio, session.environment, step, planned), start=1):
            results[done.item.key] = done
            if shown:
                session.progress(f"{place}/{wanted}")
    except KeyboardInterrupt:
        session.exit_status = 1
        session.warn(Trouble("stopped", _("Stopped. The last one may have been done all the same: look at it before you do it again.")))
    if shown:
        session.aside("")


def _row(session: Session, item: runs.Planned, done: runs.Done | None, dry_run: bool) -> tuple[str, str, str, str]:
    if item.left_out:
        said = _("left out: {why}").format(why=item.left_out)
    elif done is None:
        said = _("would be done") if dry_run else _("not done")
    elif done.code:
        said = done.said
    elif done.unknown:
        said = _("not known yet")
    else:
        said = " ".join(part for part in (_("done"), done.number if done.number != item.what else "", done.said) if part)
    return item.name, item.what, session.money(item.amount), said


def _payload(item: runs.Planned, done: runs.Done | None) -> dict[str, Any]:
    return {
        "key": item.key, "client": item.client, "what": item.what, "amount": item.amount, "left_out": item.left_out or None,
        "done": done is not None and not done.code and not done.unknown, "number": (done.number or None) if done else None,
        "code": (done.code or None) if done else None, "message": (done.said or None) if done else None,
    }  # fmt: skip


def _answer(session: Session, step: str, dry_run: bool, planned: list[runs.Planned], results: dict[int, runs.Done], shown: str) -> None:
    wanted = [item for item in planned if not item.left_out]
    good = [done for done in results.values() if not done.code and not done.unknown]
    failed = [done for done in results.values() if done.code]
    unknown = [done for done in results.values() if done.unknown and not done.code]
    chosen = wanted if dry_run else [done.item for done in good]
    amount = sum(item.amount for item in chosen)
    counts = {"done": len(good), "failed": len(failed), "unknown": len(unknown), "left_out": len(planned) - len(wanted)}
    payload = {
        "run": step, "dry_run": dry_run, **counts, "amount": amount,
        "items": [_payload(item, results.get(item.key)) for item in planned],
    }  # fmt: skip
    said = (
        _("Would be done: {count} of {amount} · left out: {out}") if dry_run else _("Done: {count} of {amount} · left out: {out}")
    ).format(count=len(chosen), amount=session.money(amount), out=counts["left_out"])
    if failed:
        if not session.as_json:
            session.say(shown)
        raise PartlyDone("some_failed", _("{said} · failed: {failed}").format(said=said, failed=len(failed)), payload)
    if unknown:
        session.exit_status = 4
        said = _("{said} · not known yet: {unknown} (`hextui sync` asks Stripe)").format(said=said, unknown=len(unknown))
    session.answer(payload, shown, said)


COMMANDS = {"run": run}
