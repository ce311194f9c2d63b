"""Files to take along: a session as sound, a plan as text or a printed page, the journal."""
