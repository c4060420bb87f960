"""What screens share: the virtual list, the balance bar, form fields, the line of keys."""
