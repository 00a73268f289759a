"""Other stories."""
