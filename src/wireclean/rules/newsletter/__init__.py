"""Newsletters, memberships and paywalls."""
