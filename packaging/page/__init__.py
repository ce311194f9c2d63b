"""The page for a phone, tried in a browser."""
