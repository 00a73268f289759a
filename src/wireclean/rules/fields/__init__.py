"""The fields of the story itself."""
