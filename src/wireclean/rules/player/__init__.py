"""Players and galleries."""
