"""What HipTimer asks of the desktop and the machine: the time, the screen kept awake."""
