"""When nobody can be told by mail: that is said, and where the document is that can be printed instead."""

from hextui.screens.page import Page
from hextui.text import _
from hextui.views.clients import client
from hextui.views.invoices import invoice
from hextui.workflows.documents import document


async def untold(page: Page, invoice_id: int, kind: str = "invoice", record_id: int | None = None) -> str:
    """A sentence for after a step on an invoice whose client has no e-mail: the document to print; nothing when he is told.

    `kind` and `record_id` name another document than the invoice: a credit note.
    """
    who = await page.read(client, (await page.read(invoice, invoice_id)).client)
    if who.mailed_to:
        return ""
    made = await page.act(document, kind, record_id or invoice_id)
    return _("Nobody was told: the client has no e-mail. To print: {path}").format(path=made.path)
