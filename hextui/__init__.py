"""hextui: the billing of a training or health studio, in a terminal."""

__version__ = "0.1.0"
