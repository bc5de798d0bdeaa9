"""The bench: its door, what it measures, how it prints."""
