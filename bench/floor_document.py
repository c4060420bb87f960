"""The floor of a document: the same page by fpdf2 alone, with its core fonts, its own table, and no PDF/A.

Run as a program: makes so many documents and prints how many seconds of CPU they took.
"""

import sys
import time

import segno
from fpdf import FPDF, FontFace

LINES = (
    ("Bilan postural initial", "24 novembre 2026", "1", "60,00", "TVA 20", "60,00"),
    ("Entraînement privé", "24 novembre 2026", "1", "55,00", "TVA 20", "55,00"),
    ("Livre « Se tenir droit », tome 1", "", "1", "33,42", "TVA 5.5", "33,42"),
    ("Livre « Se tenir droit », tome 2, une édition revue et augmentée", "", "2", "33,49", "TVA 5.5", "66,98"),
    ("Livre « Se tenir droit », tome 3", "", "1,5", "33,56", "TVA 5.5", "50,34"),
)
CODE = "BCD\n002\n1\nSCT\nAGRIFRPP\nAtelier du Mouvement\nFR7630006000011234567890189\nEUR267.33\n\n\n2026-0001"


def page() -> bytes:
    """One document."""
    pdf = FPDF()
    pdf.set_margins(18, 18, 18)
    pdf.set_auto_page_break(True, 20)
    pdf.add_page()
    pdf.set_fill_color(17, 94, 89)
    pdf.rect(0, 0, pdf.w, 2.2, style="F")
    pdf.set_font("helvetica", "B", 15)
    pdf.cell(87, 7, "Atelier du Mouvement")
    pdf.set_font("helvetica", "B", 22)
    pdf.cell(87, 9, "Facture", align="R", new_x="LMARGIN", new_y="NEXT")
    pdf.set_font("helvetica", "", 8.5)
    for line in ("12, rue des Lilas", "69003 Lyon", "04 72 00 00 00", "contact@atelier.example", "EI", "SIREN/SIRET 812 345 678 00012",
                 "Numéro de TVA FR83812345678"):  # fmt: skip
        pdf.multi_cell(87, 4.3, line, new_x="LMARGIN", new_y="NEXT")
    for label, value in (("Numéro", "2026-0001"), ("Date", "24 novembre 2026"), ("Échéance", "24 décembre 2026"), ("Référence", "C-104")):
        pdf.cell(140, 5, label, align="R")
        pdf.set_font("helvetica", "B", 9.5)
        pdf.cell(34, 5, value, align="R", new_x="LMARGIN", new_y="NEXT")
        pdf.set_font("helvetica", "", 8.5)
    for line in ("Facturé à", "Acme SARL", "1, rue Haute", "75001 Paris", "SIREN/SIRET 552 100 554"):
        pdf.multi_cell(108, 4.7, line, new_x="LMARGIN", new_y="NEXT")
    pdf.ln(6)
    pdf.set_font("helvetica", "", 9.5)
    heading = FontFace(emphasis="BOLD", fill_color=(242, 246, 246))
    with pdf.table(headings_style=heading, col_widths=(84, 15, 25, 22, 28), text_align=("LEFT", *["RIGHT"] * 4),
                   borders_layout="HORIZONTAL_LINES") as table:  # fmt: skip
        table.row(("Description", "Qté", "Prix unitaire", "Taxes", "Montant"))
        for words, details, *figures in LINES:
            table.row((f"{words}\n{details}" if details else words, *figures))
    pdf.ln(4)
    for label, amount in (("Sous-total", "265,74"), ("Rabais 10 %", "-26,57"), ("Total hors taxes", "239,17"), ("TVA 20 %", "20,70"),
                          ("TVA 5,5 %", "7,46"), ("Total", "267,33")):  # fmt: skip
        pdf.cell(140, 5.6, label, align="R")
        pdf.cell(34, 5.6, amount, align="R", new_x="LMARGIN", new_y="NEXT")
    rows = [list(row) for row in segno.make(CODE, error="m", micro=False).matrix_iter(border=0)]
    top, module = pdf.get_y() + 5, 26 / len(rows)
    for down, row in enumerate(rows):
        for across, dark in enumerate(row):
            if dark:
                pdf.rect(18 + across * module, top + down * module, module, module, style="F")
    pdf.set_y(top + 31)
    pdf.multi_cell(174, 4.3, "IBAN FR76 3000 6000 0112 3456 7890 189 · BIC AGRIFRPP", new_x="LMARGIN", new_y="NEXT")
    pdf.multi_cell(174, 4.3, "Pénalités de retard : trois fois le taux d'intérêt légal. Indemnité forfaitaire pour frais de recouvrement : "
                   "40 EUR. Pas d'escompte pour paiement anticipé.", new_x="LMARGIN", new_y="NEXT")  # fmt: skip
    pdf.set_y(-14)
    pdf.cell(174, 5, "Atelier du Mouvement · 2026-0001 · Page 1 de 1")
    return bytes(pdf.output())


def main() -> None:
    """Make documents, and print the seconds of CPU."""
    page()
    begun = time.process_time()
    for _ in range(int(sys.argv[1])):
        page()
    print(time.process_time() - begun)  # noqa: T201 - this is its answer


if __name__ == "__main__":
    main()
