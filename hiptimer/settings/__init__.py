"""What a person prefers and sets, as data. Pure."""
