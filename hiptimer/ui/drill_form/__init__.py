"""The form in which a person makes, copies and changes drills of their own."""
