"""A routine fitted to the minutes that there are."""
