"""Files: the bundled content, the settings, and where they live."""
