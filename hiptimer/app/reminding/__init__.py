"""Reminders and the tray, joined to the window."""
