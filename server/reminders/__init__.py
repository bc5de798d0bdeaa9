"""Duties that reach people: who owes what now, which message goes out when, and on which way."""
