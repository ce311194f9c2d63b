"""What pages show of a drill: its pictures, its words, and how it is found."""
