"""The first page: presets, one click from starting."""
