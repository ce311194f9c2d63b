"""The window's translations: gathered from the sources, compiled for Qt."""
