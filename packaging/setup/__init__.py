"""Sets up a checkout: the system's libraries, `.venv` and what goes into it."""
