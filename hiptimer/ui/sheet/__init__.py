"""The printed page of a routine: what it says, where everything lies on it, and how it is drawn."""
