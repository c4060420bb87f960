"""Documents on the screen: a preview, an invoice with what was made of it, a statement; as text here, as a PDF where it is fetched."""

from collections.abc import Callable
from typing import Concatenate, ParamSpec

from hextui.billing import receipts
from hextui.document_types import COMPOSED
from hextui.kept_types import types_in_use
from hextui.plain import credit_note_text, invoice_text, notice_line, receipt_said
from hextui.screens.dialogs import Pick, Show
from hextui.screens.page import Page
from hextui.studio import Studio
from hextui.text import _
from hextui.views.documents import receipts_of
from hextui.views.invoices import InvoiceView, credit_notes_of, invoice
from hextui.views.outbox import notices_of
from hextui.workflows import documents
from hextui.workflows.documents import Shown

Given = ParamSpec("Given")
LETTERS = "123456789abcdefghijklmnop"
PAPER_KEYS = (("receipted", "a"), ("receipt", "r"))
"""What is made of a paid invoice, and the key for it in the view of an invoice."""


async def choose_type(page: Page, *kinds: str, title: str = "") -> str | None:
    """Which document type of these kinds; not asked when there is one."""
    kept = await page.read(types_in_use, *kinds)
    if len(kept) == 1 and not title:
        return kept[0].type.key
    choices = [(each.type.key, LETTERS[place], each.name) for place, each in enumerate(kept[: len(LETTERS)])]
    return await page.app.push_screen_wait(Pick(title or _("Document type"), choices))


async def choose_composed(page: Page) -> str | None:
    """Which document a draft becomes."""
    return await choose_type(page, *COMPOSED, title=_("Document type"))


async def show_paper(
    page: Page, title: str, make: Callable[Concatenate[Studio, Given], Shown], *given: Given.args, **named: Given.kwargs
) -> None:
    """A document that is not kept, as text; `w` writes its PDF and says where."""
    shown = await page.read(make, *given, **named)
    note = ""
    while True:
        choices = [] if note else [("write", "w", _("write the PDF"))]
        if await page.app.push_screen_wait(Show(title, shown.text, choices, note)) != "write":
            return
        note = str(await page.act(documents.write_shown, shown))


async def preview(page: Page, draft_id: int) -> None:
    """A draft as it would be issued now."""
    await show_paper(page, _("Preview"), documents.preview, draft_id)


async def statement(page: Page, client_id: int) -> None:
    """A client's statement of account."""
    key = await choose_type(page, "statement")
    if key:
        await show_paper(page, _("Statement of account"), documents.statement, client_id, key=key)


async def view(page: Page, invoice_id: int) -> None:
    """The invoice as text, where its document is, and what can be made of it; of a cancelled one its credit notes too."""
    shown = await page.read(invoice, invoice_id)
    if shown.number is None:
        await page.app.push_screen_wait(Show(_("Draft"), invoice_text(shown, page.studio.currency)))
        return
    text = await _invoice_words(page, shown)
    path = await make_paper(page, "invoice", invoice_id)
    choices = []
    if shown.state == "paid":
        words = {"receipted": _("receipted copy"), "receipt": _("receipt for insurers")}
        choices = [(kind, key, words[kind]) for kind, key in PAPER_KEYS]
    chosen = await page.app.push_screen_wait(Show(shown.number, text, choices, path))
    if chosen == "receipted":
        key = await choose_type(page, "receipted")
        if key:
            await show_paper(page, _("Receipted copy"), documents.receipted_copy, invoice_id, key)
    elif chosen == "receipt":
        await _receipt(page, invoice_id)


async def _invoice_words(page: Page, shown: InvoiceView) -> str:
    text = invoice_text(shown, page.studio.currency)
    notes = await page.read(credit_notes_of, shown.id)
    text += "".join(f"\n\n{credit_note_text(note, page.studio.currency)}" for note in notes)
    made = await page.read(receipts_of, shown.id)
    text += ("\n\n" + "\n".join(receipt_said(each) for each in made)) if made else ""
    told = await page.read(notices_of, shown.id)
    return text + (("\n\n" + "\n".join(notice_line(each) for each in told)) if told else "")


async def _receipt(page: Page, invoice_id: int) -> None:
    """Make the receipt for insurers, and show it."""
    key = await choose_type(page, "receipt")
    if not key:
        return
    made = await page.act(receipts.receipt, invoice_id, key)
    path = await make_paper(page, "receipt", made.id)
    shown, trouble = await page.afterwards(documents.text_of, "receipt", made.id)
    text = trouble if shown is None else shown
    lacks = "".join(f"\n{_('Not as insurers want it: {what}').format(what=lack)}" for lack in made.lacks)
    await page.app.push_screen_wait(Show(_("Receipt for insurers"), text + (f"\n{lacks}" if lacks else ""), note=path))


async def make_paper(page: Page, kind: str, record_id: int) -> str:
    """Make a document after its step; that it could not be made is said, and undoes nothing. Where it is."""
    stored, not_made = await page.act(documents.made_after, kind, record_id)
    if stored is not None:
        return str(stored.path)
    page.say(_("The document was not made: {reason} The next `hextui document` tries again.").format(reason=not_made), bad=True)
    return ""
