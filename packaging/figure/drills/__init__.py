"""What each key pose is to do, a file a drill."""
