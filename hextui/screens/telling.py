"""When nobody can be told by mail: that is said, and where the document is that can be printed instead."""

from hextui.screens.page import Page
from hextui.studio import Studio
from hextui.text import _
from hextui.views.clients import client
from hextui.views.invoices import invoice
from hextui.workflows.documents import made_after


async def untold(page: Page, invoice_id: int, kind: str = "invoice", record_id: int | None = None) -> str:
    """A sentence for after a step on an invoice whose client has no e-mail: the document to print; nothing when he is told.

    `kind` and `record_id` name another document than the invoice: a credit note.
    """
    said, trouble = await page.afterwards(_mailed_to, invoice_id)
    if said or trouble:
        return ""
    stored, not_made = await page.act(made_after, kind, record_id or invoice_id)
    if stored is None:
        return f"{_('Nobody was told: the client has no e-mail.')} {_('The document was not made: {reason}').format(reason=not_made)}"
    return _("Nobody was told: the client has no e-mail. To print: {path}").format(path=stored.path)


def _mailed_to(studio: Studio, invoice_id: int) -> str:
    return client(studio, invoice(studio, invoice_id).client).mailed_to
