"""What the books ask: the day's money, ageing, revenue, taxes, the receipts book. One file a report; all read one state of the store."""
