"""What HipTimer asks of the desktop and the machine: the time, the screen kept awake."""

DESKTOP_ENTRY = "app.hiptimer.HipTimer"
"""The name of the desktop entry, which also names the icon."""
