"""Share bars and their counters."""
