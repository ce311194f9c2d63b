"""What a screen reader finds on every page, and what reads it."""
