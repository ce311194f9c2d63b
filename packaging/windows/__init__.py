"""HipTimer on Windows: its installer, and a Windows to try it in."""
