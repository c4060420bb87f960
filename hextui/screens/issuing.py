"""Invoicing a balance from a list: what the invoice would be, then issued as it was seen; or on to the composer."""

from hextui.billing.invoice_balance import Proposed, invoice_balance
from hextui.client_tags import tag_said
from hextui.screens.dialogs import Show
from hextui.screens.many import no_mail
from hextui.screens.page import Page
from hextui.screens.step_dialogs import Consider
from hextui.studio import Studio
from hextui.text import _, plural, show_day
from hextui.views.work import ToInvoice
from hextui.workflows import run as runs


async def issue_balance(page: Page, row: ToInvoice) -> None:
    """Show what invoicing a client's balance would give, and issue exactly that; `e` opens it in the composer instead."""
    proposed, figures, whole = await page.act(proposal, row)
    choices = [("view", "v", _("view")), ("edit", "e", _("compose"))]
    title = f"{_('Issue')} · {row.name} · {page.money(proposed.total)}"
    answer = "view"
    while answer == "view":
        answer = await page.app.push_screen_wait(Consider(title, summed_up(page, row, proposed), figures, _("issue"), choices))
        if answer == "view":
            await page.app.push_screen_wait(Show(_("Preview"), whole))
    if answer == "edit":
        from hextui.screens.composer import compose_for

        await compose_for(page, row.client)
    elif answer == "yes":
        await _issue(page, row, proposed)


async def _issue(page: Page, row: ToInvoice, proposed: Proposed) -> None:
    given = (row.client, row.items, row.amount, row.draft_seen, proposed.total)
    issued = await page.act(invoice_balance, *given, with_gaps=bool(proposed.gaps))
    said = _("Invoice {number} is issued.").format(number=issued.number)
    page.say(said)
    # (It never refuses: what follows a step undoes nothing.)
    followed = await page.reach(runs.follow, page.environment, issued.invoice_id, told=issued.notice is not None)
    told = _("The notice to the client waits in the outbox.") if issued.notice is not None else ""
    page.say(" ".join(part for part in (said, told, followed) if part))


def proposal(studio: Studio, row: ToInvoice) -> tuple[Proposed, str, str]:
    """What the invoice would be; its lines and totals as text, and the whole document."""
    from hextui.billing.invoice_balance import propose
    from hextui.documents.as_text import as_text, figures

    proposed = propose(studio, row.client, row.items, row.draft_seen)
    return proposed, figures(proposed.content), as_text(proposed.content)


def summed_up(page: Page, row: ToInvoice, proposed: Proposed) -> list[str]:
    """What a person is to know before the invoice is issued."""
    lines = [plural("{count} line", "{count} lines", proposed.lines).format(count=proposed.lines)]
    lines[0] += f" · {_('before tax {amount}').format(amount=page.money(proposed.net))}"
    lines.append(_("By mail to {address}").format(address=row.email) if row.email else _("Nobody is told: the client has no e-mail."))
    lines += no_mail(page) if row.email else []
    if row.draft_lines:
        begun = show_day(page.studio.local(row.draft_begun).date().isoformat())
        lines.append(_("It is the draft of {day}, as it was left.").format(day=begun))
    lines += [_("⚠ {tag}").format(tag=tag_said(tag)) for tag in row.tags if tag.kind == "hold"]
    lines += [_("Missing by law: {what}").format(what=lack) for lack in proposed.lacks]
    lines += [_("No font has {what}: it is printed as ? (setting documents.fonts).").format(what=gap) for gap in proposed.gaps]
    return [*lines, ""]
