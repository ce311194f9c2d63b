"""HipTimer's window on every page, for tests, pictures and accessibility."""
