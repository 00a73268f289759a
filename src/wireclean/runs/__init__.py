"""Runs: what the command line does with inputs once the options are read, and what it says of it."""

DONE = 0
CHANGES = 1
FAILED = 2
"""The exit statuses of a run."""
