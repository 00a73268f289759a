"""Furniture of the wire: slugs, end marks, desk notes, release lines."""
