"""Draws the body in motion: outlines from a pose, tones from the look, one painter for all."""
