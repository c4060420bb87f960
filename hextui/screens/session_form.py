"""Writing and editing an intervention: a form that a person fills without looking at the keys."""

from hextui import typed
from hextui.billing import interventions
from hextui.errors import Refused
from hextui.history_said import visibility_word
from hextui.screens.dialogs import Form, parsed
from hextui.screens.page import Page
from hextui.studio import Studio
from hextui.text import _, show_moment, show_money
from hextui.views.catalogue import CodeView, codes
from hextui.views.interventions import InterventionView, intervention
from hextui.widgets.fields import Field

WHEN_BLAMED = {"future_date": "at", "bad_date": "at", "bad_minutes": "minutes", "unknown_code": "code", "archived_code": "code",
               "empty": "code", "unknown_professional": "by"}  # fmt: skip


def code_meant(views: list[CodeView], text: str) -> CodeView | None:
    """The code that a typed text means: itself, or the only one that begins so."""
    wanted = text.strip().casefold()
    exact = [view for view in views if view.code.casefold() == wanted]
    begins = [view for view in views if wanted and view.code.casefold().startswith(wanted)]
    return exact[0] if exact else begins[0] if len(begins) == 1 else None


def _code_said(studio: Studio, views: list[CodeView], text: str) -> str:
    meant = code_meant(views, text)
    if meant is not None:
        return f"{meant.code} · {meant.description} · {show_money(meant.price, studio.currency)}"
    begins = [view.code for view in views if view.code.casefold().startswith(text.strip().casefold())]
    return "  ".join(begins[:12]) if begins else _("There is no code {code}.").format(code=text.strip()[:40])


def _moment_said(studio: Studio, text: str) -> str:
    try:
        return show_moment(typed.moment(studio, text).isoformat())
    except Refused:
        return ""


def _people(studio: Studio) -> list[tuple[str, str]]:
    known = studio.settings.professionals()
    uids = [studio.uid, *(uid for uid, person in known.items() if uid != studio.uid and person.role != "read-only")]
    return [(str(uid), studio.name_of(uid)) for uid in uids]


def _fields(studio: Studio, views: list[CodeView], there: InterventionView | None) -> list[Field]:
    people = _people(studio)
    by = str(there.by) if there is not None else str(studio.uid)
    if by not in [uid for uid, _name in people]:
        people.append((by, studio.name_of(int(by))))
    visibilities = [(word, visibility_word(word)) for word in interventions.VISIBILITIES]
    shown = (there.text or "", there.note or "", there.personal or "") if there is not None else ("", "", "")
    return [
        Field(
            "code", _("Code"), value=there.code if there else "", suggestions=[view.code for view in views],
            hint=lambda text: _code_said(studio, views, text),
        ),
        Field(
            "at", _("When"), value=there.at[:16].replace("T", " ") if there else "", placeholder=_("now, yesterday 14:30, monday 9h"),
            hint=lambda text: _moment_said(studio, text),
        ),
        Field("minutes", _("Minutes"), value=str(there.minutes or "") if there else ""),
        *([Field("by", _("Professional"), value=by, choices=people)] if len(people) > 1 else []),
        Field("visibility", _("Shown to"), value=there.visibility if there else "studio", choices=visibilities),
        Field("text", _("Text"), value=shown[0], lines=3),
        Field("note", _("Professional note"), value=shown[1], lines=2),
        Field("personal", _("Note for me alone"), value=shown[2], lines=2),
    ]  # fmt: skip


