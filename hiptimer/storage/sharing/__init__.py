"""The `.hiproutine` file: one routine with its drills and pictures, read as if it were hostile."""
