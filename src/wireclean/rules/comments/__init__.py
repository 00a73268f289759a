"""Comment widgets."""
