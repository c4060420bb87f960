"""How a record is written before it is hashed: by the store itself, which is fast, and once more here where that does not fit.

A hash that fits proves the record, however it was written. One that does not fit is not believed before the record was written the
slow way: what the store cannot write as JSON (a damaged value) or writes otherwise is decided there.
"""

from collections.abc import Mapping

from hextui.workflows.verify.report import Check, as_json, text_hash

PERSONAL = {
    "client": {"name", "email", "phone", "address", "registration", "vat_number", "payer_name", "payer_address", "payer_email"},
    "intervention": {"text", "professional_note", "personal_note"},
    "note_addition": {"words"},
    "outbox": {"recipient"},
    "client_tag": {"reason"},
    "mail": {"subject", "words"},
}
NOT_FINAL = {("client", "search"), ("invoice", "seen"), ("invoice_line", "live"), ("outbox", "state"), ("outbox", "not_before")}
CHILDREN = {
    "code": [("code_tax", "code_id = {id}", "tax_id")],
    "invoice": [
        ("invoice_line", "invoice_id = {id}", "id"),
        ("invoice_line_tax", "line_id IN (SELECT id FROM invoice_line WHERE invoice_id = {id})", "line_id, tax_id"),
        ("invoice_tax", "invoice_id = {id}", "tax_id"),
        ("invoice_tax_off", "invoice_id = {id}", "tax_id"),
    ],
    "credit_note": [("credit_note_line", "credit_note_id = {id}", "line_id"), ("credit_note_tax", "credit_note_id = {id}", "tax_id")],
    "payment": [("settlement", "payment_id = {id}", "id")],
}


def json_object(parts: Mapping[str, str]) -> str:
    """The SQL that writes an object: each name with the SQL of its value, in the order of the names."""
    pairs = ", ".join(f"'{name}', {parts[name]}" for name in sorted(parts))
    return f"json_object({pairs})"


class Written(Check):
    """The records of a table, written."""

    def _columns(self, table: str) -> list[str]:
        hidden = PERSONAL.get(table, set()) | {"salt"}
        names = [str(row[0]) for row in self.each("SELECT name FROM pragma_table_info(?)", table)]
        return [name for name in names if name not in hidden and (table, name) not in NOT_FINAL]

    def by_the_store(self, table: str) -> str:
        """The SQL of what is hashed of a record of a table (`record`): its columns and children; and of its salt and its words, or ''."""
        parts = {name: f"record.{name}" for name in self._columns(table)} | {"table": f"'{table}'"}
        for child, where, order in CHILDREN.get(table, []):
            columns = json_object({name: name for name in self._columns(child)})
            parts[f"/{child}"] = (
                f"(SELECT json_group_array({columns}) FROM (SELECT * FROM {child} WHERE {where.format(id='record.id')} ORDER BY {order}))"
            )
        words = f"record.salt || {json_object({name: f'record.{name}' for name in PERSONAL[table]})}" if table in PERSONAL else "''"
        return f"{json_object(parts)}, {words}"

    def by_hand(self, table: str, record_id: int) -> str:
        """The digest of a record that is there, written here; empty where it holds what is never written."""
        (row,) = self.rows_as_they_stand(f"SELECT * FROM {table} WHERE id = ?", record_id)
        names = self._columns(table)
        content: dict[str, object] = {name: getattr(row, name) for name in names} | {"table": table}
        for child, where, order in CHILDREN.get(table, []):
            rows = self.rows_as_they_stand(f"SELECT * FROM {child} WHERE {where.format(id='?')} ORDER BY {order}", record_id)
            children = self._columns(child)
            content[f"/{child}"] = [{name: getattr(each, name) for name in children} for each in rows]
        try:
            personal = {name: getattr(row, name) for name in PERSONAL.get(table, ())}
            return digest_of(as_json(content), row.salt + as_json(personal) if personal else "")
        except TypeError:
            return ""


def digest_of(content: str, words: str) -> str:
    """What a record's digest is, by what was written of it."""
    return f"{text_hash(content)}:{text_hash(words)}" if words else text_hash(content)
