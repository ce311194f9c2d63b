"""What Linux desktops offer over the session bus: media remotes and notifications."""
