"""Nicer voices than the bundled one, where a person has installed some: Linux programs that speak.

Each is found quickly, without being started, and speaks through pyttsx3 like every other voice.
"""
