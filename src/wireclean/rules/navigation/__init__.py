"""Menus, and what stands above and below the story."""
