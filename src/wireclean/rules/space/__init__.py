"""Leftovers of layout: rules and marks that stand alone."""
