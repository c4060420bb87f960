"""A step that is committed is answered as done, whatever goes wrong afterwards: pictures, fonts, files, standard error."""

import hashlib
import io
import os
import struct
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from hextui.billing import payments
from hextui.errors import Refused
from hextui.store import faults
from hextui.workflows import change_setting, documents
from hextui.workflows import charge as charging
from hextui.workflows.doctor import doctor
from hextui.workflows.verify import verify
from tests import cards, studios


def chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def half_a_png() -> bytes:
    """A picture of which half of the pixels are missing, though every checksum is right."""
    pixels = zlib.compress(b"".join(b"\0" + os.urandom(300) for _line in range(100)))
    header = struct.pack(">IIBBBBB", 100, 100, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", pixels[: len(pixels) // 2]) + chunk(b"IEND", b"")


def no_palette() -> bytes:
    """A picture of a palette that it does not have: the decoder raises what nobody expects."""
    header = struct.pack(">IIBBBBB", 4, 4, 8, 3, 0, 0, 0)
    pixels = zlib.compress(b"".join(b"\0" * 5 for _line in range(4)))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", pixels) + chunk(b"IEND", b"")


def enormous() -> bytes:
    picture = io.BytesIO()
    Image.new("1", (13_300, 13_300)).save(picture, "PNG")
    return picture.getvalue()


BROKEN = {"half": half_a_png, "no palette": no_palette, "enormous": enormous}


def kept_before(folder: Path, data: bytes) -> None:
    """The picture is the studio's logo, as an earlier version kept it: unlooked at."""
    name = f"{hashlib.sha256(data).hexdigest()}.png"
    logo = folder / "studio.documents" / "logo" / name
    logo.parent.mkdir(parents=True)
    logo.write_bytes(data)
    answer = studios.command(folder, "settings", "set", "documents.logo", name)
    if answer.status:
        with (folder / "studio.toml").open("a", encoding="utf-8") as file:
            file.write(f'\n[documents]\nlogo = "{name}"\n')


@pytest.fixture
def home(tmp_path: Path) -> Iterator[studios.Home]:
    """A studio of whoever runs the tests."""
    made = studios.quebec(tmp_path / "home", uid=os.getuid())
    yield made
    made.studio.store.close()


@pytest.fixture
def till(tmp_path: Path) -> Iterator[cards.Till]:
    with cards.till(tmp_path / "home") as made:
        yield made


@pytest.mark.parametrize("kind", BROKEN)
def test_a_logo_that_cannot_be_drawn_takes_no_money_twice(till: cards.Till, kind: str) -> None:
    till.save_card()
    kept_before(till.folder, BROKEN[kind]())
    number = till.issue()
    answer = till.command("charge", number, "--amount", "20", "--json")
    assert answer.status == 0
    assert answer.json["payment"]["state"] == "succeeded"
    assert answer.json["invoice"]["due"] == 5749 - 2000
    assert [each["code"] for each in answer.json.get("warnings", [])] in ([], ["without_logo"])
    paid = till.command("mark-paid", number, "--method", "cash", "--json")
    assert paid.status == 0
    assert till.ask("SELECT count(*) FROM payment") == [(2,)]
    for words in (("show", number), ("client", "export", "1", str(till.folder / "file")), ("archive", str(till.folder / "archive"))):
        assert till.command(*words).status == 0, words
    till.command("write", "1", "PR")
    till.command("publish", "1", "2")
    ran = till.command("run", "invoice", "--json")
    assert ran.status == 0
    assert ran.json["failed"] == 0


def test_a_document_that_cannot_be_drawn_at_all_is_a_warning_beside_what_was_done(
    till: cards.Till, monkeypatch: pytest.MonkeyPatch
) -> None:
    number = till.issue()
    for each in (till.folder / "studio.documents").rglob("*.pdf"):
        each.unlink()
    till.command("write", "1", "EP", "--json")
    till.command("publish", "2")

    def broken(*_given: object) -> object:
        raise TypeError("fonts make a library raise whatever it likes")

    monkeypatch.setattr("hextui.documents.pdf.render", broken)
    answer = till.command("mark-paid", number, "--method", "cash", "--json")
    assert answer.status == 0
    assert answer.json["invoice"]["state"] == "paid"
    assert answer.json["invoice"]["pdf"] is None
    (warning,) = answer.json["warnings"]
    assert warning["code"] == "not_drawn"
    assert "TypeError" in warning["message"]
    said = till.command("show", number)
    assert said.status == 0
    assert "TypeError" in said.err
    ran = till.command("run", "invoice", "--json")
    assert (ran.status, ran.json["done"], ran.json["failed"]) == (0, 1, 0)
    assert "TypeError" in ran.json["items"][0]["message"]
    exported = till.command("client", "export", "1", str(till.folder / "file"), "--json")
    assert exported.status == 0
    assert {each["code"] for each in exported.json["warnings"]} == {"document_missing"}
    archived = till.command("archive", str(till.folder / "archive"), "--json")
    assert archived.status == 0
    assert len(archived.json["archive"]["missing"]) == 2


@pytest.mark.parametrize("broken", [RuntimeError("anything"), OSError(5, "Input/output error"), faults.disk_full(Path("studio.db"))])
def test_an_answer_that_cannot_be_read_is_still_that_it_was_done(
    home: studios.Home, monkeypatch: pytest.MonkeyPatch, broken: Exception
) -> None:
    draft, _items = studios.issued(home.studio)
    home.studio.store.close()

    def fail(*_given: object, **_named: object) -> object:
        raise broken

    monkeypatch.setattr("hextui.commands.money.payment", fail)
    answer = studios.command(home.folder, "mark-paid", str(draft), "--method", "cash", "--json", LANG="en_CA.UTF-8")
    assert answer.status == 0
    assert answer.json["payment"]["amount"] == 5750
    assert "not done" not in answer.out + answer.err
    assert "Nothing was changed" not in answer.out + answer.err
    assert len(answer.json["warnings"]) == 1
    again = studios.command(home.folder, "mark-paid", str(draft), "--method", "cash", "--json")
    assert again.status == 3


def test_an_error_after_a_commit_that_no_command_told_of_is_not_called_undone(home: studios.Home, monkeypatch: pytest.MonkeyPatch) -> None:
    draft, _items = studios.issued(home.studio)
    home.studio.store.close()
    done = payments.mark_paid

    def booked_and_broken(*given: Any, **named: Any) -> Any:
        done(*given, **named)
        raise OSError(28, "No space left on device", "/somewhere")

    monkeypatch.setattr("hextui.workflows.by_hand.payments.mark_paid", booked_and_broken)
    answer = studios.command(home.folder, "mark-paid", str(draft), "--method", "cash", "--json", LANG="en_CA.UTF-8")
    assert answer.status == 1
    assert "not done" not in answer.out
    assert "whether the step was done" in answer.json["error"]["message"]


def test_a_file_that_cannot_be_read_before_anything_was_written_is_said_to_have_undone_nothing(
    home: studios.Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    draft, _items = studios.issued(home.studio)
    home.studio.store.close()

    def broken(*_given: object, **_named: object) -> object:
        raise OSError(5, "Input/output error", "/somewhere")

    monkeypatch.setattr("hextui.workflows.by_hand.payments.mark_paid", broken)
    answer = studios.command(home.folder, "mark-paid", str(draft), "--method", "cash", "--json", LANG="en_CA.UTF-8")
    assert answer.status == 3
    assert "was not done" in answer.json["error"]["message"]


@pytest.mark.parametrize("broken", [RuntimeError("anything"), Refused("clock_back", "The clock ran back. Nothing was changed.")])
def test_a_charge_that_cannot_be_booked_is_not_called_unpaid(till: cards.Till, monkeypatch: pytest.MonkeyPatch, broken: Exception) -> None:
    till.save_card()
    number = till.issue()

    def fail(*_given: object) -> object:
        raise broken

    monkeypatch.setattr(charging, "learn", fail)
    answer = till.command("charge", number, "--json")
    assert answer.status == 4
    assert answer.json["payment"]["state"] == "unknown"
    monkeypatch.undo()
    assert till.command("charge", number, "--json").json["error"]["code"] in ("charge_open", "processing", "unknown", "open_charge")
    till.clock.forward(minutes=15)
    till.command("sync")
    assert till.shown(number)["state"] == "paid"
    assert len(till.stripe.taken()) == 1


def test_one_that_breaks_in_a_run_keeps_no_other_from_its_answer(home: studios.Home, monkeypatch: pytest.MonkeyPatch) -> None:
    for client in (1, 2):
        studios.published(home.studio, client)
    home.studio.store.close()
    from hextui.billing.invoice_balance import invoice_balance as issue
    from hextui.workflows import run as runs

    def breaks(studio: Any, client: int, *rest: Any) -> Any:
        if client == 1:
            raise KeyError("whatever")
        return issue(studio, client, *rest)

    monkeypatch.setattr(runs, "invoice_balance", breaks)
    answer = studios.command(home.folder, "run", "invoice", "--json", LANG="en_CA.UTF-8")
    assert answer.status == 1
    error = answer.json["error"]
    assert (error["done"], error["failed"]) == (1, 1)
    first = next(each for each in error["items"] if each["client"] == 1)
    assert first["code"] == "unexpected"
    assert "not done" not in first["message"]


def test_a_result_that_cannot_be_written_to_a_file_is_a_warning(home: studios.Home, tmp_path: Path) -> None:
    studios.published(home.studio)
    home.studio.store.close()
    answer = studios.command(home.folder, "run", "invoice", "--json", "--csv", "/proc/nothing.csv")
    assert answer.status == 0
    assert answer.json["done"] == 1
    assert answer.json["warnings"][0]["code"] == "cannot_write"


@pytest.mark.parametrize("kind", ["half", "enormous"])
def test_a_picture_that_cannot_be_decoded_is_refused_when_it_is_set(home: studios.Home, tmp_path: Path, kind: str) -> None:
    path = tmp_path / "logo.png"
    path.write_bytes(BROKEN[kind]())
    with pytest.raises(Refused) as refused:
        change_setting.set_setting(home.studio, "documents.logo", str(path))
    assert refused.value.code == "bad_setting"


@pytest.mark.parametrize("special", ["/dev/zero", "fifo"])
def test_what_is_no_file_is_refused_as_a_logo_at_once(home: studios.Home, tmp_path: Path, special: str) -> None:
    path = special
    if special == "fifo":
        path = str(tmp_path / "fifo")
        os.mkfifo(path)
    with pytest.raises(Refused):
        change_setting.set_setting(home.studio, "documents.logo", path)


def test_a_logo_is_kept_as_its_pixels_alone(home: studios.Home, tmp_path: Path) -> None:
    picture = Image.new("RGB", (40, 20), (17, 94, 89))
    exif = Image.Exif()
    exif[0x010E] = "taken at 425 Saint-Joseph"
    path = tmp_path / "logo.jpg"
    picture.save(path, "JPEG", exif=exif, comment=b"by somebody")
    assert b"Saint-Joseph" in path.read_bytes()
    change_setting.set_setting(home.studio, "documents.logo", str(path))
    (kept,) = (home.folder / "studio.documents" / "logo").iterdir()
    assert hashlib.sha256(kept.read_bytes()).hexdigest() == kept.stem
    assert b"Saint-Joseph" not in kept.read_bytes()
    assert b"somebody" not in kept.read_bytes()


def test_what_cannot_be_drawn_is_named_by_verify_doctor_and_the_review(till: cards.Till) -> None:
    kept_before(till.folder, half_a_png())
    number = till.issue()
    assert till.command("show", number).status == 0
    (logo,) = (till.folder / "studio.documents" / "logo").iterdir()
    with studios.reading(till.folder) as studio:
        report = verify(studio)
        assert [each.where for each in report.left_out] == [str(logo)]
        assert report.findings == []
        found = {each.name: each for each in doctor(studio.places, {}, till.clock, None)}
        assert logo.name in found["documents"].said
    review = till.command("review", "--json").json
    assert logo.name in str(review)


def test_a_logo_that_was_changed_is_found_by_verify(home: studios.Home, tmp_path: Path) -> None:
    path = tmp_path / "logo.png"
    Image.new("RGB", (40, 20), (17, 94, 89)).save(path)
    change_setting.set_setting(home.studio, "documents.logo", str(path))
    (kept,) = (home.folder / "studio.documents" / "logo").iterdir()
    assert verify(home.studio).findings == []
    kept.write_bytes(path.read_bytes() + b"x")
    assert [each.where for each in verify(home.studio).findings] == [str(kept)]


def test_documents_that_a_crash_left_out_are_made_at_the_next_look(home: studios.Home) -> None:
    studios.issued(home.studio)
    assert verify(home.studio).documents_waiting == 1
    assert documents.make_missing(home.studio) == 1
    assert verify(home.studio).documents_waiting == 0
