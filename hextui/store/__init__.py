"""The store: one SQLite file that defends itself; opening, transactions, migrations. Knows no rule of billing."""

from hextui.store.opening import Store, create_store, open_store

__all__ = ["Store", "create_store", "open_store"]
