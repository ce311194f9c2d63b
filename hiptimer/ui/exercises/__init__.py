"""The Exercises page: every drill that there is, how to find one, and a page for each."""
