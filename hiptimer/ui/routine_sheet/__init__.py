"""The sheet of a routine: what is in it, shown and made to measure before it starts."""
