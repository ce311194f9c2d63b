"""The Build page: all routines, and the one that is being written."""
