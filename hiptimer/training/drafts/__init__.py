"""A routine or drill being written: every change gives a new draft, and none is refused."""
