"""Electronic invoices after EN 16931: what a frozen invoice says to a machine, as Factur-X (CII) or Peppol BIS Billing (UBL)."""
