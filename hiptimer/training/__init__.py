"""What can be done: exercises, doses and routines, and their decoding. Pure."""
