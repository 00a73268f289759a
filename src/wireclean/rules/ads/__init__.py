"""Advertisements."""
