"""The page on which everything is adjusted."""
