"""A client's form: what is known of him, and who pays."""

from hextui import typed
from hextui.billing import clients as verbs
from hextui.screens.dialogs import Form, parsed
from hextui.screens.page import Page
from hextui.text import LANGUAGES, _
from hextui.views.clients import ClientView, client
from hextui.widgets.fields import Field


def language_word(language: str) -> str:
    """A language, as a person reads it."""
    return {"en": _("English"), "fr": _("French"), "es": _("Spanish")}.get(language, language)


def _fields(page: Page, there: ClientView | None) -> list[Field]:
    studio = page.studio
    people = [(str(uid), studio.name_of(uid)) for uid in studio.settings.professionals()]
    in_charge = str(there.in_charge) if there is not None and there.in_charge is not None else str(studio.uid)
    return [
        Field("name", _("Name"), value=there.name if there else ""),
        Field("reference", _("Reference"), value=there.reference if there else ""),
        Field("email", _("E-mail"), value=there.email if there else ""),
        Field("phone", _("Telephone"), value=there.phone if there else ""),
        Field("address", _("Address"), value=there.address if there else "", lines=3),
        Field("language", _("Language"), value=there.language if there else studio.settings.text("studio.language"),
              choices=[(each, language_word(each)) for each in LANGUAGES]),
        Field("terms", _("Days to pay"), value="" if there is None or there.terms is None else str(there.terms),
              placeholder=_("empty: the studio's own")),
        *([Field("in_charge", _("In charge"), value=in_charge, choices=people)] if len(people) > 1 else []),
        Field("business", _("Kind"), value="yes" if there is not None and there.business else "no",
              choices=[("no", _("private person")), ("yes", _("company"))]),
        Field("reminders", _("Reminders"), value="no" if there is not None and not there.reminders else "yes",
              choices=[("yes", _("as usual")), ("no", _("none"))]),
        Field("payer_name", _("Billed to"), value=there.bill_to if there else "", placeholder=_("a parent, an employer")),
        Field("payer_address", _("Their address"), value=there.bill_to_address if there else "", lines=2),
        Field("payer_email", _("Their e-mail"), value=there.bill_to_email if there else ""),
    ]  # fmt: skip


async def client_form(page: Page, client_id: int | None = None) -> int | None:
    """Add a client, or change one; his id, or None when nothing was done."""
    there = await page.read(client, client_id) if client_id is not None else None

    async def submit(filled: dict[str, str]) -> int:
        terms = await parsed("terms", lambda: typed.terms(filled["terms"]))
        form = verbs.ClientForm(
            name=filled["name"],
            reference=filled["reference"],
            email=filled["email"],
            phone=filled["phone"],
            address=filled["address"],
            language=filled["language"],
            terms_days=terms,
            in_charge_uid=int(filled["in_charge"]) if filled.get("in_charge") else None,
            business=filled["business"] == "yes",
            reminders=filled["reminders"] == "yes",
            payer_name=filled["payer_name"],
            payer_address=filled["payer_address"],
            payer_email=filled["payer_email"],
        )
        if client_id is None:
            return await page.act(verbs.add_client, form)
        await page.act(verbs.edit_client, client_id, form)
        return client_id

    title = _("New client") if there is None else _("Edit · {client}").format(client=there.name)
    blame = {"empty": "name", "bad_terms": "terms", "bad_reference": "reference", "reference_exists": "reference", "bad_setting": "email"}
    done = await page.app.push_screen_wait(Form(title, _fields(page, there), submit, done=_("save"), blame=blame))
    return int(done) if done else None
