"""Writing XML: elements named `prefix:Name`, nothing written where there is nothing to say, the same bytes for the same words."""

from collections.abc import Mapping
from xml.etree.ElementTree import Element, SubElement, indent, tostring

_NOT_XML = dict.fromkeys((*range(9), 11, 12, *range(14, 32), 65534, 65535))


class Writer:
    """Elements of one document. `names` maps prefixes to namespaces; the empty prefix is the root's own."""

    def __init__(self, names: Mapping[str, str], root: str) -> None:
        self.names = names
        self.root = Element(root, {f"xmlns:{prefix}" if prefix else "xmlns": name for prefix, name in names.items()})

    def group(self, parent: Element, *path: str) -> Element:
        """A new element below `parent`, each name of the path within the one before."""
        for name in path:
            parent = SubElement(parent, name)
        return parent

    def put(self, parent: Element, name: str, text: str, **attributes: str) -> None:
        """An element with a text, when there is one."""
        if text:
            SubElement(parent, name, attributes).text = text.translate(_NOT_XML)

    def data(self) -> bytes:
        """The whole, in UTF-8."""
        indent(self.root)
        written: str = tostring(self.root, encoding="unicode")
        return f'<?xml version="1.0" encoding="UTF-8"?>\n{written}\n'.encode()
