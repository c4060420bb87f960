"""The rules of billing: one function a verb, one transaction and one journal entry a call. Knows no outside."""
