"""Who lives in the demo studio: its settings, people, codes and clients, among them names that break a table."""

ASSISTANT_UID, SECOND_UID, THIRD_UID = 60001, 60002, 60003

SETTINGS = {
    "studio.name": "Studio Boréal",
    "studio.address": "425, rue Saint-Joseph Est\nQuébec (Québec)  G1K 3B7",
    "studio.country": "CA",
    "studio.region": "QC",
    "studio.currency": "CAD",
    "studio.timezone": "America/Montreal",
    "studio.language": "fr",
    "studio.email": "bonjour@studio-boreal.example",
    "studio.phone": "418 555-0142",
    "studio.registration": "NEQ 1170000000",
}
PEOPLE = {
    SECOND_UID: ("Marc-André Gagnon", "professional", "Kinésiologue", "Fédération des kinésiologues du Québec", "K-2231"),
    THIRD_UID: ("Lucía Fernández", "professional", "Massothérapeute", "Réseau des massothérapeutes", "M-0907"),
    ASSISTANT_UID: ("Sophie Roy", "assistant", "", "", ""),
}
CODES = (
    ("PR", "Première rencontre", 6500, ()),
    ("EV", "Évaluation de la condition physique", 8500, ()),
    ("EP60", "Entraînement privé - 60 min", 7250, ()),
    ("EP30", "Entraînement privé - 30 min", 4000, ()),
    ("DUO", "Entraînement en duo", 4825, ()),
    ("MT60", "Massothérapie - 60 min", 9000, ()),
    ("MT90", "Massothérapie - 90 min", 12500, ()),
    ("NUT", "Consultation en nutrition", 9500, ("all",)),
    ("KIN", "Suivi en kinésiologie", 7000, ()),
    ("ABS", "Absence non annulée", 3010, ()),
    ("PROT", "Protéines à la vanille - 1 kg", 3999, ()),
    ("BIL", "Bilan offert", 0, ()),
)
NO_SERVICES = ("ABS", "PROT")
"""A fee and a product: on no receipt for insurers."""
SESSION_CODES = ("EP60", "EP60", "EP60", "EP30", "EP30", "DUO", "MT60", "MT60", "MT90", "NUT", "KIN", "KIN", "ABS")
MINUTES = {"PR": 60, "EV": 90, "EP60": 60, "EP30": 30, "DUO": 60, "MT60": 60, "MT90": 90, "NUT": 45, "KIN": 45, "BIL": 30}
FRENCH = (
    "Geneviève Tremblay", "Jean-François Côté", "Zoé Lévesque", "Maëlle Desrosiers", "Étienne Ouellet", "Anaïs L'Écuyer",
    "Benoît Saint-Pierre", "Chloé Bélanger", "Noël Gagné", "Françoise Thériault", "Hélène Pelletier", "Loïc Paré", "Océane Dubé",
    "Raphaël Bouchard", "Solène Morin", "Ulysse Grenier", "Véronique Nadeau", "Yves Beaulieu", "Aïcha Diallo", "Camille Fortin",
    "Gaël Lemieux", "Inès Poirier", "Jérôme Caron", "Léa Simard", "Mathéo Roy",
)  # fmt: skip
ENGLISH = (
    "Emma O'Connor", "Liam MacDonald", "Olivia Brown", "Noah Campbell", "Ava Fraser", "William Scott", "Sophia Kelly", "James Wilson",
    "Charlotte Reid", "Benjamin Clarke", "Amelia Stewart", "Lucas Murray", "Mia Thompson", "Henry Sinclair",
)  # fmt: skip
SPANISH = (
    "José Muñoz", "María Peña", "Íñigo Núñez", "Lucía García-López", "Sofía Ibáñez", "Andrés Castañeda", "Begoña Ordóñez", "Joaquín Vélez",
    "Ángel Ruiz Zafón", "Rocío Domínguez",
)  # fmt: skip
AWKWARD = (  # long, short, wide, marked up, with quotes: what breaks a table
    "Li 王小明", "Ng", "Anne-Sophie-Marguerite de la Bruère-Desjardins du Plessis-Bellière", "D'Arcy \"Dash\" O'Neil-Smith",
    "[red]Robert[/red]", "Nguyễn Thị Hoài", "Ζωή Παπαδοπούλου", "Владимир Кузнецов", "=SUM(A1)", "x'; DROP TABLE client; --", "José Muñoz",
)  # fmt: skip
NOTES = (
    "", "", "", "Bonne séance, augmenter la charge.", "Genou à surveiller.", "Travail de la mobilité des hanches.", "Fatigue, séance allégée.",  # noqa: E501
    "Felt strong today.", "Dolor de espalda, menos peso.",
)  # fmt: skip
