"""The looks: two for terminals with many colours, a plain one for the others."""

from collections.abc import Mapping

from textual.theme import Theme

from hextui.settings import Settings, has_colours

THEMES = (
    Theme(
        name="dusk", dark=True, primary="#2f6f73", secondary="#3b4a54", accent="#8fd3c7", foreground="#dfe5e3", background="#14191c",
        surface="#1b2226", panel="#222b30", success="#8fc793", warning="#e0b56a", error="#e78f83",
        variables={"block-cursor-foreground": "#f4f8f7", "text-muted": "#93a1a3"},
    ),
    Theme(
        name="paper", dark=False, primary="#1d6b63", secondary="#c9d3cf", accent="#0f5e57", foreground="#1d2426", background="#fbfaf6",
        surface="#f2f0ea", panel="#e6e3da", success="#2c6e31", warning="#8a5a00", error="#a8321f",
        variables={"block-cursor-foreground": "#ffffff", "text-muted": "#5d666a"},
    ),
    Theme(
        name="plain", dark=True, ansi=True, primary="ansi_blue", secondary="ansi_blue", accent="ansi_cyan", foreground="ansi_default",
        background="ansi_default", surface="ansi_default", panel="ansi_default", boost="ansi_default", success="ansi_green",
        warning="ansi_yellow", error="ansi_red",
        variables={
            "block-cursor-foreground": "ansi_default", "block-cursor-background": "ansi_default", "text-muted": "ansi_default",
            "text-success": "ansi_green", "text-warning": "ansi_yellow", "text-error": "ansi_red", "ansi-background": "ansi_default",
            "ansi-foreground": "ansi_default", "foreground-disabled": "ansi_bright_black", "surface-active": "ansi_default",
            "border-blurred": "ansi_default", "input-cursor-background": "ansi_default", "input-cursor-foreground": "ansi_default",
            "input-cursor-text-style": "reverse", "input-selection-background": "ansi_blue", "input-selection-foreground": "ansi_default",
            "screen-selection-background": "ansi_blue", "screen-selection-foreground": "ansi_default",
        },
    ),
)  # fmt: skip


def theme_for(own: Settings, environment: Mapping[str, str]) -> str:
    """The looks that a person chose, else those that this terminal can show: sixteen colours and NO_COLOR get the plain ones."""
    chosen = own.text("my.theme")
    if chosen:
        return chosen
    return "dusk" if has_colours(environment) else "plain"
