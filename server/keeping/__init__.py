"""Keeping an office's data well: tidying, backup, restore."""
