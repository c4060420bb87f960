"""The screens: bind keys, show views, call verbs."""
