"""Text from outside stays text: in headers of mails, tables, templates, addresses, file names; and the writings of the world are let in."""

import csv
import io
import json
import re
import sqlite3
import unicodedata
from datetime import UTC, datetime
from email import message_from_bytes
from email.policy import default
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as some

from hextui.billing import clients
from hextui.checks import is_address, is_web_address
from hextui.documents.mail_templates import check, filled
from hextui.documents.message import Letter, as_bytes
from hextui.errors import Refused
from hextui.plain import as_csv
from hextui.text import cells, folded, harmless, many_lines, one_line, padded, show_money
from hextui.views.find import find
from hextui.views.templates import Template
from hextui.workflows import documents
from tests import studios

NASTY = (
    "=?utf-8?q?Zoe=0D=0AReply-To:_evil=40example.org=0D=0A=0D=0ADear_client?=", "Zoé\r\nBcc: evil@example.org",
    "=?utf-8?b?DQpCY2M6IHhAeS5vcmc=?=", "a\x00b", '"quoted" <evil@example.org>', "Zoé\u2028Bcc: evil@example.org", "x" * 900,
)  # fmt: skip


@pytest.mark.parametrize("text", NASTY)
def test_no_header_comes_into_a_mail_by_a_name_or_a_subject(text: str) -> None:
    letter = Letter(
        text, "studio@example.org", "studio@example.org", text, "zoe@example.org", "<1@example.org>", datetime(2026, 11, 24, tzinfo=UTC),
        ("fr",), text, "corps", "<p>corps</p>",
    )  # fmt: skip
    data = as_bytes(letter)
    head = data.partition(b"\r\n\r\n")[0]
    names = [line.partition(b":")[0].decode() for line in head.split(b"\r\n") if not line.startswith((b" ", b"\t"))]
    assert sorted(names) == sorted(
        ["From", "To", "Reply-To", "Subject", "Date", "Message-ID", "Auto-Submitted", "Content-Type", "MIME-Version", "Content-Language"]
    )
    message = message_from_bytes(data, policy=default)
    assert [address.addr_spec for address in message["To"].addresses] == ["zoe@example.org"]
    assert "Bcc" not in message
    body = message.get_body(("plain",))
    assert body is not None
    assert str(body.get_content()).strip() == "corps"


def test_an_address_that_would_be_decoded_into_another_is_none() -> None:
    assert not is_address("=?utf-8?q?=0ABcc=3A_x=40y.org?=@example.org")
    assert is_address("zoé.tremblay+studio@exämple.org")


@given(some.lists(some.lists(some.text(alphabet="=+-@;,\t|(!'\" \n\rab1é", max_size=12), min_size=2, max_size=2), max_size=4))
def test_no_cell_of_a_table_is_a_formula_however_it_is_read(rows: list[list[str]]) -> None:
    written = as_csv(("a", "b"), rows)
    for delimiter in (",", ";", "\t", "|"):
        for row in csv.reader(io.StringIO(written, newline=""), delimiter=delimiter, strict=False):
            for cell in row:
                bare = cell.strip().lstrip("\"' ") if delimiter != "," else cell.strip()
                # A sign before words reckons nothing; behind an apostrophe all is text.
                runs = re.match(r"[=@]|[+-][^,;|]*[(|!]", bare) is not None
                assert not runs or "'" in cell[: cell.index(bare[0]) + 1] or '"' in cell, written


def test_figures_and_telephones_stay_readable() -> None:
    written = as_csv(("amount", "phone", "name"), [("-12.50", "+1 418 555-0100", "Zoé; -b")])
    assert list(csv.reader(io.StringIO(written)))[1] == ["-12.50", "'+1 418 555-0100", "Zoé; -b"]


NAMES = (
    "สมชาย น้ำผึ้ง", "שָׁלוֹם כֹּהֵן", "Nguyễn Thị Ánh", "अनुष्का शर्मा", "محمّد عليّ", "王小明", "Zoé \U0001f469\u200d\U0001f467", "Łukasz Żółć",
    "Ðorđe", "O’Neil-Smith", "葛\U000e0100城", "co\u00adopérative",
)  # fmt: skip


@pytest.mark.parametrize("name", NAMES)
def test_the_writings_of_the_world_are_let_in_and_shown(name: str) -> None:
    assert one_line(name, "The name", 200) == unicodedata.normalize("NFC", name)
    assert harmless(name) == name
    assert folded(name)


def test_what_is_too_long_or_piled_up_is_refused_before_it_is_composed() -> None:
    for value, code in (("\u0301\u0316" * 500_000, "too_long"), ("Z" + "\u0301" * 100, "bad_text"), ("a" * 1_000_000, "too_long")):
        with pytest.raises(Refused) as refused:
            one_line(value, "The name", 200)
        assert refused.value.code == code
        with pytest.raises(Refused):
            many_lines(value, "The note", 20_000)
    # Marks that have no class of their own and come apart into some that have.
    assert folded("a" + "\u0f73" * 40_000)
    assert folded("Z" + "\u0301\u0316" * 200_000) == "z"


