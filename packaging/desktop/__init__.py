"""What a Linux desktop is told of HipTimer, in every package."""