async def write(page: Page, client_id: int, client_name: str) -> int | None:
    """Write an intervention down as a draft; its id, or None when nothing was written."""
    views = [view for view in await page.read(codes) if not view.archived]

    async def submit(filled: dict[str, str]) -> int:
        meant = code_meant(views, filled["code"])
        at = await parsed("at", lambda: typed.moment(page.studio, filled["at"]))
        minutes = await parsed("minutes", lambda: typed.whole(filled["minutes"]))
        return await page.act(
            interventions.write,
            client_id,
            meant.code if meant else filled["code"],
            at=at,
            minutes=minutes,
            by=int(filled["by"]) if filled.get("by") else None,
            text=filled["text"],
            note=filled["note"],
            personal=filled["personal"],
            visibility=filled["visibility"],
        )

    title = _("Write · {client}").format(client=client_name)
    lines = [] if views else [_("There is no code yet. `u` on the list of clients shows the codes.")]
    written = await page.app.push_screen_wait(
        Form(title, _fields(page.studio, views, None), submit, lines=lines, done=_("write"), blame=WHEN_BLAMED)
    )
    return int(written) if written else None


def _changed(new: str, old: str | None) -> str | None:
    return new if new.strip() != (old or "").strip() else None


async def edit(page: Page, intervention_id: int) -> bool:
    """Change an intervention; once it is invoiced or free only add to its notes and narrow who sees it. Whether it changed."""
    there = await page.read(intervention, intervention_id)
    if there.state in ("draft", "unbilled"):
        return await _edit_open(page, there)
    return await _add_to_closed(page, there)


async def _edit_open(page: Page, there: InterventionView) -> bool:
    views = [view for view in await page.read(codes) if not view.archived or view.code == there.code]

    async def submit(filled: dict[str, str]) -> list[interventions.BalanceChange]:
        meant = code_meant(views, filled["code"])
        code = meant.code if meant else filled["code"]
        at = await parsed("at", lambda: typed.moment(page.studio, filled["at"]))
        minutes = await parsed("minutes", lambda: typed.whole(filled["minutes"]))
        same_moment = filled["at"] == there.at[:16].replace("T", " ")
        by = int(filled["by"]) if filled.get("by") else there.by
        changes = interventions.Edit(
            code=code if code != there.code else None,
            at=None if same_moment else at,
            minutes=minutes if minutes != there.minutes else None,
            by=by if by != there.by else None,
            text=_changed(filled["text"], there.text),
            note=_changed(filled["note"], there.note),
            personal=_changed(filled["personal"], there.personal),
            visibility=_changed(filled["visibility"], there.visibility),
        )
        return await page.act(interventions.edit, there.id, changes)

    form = Form(
        _("Edit · {code} · {at}").format(code=there.code, at=show_moment(there.at)),
        _fields(page.studio, views, there), submit, done=_("save"), blame=WHEN_BLAMED,
    )  # fmt: skip
    changes = await page.app.push_screen_wait(form)
    if changes is None:
        return False
    moved = changes if isinstance(changes, list) else []
    page.say(
        " ".join(_("Balance: {before} → {after}").format(before=page.money(each.before), after=page.money(each.after)) for each in moved)
        or _("Saved.")
    )
    return True


async def _add_to_closed(page: Page, there: InterventionView) -> bool:
    narrower = [word for word, seers in interventions.VISIBILITIES.items() if seers <= interventions.VISIBILITIES[there.visibility]]
    fields = [
        Field("text", _("Add to the text"), lines=2),
        Field("note", _("Professional note"), lines=2),
        Field("personal", _("Note for me alone"), lines=2),
        Field("visibility", _("Shown to"), value=there.visibility, choices=[(word, visibility_word(word)) for word in narrower]),
    ]

    async def submit(filled: dict[str, str]) -> list[interventions.BalanceChange]:
        changes = interventions.Edit(
            text=filled["text"].strip() or None,
            note=filled["note"].strip() or None,
            personal=filled["personal"].strip() or None,
            visibility=_changed(filled["visibility"], there.visibility),
        )
        return await page.act(interventions.edit, there.id, changes)

    lines = [_("Invoiced or free: its notes can be added to, and it can be shown to fewer people.")]
    lines += [words.replace("\n", " ") for words in (there.text, there.note, there.personal) if words]
    title = _("Edit · {code} · {at}").format(code=there.code, at=show_moment(there.at))
    done = await page.app.push_screen_wait(Form(title, fields, submit, lines=lines, done=_("save")))
    if done is not None:
        page.say(_("Saved."))
    return done is not None