@given(some.text(max_size=40), some.integers(min_value=1, max_value=30))
def test_a_text_is_padded_to_its_width(text: str, width: int) -> None:
    shown = harmless(text)
    wanted = shown
    if cells(shown) > width:
        # As long as it fits with the ellipsis.
        fits = next(end for end in range(len(shown), -1, -1) if cells(shown[:end]) <= width - 1 and not _goes_on(shown, end, width))
        wanted = f"{shown[:fits]}…"
    assert padded(shown, width) == wanted + " " * (width - cells(wanted))
    assert padded(shown, width, right=True) == " " * (width - cells(wanted)) + wanted


def _goes_on(text: str, end: int, width: int) -> bool:
    """Whether the cut could come later, which is then the right one."""
    return end < len(text) and cells(text[: end + 1]) <= width - 1


def test_a_currency_of_braces_is_a_currency_of_braces() -> None:
    assert "{0.__class__}" in show_money(700, "{0.__class__}")


TEMPLATES = (
    '{{ "\x1b]0;P\x07" }}', '{{ "\\ud800" }}', "{{ " + "9" * 5000 + " }}", "{% if online == 1e400 %}x{% endif %}",
    "{{ client.name" + "|lower" * 1200 + " }}",
)  # fmt: skip


@pytest.mark.parametrize("body", TEMPLATES)
def test_a_template_that_could_fail_is_refused_when_it_is_kept(body: str) -> None:
    assert check(Template("Sujet", body)) is not None


def test_what_a_template_is_filled_with_is_harmless() -> None:
    made = filled(Template("{{ client.name }}", "{{ client.name }}"), {"client": {"name": "a\x1b]0;x\x07\u202eb"}})
    assert "\x1b" not in made.subject + made.body
    assert "\u202e" not in made.subject + made.body


def test_a_client_is_led_to_addresses_of_the_web_alone() -> None:
    for good in (
        "https://buy.stripe.com/test_28o5kF3Zx8yT4Y8cMM", "https://checkout.stripe.com/c/pay/cs_live_a1B2#fidkdWxOYHwnPyd1blpx" + "J" * 800,
        "https://billing.stripe.com/p/session/live_YWNjdF8x", "http://127.0.0.1:12111/pay/1",
    ):  # fmt: skip
        assert is_web_address(good)
    for bad in (
        "javascript:alert(1)", "http://example.org", "https://", "https://a b", "https://a\nb", "https://é.example.org",
        "https://" + "a" * 3000,
        "http://127.0.0.1.example.org/",
        "data:text/html,x", "", "https://a\x1b[31m",
    ):  # fmt: skip
        assert not is_web_address(bad), bad


def test_a_document_that_lies_elsewhere_is_neither_read_nor_made(home: studios.Home, tmp_path: Path) -> None:
    invoice, _items = studios.issued(home.studio)
    documents.document(home.studio, "invoice", invoice)
    secret = tmp_path / "secret.txt"
    secret.write_text("geheim", encoding="utf-8")
    connection = sqlite3.connect(home.studio.places.store, isolation_level=None)
    connection.execute("DROP TRIGGER document_fixed")
    connection.execute("UPDATE document SET path = '../../secret.txt'")
    connection.close()
    with pytest.raises(Refused) as refused:
        documents.document(home.studio, "invoice", invoice)
    assert refused.value.code == "document_changed"
    assert secret.read_text(encoding="utf-8") == "geheim"


def test_a_pasted_page_finds_nothing_and_takes_no_room(home: studios.Home) -> None:
    assert find(home.studio, "7" * 200_000) == []
    assert find(home.studio, "Zoé " * 50_000)[:0] == []


def test_bytes_that_are_no_text_are_said_to_be_damage(tmp_path: Path) -> None:
    home = studios.quebec(tmp_path / "home")
    home.studio.store.close()
    connection = sqlite3.connect(home.folder / "studio.db", isolation_level=None)
    connection.execute("UPDATE client SET phone = CAST(x'5aff' AS TEXT)")
    connection.close()
    answer = studios.command(home.folder, "client", "list", "--json")
    assert (answer.status, answer.json["error"]["code"]) in ((3, "store_corrupt"), (3, "unknown_user"))


def test_words_that_are_no_json_any_more_leave_the_timeline_readable(home: studios.Home) -> None:
    client = clients.add_client(home.studio, clients.ClientForm(name="Ana"))
    item = studios.published(home.studio, client)
    from hextui.billing.interventions import free
    from hextui.views.timeline import timeline

    free(home.studio, item, "offerte")
    connection = sqlite3.connect(home.studio.places.store, isolation_level=None)
    connection.execute("DROP TRIGGER words_fixed")
    connection.execute("UPDATE words SET words = '{'")
    connection.close()
    assert timeline(home.studio, client)[0].kind == "free"
    assert json.dumps([entry.reason for entry in timeline(home.studio, client)])
