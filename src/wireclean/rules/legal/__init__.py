"""Legal notices and widgets."""
