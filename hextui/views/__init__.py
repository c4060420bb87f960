"""The read side: frozen dataclasses for a screen, a report or a command, in as few queries as can be."""
