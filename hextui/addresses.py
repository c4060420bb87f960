"""Domains as servers write them: IDNA 2008 (RFC 5891, UTS 46), where straße.de and strasse.de are two domains."""

import re
import unicodedata

LABEL = re.compile(r"[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?")


def ascii_domain(domain: str) -> str:
    """A domain in servers' own writing. Raises ValueError for what can be none."""
    if domain.isascii():
        written = domain
    else:
        # (The standard library knows the rules of 2003 alone, by which ß is ss.)
        import idna

        try:
            mapped = idna.uts46_remap(domain, std3_rules=False, transitional=False)
            written = ".".join(_label(label) for label in mapped.split("."))
        except (idna.IDNAError, UnicodeError) as error:
            raise ValueError(domain) from error
    if not all(LABEL.fullmatch(label) for label in written.split(".")):
        raise ValueError(domain)
    return written


def _label(label: str) -> str:
    """One label. Symbols, which the rules of 2008 leave out and some registries sell all the same, are written by the same algorithm."""
    import idna

    if label.isascii():
        return label
    try:
        return idna.alabel(label).decode("ascii")
    except idna.IDNAError:
        if not all(each.isalnum() or each == "-" or unicodedata.category(each) in ("So", "Mn") for each in label):
            raise
        return "xn--" + label.encode("punycode").decode("ascii")


def ascii_address(address: str) -> str:
    """An e-mail address with its domain in servers' own writing. Raises ValueError for a domain that can be none."""
    name, at, domain = address.rpartition("@")
    return name + at + ascii_domain(domain)


def same(one: str, other: str) -> bool:
    """Whether two e-mail addresses are one: case does not matter, and neither does how the domain is written."""
    try:
        return ascii_address(one).lower() == ascii_address(other).lower()
    except ValueError:
        return one.lower() == other.lower()
