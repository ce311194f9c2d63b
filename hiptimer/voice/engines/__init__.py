"""Pico and eSpeak, which come along on Linux, and programs with nicer voices that some install.

Each is found quickly, without being started, and speaks through pyttsx3 like every other voice.
"""
