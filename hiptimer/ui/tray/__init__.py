"""The tray icon, and what it shows of reminders."""
