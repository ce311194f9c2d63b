"""Routines that go to others and come from them: the preview before adding, dropping, sharing."""
