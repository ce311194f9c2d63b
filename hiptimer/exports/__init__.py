"""A plan as a file to take along: as sound, as a printed sheet."""
