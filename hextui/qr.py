"""An address as a QR code for a terminal: two rows of it a line, dark on light whatever the terminal's colours."""

from hextui.checks import is_web_address

QUIET = 2
"""Modules of white around it; phones read it with half of what the standard wants."""


def qr_lines(address: str) -> list[str]:
    """The code's lines, each of the same width, made of half blocks: a drawn half is light; none for what is no address."""
    if not is_web_address(address):
        return []
    import segno

    matrix = segno.make(address, error="l", micro=False, boost_error=False).matrix_iter(border=QUIET)
    rows = [[not cell for cell in row] for row in matrix]
    if len(rows) % 2:
        rows.append([True] * len(rows[0]))
    blocks = {(True, True): "█", (True, False): "▀", (False, True): "▄", (False, False): " "}
    return ["".join(blocks[pair] for pair in zip(upper, lower, strict=True)) for upper, lower in zip(rows[::2], rows[1::2], strict=True)]
