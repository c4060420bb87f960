"""What crosses to the outside world: transaction, outside, transaction."""
