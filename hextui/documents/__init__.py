"""Documents: the frozen contents of an invoice or credit note in, the bytes of a PDF out. Knows no store."""
