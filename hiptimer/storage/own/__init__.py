"""A person's own drills, routines and pictures in the data folder."""
