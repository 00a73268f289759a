"""The fields of a story, each recognised by its shape in one string, without knowledge of the page."""
