"""The outside world: the only rooms that may import stripe and smtplib. None of them runs inside a transaction."""

from hextui.store import Store


def leave_transaction(store: Store) -> None:
    """Every call to the outside begins with this: a transaction held across the network would lock everybody out."""
    if store.in_transaction():
        raise RuntimeError("the outside world is not called inside a transaction")
