"""The page that a session is followed on."""
