"""The window itself: its frame, its pages and which of them is shown, its place on the screen."""
