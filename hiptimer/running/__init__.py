"""One session under way: its clock, its engine, its cues and its record. No widget."""
