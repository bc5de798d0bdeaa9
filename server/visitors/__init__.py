"""Visitors without an account: their case by its secret code, what they send, and how little of it is shown."""
