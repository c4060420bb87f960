"""The catalogues: `python hextui/locale/messages.py` collects the messages and compiles; `--check` fails on a missing one.

French and Spanish are complete. The compiled catalogues are kept in the package.
"""

import ast
import io
import re
import sys
from collections.abc import Iterator
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
MARKS = {"_": 1, "N_": 1, "plural": 2, "N_plural": 2}
"""The functions that mark a message, and how many forms of it each is given."""
FIELD = re.compile(r"\{[a-z_!:0-9]*\}")


def extracted(language: str) -> Catalog:
    """Every message of the program that the language must have."""
    catalog = Catalog(locale=language, project="hextui", charset="utf-8")
    for file in sorted((ROOT / "hextui").rglob("*.py")):
        for message in marked(file):
            catalog.add(message)
    return catalog


def marked(file: Path) -> Iterator[str | tuple[str, str]]:
    """The messages that a file marks for translation. Read from its tree: what stands inside an f-string is found too."""
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in MARKS:
            words = [each.value for each in node.args if isinstance(each, ast.Constant) and isinstance(each.value, str)]
            if len(words) == MARKS[node.func.id]:
                yield words[0] if len(words) == 1 else (words[0], words[1])


def kept(language: str) -> Catalog:
    """The translations on file."""
    path = HERE / language / "LC_MESSAGES" / "hextui.po"
    with path.open("rb") as file:
        return read_po(file, locale=language)


def compiled(catalog: Catalog) -> bytes:
    """The catalogue as gettext reads it."""
    buffer = io.BytesIO()
    write_mo(buffer, catalog)
    return buffer.getvalue()


def fields(text: str) -> set[str]:
    """The places in a message where values go."""
    return set(FIELD.findall(text))


def problems(language: str) -> list[str]:
    """What is missing in a language, or does not fit its message."""
    there = kept(language)
    found = []
    for message in extracted(language):
        if not message.id:
            continue
        translation = there.get(message.id)
        texts = [] if translation is None else translation.string if isinstance(translation.string, (list, tuple)) else [translation.string]
        forms = [message.id] if isinstance(message.id, str) else list(message.id)
        name, allowed = forms[0], [fields(form) for form in forms]
        if not texts or not all(texts) or (translation is not None and translation.fuzzy):
            found.append(f"{language}: not translated: {name}")
        elif any(fields(str(text)) not in allowed for text in texts):
            found.append(f"{language}: other fields: {name}")
    path = HERE / language / "LC_MESSAGES" / "hextui.mo"
    if not path.exists() or path.read_bytes() != compiled(there):
        found.append(f"{language}: the compiled catalogue is not made of the translations; run hextui/locale/messages.py")
    return found


def update(language: str) -> None:
    """Bring the file of translations to the program's messages, and compile it."""
    folder = HERE / language / "LC_MESSAGES"
    there, catalog = kept(language), extracted(language)
    for message in catalog:
        translation = there.get(message.id) if message.id else None
        if translation is not None and message.id:
            message.string = translation.string
    with (folder / "hextui.po").open("wb") as file:
        write_po(file, catalog, width=0, sort_output=True, no_location=True, omit_header=False)
    (folder / "hextui.mo").write_bytes(compiled(kept(language)))


def main(arguments: list[str]) -> int:
    """Check, or update and compile; the exit status."""
    languages = sorted(path.name for path in HERE.iterdir() if (path / "LC_MESSAGES").is_dir())
    if "--check" not in arguments:
        for language in languages:
            update(language)
    missing = [problem for language in languages for problem in problems(language)]
    sys.stdout.write("\n".join([*missing, f"{len(missing)} problems in {', '.join(languages)}"]) + "\n")
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
